"""A charter that is unchanged: what is said of it comes from the store, and what others want of it from its file."""

from __future__ import annotations

from pathlib import Path

from charterc.build.built import Built
from charterc.build.charter import build_charter
from charterc.build.gathered import gather_one
from charterc.build.job import Job
from charterc.project.find import charter_name


def told_again(job: Job, path: Path) -> Built:
    """The charter in a file as the store knows it. Where the store was deleted meanwhile, it is built."""
    built = job.store.told(path, job.out / charter_name(path)) if job.store else None
    if built is None:
        return build_charter(job, path, 1)
    if not job.around.gathers:
        return built
    again = gather_one(job, path)  # it may have been changed since
    built.gathered = again.gathered
    return again if again.failed else built
