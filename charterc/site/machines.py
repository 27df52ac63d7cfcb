"""The site's files for programs: the charters as data, the feed of changes, the search's data."""

from __future__ import annotations

import datetime
import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from charterc import __version__
from charterc.page.richtext import plain
from charterc.site.collect import CharterEntry, Event, PassageEntry
from charterc.site.config import SiteConfig

VERSION = "1.0"
"""The version of the shape of `charters.json`, as that of `charter.json`."""
SCHEMA = f"urn:charterc:schema:charters-json:{VERSION}"
"""The `$id` of its JSON Schema."""

# An id of a feed's entry must stay when the site moves, so it is made of names and not of addresses.
_NAMESPACE = uuid.UUID("5b0b6a0e-6d3c-4d0e-9d0a-5e0c1a7c9f10")
# A feed must carry a date, and the same charters must give the same bytes.
_NO_DATE = datetime.date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One change, ready for the feed."""

    id: str
    title: str
    day: str
    href: str
    language: str
    words: str


def charters_json(charters: Sequence[CharterEntry], config: SiteConfig) -> str:
    """Every charter with its facts, counts and files, as JSON. Addresses are relative to the file."""
    data = {
        "format": int(VERSION.partition(".")[0]),
        "schema": SCHEMA,
        "generator": f"charterc {__version__}",
        "site": {"name": config.name, "publisher": config.publisher, "url": config.base_url},
        "charters": [_charter(charter, config) for charter in charters],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _charter(charter: CharterEntry, config: SiteConfig) -> dict[str, Any]:
    data: dict[str, Any] = {
        "name": charter.name,
        "title": charter.title,
        "area": charter.area,
        "language": charter.language,
        "status": charter.status,
        "heart": charter.called,
        **{event.key: event.day.isoformat() for event in charter.events if event.key in _DAYS and not event.words},
        "counts": charter.counts,
        "page": charter.href,
        "files": [{"href": file["href"], "type": file["type"], "size": file["size"]} for file in charter.files],
    }
    if config.base_url and charter.href:
        data["url"] = config.base_url + charter.href.removesuffix("index.html")
    return data


_DAYS = ("agreed", "published", "updated")


def feed_entries(charters: Sequence[CharterEntry]) -> list[FeedEntry]:
    """Every dated change of every charter, the latest first; of one day, version 10 before version 9."""
    dated = [
        ((event.day, charter.title, place), charter, event)
        for charter in charters
        for place, event in enumerate(charter.events)
    ]
    return [_feed_entry(charter, event) for _, charter, event in sorted(dated, key=itemgetter(0), reverse=True)]


def _feed_entry(charter: CharterEntry, event: Event) -> FeedEntry:
    return FeedEntry(
        id=_id(charter.name, event.key, event.day.isoformat()),
        title=f"{charter.title}: {event.what}",
        day=event.day.isoformat(),
        href=event.href or charter.href,
        language=event.language or charter.language,
        words=plain(event.words).strip(),
    )


def feed_facts(entries: Sequence[FeedEntry], config: SiteConfig) -> dict[str, str]:
    """What a feed says of itself: its id and the day of its last change."""
    latest = max((entry.day for entry in entries), default=_NO_DATE.isoformat())
    return {"id": _id(config.publisher, config.name), "updated": latest}


def _id(*names: str) -> str:
    return uuid.uuid5(_NAMESPACE, "\n".join(names)).urn


def search_data(charters: Sequence[CharterEntry]) -> str:
    """A script that holds what the search looks through: `search.js` reads it, so nothing needs to be fetched."""
    data = {
        "charters": [[charter.short, charter.language, charter.direction] for charter in charters],
        "entries": [entry for index, charter in enumerate(charters) for entry in _entries(index, charter)],
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Old engines take these two for the end of a line.
    text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"var charterSearch={text};\n"


def _entries(index: int, charter: CharterEntry) -> Iterator[list[Any]]:
    for value in charter.values:
        yield [index, "value", value.badge, value.heading, value.href, "", value.language]
    for kind, passages in (("promise", charter.all_promises()), ("outcome", charter.all_outcomes())):
        for entry in passages:
            yield _entry(index, kind, entry)


def _entry(index: int, kind: str, entry: PassageEntry) -> list[Any]:
    return [index, kind, entry.ref, entry.plain, entry.href, entry.place, entry.language]
