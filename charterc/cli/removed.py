"""What is removed after a build, because the charter that it was made of is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from charterc.cli.console import Console


def remove_what_is_gone(root: Path, out: Path, names: Collection[str], console: Console) -> None:
    """Removes what was made in `out` of charters that are not among `names` any more, and says so."""
    from charterc.build.store.orphans import remove_orphans
    from charterc.reading.read import shown_path

    for folder, count in remove_orphans(root, out, names):
        files = f"{count} file{'' if count == 1 else 's'}"
        console.note(f"note: {shown_path(folder)}/ held {files} of a charter that is gone. Removed.")
