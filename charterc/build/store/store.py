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
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from charterc.build.built import Built, Told
from charterc.build.store.record import Record, adapter, to_json
from charterc.build.store.stamps import LARGEST, is_as_it_was, names_in, stamp_of
from charterc.errors import OutputError
from charterc.output.exchange import OWN
from charterc.output.places import is_below
from charterc.output.seal import bears, new_seal
from charterc.output.write import write_all
from charterc.source.files import read_inside
from charterc.source.watch import Seen, digest

_FOLDER = "built"


class MadeFrom(NamedTuple):
    """What a charter was made from, beside what all charters share."""

    files: frozenset[Path]
    """Files that were read or looked for, its own among them."""
    folders: frozenset[Path]
    """Folders in which it counts which names are there."""

    def is_touched(self, changed: AbstractSet[Path], around: AbstractSet[Path]) -> bool:
        """Whether files that are `changed`, in the folders `around` them, may make another page of it."""
        return not (self.files.isdisjoint(changed) and self.folders.isdisjoint(changed | around))


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
        if not self._is_all_as_it_was(record):
            return False
        if any(os.path.lexists(folder / name) for name in record.left_out):
            return False
        gone = [name for name, stamp in record.outputs.items() if not is_as_it_was(folder / name, folder, stamp)]
        return not gone or self._put_back(record, folder, gone)

    def _is_all_as_it_was(self, record: Record) -> bool:
        """Whether all that the charter was made from is so still."""
        return (
            all(
                is_as_it_was(self._path(name), self.root, stamp, record.started) for name, stamp in record.files.items()
            )
            and all(self._path(name).is_file() is there for name, there in record.places.items())
            and all(names_in(self._path(name)) == names for name, names in record.folders.items())
        )

    def told(self, charter: Path, folder: Path) -> Built | None:
        """What is to be said of a charter that is unchanged; None where the store was deleted meanwhile."""
        record = self._record(charter, folder)
        if record is None:
            return None
        return Built(folder=folder, **record.told.parts())

    def made_from(self, charter: Path, folder: Path) -> MadeFrom | None:
        """What a charter was made from when it was built last; None where nobody knows."""
        record = self._record(charter, folder)
        if record is None:
            return None
        return MadeFrom(
            frozenset(map(self._path, [*record.files, *record.places])), frozenset(map(self._path, record.folders))
        )

    def forget(self, charter: Path, folder: Path) -> None:
        """Takes away what is kept of a charter."""
        for ending in (".json", ".zip"):
            with contextlib.suppress(OSError):
                self._place(charter, folder).with_suffix(ending).unlink()

    def keep(self, charter: Path, built: Built, contents: Mapping[str, bytes], seen: Seen, started: int) -> None:
        """Keeps what was just built. Where that cannot be, the next build makes it again."""
        packed = _packed(contents)
        record = self._record_of(charter, built, contents, packed, seen, started)
        if record is None:
            return
        with contextlib.suppress(OSError):
            place = self._place(charter, built.folder)
            _refuse_link(place.parent)
            place.parent.mkdir(parents=True, exist_ok=True)
            _write(place.with_suffix(".zip"), packed)
            seal = new_seal()
            _write(place.with_suffix(".json"), json.dumps({"seal": seal, "record": to_json(record)}).encode(), seal)

    def _record_of(
        self, charter: Path, built: Built, contents: Mapping[str, bytes], packed: bytes, seen: Seen, started: int
    ) -> Record | None:
        """The note; None where something changed while it was built, or what is written is not what was made."""
        # charterc's own templates lie elsewhere; the fingerprint stands for them.
        read = {path: found for path, found in seen.files.items() if not self._name(path).startswith("../")}
        files = {path: stamp for path in sorted(read) if (stamp := stamp_of(path, self.root))}
        outputs = {name: stamp_of(built.folder / name, built.folder) for name in contents}
        written = {name: stamp for name, stamp in outputs.items() if stamp and stamp.digest == digest(contents[name])}
        as_read = {path: stamp.digest for path, stamp in files.items()}
        if len(written) < len(contents) or as_read != read or charter not in read:
            return None
        return Record(
            charter=self._name(charter),
            folder=self._name(built.folder),
            fingerprint=self.fingerprint,
            started=started,
            files={self._name(path): stamp for path, stamp in files.items()},
            places={self._name(path): there for path, there in seen.places.items()},
            folders={self._name(path): names_in(path) for path in sorted(seen.folders)},
            outputs=written,
            packed=digest(packed),
            left_out=sorted(name for reason in built.left_out for name in reason.files),
            told=Told(**built.parts()),
        )

    def _put_back(self, record: Record, folder: Path, gone: list[str]) -> bool:
        try:
            place = self._place(self._path(record.charter), folder).with_suffix(".zip")
            packed = read_inside(place, self.root, LARGEST)
        except OSError:
            return False
        if digest(packed) != record.packed:  # a damaged one is not opened: what that would do, nobody can tell
            return False
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            write_all(folder, {name: archive.read(name) for name in gone})
        return True

    def _record(self, charter: Path, folder: Path) -> Record | None:
        return read_note(self._place(charter, folder).with_suffix(".json"), self.root)

    def _place(self, charter: Path, folder: Path) -> Path:
        which = "\n".join((self._name(charter), self._name(folder), self.choice))
        return notes_of(self.root) / digest(which.encode(errors="surrogatepass"))[:40]

    def _name(self, path: Path) -> str:
        return Path(os.path.relpath(path, self.root)).as_posix()

    def _path(self, name: str) -> Path:
        return path_of(name, self.root)


def notes_of(root: Path) -> Path:
    """The folder of a project's notes."""
    return root / OWN / _FOLDER


def path_of(name: str, root: Path) -> Path:
    """The file or folder that a note names."""
    return Path(os.path.normpath(root / name))


def clean(root: Path) -> bool:
    """Deletes the store of a project. Says whether there was one. Raises `OutputError`."""
    folder = notes_of(root)
    try:
        _refuse_link(folder)
    except OSError as error:
        raise OutputError(f"The store cannot be deleted: {error.strerror}.", "Take the link away.") from error
    try:
        if not folder.is_dir():
            return False
        shutil.rmtree(folder)
    except OSError as error:
        raise OutputError(f"The store cannot be deleted: {error.strerror}.", f"Delete {folder} yourself.") from error
    with contextlib.suppress(OSError):  # something else is in it
        folder.parent.rmdir()
    return True


def read_note(path: Path, root: Path) -> Record | None:
    """The note in a file of the store; None where there is none that charterc wrote there."""
    try:
        _refuse_link(path.parent)
        data: Any = json.loads(read_inside(path, root, LARGEST))
        record = adapter().validate_python(data["record"]) if bears(path, data["seal"]) else None
        return record if record is None or all(map(is_below, [*record.outputs, *record.left_out])) else None
    except (OSError, ValueError, KeyError, TypeError, ValidationError, RecursionError):
        return None


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
