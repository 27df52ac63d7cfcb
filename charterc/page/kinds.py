"""What a charter calls a list of its own, and its heart: values, principles, cornerstones, pledges or levels."""

from __future__ import annotations

import re
from collections.abc import Mapping

from charterc.page.own_words import OwnWords
from charterc.page.view import Page

_KINDS = ("values", "principles", "cornerstones", "pledges", "levels")


def called(key: str, heading: str) -> str:
    """What the items of a list are called that stands under `key`, in the plural: the charter's word before ours.

    `values` is the key of whatever a charter has at its heart, so any heading says more. Another key was chosen for its
    word, and gives way only to a heading that ends in one: “How we live our values” may well head pledges.
    """
    words = re.findall(r"\w+", heading.casefold())
    said = [word for word in (words if key == "values" else words[-1:]) if word in _KINDS]
    return key if key in said or not said else said[0]


def by_kind(labels: Mapping[str, OwnWords], page: Page | None) -> dict[str, OwnWords]:
    """The same labels, where “Poster of the values” names those of the page as the charter does."""
    kind = page.main_group.item_kind if page and page.main_group else "values"
    return {**labels, "file_values": labels[f"file_{kind}"]}
