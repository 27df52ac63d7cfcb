"""`charterc site`: every charter, and around them a small site: home page, comparison, glossary, statement, feed."""

from __future__ import annotations

import time
from typing import Annotated

import typer

from charterc.cli.console import Console
from charterc.cli.removed import remove_what_is_gone
from charterc.cli.report import Report
from charterc.cli.site_plan import BASE_URL, CACHE, FORMATS, OUT, QUIET, TODAY, plan_site, write_site
from charterc.errors import Exit

EXAMPLES = """Examples:

\b
  charterc site                                        everything, into build/site/
  charterc site -f html                                only the pages, without PDFs and posters
  charterc site --base-url https://example.org/ours/   with full addresses, a sitemap and robots.txt
  charterc site --shard 3/8                            the third of eight shares; then: charterc merge
"""


def command(
    out: OUT = None,
    formats: FORMATS = None,
    base_url: BASE_URL = "",
    today: TODAY = None,
    shard: Annotated[
        str, typer.Option("--shard", metavar="N/COUNT", help="Only a share of the charters: 3/8. Then: charterc merge")
    ] = "",
    cache: CACHE = True,
    quiet: QUIET = False,
) -> None:
    """Build a site of all charters: to browse, search and compare. It works from any folder, and from a USB stick."""
    from charterc.build.every import build
    from charterc.build.shares import note_share
    from charterc.project.shard import Shard

    console, start = Console(), time.perf_counter()
    share = Shard.of(shard)
    plan = plan_site(out, formats, base_url, today, console, quiet=quiet)
    with Report(console, start, quiet=quiet) as report:
        built = list(report.tell(build(share.of_paths(plan.paths), plan.job, report.progress, stored=cache)))
        if share.whole:
            report.also_made(write_site(plan, built, console, quiet=quiet))
            if cache:
                remove_what_is_gone(plan.job.project.root, plan.job.out, plan.job.project.charters, console)
        else:
            note_share(plan.job, share)
    if share.whole and plan.broken:
        raise typer.Exit(Exit.PROBLEMS)
