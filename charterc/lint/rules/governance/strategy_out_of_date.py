"""A linked strategy has run out.

What it finds

A strategy or plan whose last year has passed: “until”, or the last of the years in its name (“2018-2023”, “2023/24 to
2027/28”, “up to 2025”). In running text it looks at years right beside the word (“our Strategy 2019–2022”, “the action
plan for 2020 to 2022”), and leaves sentences about the past alone.

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

import re
from collections.abc import Iterator

from charterc.lint.language.former import says_former
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.governance import Strategy
from charterc.source.nodes import place

SEVERITY = Severity.WARNING

_MONTH = r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} |spring |summer |autumn |the end of )?"
_TO = rf"(?:\s{{0,3}}(?:[-–—/]|to|until|and)\s{{0,3}}{_MONTH}(?:20)?(?P<last>\d\d)\b(?!\d)){{1,4}}"
# Years in a row: “2018-23”, “2023/24 to 2027/28”, “April 2022 to March 2025”.
_YEARS = re.compile(rf"\b(?P<first>20\d\d){_TO}", re.IGNORECASE)
_UNTIL = re.compile(
    rf"\b(?:to|until|till|through|ending|ends)(?: in)? {_MONTH}(?P<last>20\d\d)(?=\s*(?:$|[)(,.;:–—-]))", re.IGNORECASE
)
_PLAN = r"\b(?:strateg(?:y|ies)|plans?|programme|framework)\b"
_RANGE = r"20\d\d" + _TO.replace("(?P<last>", "(?:")
_BESIDE = re.compile(
    rf"{_PLAN},?\s(?:\(|(?:for|of|from|covering|runs from)\s)?{_MONTH}{_RANGE}"
    rf"|\b{_RANGE}\)?\s(?:[a-z'’-]+\s){{0,3}}{_PLAN}",
    re.IGNORECASE,
)
"""A plan in running text with its years right beside it."""
_PAST = re.compile(
    r"\b(?:was|were|ran|ended|had|came|grew|followed|built|began|started|launched|learn(?:ed|t)|wrote|written|worked"
    r"|made|helped|gave|since|lessons|evaluation|earlier|first|previous|past|finished|expired)\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each strategy, at its last year or its name."""
    yield from _listed(context)
    for hit, match in context.texts.search(_BESIDE):
        until = _last_year(match.group())
        if until is None or until >= context.today.year or _is_over(hit):
            continue
        yield context.problem(
            f"“{hit.written}” ended in {until}, so the charter leans on a plan that is over.",
            hit.span,
            "Name the plan that follows it, or say that it is over.",
        )


def _is_over(hit: Hit) -> bool:
    """Whether the sentence says so itself, or the plan has a place in the list of strategies."""
    return (
        isinstance(hit.text.element, Strategy)
        or hit.is_quoted
        or says_former(hit)
        or _PAST.search(hit.around) is not None
    )


def _listed(context: Context) -> Iterator[Problem]:
    strategies = context.charter.strategies
    for strategy in strategies.items if strategies else ():
        until, field = (strategy.until, "until") if strategy.until is not None else (_last_year(strategy.name), "name")
        if until is not None and until < context.today.year:
            yield context.problem(
                f"“{strategy.name}” ran until {until}, so the charter leans on a plan that has ended.",
                place(strategy.node_of(field)),
                "Name the strategy that follows it, or take it out.",
            )


def _last_year(name: str) -> int | None:
    """The year in which a strategy ends by its name, where that says so."""
    match = _YEARS.search(name)
    if match:
        last = 2000 + int(match.group("last"))
        return last if last >= int(match.group("first")) else None  # “2024-05” is a month
    match = _UNTIL.search(name)
    return int(match.group("last")) if match else None
