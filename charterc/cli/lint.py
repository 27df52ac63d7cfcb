"""`charterc lint`: what a proofreader, a lawyer and a family would find in a charter."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console
from charterc.cli.passed_over import tell_passed_over

if TYPE_CHECKING:
    from charterc.lint.run import PlacesOnPage

EXAMPLES = """Examples:

\b
  charterc lint                         every charter, adoption and released version
  charterc lint stoke --notes           one charter, with what is only worth knowing
  charterc lint stoke --fix             mend what can be mended safely
  charterc lint stoke -f letter         a letter to those who look after it, without codes
  charterc lint --since main -f github  only what this branch brought in, as annotations
  charterc lint - < draft.yaml          standard input
  charterc explain C301                 what a finding means
"""


Charters = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[CHARTER]...", help="Names, files or folders; - for standard input. All, where none is given."
    ),
]
FormatName = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help="text, narrated, letter, json, github, gitlab, sarif, junit, rdjson or markdown. "
        "Default: text; github inside GitHub Actions.",
    ),
]
FailOn = Annotated[
    str, typer.Option("--fail-on", metavar="SEVERITY", help="Exit with 1 from here on: error, warning, info or never.")
]
Select = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="RULES", help="Only these rules: names, codes, or C3 for C301 to C399."),
]
Ignore = Annotated[list[str] | None, typer.Option("--ignore", metavar="RULES", help="Without these rules.")]
Fix = Annotated[bool, typer.Option("--fix", help="Make the fixes that change nothing a reader sees.")]
UnsafeFixes = Annotated[bool, typer.Option("--unsafe-fixes", help="Make the other fixes too; read them afterwards.")]
Diff = Annotated[bool, typer.Option("--diff", help="Show what the fixes would change, and change nothing.")]
Since = Annotated[
    str | None, typer.Option("--since", metavar="REV", help="Only what is new since this Git revision, such as main.")
]
Baseline = Annotated[
    Path | None, typer.Option("--baseline", metavar="FILE", help="Only what is not in this list of known findings.")
]
WriteBaseline = Annotated[
    bool, typer.Option("--write-baseline", help="Write the list of known findings (charterc-baseline.json).")
]
Today = Annotated[
    str | None, typer.Option("--today", metavar="DATE", help="Take this for the present day: 2026-01-31.")
]
Notes = Annotated[
    bool, typer.Option("--notes", help="Show notes too: what is worth knowing, such as on plain English.")
]
Statistics = Annotated[bool, typer.Option("--statistics", help="Count the findings by rule.")]
Online = Annotated[bool, typer.Option("--online", help="Ask the web whether links still lead somewhere.")]
StdinFilename = Annotated[
    str | None, typer.Option("--stdin-filename", metavar="PATH", help="The name that standard input goes by.")
]
Config = Annotated[Path | None, typer.Option("--config", metavar="FILE", help="These settings, and no others.")]


def command(
    charters: Charters = None,
    *,
    format_name: FormatName = None,
    fail_on: FailOn = "error",
    select: Select = None,
    ignore: Ignore = None,
    fix: Fix = False,
    unsafe_fixes: UnsafeFixes = False,
    diff: Diff = False,
    since: Since = None,
    baseline: Baseline = None,
    write_baseline: WriteBaseline = False,
    today: Today = None,
    notes: Notes = False,
    statistics: Statistics = False,
    online: Online = False,
    stdin_filename: StdinFilename = None,
    config: Config = None,
) -> None:
    """Check charters: broken links, unclear wording, unexplained acronyms, missing contacts and more."""
    from charterc.cli.lint_options import parse_day, parse_rules, parse_severity
    from charterc.cli.lint_output import Output
    from charterc.lint.session import Request, lint_jobs
    from charterc.project.find import find_project

    fix_option = "--fix" if fix else "--unsafe-fixes" if unsafe_fixes else ""
    _go_together(
        {
            fix_option: bool(fix_option) and not diff,
            "--diff": diff,
            "--write-baseline": write_baseline,
            "--since": since is not None,
            "--baseline": baseline is not None and not write_baseline,
            "--format": format_name is not None,
            "--statistics": statistics,
            _INPUT: "-" in (charters or ()),
        }
    )
    format_name = _format(format_name)
    console = Console()
    tell_passed_over(find_project(Path.cwd()), console, charters or ())
    request = Request(
        wanted=charters or (),
        here=Path.cwd(),
        today=parse_day(today),
        stdin_filename=stdin_filename,
        select=parse_rules(select or (), "--select"),
        ignore=parse_rules(ignore or (), "--ignore"),
        config=config,
        since=since,
        check_link=_link_checker() if online else None,
        baseline=None if write_baseline else baseline,
        apart=write_baseline,
        on_page=_places_on_page(format_name),
    )
    work = lint_jobs(request)
    output = Output(console, format_name, parse_severity(fail_on), notes=notes or bool(select))
    if diff:
        raise typer.Exit(output.diff(work, unsafe=unsafe_fixes))
    if fix_option and charters == ["-"]:
        raise typer.Exit(output.fix_input(work[0], unsafe=unsafe_fixes))
    if fix_option:
        output.fix(work, unsafe=unsafe_fixes)
    if write_baseline:
        raise typer.Exit(output.write_baseline(work, baseline))
    raise typer.Exit(output.show(work, statistics=statistics))


def _format(name: str | None) -> str:
    """The format to print. Raises `UsageError` where there is none of that name."""
    from charterc.lint.reports.formats import report_format

    default = "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"
    return report_format(default if name is None else name)


def _link_checker() -> Callable[[str], str]:
    """Nothing else imports what can reach the network."""
    from charterc.lint.online import check_link

    return check_link


def _places_on_page(format_name: str) -> PlacesOnPage | None:
    """What names the places on the page, where the format shows them: only a letter does."""
    from charterc.lint.reports.formats import LETTER

    if format_name != LETTER:
        return None
    from charterc.lint.on_page import on_page

    return on_page


_INPUT = "standard input (“-”)"
_NOT_TOGETHER = (
    *((option, other) for option in ("--fix", "--unsafe-fixes", "--diff") for other in ("--since", "--baseline")),
    *(("--diff", other) for other in ("--write-baseline", "--format", "--statistics")),
    *(("--write-baseline", other) for other in ("--since", "--format", "--statistics", _INPUT)),
    *((option, _INPUT, other) for option in ("--fix", "--unsafe-fixes") for other in ("--format", "--statistics")),
)
"""Options of which one would be passed over in silence."""


def _go_together(given: dict[str, bool]) -> None:
    """Raises `UsageError` for options that do not."""
    from charterc.errors import UsageError

    for options in _NOT_TOGETHER:
        if all(given.get(option) for option in options):
            *most, last = options
            raise UsageError(f"{', '.join(most)} and {last} do not go together.", "Give them in two runs.")
