"""The only module that writes. Every file appears whole or not at all, and inside the output folder."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from charterc.errors import OutputError


def write_all(folder: Path, files: Mapping[str, bytes], gone: Collection[str] = ()) -> dict[str, Path]:
    """Writes each file of `files` (names relative to `folder`), removes those of `gone`, and says where each went.

    All contents are first laid down beside their places and then renamed, so a build that is stopped
    leaves the earlier files as they were. A file whose bytes are the same is left alone. Raises
    `OutputError` in words where the disk or its permissions stand in the way.
    """
    return _write_all(folder, files, gone)


def _write_all(
    folder: Path, files: Mapping[str, bytes], gone: Collection[str] = (), *, fixed: bool = False
) -> dict[str, Path]:
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
        raise OutputError(*_in_words(error, folder, fixed=fixed)) from error
    finally:
        for laid, _ in waiting:
            with contextlib.suppress(OSError):
                os.unlink(laid)  # noqa: PTH108
    return places


@contextlib.contextmanager
def created(folder: Path, name: str, content: bytes) -> Iterator[Path]:
    """Makes a file (`name` relative to `folder`) that is not there yet, and takes it away again where the block fails.

    Of several processes that make the same file at once, one succeeds. Raises `OutputError` in words, also where
    something of that name is there.
    """
    path = _inside(folder, name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _claim(path, content)
    except FileExistsError as error:
        if path.parent.is_dir():
            raise OutputError(f"{path} is there already, and is not overwritten.") from error
        raise OutputError(*_in_words(error, folder, fixed=True)) from error
    except OSError as error:
        raise OutputError(*_in_words(error, folder, fixed=True)) from error
    try:
        yield path
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def _claim(path: Path, content: bytes) -> None:
    """Makes the file whole and at once, unless something is there: then `FileExistsError`."""
    laid = _lay_down(path, content)
    try:
        os.link(laid, path)
    except OSError as error:
        if isinstance(error, FileExistsError) or error.errno == errno.ENOSPC:
            raise
        # No hard links here, as on a memory stick: the name is claimed empty, and the whole file takes its place.
        path.open("xb").close()
        os.replace(laid, path)  # noqa: PTH105
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(laid)  # noqa: PTH108


def rewrite(path: Path, content: bytes) -> None:
    """Puts new content into a file that is there, with the same permissions. Raises `OutputError` as `write_all` does.

    A file that is protected against writing stays as it is, even where its folder would let another take its place.
    """
    path = path.resolve()
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise OutputError(*_in_words(error, path, fixed=True)) from error
    if not mode & 0o222 or not os.access(path, os.W_OK):
        raise OutputError(f"{path} is protected against writing.", "Take the protection away first.")
    _write_all(path.parent, {path.name: content}, fixed=True)
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


def _in_words(error: OSError, folder: Path, *, fixed: bool) -> tuple[str, str]:
    """What is wrong, and what to do; `fixed` for a place that people cannot choose."""
    where = error.filename or folder
    if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return (
            f"The disk is full: {folder} could not be written.",
            "Free some space. What was there before is unchanged.",
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        hint = "Ask whoever owns it for the right to write there." if fixed else "Choose another folder with --out."
        return f"You may not write to {folder}.", hint
    if error.errno in {errno.EEXIST, errno.ENOTDIR}:
        blocking = next((path for path in (Path(where), *Path(where).parents) if path.is_file()), where)
        hint = "Move the file." if fixed else "Choose another folder with --out, or move the file."
        return f"{blocking} is a file, but a folder is needed there.", hint
    if error.errno == errno.ENAMETOOLONG:
        hint = "Move the project to a shorter path." if fixed else "Choose a shorter folder with --out."
        return f"The path {where} is too long for this system.", hint
    return (
        f"{where} could not be written: {error.strerror or error}.",
        "" if fixed else "Choose another folder with --out.",
    )
