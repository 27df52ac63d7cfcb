"""What every charter of a build is made with: the tool, what is installed, the project's settings, theme, templates."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import charterc
from charterc.build.job import Job
from charterc.build.store.stamps import stamp_of
from charterc.build.store.store import Store
from charterc.formats.designs import built_in
from charterc.project.find import FOLDER
from charterc.project.settings import find_settings
from charterc.source.files import is_inside, real
from charterc.source.watch import digest
from charterc.theme.files import project_theme
from charterc.theme.fonts import font_folder
from charterc.theme.theme import DEFAULT


def store_for(job: Job) -> Store:
    """The store for a job. Raises `ChartercError`."""
    choice = _choice(job)
    return Store(job.project.root, _digest([choice, *_parts(job)]), digest(choice.encode()))


def state_of(job: Job) -> str:
    """A digest of all that a job makes charters of: the files in `charters/`, and what every build is made with.

    Raises `ChartercError`.
    """
    return _digest([_choice(job), *_parts(job), *_contents(job.project.root / FOLDER)])


def _choice(job: Job) -> str:
    return repr(([type(text).__module__ for text in job.texts], job.sheets, job.level, type(job.around).__qualname__))


def _digest(lines: Iterable[str]) -> str:
    return digest("\n".join(lines).encode(errors="surrogatepass"))


def _parts(job: Job) -> Iterator[str]:
    root, themed = job.project.root, project_theme(job.project.root)
    yield _tool()
    yield from _installed()
    settings = find_settings(root)
    yield job.around.settings
    yield repr(settings and _digest_of(settings, settings.parent))
    yield repr((themed.theme, digest(themed.logo), themed.problems))
    for folder in job.project.templates:
        yield from _contents(folder)
    # Paths in messages are written from where the command runs.
    yield repr((job.limits, os.path.relpath(Path.cwd(), root), os.environ.get("SOURCE_DATE_EPOCH")))


@cache
def _tool() -> str:
    """Charterc itself, with its templates and typeface."""
    found = hashlib.sha256(repr((sys.version_info, sys.platform)).encode())
    for folder in (Path(charterc.__file__).parent, built_in(), font_folder(DEFAULT.font)):
        for line in _contents(folder):
            found.update(line.encode())
    return found.hexdigest()


def _contents(folder: Path) -> Iterator[str]:
    """The name and content of each file below a folder. Links are followed while they stay in it."""
    known: set[Path] = set()
    for place, folders, files in os.walk(folder, followlinks=True):
        if real(Path(place)) in known or not is_inside(Path(place), folder):
            folders.clear()
            continue
        known.add(real(Path(place)))
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(files):
            path = Path(place, name)
            yield f"{path.relative_to(folder).as_posix()} {_digest_of(path, folder)}"


def _digest_of(path: Path, folder: Path) -> str:
    stamp = stamp_of(path, folder)
    return stamp.digest if stamp else ""


def _installed() -> Iterator[str]:
    """Every package that is installed, with its version, by the folders that describe them: fonts are packages too."""
    for place in map(Path, sys.path):
        try:
            with os.scandir(place) as entries:
                yield from sorted(entry.name for entry in entries if entry.name.endswith((".dist-info", ".egg-info")))
        except OSError:
            continue  # a ZIP file, or no folder
