"""`charterc explain`: what a rule finds, why that matters, and how to put it right."""

from __future__ import annotations

from typing import Annotated

import typer

from charterc.cli.console import Console

EXAMPLES = """Examples:

\b
  charterc explain C301                  by its code
  charterc explain similar-commitment    by its name
"""


def command(
    rules: Annotated[
        list[str], typer.Argument(metavar="RULE...", help="Codes or names of rules, as `charterc lint` shows them.")
    ],
) -> None:
    """Explain rules: what each finds, why it matters to families, and an example of both kinds."""
    from charterc.codes import CODES
    from charterc.errors import UsageError
    from charterc.lint.pages import page
    from charterc.lint.registry import no_such_rule, rules_named
    from charterc.lint.registry import rules as every

    console = Console()
    pages = []
    for word in rules:
        names = rules_named(word)
        if not names:
            raise UsageError(f"There is no rule “{word}”.", no_such_rule(word))
        pages += [page(every()[name]).text for name in sorted(names, key=CODES.__getitem__) if name in every()]
    console.say("\n".join(pages).rstrip("\n"))
