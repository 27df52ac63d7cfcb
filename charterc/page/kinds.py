"""Labels that say what a charter calls the list at its heart: values, principles, cornerstones, pledges or levels."""

from __future__ import annotations

from collections.abc import Mapping

from charterc.page.own_words import OwnWords
from charterc.page.view import Page


def by_kind(labels: Mapping[str, OwnWords], page: Page | None) -> dict[str, OwnWords]:
    """The same labels, where “Poster of the values” names those of the page as the charter does."""
    kind = page.main_group.key if page and page.main_group else "values"
    return {**labels, "file_values": labels[f"file_{kind}"]}
