"""A word is written twice in a row.

What it finds

“the the”, “to to”. Pairs that can be right (“had had”, “that that”) are left alone.

Why it matters

Eyes skip it, so it survives every proof; a screen reader says it aloud.

Example that fails

    aim: We want families to to lead.

Example that passes

    aim: We want families to lead.

Source

A proofreader's check, as in the BSI standard for marking up proofs (BS 5261).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import eq

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.texts import texts

CODE = "C310"
NAME = "repeated-word"
SEVERITY = Severity.WARNING

_RIGHT = frozenset({"had", "that", "very", "so", "many", "bye", "no", "is", "really", "far", "more"})


def check(context: Context) -> Iterator[Problem]:
    """One problem for each word that is repeated."""
    found = texts(context)
    spoken = found.spoken
    if not any(map(eq, spoken, spoken[1:])):
        return
    for word in sorted({word for word, following in pairwise(spoken) if word == following}):
        if word in _RIGHT or not word[0].isalpha():
            continue
        for hit in found.find(f"{word} {word}"):
            yield Problem(
                NAME,
                f"“{word}” is written twice in a row.",
                context.file,
                hit.span,
                "Delete one of the two.",
                SEVERITY,
            )
