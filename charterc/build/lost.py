"""What became of a charter whose process died."""

from __future__ import annotations

from pathlib import Path

from charterc.build.built import Built
from charterc.build.job import Job
from charterc.project.find import charter_name
from charterc.workers.limits import cut_short


def lost(job: Job, path: Path) -> Built:
    """Nothing was written of it; what was there stays."""
    name = charter_name(path)
    return Built(name=name, folder=job.out / name, fault=cut_short(name, job.limits.texts))
