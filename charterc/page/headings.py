"""Headings of the tool's own: where a part needs one that the charter does not print, and none twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from charterc.model.charter import PARTS, Charter
from charterc.page.everything import every_view
from charterc.page.own_words import OwnWords
from charterc.page.view import PartView


def give_headings(parts: Iterable[PartView], charter: Charter, labels: Mapping[str, OwnWords]) -> None:
    """Heads a part that the charter does not: it is looked for by name, or would seem to belong to the one above.

    Last words and slogans have no label and stand by themselves. A heading written as "" is wanted empty.
    """
    above = ""
    for view in parts:
        ours = labels.get(view.key, "") if view.key in PARTS else ""
        wanted = ours and charter.parts[view.key].heading is None and not view.empty
        if wanted and (above or view.kind != "section") and above != ours:
            view.heading, view.own_heading = ours, True
        above = view.heading or above


def other_words(parts: Iterable[PartView], labels: Mapping[str, OwnWords]) -> dict[str, OwnWords]:
    """For headings of ours that would stand on the page a second time: the labels to use in their place."""
    taken = {view.heading.casefold() for view in every_view(list(parts)) if isinstance(view, PartView)}
    ours = ("facts", "other_formats")
    return {key: labels[f"{key}_again"] for key in ours if labels[key].casefold() in taken}
