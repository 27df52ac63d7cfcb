"""The flow from what was named to what is printed: sources → difference → view."""

from __future__ import annotations

from charterc.changes.agreed import changed
from charterc.changes.compare import differences
from charterc.comparison.sources import Source
from charterc.diff.view import View, build_view
from charterc.reading.refusals import refusals_around


def compared(before: Source, after: Source) -> View:
    """What is printed of two charters. Raises `UnreadableError` where one of them has errors.

    Of a released version the top says which one it is: that is no change, as it is none on the pages of the versions.
    """
    refusals = (refusals_around(source.path, source.root) for source in (before, after))
    charters = (before.charter, after.charter)
    if any(charter.release for charter in charters):
        return build_view(before, after, changed(*charters, *refusals))
    return build_view(before, after, differences(*charters, *refusals))
