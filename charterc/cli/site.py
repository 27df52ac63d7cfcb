"""`charterc site`: every charter, and around them a small site: home page, comparison, glossary, statement, feed."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console
from charterc.cli.found import show_problems
from charterc.cli.passed_over import tell_passed_over
from charterc.cli.report import Report
from charterc.errors import Exit, UsageError

if TYPE_CHECKING:
    from charterc.site.config import SiteConfig

EXAMPLES = """Examples:

\b
  charterc site                                        everything, into build/site/
  charterc site -f html                                only the pages, without PDFs and posters
  charterc site --base-url https://example.org/ours/   with full addresses, a sitemap and robots.txt
"""


def command(
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="FOLDER", help="Where to write. Default: build/site/ in the project."),
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", "-f", metavar="FORMAT", help="Of each charter, beside its page; may be repeated."),
    ] = None,
    base_url: Annotated[
        str, typer.Option("--base-url", metavar="URL", help="Where it will be published; wins over charterc.toml.")
    ] = "",
    today: Annotated[
        str | None,
        typer.Option("--today", metavar="DATE", help="The present day, for what is overdue: 2026-01-31."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing unless something is wrong.")] = False,
) -> None:
    """Build a site of all charters: to browse, search and compare. It works from any folder, and from a USB stick."""
    from charterc.adoption.read import read as read_adoption
    from charterc.build.every import build
    from charterc.build.job import Job, SamePlans
    from charterc.cli.lint_options import parse_day
    from charterc.formats.base import PaperFormat, TextFormat
    from charterc.formats.paper.sheet import Sheet
    from charterc.formats.register import chosen_formats, format_of
    from charterc.output.write import write_all
    from charterc.project.adoptions import adoptions
    from charterc.project.find import charter_name, find_project, resolve
    from charterc.reading.read import shown_path
    from charterc.site.build import Site

    console = Console()
    day = parse_day(today)
    start = time.perf_counter()
    # The site is made of pages: a charter without one would have nothing to link to.
    wanted = list(dict.fromkeys([format_of("html"), *chosen_formats(formats or ())]))
    texts = [format_ for format_ in wanted if isinstance(format_, TextFormat)]
    plans = [plan for format_ in wanted if isinstance(format_, PaperFormat) for plan in format_.sheets((), Sheet(""))]
    project = find_project(Path.cwd())
    if not quiet:
        tell_passed_over(project, console)
    site = Site(_config(project.root, base_url), project)
    paths = resolve(project, ())
    site.check_names(map(charter_name, paths))
    adopting = [read_adoption(path, project.root) for path in adoptions(project.root)]
    show_problems(adopting, console)
    folder = out or project.root / "build" / "site"
    job = Job(project, folder, texts, SamePlans(plans), around=site)
    with Report(console, start, quiet=quiet) as report:
        built = list(report.tell(build(paths, job, report.progress)))
        files = site.files(built, adopting, day)
        write_all(folder, files)
        if not quiet:
            console.say(f"{shown_path(folder)}/")
            for name in sorted(files):
                console.say(f"  {name}")
            _note_missing(site.config, console)
        if broken := [reading.name for reading in adopting if reading.charter is None]:
            console.note(f"Not in the register, because of errors: {', '.join(broken)}.")
    if broken:
        raise typer.Exit(Exit.PROBLEMS)


def _config(root: Path, base_url: str) -> SiteConfig:
    from charterc.site.config import checked_base_url, read_site_config

    config = read_site_config(root)
    if not base_url:
        return config
    address = checked_base_url(base_url)
    if not address:
        hint = "Write it in full: --base-url https://www.example.gov.uk/charters/"
        raise UsageError(f"“{base_url}” is not the address of a folder on the web.", hint)
    return config.model_copy(update={"base_url": address})


def _note_missing(config: SiteConfig, console: Console) -> None:
    if missing := config.missing():
        console.note(
            "note: the accessibility statement is not complete, and says so. Under [site] in charterc.toml, add: "
            f"{', '.join(missing)}."
        )
