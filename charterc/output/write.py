"""Writes files whole: many together, a new one, or another content for one that is there."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from charterc.errors import MixedOutputError, OutputError
from charterc.output.exchange import OWN, HalfDoneError, create, exchange, settle
from charterc.output.places import inside
from charterc.output.words import in_words


def write_all(folder: Path, files: Mapping[str, bytes], gone: Collection[str] = ()) -> dict[str, Path]:
    """Writes each file of `files` (names relative to `folder`), removes those of `gone`, and says where each went.

    All of them change, or none; see `exchange`. A file whose bytes are the same is left alone, and so is every file
    that is not named. Raises `OutputError` in words where the disk, its permissions or a link stand in the way.
    """
    return _write_all(folder, files, gone)


def make_folder(folder: Path) -> None:
    """Sees to it that there is a folder in which files can be written. Raises `OutputError` as `write_all` does."""
    with _told(folder, fixed=True):
        folder.mkdir(parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))


def finish(folder: Path) -> None:
    """Finishes or undoes what a command that was stopped left half done in a folder. Raises `OutputError`."""
    with _told(folder):
        settle(folder)


def _write_all(
    folder: Path, files: Mapping[str, bytes], gone: Collection[str] = (), *, fixed: bool = False
) -> dict[str, Path]:
    with _told(folder, fixed=fixed):
        settle(folder)
        places = {name: inside(folder, name) for name in files}
        changed = {name: files[name] for name, path in places.items() if not _same(path, files[name])}
        old = [name for name in gone if inside(folder, name).is_file()]
        for name in changed:
            _refuse_folder(places[name])
        if changed or old:
            exchange(folder, changed, old)
    return places


@contextlib.contextmanager
def created(folder: Path, name: str, content: bytes) -> Iterator[Path]:
    """Makes a file (`name` relative to `folder`) that is not there yet, and takes it away again where the block fails.

    Of several processes that make the same file at once, one succeeds. Raises `OutputError` in words, also where
    something of that name is there.
    """
    path = inside(folder, name)
    with _told(folder, fixed=True):
        try:
            create(folder, name, content)
        except FileExistsError as error:
            if path.parent.is_dir():
                raise OutputError(f"{path} is there already, and is not overwritten.") from error
            raise
    try:
        yield path
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def rewrite(path: Path, content: bytes) -> None:
    """Puts new content into a file that is there, with the same permissions. Raises `OutputError` as `write_all` does.

    A file that is protected against writing stays as it is, even where its folder would let another take its place.
    """
    path = path.resolve()
    with _told(path, fixed=True):
        mode = path.stat().st_mode
    if not mode & 0o222 or not os.access(path, os.W_OK):
        raise OutputError(f"{path} is protected against writing.", "Take the protection away first.")
    _write_all(path.parent, {path.name: content}, fixed=True)


@contextlib.contextmanager
def _told(folder: Path, *, fixed: bool = False) -> Iterator[None]:
    """Tells what the disk refuses in words."""
    try:
        yield
    except HalfDoneError as error:
        raise MixedOutputError(
            f"Some files in {folder} are new and some are old, because of this: {error}",
            "Once that is mended, the next command that writes there finishes it, or puts all back.",
        ) from error
    except OSError as error:
        raise OutputError(*in_words(error, folder, fixed=fixed)) from error
    except RecursionError:  # folders are made one inside the other
        too_deep = OSError(errno.ENAMETOOLONG, "", str(folder))
        raise OutputError(*in_words(too_deep, folder, fixed=fixed)) from None


def _refuse_folder(path: Path) -> None:
    if path.is_dir():
        raise OutputError(f"{path} is a folder, but a file is to be written there.", "Rename or remove the folder.")
    if OWN in path.parts:
        raise OutputError(f"{path} would stand where files are exchanged.", "Give it another name.")


def _same(path: Path, content: bytes) -> bool:
    try:
        return path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False
