"""What was built of charters that are gone: it goes too, as far as it is charterc's own."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from charterc.build.store.stamps import is_as_it_was
from charterc.build.store.store import notes_of, path_of, read_note
from charterc.output.write import write_all
from charterc.source.files import is_inside


def remove_orphans(root: Path, out: Path, names: Collection[str]) -> Iterator[tuple[Path, int]]:
    """Removes the files in `out` that were made of charters which are gone: each folder, and how many.

    `names` are those of the charters and adoptions that there are. Files that somebody has changed since are left, and
    so is what lies outside the project at `root`: others may write there. Raises `OutputError`.
    """
    place = Path(os.path.normpath(Path.cwd() / out))
    for note in sorted(notes_of(root).glob("*.json")):
        record = read_note(note, root)
        if record is None or os.path.lexists(path_of(record.charter, root)):
            continue
        folder = path_of(record.folder, root)
        # A charter that was moved is built there now.
        if folder.parent != place or folder.name in names or not is_inside(folder, root):
            continue
        ours = [name for name, stamp in record.outputs.items() if is_as_it_was(folder / name, folder, stamp)]
        if ours:
            write_all(folder, {}, ours)
            yield folder, len(ours)
        _remove_empty(folder, ours)
        for file in (note, note.with_suffix(".zip")):
            with contextlib.suppress(OSError):  # the store may be read-only
                file.unlink(missing_ok=True)


def _remove_empty(folder: Path, files: Iterable[str]) -> None:
    """Removes the folders that held these files, and `folder` itself, as far as nothing is in them now."""
    held = {folder / parent for name in files for parent in Path(name).parents}
    for place in sorted(held, reverse=True):
        with contextlib.suppress(OSError):
            place.rmdir()
