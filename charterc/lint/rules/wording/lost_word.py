"""A little word got lost.

What it finds

“able contact us” (to), “a wide range services” (of), “treat everyone respect” (with), “at least once year” (a), “in
best interests of” (the), “get touch” (in), “was written parents” (by), “should able to” (be), “were asked they want”
(what): two words that can stand beside each other only with a little word between them. What a clause inside another
may bring together (“the range services offer”) is left alone, and so are quotations.

Why it matters

Eyes put the word in, so it survives every proof. A screen reader does not, and whoever learns English, or translates
the charter, cannot know which word it was.

Example that fails

    agreements:
      - Parents will be able contact us by phone

Example that passes

    agreements:
      - Parents will be able to contact us by phone

Source

A proofreader's check, as in the BSI standard for marking up proofs (BS 5261).
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.lost_words import lost_words
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING
YIELDS_TO = ("confused-word", "repeated-word")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each word that is missing."""
    row = context.analysis.tokens
    for lost in lost_words(row):
        hit = context.texts.hit(row[lost.at - 1].start, row[lost.at].end)
        if hit.text.role in SENTENCES | NAMES and not hit.is_quoted:
            yield context.problem(
                f"“{hit.written}” seems to lack the word “{lost.word}”.",
                hit.span,
                f"Write “{row[lost.at - 1].written} {lost.word} {row[lost.at].written}”.",
            )
