"""The site's own pages: home, comparison, words explained, register. They are made of all charters together."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from charterc.build.built import Built
from charterc.output.write import write_all
from charterc.project.find import check_there
from charterc.serve.plan import Plan
from charterc.serve.trouble import Trouble, of_said
from charterc.site.collect import CharterEntry
from charterc.site.listed import every_listed
from charterc.site.stale import stale


def make_site_pages(plan: Plan, entries: Sequence[CharterEntry]) -> tuple[Trouble, ...]:
    """Writes them, and says what is wrong in the adoptions that they list. Raises `ChartercError`."""
    today = datetime.datetime.now().astimezone().date()
    listed = list(every_listed(plan.adoptions, plan.job.project.root, plan.site.config, today))
    built = [Built(name=entry.name, folder=Path(entry.name), gathered=entry) for entry in entries]
    files = plan.site.files(built, listed)
    check_there(plan.job.project.root)
    write_all(plan.job.out, files, list(stale(plan.job.out, files)))
    return tuple(trouble for one in listed for trouble in of_said(one.said))
