"""`charterc rules`: every rule of `charterc lint`."""

from __future__ import annotations

from typing import Annotated

import typer

from charterc.cli.console import Console

EXAMPLES = """Examples:

\b
  charterc rules                     a table
  charterc rules --json              for other programs
  charterc explain similar-commitment    one of them in full
"""


def command(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")] = False,
) -> None:
    """List the rules of `charterc lint`."""
    from charterc.lint.fixers import FIXED_BY
    from charterc.lint.pages import page
    from charterc.lint.registry import rules

    console = Console()
    found = list(rules().values())
    if as_json:
        import json

        rows = [
            {
                "code": rule.code,
                "name": rule.name,
                "severity": str(rule.severity),
                "title": page(rule).title,
                "options": dict(rule.options),
                "mended_by": FIXED_BY.get(rule.name, ""),
            }
            for rule in found
        ]
        console.say(json.dumps(rows, ensure_ascii=False, indent=2, default=list))
        return
    names = max((len(rule.name) for rule in found), default=0)
    codes = max((len(rule.code) for rule in found), default=0)
    for rule in found:
        title = " ".join(page(rule).title.split())
        console.say(f"{rule.code:<{codes}}  {rule.name:<{names}}  {rule.severity:<7}  {title}")
