"""A linked strategy has run out.

What it finds

A strategy or plan whose last year (“until”, or the years in its name) has passed.

Why it matters

The charter leans on a plan that nobody works to any more. There is probably a newer one.

Example that fails

    strategies:
      - name: SEND strategy 2014-2017

Example that passes

    strategies:
      - name: SEND strategy 2014-2099

Source

South Gloucestershire's charter links a strategy for 2018 to 2023 after the next one was published: the case this rule
was made for.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.patterns import lazy
from charterc.source.nodes import place

CODE = "C805"
NAME = "strategy-out-of-date"
SEVERITY = Severity.WARNING

_YEARS = lazy(r"\b(20\d\d)\s*(?:[-–—/]|to|until)\s*(20)?(\d\d)\b")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each strategy, at its last year or its name."""
    strategies = context.charter.strategies
    for strategy in strategies.items if strategies else ():
        until, field = strategy.until, "until"
        if until is None:
            match = _YEARS.search(strategy.name)
            until, field = (int(f"20{match.group(3)}") if match else None), "name"
        if until is not None and until < context.today.year:
            yield Problem(
                NAME,
                f"“{strategy.name}” ran until {until}, so the charter leans on a plan that has ended.",
                context.file,
                place(strategy.node_of(field)),
                "Name the strategy that follows it, or take it out.",
                SEVERITY,
            )
