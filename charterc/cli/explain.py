"""`charterc explain`: what a rule finds or a kind of change is, why that matters, and examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console

if TYPE_CHECKING:
    from charterc.manual import Page

EXAMPLES = """Examples:

\b
  charterc explain C301                  a rule of lint by its code
  charterc explain similar-commitment    by its name
  charterc explain D203                  a kind of change that diff tells
  charterc explain way-out               a rule by which diff weighs other words
"""


def command(
    words: Annotated[
        list[str],
        typer.Argument(metavar="NAME...", help="Codes or names, as `charterc lint` and `charterc diff` show them."),
    ],
) -> None:
    """Explain rules and kinds of change: what each is, why it matters to families, and examples."""
    pages = [page for word in words for page in _pages(word)]
    Console().say("\n".join(page.text for page in pages).rstrip("\n"))


def _pages(word: str) -> list[Page]:
    """Those a word stands for. Raises `UsageError` where it stands for none."""
    from charterc.changes import catalogue
    from charterc.changes.change import Kind
    from charterc.changes.weighing.pages import page_of
    from charterc.codes import CODES
    from charterc.errors import UsageError
    from charterc.lint import pages
    from charterc.lint.registry import rules, rules_named
    from charterc.near import did_you_mean

    if weighing := page_of(word):
        return [weighing]
    if kinds := catalogue.kinds_named(word):
        return [catalogue.page(kind) for kind in kinds]
    names = rules_named(word)
    if not names:
        known = did_you_mean(word, [*CODES, *map(str, Kind)])
        hint = known or "Rules: charterc rules. Kinds of change: charterc explain D"
        raise UsageError(f"There is no rule or kind of change “{word}”.", hint)
    every = rules()
    return [pages.page(every[name]) for name in sorted(names, key=CODES.__getitem__) if name in every]
