"""The store of a project: what was built is kept, and taken from there while nothing it was made from has changed.

For each charter, output folder and choice of files there are two files in `.charterc/built/`: a note (`record.py`) and
a ZIP file of what was written. A note that charterc did not write there itself is not believed: it may have come with
somebody's commit, and so may what stands beside it.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from charterc.build.built import Built, Told
from charterc.build.store.record import Record, adapter, to_json
from charterc.build.store.stamps import is_as_it_was, names_in, stamp_of
from charterc.errors import OutputError
from charterc.output.exchange import OWN
from charterc.output.places import is_below
from charterc.output.seal import bears, new_seal
from charterc.output.write import write_all
from charterc.source.files import is_inside, read_inside
from charterc.source.watch import Seen, digest

_FOLDER = "built"
_LARGEST = 1 << 30
"""Bytes of a file of the store at most: a link may lead to a device that never ends."""
_FAULTS = (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile, NotImplementedError)
"""What a damaged file of the store may raise. It is then as if it were not there."""


@dataclass(frozen=True, slots=True)
class Store:
    """The store of the project at `root`, for one job."""

    root: Path
    fingerprint: str
    choice: str
    """A digest of the choice of files."""

    def unchanged(self, charter: Path, folder: Path) -> bool:
        """Whether a charter's files are there as a build would make them; those that went are put back.

        Raises `OutputError` where one cannot be put back.
        """
        record = self._record(charter, folder)
        if record is None or record.fingerprint != self.fingerprint or (folder / OWN).exists():
            return False
        files = all(is_as_it_was(self._path(name), stamp, record.started) for name, stamp in record.files.items())
        if not files or any(names_in(self._path(name)) != names for name, names in record.folders.items()):
            return False
        if any(os.path.lexists(folder / name) for name in record.left_out):
            return False
        gone = [name for name, stamp in record.outputs.items() if not is_as_it_was(folder / name, stamp)]
        return not gone or self._put_back(record, folder, gone)

    def told(self, charter: Path, folder: Path) -> Built | None:
        """What is to be said of a charter that is unchanged; None where the store was deleted meanwhile."""
        record = self._record(charter, folder)
        if record is None:
            return None
        told = {name: getattr(record.told, name) for name in Told.__dataclass_fields__}
        return Built(folder=folder, **told)

    def forget(self, charter: Path, folder: Path) -> None:
        """Takes away what is kept of a charter."""
        for ending in (".json", ".zip"):
            with contextlib.suppress(OSError):
                self._place(charter, folder).with_suffix(ending).unlink()

    def keep(self, charter: Path, built: Built, contents: Mapping[str, bytes], seen: Seen, started: int) -> None:
        """Keeps what was just built. Where that cannot be, the next build makes it again."""
        record = self._record_of(charter, built, contents, seen, started)
        if record is None:
            return
        with contextlib.suppress(OSError):
            place = self._place(charter, built.folder)
            _refuse_link(place.parent)
            place.parent.mkdir(parents=True, exist_ok=True)
            _write(place.with_suffix(".zip"), _packed(contents))
            seal = new_seal()
            _write(place.with_suffix(".json"), json.dumps({"seal": seal, "record": to_json(record)}).encode(), seal)

    def remove_orphans(self, out: Path, names: Collection[str]) -> Iterator[tuple[Path, int]]:
        """Removes the files in `out` that were made of charters which are gone: each folder, and how many.

        `names` are those of the charters and adoptions that there are. Files that somebody has changed since are left,
        and so is what lies outside the project: others may write there. Raises `OutputError`.
        """
        for note in sorted((self.root / OWN / _FOLDER).glob("*.json")):
            record = _read(note, self.root)
            if record is None or os.path.lexists(self._path(record.charter)):
                continue
            folder = self._path(record.folder)
            if folder.parent != Path(os.path.normpath(Path.cwd() / out)) or not is_inside(folder, self.root):
                continue
            if folder.name in names:  # a charter that was moved is built there now
                continue
            ours = [name for name, stamp in record.outputs.items() if is_as_it_was(folder / name, stamp)]
            if ours:
                write_all(folder, {}, ours)
                yield folder, len(ours)
            _remove_empty(folder)
            for file in (note, note.with_suffix(".zip")):
                with contextlib.suppress(OSError):  # the store may be read-only
                    file.unlink(missing_ok=True)

    def _record_of(
        self, charter: Path, built: Built, contents: Mapping[str, bytes], seen: Seen, started: int
    ) -> Record | None:
        """The note; None where something changed while it was built, or what is written is not what was made."""
        files = {path: stamp_of(path) for path in sorted(seen.files)}
        outputs = {name: stamp_of(built.folder / name) for name in contents}
        written = {name: stamp for name, stamp in outputs.items() if stamp and stamp.digest == digest(contents[name])}
        as_read = {path: stamp.digest if stamp else None for path, stamp in files.items()}
        if len(written) < len(contents) or as_read != seen.files:
            return None
        return Record(
            charter=self._name(charter),
            folder=self._name(built.folder),
            fingerprint=self.fingerprint,
            started=started,
            files={self._name(path): stamp for path, stamp in files.items()},
            folders={self._name(path): names_in(path) for path in sorted(seen.folders)},
            outputs=written,
            left_out=sorted(name for reason in built.left_out for name in reason.files),
            told=Told(**{name: getattr(built, name) for name in Told.__dataclass_fields__}),
        )

    def _put_back(self, record: Record, folder: Path, gone: list[str]) -> bool:
        try:
            packed_file = self._place(self._path(record.charter), folder).with_suffix(".zip")
            content = read_inside(packed_file, self.root, _LARGEST)
            with zipfile.ZipFile(io.BytesIO(content)) as packed:
                contents = {name: packed.read(name) for name in gone}
        except _FAULTS:
            return False
        if any(digest(content) != record.outputs[name].digest for name, content in contents.items()):
            return False
        write_all(folder, contents)
        return True

    def _record(self, charter: Path, folder: Path) -> Record | None:
        return _read(self._place(charter, folder).with_suffix(".json"), self.root)

    def _place(self, charter: Path, folder: Path) -> Path:
        which = "\n".join((self._name(charter), self._name(folder), self.choice))
        return self.root / OWN / _FOLDER / digest(which.encode(errors="surrogatepass"))[:40]

    def _name(self, path: Path) -> str:
        return Path(os.path.relpath(path, self.root)).as_posix()

    def _path(self, name: str) -> Path:
        return Path(os.path.normpath(self.root / name))


def clean(root: Path) -> bool:
    """Deletes the store of a project. Says whether there was one. Raises `OutputError`."""
    folder = root / OWN / _FOLDER
    try:
        _refuse_link(folder)
        if not folder.is_dir():
            return False
        shutil.rmtree(folder)
    except OSError as error:
        raise OutputError(f"The store cannot be deleted: {error.strerror}.", f"Delete {folder} yourself.") from error
    with contextlib.suppress(OSError):  # something else is in it
        folder.parent.rmdir()
    return True


def _read(path: Path, root: Path) -> Record | None:
    try:
        _refuse_link(path.parent)
        data: Any = json.loads(read_inside(path, root, _LARGEST))
        record = adapter().validate_python(data["record"]) if bears(path, data["seal"]) else None
        return record if record is None or all(map(is_below, [*record.outputs, *record.left_out])) else None
    except (*_FAULTS, ValidationError, RecursionError):
        return None


def _remove_empty(folder: Path) -> None:
    """Removes a folder, and those in it, as far as nothing is in them."""
    for place in sorted(filter(Path.is_dir, folder.rglob("*")), reverse=True):
        with contextlib.suppress(OSError):
            place.rmdir()
    with contextlib.suppress(OSError):
        folder.rmdir()


def _refuse_link(folder: Path) -> None:
    """A link would lead the store to somewhere else."""
    if folder.is_symlink() or folder.parent.is_symlink():
        raise OSError(0, f"{folder} is reached through a link")


def _packed(contents: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in contents.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED, compresslevel=1)
    return packed.getvalue()


def _write(path: Path, content: bytes, changed: int | None = None) -> None:
    """Writes a file whole: whoever reads it finds all of it, or what was there before."""
    handle, part = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        if changed is not None:
            os.utime(part, (changed, changed))
        os.replace(part, path)  # noqa: PTH105
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(part)  # noqa: PTH108
        raise
