"""`charterc merge`: from the shares of several machines to one site."""

from __future__ import annotations

import time

import typer

from charterc.cli.console import Console
from charterc.cli.report import Report
from charterc.cli.site_plan import BASE_URL, FORMATS, OUT, QUIET, TODAY, plan_site, write_site
from charterc.errors import Exit

EXAMPLES = """Examples:

\b
  charterc site --shard 1/2 -o first      on one machine
  charterc site --shard 2/2 -o second     on another
  cp -r first/. second/. all              the folders of both, together
  charterc merge -o all                   home page, comparison, register, data
"""


def command(
    out: OUT = None, formats: FORMATS = None, base_url: BASE_URL = "", today: TODAY = None, quiet: QUIET = False
) -> None:
    """Make a site's own pages, around charters that “charterc site --shard” has built. Take the same options."""
    from charterc.build.gathered import gather
    from charterc.build.shares import check_shares

    console, start = Console(), time.perf_counter()
    plan = plan_site(out, formats, base_url, today, console, quiet=quiet)
    notes = check_shares(plan.job, plan.paths)
    with Report(console, start, quiet=quiet) as report:
        gathered = list(report.tell(gather(plan.paths, plan.job)))
        if not any(entry.fault for entry in gathered):
            report.also_made(write_site(plan, gathered, console, notes, quiet=quiet))
    if plan.broken:
        raise typer.Exit(Exit.PROBLEMS)
