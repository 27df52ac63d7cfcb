"""An apostrophe is missing, or stands where none belongs.

What it finds

“wont”, “childrens' plans”, “families lived experience”, “parents views”, “an hours notice”, “the partys' agreement”; a
plural that is written with an apostrophe (“two page's”, “their role's”, “the governors' of the school”), and a comma
in the place of one (“your child,s name”); one where somebody does something (“everyone get's”), or behind the s of
several where one is meant (“each carers' permission”); and “its”, “it's”, “your” and “you're” in each other's place.
Quotations and `words` of the settings are left alone.

Why it matters

It is the slip that readers notice first. A screen reader may say “child comma s”, and “parent's” says that there is one
parent.

Example that fails

    agreements:
      - We will act on families lived experience

Example that passes

    agreements:
      - We will act on families' lived experience

Source

Our own list; GOV.UK, “Style guide”, on apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from charterc.lint.language.belongings import missing, too_many
from charterc.lint.language.match import matches
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.language.whose import begun, done, handed_round, of_one
from charterc.lint.rule import Context, Problem, Severity
from charterc.wording.beside import beside
from charterc.wording.english import is_english
from charterc.wording.kinds import KINDS
from charterc.wording.people import people
from charterc.wording.plurals import plural
from charterc.wording.word_classes import word_class
from charterc.wording.word_lists import WordList

SEVERITY = Severity.WARNING
YIELDS_TO = ("confused-word", "misspelt-word")


def _starts(hit: Hit) -> bool:
    return not hit.word_before


_WORDS = WordList("apostrophes", {"starts": _starts})
_OF_A_NAME = re.compile(r"(?<![\w'’-])([A-Z][a-z]{1,20}[a-rt-z])s ([a-z]{3,20})\b(?!['’-])")
_NOUN = r"[^\W\d_]{3,30}"
_END = r"\s*(?:[.,;:!?)\x00]|$)"
_COMMA = re.compile(rf"(?<![\w'])({_NOUN}),s(?![\w'])")
_ACCENT = re.compile(rf"(?<![\w'])({_NOUN})[`´]s(?![\w'])")
_TWO = re.compile(rf"(?<![\w'])({_NOUN}'s)'(?!\w)")
_ENDS_IN_YS = re.compile(r"(?<![\w'-])([a-z]{2,30}[bcdfghjklmnprstvz])ys'?(?![\w-])")
"""“familys”, “partys'”: no English word ends so, a name aside."""
_MANY = "two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,4}|many|several|these|those|few|both|all"
_COUNTED = re.compile(
    rf"(?<![\w'])(?:{_MANY}) (?!people|children|men|women|staff|everyone)({_NOUN})'s"
    rf"(?={_END}| (?:and|or|are|were|have|will|can|must|should|who|in|at|to|with|from|on|within|by)\b)"
)
_SEVERAL = re.compile(
    r"(?<![\w'])(?:two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|both|few)"
    rf" (?!people|children|men|women|staff|everyone|one|today)({_NOUN})'s(?!\w)"
)
_OF_LETTERS = re.compile(
    r"(?<![\w'])([A-Z]{2,6})['’]s"
    r"(?= (?:and|or|of|are|were|will|who|which|have|can|should|must|for|in|to|with|from|on"
    r"|meet|come|agree|say)\b|[,.;:)]|$)"
)
_DECADE = re.compile(r"(?<![\w'])((?:19|20)?\d0)['’]s(?!\w)")
_GO_ON = "can|could|should|must|are|were|have"
_ACTING = re.compile(rf"(?<![\w'])(?:the|these|those|all|our|your|some|many|most|other) ({_NOUN})'s (?={_GO_ON})\b")
_OF_ONE = ("the", "a", "an", "this", "that", "each", "every", "another", "one")
_NOT_OF_ONE = "".join(rf"(?<!\b{word} )" for word in _OF_ONE)
_THING = re.compile(rf"(?<![\w']){_NOT_OF_ONE}({_NOUN})'s(?={_END}| (?:are|were|have)\b)")
"""What has no belongings of its own, such as “role's”, where nothing follows that could belong to it.

“The project's” may be short for what belongs to it."""
_OWNERS = re.compile(
    r"(?<![\w'])([^\W\d_]{2,30}s)'(?= (?:of|is|are|was|were|have|will|can|must|should|who"
    r"|do|meet|agree|know|tell|ask|give|need to|work together|work closely)\b)"
)
"""“the governors' of the school”: what follows cannot belong to them."""
_NEVER_OWNERS = re.compile(
    r"(?<![\w'])(?:with|for|to|by|from|between|all|other|and|parents?/|parents? / ?) ?([^\W\d_]{2,30}s)'(?=[,;:.])"
)
"""“we work with parents', schools and others”: nothing follows."""


_THOUGH_SEVERAL = "has an apostrophe, though several are meant"


