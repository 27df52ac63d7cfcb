"""The flow from what was named to what is printed: sources → difference → view."""

from __future__ import annotations

from charterc.changes.compare import differences
from charterc.comparison.sources import Source
from charterc.diff.view import View, build_view
from charterc.reading.refusals import refusals_around


def compared(before: Source, after: Source) -> View:
    """What is printed of two charters. Raises `UnreadableError` where one of them has errors."""
    refusals = (refusals_around(source.path, source.root) for source in (before, after))
    return build_view(before, after, differences(before.charter, after.charter, *refusals))
