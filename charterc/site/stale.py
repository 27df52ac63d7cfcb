"""Pages of the site that an earlier build wrote for a charter that is gone, or that needs none any more."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from charterc.site import compared, entry
from charterc.source.files import read_inside

_OURS = b'<body class="charterc pages">'
_LARGEST = 1 << 26


def stale(out: Path, made: Collection[str]) -> Iterator[str]:
    """The names of pages in the site's own folders that are charterc's and not among those that are `made`."""
    for folder in (compared.FOLDER, entry.FOLDER):
        for path in sorted((out / folder).glob("*.html")):
            name = f"{folder}/{path.name}"
            if name not in made and not path.is_symlink() and _is_ours(path, out):
                yield name


def _is_ours(path: Path, out: Path) -> bool:
    try:
        return _OURS in read_inside(path, out, _LARGEST)
    except OSError:
        return False
