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

from collections.abc import Iterator
from itertools import islice

from charterc.lint.language.texts import EM_DASH, EN_DASH, Hit, Texts, texts
from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.rules.wording.broken_hyphen import HYPHENS, halves, is_suspended, joint

SEVERITY = Severity.INFO

_TIDY = {
    "/ ": "/",
    " /": "/",
    " ,": ",",
    " ;": ";",
    " .": ".",
    " :": ":",
    " ?": "?",
    " !": "!",
    "( ": "(",
    " )": ")",
    "- ": " – ",
    " -": " – ",
    f" {EN_DASH}": " – ",
    f"{EN_DASH} ": " – ",
    f" {EM_DASH}": " – ",
    f"{EM_DASH} ": " – ",
}
_SIGN = "\x04"
_AFTER_A_SPACE = str.maketrans(dict.fromkeys([sign[1] for sign in _TIDY if sign[0] == " "], _SIGN))
_BEFORE_A_SPACE = str.maketrans(dict.fromkeys([sign[0] for sign in _TIDY if sign[1] == " "], _SIGN))
_ENDS = frozenset(" \x00\x01")
_CLOSING = frozenset({" ,", " ;", " .", " :", " ?", " !"})
_DIVIDING = frozenset({" ,", " ;"})
"""Signs that may have a word right behind them, by the same slip: “schools ,colleges”."""
_QUOTES = ("“ ", " ”")
_LEADS_TO = "to at on see under visit from go in of is page"
_BEFORE_A_PATH = frozenset(_LEADS_TO.split())
"""“go to /send”: the slash starts an address."""
_MOST = 1000


def check(context: Context) -> Iterator[Problem]:
    """One problem for each stray space."""
    found = texts(context)
    folded = found.folded
    for at in _places(folded):
        sign, start, end = folded[at : at + 2], at, at + 2
        while sign[0] == " " and folded[start - 1 : start] == " ":
            start -= 1
        while sign[-1] == " " and folded[end : end + 1] == " ":
            end += 1
        if _is_stray(found, sign, start, end):
            follows = " " if sign in _DIVIDING and folded[end : end + 1].isalpha() else ""
            yield from _problem(context, found.widened(start, end), sign, _TIDY[sign] + follows)
    for sign in _QUOTES:
        for at in islice(_in_joined(found, sign), _MOST):
            yield context.problem(
                f"A space stands between a quotation mark ({sign.strip()}) and what is quoted.",
                found.widened(at, at + len(sign)).span,
                "Delete the space.",
            )


def _places(folded: str) -> Iterator[int]:
    """Where the signs of `_TIDY` stand. All are looked for at once: most texts have none but dashes."""
    for table, pair in ((_AFTER_A_SPACE, f" {_SIGN}"), (_BEFORE_A_SPACE, f"{_SIGN} ")):
        signs = folded.translate(table)
        at = signs.find(pair)
        for _ in range(_MOST):
            if at < 0:
                break
            yield at
            at = signs.find(pair, at + 1)


def _problem(context: Context, hit: Hit, sign: str, tidy: str) -> Iterator[Problem]:
    words = hit.words
    if tidy == " – " and words[:1].isdigit() and words[-1:].isdigit():
        tidy = "–"  # a range of numbers
    mended = words.replace(sign.replace(EM_DASH, "—").replace(EN_DASH, "–"), tidy, 1)
    if mended != words:
        yield context.problem(f"A space stands in the wrong place in “{words}”.", hit.span, f"Write “{mended}”.")


def _in_joined(found: Texts, sign: str) -> Iterator[int]:
    """Where a curly quotation mark with a space on its inner side stands."""
    joined, mark = found.joined, sign.strip()
    at = joined.find(mark)  # one letter is found quicker than two
    while at >= 0:
        start = at - sign.index(mark)
        if joined.startswith(sign, start):
            before, after = joined[start - 1 : start], joined[start + len(sign) : start + len(sign) + 1]
            inner, outer = (before, after) if sign[0] == " " else (after, before)
            if inner.isalnum() and not outer.isalnum():
                yield start
        at = joined.find(mark, at + 1)


def _is_stray(found: Texts, sign: str, start: int, end: int) -> bool:
    folded = found.folded
    before, after = folded[start - 1 : start] if start else "", folded[end : end + 1]
    if sign in _CLOSING:
        fits = not after or after in _ENDS or (sign in _DIVIDING and after.isalpha())
        return before.isalnum() and fits and found.joined[end - 1] != "…"
    if sign == "( ":
        return after.isalnum()
    if sign == " )":
        return before.isalnum()
    if not (before.isalnum() and after.isalnum()):
        return False
    first, second = halves(folded, start, end)
    if sign == " /":
        return first not in _BEFORE_A_PATH
    if sign in HYPHENS:  # see broken-hyphen
        minus = sign == " -" and second.isdigit() and not first.isdigit()
        suspended = is_suspended(second if sign == "- " else first)
        return not (minus or suspended) and joint(found, start, end) is None
    return True