def check(context: Context) -> Iterator[Problem]:
    """One problem for each slip, in each of its places."""
    told: list[Hit] = []
    for match in matches(context.analysis, _WORDS, roles=SENTENCES | NAMES, said=True):
        told.append(match.hit)
        yield context.problem_with(match, "has its apostrophe in the wrong place, or none.")
    for hit, found in context.texts.search_folded(_COMMA):
        yield context.problem(
            f"A comma stands in “{hit.written}” where an apostrophe belongs.", hit.span, f"Write “{found[1]}'s”."
        )
    for pattern in (_OF_LETTERS, _DECADE):
        for hit, found in context.texts.search(pattern):
            yield context.problem(
                f"“{hit.written}” has an apostrophe, though several are meant.",
                hit.span,
                f"Write “{found[1]}s”.",
            )
    for start, end, noun in _plurals(context):
        hit = context.texts.hit(start, end)
        told.append(hit)
        if not hit.is_quoted:
            yield context.problem(
                f"“{hit.written}” has an apostrophe, though several are meant.", hit.span, f"Write “{noun}”."
            )
    yield from _signs(context)
    yield from _names(context)
    yield from _by_kind(context, told)


def _by_kind(context: Context, told: Sequence[Hit]) -> Iterator[Problem]:
    """What the kinds of the words around tell; a place that was told is left out."""
    row, told = context.analysis.tokens, list(told)
    found = [(at, at, meant, "lacks its apostrophe") for at, meant in missing(row)]
    for at, several in too_many(row):
        is_theirs = several.endswith("'")
        says = "has its apostrophe in the wrong place" if is_theirs else _THOUGH_SEVERAL
        found.append((at, at + 2, [several], says))
    found.extend((at, at + 1, [meant], "has its apostrophe in the wrong place") for at, meant in of_one(row))
    for plurals in (handed_round(row), begun(row)):
        found.extend((at, at + 2, [meant], _THOUGH_SEVERAL) for at, meant in plurals)
    found.extend((at, at + 2, [meant], "has an apostrophe, though it says what is done") for at, meant in done(row))
    for start, end, meant, says in found:
        hit = context.texts.hit(row[start].start, row[end].end)
        written = hit.written
        is_told = any(hit.span.overlaps(other.span) for other in told)
        if is_told or hit.is_quoted or hit.text.role not in SENTENCES | NAMES or _is_own(context, written):
            continue
        told.append(hit)
        right = "” or “".join(each.capitalize() if written[0].isupper() else each for each in meant)
        yield context.problem(f"“{written}” {says}.", hit.span, f"Write “{right}”.")


def _names(context: Context) -> Iterator[Problem]:
    """What belongs to somebody or to a place whose name the charter has without “s” too: “Wilfs number”."""
    for hit, found in context.texts.search(_OF_A_NAME):
        name, thing = found[1], found[2]
        is_had = KINDS["noun"](thing) or KINDS["plural"](thing) or thing in beside("of-a-person", "of-a-person-or-done")
        if is_had and not hit.is_quoted and not is_english(f"{name}s") and _is_named(context, name):
            end = hit.end - len(thing) - 1
            yield context.problem(
                f"“{name}s” lacks its apostrophe.", hit.text.span(hit.start, end), f"Write “{name}'s”."
            )


def _is_named(context: Context, name: str) -> bool:
    return re.search(rf"\b{name}\b", context.texts.prose) is not None


def _is_own(context: Context, written: str) -> bool:
    return written.lower() in context.analysis.own_words


def _signs(context: Context) -> Iterator[Problem]:
    """Words that are wrong wherever they stand: with another sign, two apostrophes, or “ys” at the end."""
    for hit, found in context.texts.search_folded(_ACCENT):
        yield context.problem(
            f"“{hit.written}” has another sign where an apostrophe belongs.", hit.span, f"Write “{found[1]}'s”."
        )
    for hit, found in context.texts.search_folded(_TWO):
        yield context.problem(f"“{hit.written}” has an apostrophe too many.", hit.span, f"Write “{found[1]}”.")
    for hit, found in context.texts.search(_ENDS_IN_YS):
        if not hit.is_quoted and hit.written not in context.analysis.own_words:
            one, many = f"{found[1]}y's", f"{found[1]}ies'"
            yield context.problem(
                f"“{hit.written}” has its apostrophe in the wrong place, or none.",
                hit.span,
                f"Write “{one}” for one, “{many}” for several, and “{found[1]}ies” where nothing belongs to them.",
            )


def _plurals(context: Context) -> Iterator[tuple[int, int, str]]:
    """Where several are meant and an apostrophe stands: from where to where, and the word without it."""
    told: set[int] = set()
    owners, things = word_class("actors") | people(), word_class("inanimate")
    for pattern in (_COUNTED, _SEVERAL, _ACTING, _THING, _OWNERS, _NEVER_OWNERS):
        for _, found in context.texts.search_folded(pattern):
            noun = found[1]
            if pattern in {_OWNERS, _NEVER_OWNERS}:
                known, end, right = noun in owners, 1, noun
            else:
                known, end, right = pattern is not _THING or noun in things, 2, plural(noun)
            in_capitals = context.texts.prose[found.start(1) : found.start(1) + 2].isupper()
            # “both Anna's and Ben's plans”
            is_name = pattern in {_COUNTED, _SEVERAL} and context.texts.prose[found.start(1)].isupper()
            if known and not (in_capitals or is_name) and found.start(1) not in told:
                told.add(found.start(1))
                yield found.start(1), found.end(1) + end, right
