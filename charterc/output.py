"""The only module that writes. Every file appears whole or not at all, and inside the output folder."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path

from charterc.errors import OutputError


def write_all(folder: Path, files: Mapping[str, bytes], gone: Collection[str] = ()) -> dict[str, Path]:
    """Writes each file of `files` (names relative to `folder`), removes those of `gone`, and says where each went.

    All contents are first laid down beside their places and then renamed, so a build that is stopped
    leaves the earlier files as they were. A file whose bytes are the same is left alone. Raises
    `OutputError` in words where the disk or its permissions stand in the way.
    """
    places = {name: _inside(folder, name) for name in files}
    old = [_inside(folder, name) for name in gone]
    waiting: list[tuple[str, Path]] = []
    try:
        for name, path in places.items():
            if _same(path, files[name]):
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                raise OutputError(
                    f"{path} is a folder, but a file is to be written there.", "Rename or remove the folder."
                )
            waiting.append((_lay_down(path, files[name]), path))
        while waiting:
            laid, path = waiting[-1]
            os.replace(laid, path)  # noqa: PTH105 - the same on every system, over an existing file too
            waiting.pop()
        # Last, when all else is done: what is gone cannot be brought back.
        for path in old:
            if path.is_file():
                path.unlink()
    except OSError as error:
        raise OutputError(*_in_words(error, folder)) from error
    finally:
        for laid, _ in waiting:
            with contextlib.suppress(OSError):
                os.unlink(laid)  # noqa: PTH108
    return places


def rewrite(path: Path, content: bytes) -> None:
    """Puts new content into a file that is there, with the same permissions. Raises `OutputError` as `write_all` does.

    A file that is protected against writing stays as it is, even where its folder would let another take its place.
    """
    path = path.resolve()
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise OutputError(*_in_words(error, path)) from error
    if not mode & 0o222 or not os.access(path, os.W_OK):
        raise OutputError(f"{path} is protected against writing.", "Take the protection away first.")
    write_all(path.parent, {path.name: content})
    path.chmod(mode & 0o7777)


def _inside(folder: Path, name: str) -> Path:
    """The place of a file, refused where it would leave the folder."""
    path = folder / name
    if Path(name).is_absolute() or ".." in Path(name).parts or not path.resolve().is_relative_to(folder.resolve()):
        raise OutputError(
            f"The file “{name}” would be written outside {folder}.", "Remove the link that leads out of it."
        )
    return path


def _same(path: Path, content: bytes) -> bool:
    try:
        return path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def _lay_down(path: Path, content: bytes) -> str:
    handle, laid = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        # mkstemp makes files for the owner only; a page is for everyone the user's settings allow.
        os.chmod(laid, 0o666 & ~_umask())  # noqa: PTH101
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(laid)  # noqa: PTH108
        raise
    return laid


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _in_words(error: OSError, folder: Path) -> tuple[str, str]:
    where = error.filename or folder
    if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return (
            f"The disk is full: {folder} could not be written.",
            "Free some space. What was there before is unchanged.",
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"You may not write to {folder}.", "Choose another folder with --out."
    if error.errno in {errno.EEXIST, errno.ENOTDIR}:
        blocking = next((path for path in (Path(where), *Path(where).parents) if path.is_file()), where)
        return (
            f"{blocking} is a file, but a folder is needed there.",
            "Choose another folder with --out, or move the file.",
        )
    if error.errno == errno.ENAMETOOLONG:
        return f"The path {where} is too long for this system.", "Choose a shorter folder with --out."
    return f"{where} could not be written: {error.strerror or error}.", "Choose another folder with --out."
