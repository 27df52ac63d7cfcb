"""A space stands before a comma, inside a bracket or a quotation, or on one side of a slash or a dash.

What it finds

“parent/ carer”, “school /setting”, “views , needs”, “Why ?”, “( SEND)”, and a dash with a space on one side only
(“Strategic- taking part”, “parents– all”). A slash with a space on both sides is a style of its own and is left alone,
and so is “You said … we did”.

Why it matters

Lines break in the wrong place, and searching for “parent/carer” does not find “parent/ carer”.

Example that fails

    aim: To strengthen our work with the parent/ carer community.

Example that passes

    aim: To strengthen our work with the parent/carer community.

Source

GOV.UK, “Style guide”, on slashes and on punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.text import Hit
from charterc.lint.language.texts import Texts
from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.rules.wording.broken_hyphen import halves, is_suspended, joint
from charterc.wording.fold import EM_DASH, EN_DASH

SEVERITY = Severity.INFO

_AFTER = r"(?=[^\W_])"
"""A letter or a digit stands behind."""
_SPACES = r"(?<! ) ++"
"""All the spaces that stand there, looked at once however many they are."""
_DASH = f"[-{EN_DASH}{EM_DASH}]"

# What stands in the wrong place where a word stands before it, and what belongs there; `\1` is the sign.
_SLIPS = tuple(
    (re.compile(pattern), tidy)
    for pattern, tidy in (
        (rf"{_SPACES}([.:?!,;])(?=[ \x00\x01]|$)", r"\1"),
        (rf"{_SPACES}([,;])(?=[^\W\d_])", r"\1 "),  # by the same slip: “schools ,colleges”
        (rf"(\() +{_AFTER}", r"\1"),
        (rf"{_SPACES}(\))", r"\1"),
        (rf"(/) +{_AFTER}", r"\1"),
        (rf"{_SPACES}(/){_AFTER}", r"\1"),
        (rf"({_DASH}) +{_AFTER}", " – "),
        (rf"{_SPACES}({_DASH}){_AFTER}", " – "),
    )
)
_INSIDE_QUOTES = re.compile(r"(?<![^\W_])“ (?=[^\W_])|(?<=[^\W_]) ”(?![^\W_])")
_LEADS_TO = "to at on see under visit from go in of is page"
_BEFORE_A_PATH = frozenset(_LEADS_TO.split())
"""“go to /send”: the slash starts an address."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each stray space."""
    texts = context.texts
    for pattern, tidy in _SLIPS:
        for hit, match in texts.search_folded(pattern):
            if _is_stray(texts, hit, match):
                words = texts.widened(*match.span())
                yield context.problem(
                    f"A space stands in the wrong place in “{words.written}”.",
                    words.span,
                    f"Write “{_mended(words, hit, match.expand(tidy))}”.",
                )
    for _, match in texts.search(_INSIDE_QUOTES):
        yield context.problem(
            f"A space stands between a quotation mark ({match.group().strip()}) and what is quoted.",
            texts.widened(*match.span()).span,
            "Delete the space.",
        )


def _is_stray(texts: Texts, hit: Hit, match: re.Match[str]) -> bool:
    sign, (start, end) = match.group(1), match.span()
    if sign != "(" and not texts.folded[max(0, start - 1) : start].isalnum():
        return False
    if sign == "." and hit.written == "…":
        return False  # “You said … we did”
    first, second = halves(texts.folded, start, end)
    if sign == "/":
        return match.group()[0] == "/" or first not in _BEFORE_A_PATH
    if sign == "-":  # see broken-hyphen
        is_minus = match.group()[-1] == "-" and second.isdigit() and not first.isdigit()
        suspended = is_suspended(second if match.group()[0] == "-" else first)
        return not is_minus and not suspended and joint(texts, start, end) is None
    return True


def _mended(words: Hit, stray: Hit, tidy: str) -> str:
    """The words with what is tidy in the place of what is stray."""
    value = words.text.value
    front, back = value[words.start : stray.start], value[stray.end : words.end]
    if tidy == " – " and front[0].isdigit() and back[-1].isdigit():
        tidy = "–"  # a range of numbers
    return " ".join(f"{front}{tidy}{back}".split())
