"""A space is missing, or a mark stands twice.

What it finds

“you,so”, “inthe”, “notice.We”, “children'sprogress”, “plan(see below)”, “,,” and “..”; and a sentence that runs into
the next without an end: “thank people for their time We will do this by:”, “share our ideas Listen to all”, “to youWe
will”. Addresses, times, numbers, “e.g.”, an ellipsis, names such as “O'Brien” and letters in brackets that belong to a
word (“child(ren)”, “(re)write”) are left alone.

Why it matters

A screen reader says the two words as one. Two sentences without an end between them were often two items of a list
before somebody copied them.

Example that fails

    agreements:
      - We will ask you,so please answer

Example that passes

    agreements:
      - We will ask you, so please answer

Source

A proofreader's check, as in the BSI standard for marking up proofs (BS 5261).
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterator

from charterc.lint.language.run_ons import run_ons
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.wording.english import is_english
from charterc.wording.entities import ENTITIES

SEVERITY = Severity.WARNING

_LETTERS = r"[^\W\d_]"
_BEFORE_A_NUMBER = "within|every|after|about|over|under|page|until|before|than|and|from|least|most"
_COUNTED = "days|weeks|months|years|hours|minutes|working|people|families|children|parents|schools"
_STARTS = (
    "we|you|they|the|this|if|it|when|our|your|please|for|all|so|families|parents|children|and|but|or"
    "|then|there|with|from|how|what|because"
)
"""What a sentence starts with behind “decided.we”, or has lost its first letter: “decided.f we”."""
_MONTHS = "|".join(month_name[1:])
# What stands together, and how it is written; `\1` and `\2` are what the space or the one mark belongs between.
_SLIPS = tuple(
    (re.compile(pattern), tidy)
    for pattern, tidy in (
        (rf"({_LETTERS}[\])”’\"]?[,;:!?])(?!s\b)({_LETTERS}+)", r"\1 \2"),
        (rf"\b({_BEFORE_A_NUMBER})(\d+)\b", r"\1 \2"),
        (rf"\b(\d+)({_COUNTED})\b", r"\1 \2"),
        (rf"({_LETTERS}{{2,30}}[\])”]?\.)([A-Z]{_LETTERS}+)", r"\1 \2"),
        (rf"(?<= )([a-z]{{2,30}}\.)({_STARTS}|[b-hj-z])(?= )", r"\1 \2"),
        (rf"({_LETTERS}{{3,30}})(\({_LETTERS}{{3,}})", r"\1 \2"),
        (rf"({_LETTERS}{{2,30}})(\({_LETTERS}{{2,30}})(?=[ ,])", r"\1 \2"),
        (rf"({_LETTERS}{{2,30}}[,;:])(\()", r"\1 \2"),
        (rf"({_LETTERS}{{2,30}})([“£](?=\w))", r"\1 \2"),
        (rf"(”)({_LETTERS}{{2,30}})", r"\1 \2"),
        (rf"\b(\d{{1,2}})({_MONTHS})\b", r"\1 \2"),
        (rf"\b({_MONTHS})(\d{{4}})\b", r"\1 \2"),
        (r"(£\d{1,9})(per|each|for|an?)\b", r"\1 \2"),
        (rf"(?<=\w )(£?\d{{1,9}}\.)([A-Z]{_LETTERS}+)", r"\1 \2"),
        (r"([,;:])\.(?![.\w])()", r"\1"),
        (rf"(\))({_LETTERS}{{3,}})", r"\1 \2"),
        (r"([,;:]) ?[,;:]()", r"\1"),
        (r"(?<![.\s(/])(\.)\.(?![./])()", r"\1"),
    )
)
_LITTLE_WORDS = re.compile(
    r"\b((?:in|of|on|to|for|from|with|and|at|by|that|is|are|was|will|if|as|when)(?=[a-z]))"
    r"((?:the|our|your|their|this|that|these|you|we|be)\b)"
)
"""Two words that stand side by side in most sentences: “inthe”, “ofour”."""
_RUN_ON_GENITIVE = re.compile(rf"({_LETTERS}{{2,30}}'s)({_LETTERS}{{3,}})")
_ENTITY = re.compile(rf"&(?:{ENTITIES});")
_ENDS_OF_PLURAL = re.compile(r"(?:s|es)\)|\((?:s|es)\)")
_BRACKETED = re.compile(
    rf"(?<!{_LETTERS})(?P<front>{_LETTERS}*)\((?P<letters>[a-z]+(?P<hyphen>-)?)\)(?P<behind>{_LETTERS}*)"
)
"""A word with brackets in it or beside it: “child(ren)”, “(re)write”, “plan(draft)”."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each place."""
    texts = context.texts
    # Where brackets stand inside a word, or a sign is written for HTML, by each of its characters.
    in_a_word = {at for _, match in texts.search(_BRACKETED) if _is_one_word(match) for at in range(*match.span())}
    in_a_word |= {at for _, match in texts.search(_ENTITY) for at in range(*match.span())}
    for pattern, tidy in _SLIPS:
        for hit, match in texts.search(pattern):
            if not _is_right(hit, match) and in_a_word.isdisjoint(range(*match.span())):
                yield _problem(context, hit, texts.widened(*match.span()), match, tidy)
    for hit, match in texts.search_folded(_LITTLE_WORDS):
        if hit.written.islower() and not is_english(match.group()):
            yield context.problem(
                f"A space is missing in “{hit.written}”.", hit.span, f"Write “{match[1]} {match[2]}”."
            )
    for hit, match in texts.search_folded(_RUN_ON_GENITIVE):
        apart = _genitive_end(match[1], match[2])
        if apart and not is_english(match[1][:-2] + "s" + match[2]):
            parted = f"{hit.written[:apart]} {hit.written[apart:]}"
            yield context.problem(f"A space is missing in “{hit.written}”.", hit.span, f"Write “{parted}”.")
    for hit, match in run_ons(texts):
        yield context.problem(
            f"A sentence ends without a full stop before “{match['next']}”, or two texts ran together.",
            hit.span,
            f"Write “{match['before']}. {match['next']} …”, or make it an item of its own.",
        )


def _genitive_end(owner: str, thing: str) -> int:
    """Where “children's” or “carers'” ends in “children'splan”, “carers'plan”; 0 where the rest is no word."""
    if owner.endswith("s's") and is_english("s" + thing):
        return len(owner) - 1  # “carers'skills”, not “carers's kills”
    return len(owner) if is_english(thing) else 0


def _problem(context: Context, hit: Hit, words: Hit, match: re.Match[str], tidy: str) -> Problem:
    front = words.text.value[words.start : hit.start]
    back = words.text.value[hit.end : words.end]
    what = "A space is missing" if " " in tidy else "A mark stands twice"
    return context.problem(f"{what} in “{words.written}”.", words.span, f"Write “{front}{match.expand(tidy)}{back}”.")


def _is_one_word(match: re.Match[str]) -> bool:
    """Whether letters in brackets are part of the word that they touch, and no word by themselves."""
    front, letters, behind = match.group("front", "letters", "behind")
    is_by_itself = not front and not behind
    is_end_or_start = not (front and behind) and not is_english(letters)
    return not is_by_itself and bool(is_end_or_start or match["hyphen"] or is_english(front + letters + behind))


def _is_right(hit: Hit, match: re.Match[str]) -> bool:
    """Whether it only looks so: “parent(s)”, “:smile”, a file's name, letters of an abbreviation."""
    written = match.group()
    return bool(_ENDS_OF_PLURAL.search(written)) or hit.text.value[hit.start : hit.end] != written
