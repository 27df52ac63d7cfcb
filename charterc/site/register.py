"""The public register of adoptions: who adopted which charter and version, and whether it still holds.

Only those are in it who agreed to be (`listed: yes`), and nobody who signed for them.
"""

from __future__ import annotations

import datetime
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from charterc.adoption.read import AdoptionReading
from charterc.adoption.standing import Standing, State, standing
from charterc.model.when import Moment
from charterc.reading.read import Reading
from charterc.site.config import SiteConfig
from charterc.site.entry import anchor_of, place_of


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One adoption."""

    name: str
    adopter: str
    kind: str
    urn: str
    website: str
    charter: str
    """The name of the charter that is adopted."""
    title: str
    """The title of that charter."""
    language: str
    """The language of that charter."""
    area: str
    area_code: str
    """The code of the Office for National Statistics for the area; "" where the project does not say."""
    version: str
    """The released version that was adopted; "" where it is not known, or none was released."""
    newest: str
    adopted: Moment | None
    next_review: Moment | None
    state: State
    lapsed: bool
    """Whether the day of the next review has passed."""

    @property
    def page(self) -> str:
        """Its place in the register, from the site's root."""
        return place_of(self.charter, self.name)

    @property
    def anchor(self) -> str:
        """Its id on that page."""
        return anchor_of(self.name)

    @property
    def version_taken(self) -> str:
        """Which version it adopted, behind a number of adopters: “in version 2”."""
        if self.version:
            return f"in version {self.version}"
        return "in a version that we do not know" if self.state is not State.CURRENT else "as it is now"

    @property
    def state_words(self) -> str:
        """Which version it adopted and whether that is the newest, in words."""
        words = (_STATES if self.newest else _UNRELEASED)[self.state]
        return words.format(version=self.version or "An older version", newest=self.newest).replace("Version An", "An")


_STATES = {
    State.CURRENT: "Version {version}, the newest",
    State.BEHIND: "Version {version}; the newest is version {newest}",
    State.UNKNOWN: "We do not know which version; the newest is version {newest}",
}
_UNRELEASED = {
    State.CURRENT: "The charter as it is now",
    State.BEHIND: "The charter as it was; it has changed since",
    State.UNKNOWN: "We do not know whether this is the charter as it is now",
}


@dataclass(frozen=True, slots=True)
class RegisterGroup:
    """Those who adopted one charter, as a page shows them."""

    entries: Sequence[RegisterEntry]
    alike: str
    """How all of them stand, where that is one thing and is not worth saying of each; else ""."""
    versions: list[str]
    """How many adopted each version: “one in version 2”."""
    letters: list[tuple[str, list[RegisterEntry]]]
    """The entries by the first letter of the adopter, where they are too many to read through."""


def groups_of(entries: Sequence[RegisterEntry], many: int) -> list[RegisterGroup]:
    """The entries of each charter. More than `many` of one charter stand by their first letters."""
    return [_group(list(group), many) for _, group in groupby(entries, key=attrgetter("charter"))]


def _group(entries: list[RegisterEntry], many: int) -> RegisterGroup:
    states = {entry.state_words for entry in entries}
    alike = f"All of them: {_begun(states.pop())}." if len(entries) > 1 and len(states) == 1 else ""
    versions = [
        f"{'one' if count == 1 else count} {entry.version_taken}" for entry, count in counts_by_version(entries)
    ]
    letters = [(letter, list(group)) for letter, group in groupby(entries, key=_letter)] if len(entries) > many else []
    return RegisterGroup(entries, alike, versions, letters)


def _begun(words: str) -> str:
    """The same words, within a sentence."""
    return words[:1].lower() + words[1:]


def _letter(entry: RegisterEntry) -> str:
    """The letter that an adopter is looked up by; # for a name that begins with none."""
    first = _plain(entry.adopter)[:1].upper()
    return first if first.isalpha() else "#"


def in_order(entries: Iterable[RegisterEntry]) -> list[RegisterEntry]:
    """The entries by charter and name, as they are looked up: accents and capitals do not count."""
    return sorted(entries, key=lambda entry: (entry.charter, _plain(entry.adopter), entry.name))


def _plain(name: str) -> str:
    """A name in small letters without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign)).casefold()


def entry_of(reading: Reading, config: SiteConfig, today: datetime.date) -> RegisterEntry | None:
    """The entry of an adoption; None for one with errors, and for an adopter that did not agree to be listed.

    `today` tells whether its review is overdue.
    """
    if not isinstance(reading, AdoptionReading) or reading.charter is None or not reading.listed:
        return None
    stands = standing(reading)
    return _entry(reading, stands, config, today) if stands is not None else None


def counts_by_version(entries: Sequence[RegisterEntry]) -> list[tuple[RegisterEntry, int]]:
    """How many adopted each version of each charter: one of them, and their number; last where none is known."""
    counts = Counter((entry.charter, entry.version_taken) for entry in entries)
    firsts = {(entry.charter, entry.version_taken): entry for entry in reversed(entries)}
    in_order = sorted(counts, key=lambda key: (key[0], not firsts[key].version, key[1]))
    return [(firsts[key], counts[key]) for key in in_order]


def _entry(reading: AdoptionReading, stands: Standing, config: SiteConfig, today: datetime.date) -> RegisterEntry:
    adoption, area = reading.adoption, stands.now
    assert adoption is not None  # noqa: S101 - `entry_of` asks
    adopter, due = adoption.adopter, adoption.next_review
    return RegisterEntry(
        name=reading.name,
        adopter=adopter.name,
        kind=adopter.kind or "",
        urn=adopter.urn or "",
        website=adopter.website or "",
        charter=adoption.adopts,
        title=area.title,
        language=area.language,
        area=area.area or "",
        area_code=config.area_codes.get(adoption.adopts, ""),
        version=stands.adopted,
        newest=stands.newest,
        adopted=adoption.adopted,
        next_review=due,
        state=stands.state,
        lapsed=due is not None and due.last < today,
    )
