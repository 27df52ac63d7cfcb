"""Every charter that is asked for, several at once, each told of as soon as those before it are."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from charterc.build.built import Built
from charterc.build.charter import Progress, build_charter
from charterc.build.fingerprint import store_for
from charterc.build.job import Job
from charterc.build.kept import told_again
from charterc.build.lost import lost
from charterc.output.places import refuse_links_below
from charterc.project.adoptions import everything
from charterc.project.find import charter_name
from charterc.project.limits import read_limits
from charterc.workers.cores import cores
from charterc.workers.spread import processes_for, spread


def build(
    paths: Sequence[Path], job: Job, progress: Progress = lambda *_: None, *, stored: bool = False
) -> Iterator[Built]:
    """Builds the charters and adoptions in some files, and says in their order what became of each.

    Those that are sound are written; of the others, what was there is left as it was. Where it is `stored`, what is
    unchanged is not built again. `progress` is told of the files where there is one charter, else of the charters.
    Raises `ChartercError` for a fault that is no charter's own.
    """
    root = job.project.root
    refuse_links_below(root.absolute(), job.out.absolute())
    job = replace(job, out=Path(os.path.normpath(job.out)), limits=read_limits(root))
    job = replace(job, store=store_for(job) if stored else None)
    early = []
    for done, built in enumerate(_each(paths, job, progress), start=1):
        if len(paths) > 1:
            progress(done, len(paths))
        if job.alone and built.leads_nowhere:
            early.append(built)  # the charter that it adopts may be among those that follow
        else:
            yield built
    yield from map(_with_note, early)


def _each(paths: Sequence[Path], job: Job, progress: Progress) -> Iterator[Built]:
    """What became of each, in their order: of those that are unchanged, it is told from the store."""
    unchanged = _unchanged(paths, job)
    changed = [path for path in paths if path not in unchanged]
    work = partial(build_charter, job, processes=max(1, cores() // processes_for(len(changed))))
    if len(paths) == 1:
        work = partial(work, progress=progress)
    built = spread(work, changed, partial(lost, job))
    again = partial(told_again, job)
    same = [path for path in paths if path in unchanged]
    told = spread(again, same, partial(lost, job)) if job.around.gathers else map(again, same)
    for path in paths:
        yield next(told if path in unchanged else built)
    if job.store is not None and store_for(job).fingerprint != job.store.fingerprint:
        for path in changed:  # the theme or a template was changed meanwhile: some have the old one, some the new
            job.store.forget(path, job.out / charter_name(path))


def _unchanged(paths: Sequence[Path], job: Job) -> set[Path]:
    """Those that need not be built. Two of one name forbid each other, so each counts as changed."""
    if job.store is None:
        return set()
    names = Counter(map(charter_name, {*paths, *everything(job.project)}))
    return {
        path
        for path in paths
        if names[charter_name(path)] == 1 and job.store.unchanged(path, job.out / charter_name(path))
    }


def _with_note(built: Built) -> Built:
    """Says where an adoption's page leads to the page of the charter beside it, and that is not there."""
    if built.leads_nowhere:
        hint = "Build the charter too, or say under “link:” where it can be read."
        built.notes.append(f"index.html leads to {built.leads_to}, which is not there. {hint}")
    return built
