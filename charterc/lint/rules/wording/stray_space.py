"""A space stands before a comma, inside a bracket, or on one side of a slash or a dash.

What it finds

“parent/ carer”, “school /setting”, “views , needs”, “( SEND)”, and a dash with a space on one side only
(“Strategic- taking part”). A slash with a space on both sides is a style of its own and is left alone.

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

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.rules.wording.broken_hyphen import AFTER_A_GAP, PREFIXES
from charterc.lint.texts import EM_DASH, Texts, texts

CODE = "C313"
NAME = "stray-space"
SEVERITY = Severity.INFO

_TIDY = {
    "/ ": "/",
    " /": "/",
    " ,": ",",
    " ;": ";",
    " .": ".",
    "( ": "(",
    " )": ")",
    "- ": " – ",
    f" {EM_DASH}": " – ",
    f"{EM_DASH} ": " – ",
}
_ENDS = frozenset(" \x00\x01")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each stray space."""
    found = texts(context)
    folded = found.folded
    for sign, tidy in _TIDY.items():
        for at in found.places(sign):
            start, end = at, at + len(sign)
            while sign[0] == " " and folded[start - 1 : start] == " ":
                start -= 1
            while sign[-1] == " " and folded[end : end + 1] == " ":
                end += 1
            if not _is_stray(found, sign, start, end):
                continue
            hit = found.widened(start, end)
            words = " ".join(hit.text.value[hit.start : hit.end].split())
            mended = words.replace(sign.replace(EM_DASH, "—"), tidy, 1)
            yield Problem(
                NAME,
                f"A space stands in the wrong place in “{words}”.",
                context.file,
                hit.span,
                f"Write “{mended}”.",
                SEVERITY,
            )


def _is_stray(found: Texts, sign: str, start: int, end: int) -> bool:
    folded = found.folded
    before, after = folded[start - 1 : start], folded[end : end + 1]
    if sign in {" ,", " ;", " ."}:
        return before.isalnum() and (not after or after in _ENDS)
    if sign == "( ":
        return after.isalnum()
    if sign == " )":
        return before.isalnum()
    if not (before.isalnum() and after.isalnum()):
        return False
    if sign != "- ":
        return True
    first, second = folded[:start][-20:].split()[-1], folded[end : end + 20].split()[0]
    return first not in PREFIXES and second.strip(".,;:)") not in AFTER_A_GAP  # see broken-hyphen
