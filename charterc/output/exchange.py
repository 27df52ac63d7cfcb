"""Several files of a folder change together, or none does: also where the process is killed, or the disk is full.

While it is at work, a folder of its own stands among the files:

    .charterc/lock       held by whoever is at work
    .charterc/new/0 …    the new files, whole and on the disk
    .charterc/do         the journal: what is to be done with them; where it is there, everything in `new` is whole
    .charterc/undo       the same, once something could not be done and all is put back
    .charterc/old/0 …    what stood in their places, until all are done

Whoever is stopped before the journal is there has changed nothing; what was begun later is finished, or undone, by the
next command that writes into the folder.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from charterc.output.lock import locked
from charterc.output.places import inside, is_below, refuse_link
from charterc.output.seal import bears, new_seal

OWN = ".charterc"
"""The name of the folder among the files; no file of ours has it."""
_LONGEST = 1 << 26
"""Bytes of a journal at most."""
_PARTS = ("new", "old", "part")
"""What stands in it but the lock and the journals. Whatever else is there is nothing to do with this."""


class HalfDoneError(Exception):
    """Some files are new and some are old, and nothing could be done about it. The journal stays for the next try."""


@dataclass(frozen=True, slots=True)
class _Step:
    """What happens to one file."""

    name: str
    """Its name, relative to the folder."""
    new: bool
    """Whether a new one takes its place; else it goes."""
    before: bool
    """Whether one is there before."""


def exchange(folder: Path, files: Mapping[str, bytes], gone: Collection[str]) -> None:
    """Puts `files` into a folder and takes the files of `gone` away; no other file is touched.

    Raises `OSError` where that cannot be done; everything is then as it was. Raises `HalfDoneError` where it is not.
    """
    with _own(folder) as own:
        _settle(folder, own)
        steps = [_Step(name, new=True, before=inside(folder, name).is_file()) for name in files]
        steps += [_Step(name, new=False, before=True) for name in gone if inside(folder, name).is_file()]
        try:
            (own / "new").mkdir()
            for number, content in enumerate(files.values()):
                _lay_down(own / "new" / str(number), content)
            _write_journal(own, steps)
        except BaseException:
            with contextlib.suppress(OSError):
                _clear(own)
            raise
        _perform(folder, own, steps)


def create(folder: Path, name: str, content: bytes) -> None:
    """Makes a file that is not there yet, whole and at once. Raises `FileExistsError` where one is, else `OSError`."""
    with _own(folder) as own:
        _settle(folder, own)
        path, new = inside(folder, name), own / "new" / "0"
        try:
            new.parent.mkdir()
            _lay_down(new, content)
            path.parent.mkdir(parents=True, exist_ok=True)
            _claim(new, path)
            _sync(path.parent)
        finally:
            with contextlib.suppress(OSError):
                _clear(own)


def _claim(new: Path, path: Path) -> None:
    try:
        os.link(new, path)
    except OSError as error:
        if isinstance(error, FileExistsError) or error.errno == errno.ENOSPC:
            raise
        # No hard links here, as on a memory stick: the name is claimed empty, and the whole file takes its place.
        path.open("xb").close()
        os.replace(new, path)  # noqa: PTH105


def settle(folder: Path) -> None:
    """Finishes what a command that was stopped has begun in a folder, or puts everything back as it was.

    Raises `OSError` or `HalfDoneError` as `exchange` does.
    """
    if (folder / OWN).is_dir():
        with _own(folder) as own:
            _settle(folder, own)


@contextlib.contextmanager
def _own(folder: Path) -> Iterator[Path]:
    own = folder / OWN
    refuse_link(folder)
    refuse_link(own)
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    try:
        with locked(own / "lock"):
            yield own
    finally:
        _remove_empty(missing)


def _settle(folder: Path, own: Path) -> None:
    if (undoing := _read_journal(own / "undo")) is not None:
        _put_back(folder, own, undoing)
    elif (doing := _read_journal(own / "do")) is not None:
        _perform(folder, own, doing)
    else:
        _clear(own)


def _perform(folder: Path, own: Path, steps: list[_Step]) -> None:
    """Does every step, or undoes all. What is done already is left alone, so it can be begun again."""
    try:
        for number, step in enumerate(steps):
            _do(folder, own, number, step)
        _sync_folders(folder, steps)
    except BaseException:
        _put_back(folder, own, steps)
        raise
    with contextlib.suppress(OSError):  # the files are in their places; the next command clears up
        _clear(own)


def _put_back(folder: Path, own: Path, steps: list[_Step]) -> None:
    try:
        with contextlib.suppress(FileNotFoundError):  # it is called so already
            os.replace(own / "do", own / "undo")  # noqa: PTH105 - the same on every system, over another file too
        for number, step in reversed(list(enumerate(steps))):
            _undo(folder, own, number, step)
        _sync_folders(folder, steps)
        _clear(own)
    except OSError as error:
        raise HalfDoneError(str(error)) from error


def _do(folder: Path, own: Path, number: int, step: _Step) -> None:
    path, new, old = inside(folder, step.name), own / "new" / str(number), own / "old" / str(number)
    if step.new and not new.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    old.parent.mkdir(exist_ok=True)
    if not step.new:
        if path.exists():
            os.replace(path, old)  # noqa: PTH105
        return
    if step.before and not old.exists():
        shutil.copymode(path, new)
        _keep(path, old)
    os.replace(new, path)  # noqa: PTH105


def _undo(folder: Path, own: Path, number: int, step: _Step) -> None:
    path, new, old = inside(folder, step.name), own / "new" / str(number), own / "old" / str(number)
    if old.exists():
        os.replace(old, path)  # noqa: PTH105
    elif step.new and not step.before:
        if not new.exists():
            path.unlink(missing_ok=True)
        _remove_empty(path.parents[: len(Path(step.name).parents) - 1])


def _remove_empty(places: Iterable[Path]) -> None:
    """Takes folders away that were made for files which did not come."""
    for place in places:
        with contextlib.suppress(OSError):  # it holds something, or was not made
            place.rmdir()


def _keep(path: Path, old: Path) -> None:
    """A second name for a file or, where a disk has none, a copy of it: the file itself is there all the time."""
    try:
        os.link(path, old)
    except OSError:
        part = old.with_suffix(".part")
        shutil.copy2(path, part)
        os.replace(part, old)  # noqa: PTH105


def _lay_down(path: Path, content: bytes, changed: int | None = None) -> None:
    """Writes a file, on the disk when this returns; `changed` is the time that it is to say it was changed at."""
    with path.open("xb") as stream:
        stream.write(content)
        stream.flush()
        if changed is not None:
            os.utime(path, (changed, changed))
        os.fsync(stream.fileno())


def _write_journal(own: Path, steps: list[_Step]) -> None:
    _sync(own / "new")
    part, seal = own / "part", new_seal()
    _lay_down(part, json.dumps({"seal": seal, "steps": [asdict(step) for step in steps]}).encode(), seal)
    os.replace(part, own / "do")  # noqa: PTH105
    _sync(own)


def _read_journal(path: Path) -> list[_Step] | None:
    """The steps; None where there is no journal, or none that we wrote."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode) or path.stat().st_size > _LONGEST:
            return None
        data: Any = json.loads(path.read_bytes())
        if not bears(path, data["seal"]):
            return None
        steps = [_Step(str(step["name"]), step["new"] is True, step["before"] is True) for step in data["steps"]]
        return steps if all(is_below(step.name) for step in steps) else None
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None


def _clear(own: Path) -> None:
    """Takes away all but the lock, the journal first: without it, the rest means nothing."""
    for journal in ("do", "undo"):
        (own / journal).unlink(missing_ok=True)
    for part in _PARTS:
        _remove(own / part)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _sync_folders(folder: Path, steps: list[_Step]) -> None:
    for place in sorted({(folder / step.name).parent for step in steps}):
        if place.is_dir():
            _sync(place)


def _sync(folder: Path) -> None:
    """Has the disk keep the names in a folder. Windows keeps them by itself, and opens no folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
