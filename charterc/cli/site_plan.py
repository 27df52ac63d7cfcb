"""What `site` and `merge` have in common: their options, what is to be made, and the site's own files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from charterc.cli.found import show_said
from charterc.cli.passed_over import tell_passed_over
from charterc.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charterc.build.built import Built
    from charterc.build.job import Job
    from charterc.cli.console import Console
    from charterc.site.build import Site
    from charterc.site.config import SiteConfig
    from charterc.site.listed import Listed

OUT = Annotated[
    Path | None,
    typer.Option("--out", "-o", metavar="FOLDER", help="Where to write. Default: build/site/ in the project."),
]
FORMATS = Annotated[
    list[str] | None,
    typer.Option("--format", "-f", metavar="FORMAT", help="Of each charter, beside its page; may be repeated."),
]
BASE_URL = Annotated[
    str, typer.Option("--base-url", metavar="URL", help="Where it will be published; wins over charterc.toml.")
]
TODAY = Annotated[
    str | None,
    typer.Option("--today", metavar="DATE", help="The present day, for what is overdue: 2026-01-31."),
]
CACHE = Annotated[
    bool, typer.Option("--cache/--no-cache", help="Whether what is unchanged since the last build is kept.")
]
QUIET = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing unless something is wrong.")]


class SitePlan(NamedTuple):
    """What is to be made."""

    site: Site
    job: Job
    paths: list[Path]
    """The files of all charters."""
    adopting: list[Listed]

    @property
    def broken(self) -> list[str]:
        """The adoptions that cannot be in the register."""
        return [adoption.name for adoption in self.adopting if adoption.broken]


def plan_site(
    out: Path | None, formats: Sequence[str] | None, base_url: str, today: str | None, console: Console, *, quiet: bool
) -> SitePlan:
    """Reads what the options say, the settings and the adoptions. Raises `ChartercError`."""
    from charterc.build.job import Job, SamePlans
    from charterc.cli.lint_options import parse_day
    from charterc.formats.base import PaperFormat, TextFormat
    from charterc.formats.paper.sheet import Sheet
    from charterc.formats.register import chosen_formats, format_of
    from charterc.project.adoptions import adoptions
    from charterc.project.find import charter_name, find_project, resolve
    from charterc.site.build import Site
    from charterc.site.listed import every_listed

    day = parse_day(today)
    # The site is made of pages: a charter without one would have nothing to link to.
    wanted = list(dict.fromkeys([format_of("html"), *chosen_formats(formats or ())]))
    texts = [format_ for format_ in wanted if isinstance(format_, TextFormat)]
    plans = [plan for format_ in wanted if isinstance(format_, PaperFormat) for plan in format_.sheets((), Sheet(""))]
    project = find_project(Path.cwd())
    if not quiet:
        tell_passed_over(project, console)
    site = Site(_config(project.root, base_url), project)
    paths = list(resolve(project, ()))
    site.check_names(map(charter_name, paths))
    adopting = list(every_listed(adoptions(project.root), project.root, site.config, day))
    show_said([adoption.said for adoption in adopting], console)
    job = Job(project, out or project.root / "build" / "site", texts, SamePlans(plans), around=site)
    return SitePlan(site, job, paths, adopting)


def write_site(
    plan: SitePlan, built: Sequence[Built], console: Console, gone: Sequence[str] = (), *, quiet: bool
) -> int:
    """Writes the site's own files around charters that are built, and removes those that are `gone`.

    Says how many it wrote. Raises `ChartercError`.
    """
    from charterc.output.write import write_all
    from charterc.reading.read import shown_path
    from charterc.site.stale import stale

    files = plan.site.files(built, plan.adopting)
    write_all(plan.job.out, files, [*gone, *stale(plan.job.out, files)])
    if not quiet:
        console.say(f"{shown_path(plan.job.out)}/")
        for name in sorted(files):
            console.say(f"  {name}")
        _note_missing(plan.site.config, console)
    if plan.broken:
        console.note(f"Not in the register, because of errors: {', '.join(plan.broken)}.")
    return len(files)


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
    from charterc.site.unsaid import unsaid

    if missing := unsaid(config):
        console.note(
            "note: the accessibility statement is not complete, and says so. Under [site] in charterc.toml, add: "
            f"{', '.join(missing)}."
        )
