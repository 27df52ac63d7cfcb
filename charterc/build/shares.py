"""What each share of a site says of itself, so that shares of different states of a project are not put together.

Each machine writes `share-3-of-8.json` beside what it built. Whoever merges them looks whether all are there and made
of what the project holds, and takes the notes away.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from charterc.build.fingerprint import state_of
from charterc.build.job import Job
from charterc.errors import UsageError
from charterc.output.write import write_all
from charterc.project.find import charter_name
from charterc.project.shard import Shard
from charterc.source.files import read_inside
from charterc.versions.views import PAGE

_NOTE = re.compile(r"share-(?P<number>\d{1,5})-of-(?P<shares>\d{1,5})\.json", re.ASCII)
_LARGEST = 1 << 12


def note_share(job: Job, shard: Shard) -> None:
    """Notes of what a share was made. Raises `OutputError`."""
    note = json.dumps({"made-of": state_of(job)})
    write_all(job.out, {f"share-{shard.number}-of-{shard.shares}.json": f"{note}\n".encode()})


def check_shares(job: Job, paths: Iterable[Path]) -> list[str]:
    """The names of the notes, once they are found to be whole and right. `paths` are the files of all charters.

    Raises `UsageError` where a share is missing, or was made of something else, and where no charter was built at all.
    Without any note nothing is known of what was.
    """
    if not any((job.out / charter_name(path) / PAGE).is_file() for path in paths):
        raise UsageError(
            f"No charter was built in {job.out}.",
            "Bring the folders of all shares together in one, and name it: charterc merge --out all",
        )
    found = {name: Shard(int(match["number"]), int(match["shares"])) for name, match in _matches(job.out)}
    state = state_of(job) if found else ""
    for name, shard in found.items():
        if _made_of(job.out / name, job.out) != state:
            raise UsageError(
                f"Share {shard.number} of {shard.shares} was made of another state of the project, "
                "or with other options.",
                "Build every share of the same commit with the same options, and merge with these too.",
            )
    for shares in {shard.shares for shard in found.values()}:
        there = {shard.number for shard in found.values() if shard.shares == shares}
        missing = [number for number in range(1, shares + 1) if number not in there]
        if missing:
            raise UsageError(
                f"Of {shares} shares, {', '.join(map(str, missing))} {'is' if len(missing) == 1 else 'are'} missing.",
                "Bring the folders of all shares together, then merge.",
            )
    return list(found)


def _matches(folder: Path) -> list[tuple[str, re.Match[str]]]:
    names = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    return [(name, match) for name in names if (match := _NOTE.fullmatch(name))]


def _made_of(note: Path, folder: Path) -> str:
    """What a note says; "" where it says nothing that can be read."""
    try:
        data = json.loads(read_inside(note, folder, _LARGEST))
        return str(data["made-of"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""
