"""What a charter's page says of the files beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from charterc.formats.base import Download
from charterc.page.own_words import OwnWords


class Offer(NamedTuple):
    """A file that the page offers."""

    name: str
    size: int
    """In bytes."""
    download: Download


def described(offers: Iterable[Offer], labels: Mapping[str, OwnWords]) -> list[dict[str, Any]]:
    """What a page with these labels says of them: label, address, type and size in bytes.

    Of what is about an adoption, also that it is (`of_adoption`).
    """
    in_order = sorted(offers, key=lambda offer: (offer.download.order, offer.name))
    return [
        {"label": download.words(labels), "href": name, "type": download.media_type, "size": size}
        | ({"of_adoption": True} if download.of_adoption else {})
        for name, size, download in in_order
    ]
