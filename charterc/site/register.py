"""The public register of adoptions: who adopted which charter and version, and whether it still holds.

Only those are in it who agreed to be (`listed: yes`), and nobody who signed for them.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from charterc.adoption.read import AdoptionReading
from charterc.adoption.standing import Standing, State, standing
from charterc.model.when import Moment
from charterc.page.language import written
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
    def version_words(self) -> str:
        """Which version it adopted, in words."""
        if self.version:
            return f"Version {self.version}"
        return "Version not known" if self.state is not State.CURRENT else "The charter as it is now"

    @property
    def state_lines(self) -> list[str]:
        """How it stands, in words: its version, and on a line of its own that its review lapsed."""
        words = _STATES[self.state].format(newest=self.newest) if self.newest else _UNRELEASED[self.state]
        if self.lapsed and self.next_review:
            return [words, f"Review lapsed: it was due by {written(self.next_review)}."]
        return [words]


_STATES = {
    State.CURRENT: "Current.",
    State.BEHIND: "Behind: version {newest} is the newest.",
    State.UNKNOWN: "Nobody has told us which version this is. The newest is version {newest}.",
}
_UNRELEASED = {
    State.CURRENT: "Current.",
    State.BEHIND: "Behind: the charter has changed since.",
    State.UNKNOWN: "Nobody has told us whether this is the charter as it is now.",
}


def in_order(entries: Iterable[RegisterEntry]) -> list[RegisterEntry]:
    """The entries by charter and name."""
    return sorted(entries, key=lambda entry: (entry.charter, entry.adopter.casefold(), entry.name))


def entry_of(reading: Reading, config: SiteConfig, today: datetime.date) -> RegisterEntry | None:
    """The entry of an adoption; None for one with errors, and for an adopter that did not agree to be listed.

    `today` tells whether its review is overdue.
    """
    if not isinstance(reading, AdoptionReading) or reading.charter is None or not reading.listed:
        return None
    stands = standing(reading)
    return _entry(reading, stands, config, today) if stands is not None else None


def counts_by_version(entries: Sequence[RegisterEntry]) -> list[tuple[RegisterEntry, int]]:
    """How many adopted each version of each charter: one of them, and their number."""
    counts = Counter((entry.charter, entry.version_words) for entry in entries)
    firsts = {(entry.charter, entry.version_words): entry for entry in reversed(entries)}
    return [(firsts[key], counts[key]) for key in sorted(counts)]


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
