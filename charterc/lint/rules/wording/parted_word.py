"""A word is written as two.

What it finds

“well being”, “co production”, “multi agency”, “work shop” and “with out”: compounds that are one word or have a
hyphen, and came apart. In front of a noun, “an up to date plan” and “person centred support” need a hyphen too; that
is a note, as nobody misreads it, and “the plan is up to date” is right. Names and quotations are left alone, and so is
what is right in two words as well, such as “key worker”. Two pieces of a word of which one is none (“coun cil”) belong
together. What is done has no hyphen: “you can sign-up” is told too.

Why it matters

A search for “co-production” does not find “co production”, and a screen reader reads “co” as a company. Whoever reads
slowly has to put the pieces together.

Example that fails

    agreements:
      - Co production looks after the well being of all of us

Example that passes

    agreements:
      - Co-production looks after the wellbeing of all of us

Source

Dictionaries of British English; GOV.UK, “Style guide”, on hyphenation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.match import matches
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.wording.english import is_common
from charterc.wording.kinds import KINDS
from charterc.wording.word_classes import word_class
from charterc.wording.word_lists import WordList

SEVERITY = Severity.WARNING
YIELDS_TO = ("confused-word", "broken-hyphen")

_JOINTS = {"hyphenated": "-", "joined": "", "apart": " "}
"""What stands between the halves of a compound, by the advice of the list."""
_BETWEEN = re.compile(r"[\s-]+")
_TWO_PIECES = re.compile(r"(?<![\w'’-])(?=([a-z]{2,20}) ([a-z]{2,20})(?![\w'’-]))\1 ")
"""Two words in small letters beside each other; the second may be the first of the next two."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each compound, in each of its places."""
    for match in matches(context.analysis, _COMPOUNDS, roles=SENTENCES | NAMES):
        written, joint = match.hit.written, _JOINTS[match.advice[0]]
        first, *others = _BETWEEN.split(written)
        if others and ("-" in written) is (joint == " ") and not _ends_another(match.hit):
            whole = joint.join([first, *map(_small, others)])
            yield context.problem_with(match, f"{match.group.because}.", f"Write “{whole}”.")
    yield from _halves(context)


def _halves(context: Context) -> Iterator[Problem]:
    """Two pieces of a word of which one is none by itself: “coun cil”."""
    for _, match in context.texts.search(_TWO_PIECES):
        first, second = match[1], match[2]
        hit = context.texts.hit(match.start(1), match.end(2))
        is_word = is_common(first + second) and not (is_common(first) and is_common(second))
        if is_word and hit.text.role in SENTENCES | NAMES and hit.text.is_english and not hit.is_quoted:
            own = context.analysis.own_words
            if first not in own and second not in own:
                yield context.problem(f"“{hit.written}” is one word.", hit.span, f"Write “{first}{second}”.")


def _ends_another(hit: Hit) -> bool:
    """Whether it starts in the middle of a word: the “re used” of “you're used to it”."""
    return hit.text.low[max(0, hit.start - 1) : hit.start] == "'"


def _small(half: str) -> str:
    return half if half.isupper() else half.lower()


def _no_name(hit: Hit) -> bool:
    return not hit.is_in_name or not hit.word_before


def _before_a_noun(hit: Hit) -> bool:
    following = hit.word_after.lower()
    is_thing = KINDS["noun"](following) or KINDS["plural"](following) or following in word_class("had-or-done")
    return is_thing and _no_name(hit)


def _between_a_and_noun(hit: Hit) -> bool:
    """Not so in “we follow up calls”, where it is done."""
    return hit.word_before.lower() in word_class("article", "of") and _before_a_noun(hit)


_COMPOUNDS = WordList(
    "compounds",
    {"no-name": _no_name, "before-a-noun": _before_a_noun, "between-a-and-noun": _between_a_and_noun},
)
