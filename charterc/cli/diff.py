"""`charterc diff`: what changed between two charters, in meaning, and for whom."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.comparing import Out, chosen_format, format_option, refuse_overwriting, tell
from charterc.cli.console import Console
from charterc.diff.reports.formats import FORMATS
from charterc.errors import Exit, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charterc.comparison.sources import Source

EXAMPLES = """Examples:

\b
  charterc diff stockport@1 stockport          a released version and the charter of today
  charterc diff stockport --since main         what this branch changes in it
  charterc diff --since main                   what it changes in any charter
  charterc diff old.yaml new.yaml -f markdown  for a pull request's comment
  charterc diff stoke@1 stoke@2 --out changes.pdf
  charterc diff stoke --since main --exit-code && echo nothing changed
"""


def command(
    charters: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[CHARTER]...",
            help="Two of: a charter's name or file, a released version (stockport@1), - for standard input. "
            "With --since, one or more, or none for all.",
        ),
    ] = None,
    *,
    since: Annotated[
        str | None,
        typer.Option(
            "--since",
            metavar="REV",
            help="Compare with the file where this branch left a Git revision. Without a charter: all that changed.",
        ),
    ] = None,
    format_name: Annotated[str | None, format_option(FORMATS)] = None,
    out: Out = None,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 where anything changed, as git diff does.")
    ] = False,
    git_driver: Annotated[
        bool, typer.Option("--git-driver", help="Take the words that Git gives to an external diff driver.")
    ] = False,
) -> None:
    """Tell what changed between two charters: what is promised less, what more, and what is only wording."""
    from charterc.comparison.looks import looks_of
    from charterc.diff.compare import compared
    from charterc.diff.since import names_one
    from charterc.diff.sources import sources

    console = Console()
    if git_driver:
        from charterc.diff.git_driver import driven

        console.say(driven(charters or (), console.colour_of_result, console.width).rstrip("\n"))
        return
    chosen = chosen_format(FORMATS, format_name, out)
    if since is not None and not names_one(charters or (), Path.cwd()):
        raise typer.Exit(_each_since(charters or (), since, chosen, console, out=out, exit_code=exit_code))
    before, after = sources(charters or (), since, Path.cwd())
    refuse_overwriting(out, [source.path for source in (before, after)])
    _show_problems(before, after, console)
    view = compared(before, after)
    tell(view, FORMATS, chosen, looks_of(after), console, out)
    if exit_code and not view.same:
        raise typer.Exit(Exit.PROBLEMS)


def _each_since(
    words: Sequence[str], since: str, chosen: str, console: Console, *, out: Path | None, exit_code: bool
) -> Exit:
    """Tells of each charter that changed, one after the other; what cannot be compared makes the whole a failure."""
    from charterc.cli.found import show_problems
    from charterc.comparison.looks import Looks
    from charterc.comparison.reports.markdown import render_together
    from charterc.diff.since import touched_since
    from charterc.project.revision import shown_revision

    if chosen not in _IN_A_ROW or out is not None:
        raise UsageError("Several charters can be told of as text or Markdown on standard output.", "Name one charter.")
    looks = Looks(colour=console.colour_of_result and chosen == "text", width=console.width)
    touched = list(touched_since(words, since, Path.cwd()))
    broken = [found for found in touched if found.broken]
    show_problems([source.reading for found in broken for source in found.sources if source.reading.broken], console)
    views = [found.view for found in touched]
    if chosen == "markdown":
        told = render_together(views, f"charterc diff --since {shown_revision(since)}").decode()
    else:
        told = "\n".join(FORMATS.reporter(chosen)(view, looks).decode() for view in views)
    console.write(told or f"No charter changed since {shown_revision(since)}.\n")
    for found in broken:
        console.error(found.view.headline)
    if broken:
        return Exit.WRONG_USE
    return Exit.PROBLEMS if exit_code and any(not found.is_same for found in touched) else Exit.FINE


_IN_A_ROW = frozenset({"text", "markdown"})
"""Formats of which several can stand one below the other."""


def _show_problems(before: Source, after: Source, console: Console) -> None:
    """Prints what is wrong in charters that cannot be compared; what lint would say of the others is not asked here."""
    from charterc.cli.found import show_problems

    show_problems([source.reading for source in (before, after) if source.reading.broken], console)
