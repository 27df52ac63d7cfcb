"""Who does not agree to be named, and a charter in which they are not.

    refusals = refusals_of([now, *earlier])
    withheld(earlier[0], refusals).signatories     those of `refusals` with `consent: no`

A person is known by the name, whatever its capitals, spaces and accents, or by office and body.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from charterc.model.charter import Charter
from charterc.model.parts import Picture
from charterc.model.passages import elements
from charterc.model.people import Signatory


class Signed(NamedTuple):
    """Somebody who signed, as far as the charter tells; each text is folded, and "" where there is none."""

    name: str
    role: str
    organisation: str

    def is_same(self, other: Signed) -> bool:
        """Whether this, who refused, is another: by the name, or by the seat where no other name speaks against it."""
        if self.name and self.name == other.name:
            return True
        if self.name and other.name and self.name.split()[-1] != other.name.split()[-1]:
            return False
        pairs = ((self.role, other.role), (self.organisation, other.organisation))
        if self.name:
            return all(own and own == its for own, its in pairs)
        return any(own for own, _ in pairs) and all(not own or own == its for own, its in pairs)


@dataclass(frozen=True, slots=True)
class Refusals:
    """Those who do not agree to be named, and the names of those who are named openly by a later charter."""

    refused: frozenset[Signed] = frozenset()
    named: frozenset[str] = frozenset()

    def cover(self, signed: Signed) -> bool:
        """Whether this is somebody who is not to be named."""
        return signed.name not in self.named and any(refused.is_same(signed) for refused in self.refused)


NOBODY = Refusals()


def refusals_of(charters: Iterable[Charter]) -> Refusals:
    """Who is not to be named in any of these charters, the latest of which comes first.

    The latest word about a person counts. An entry that was deleted after it said no has not been taken back.
    """
    found = Refusals()
    every = [list(_entries(charter)) for charter in charters]
    for entries in every:
        refused = {signed for signed, consent in entries if consent is False and signed.name not in found.named}
        names = {signed.name for signed in refused}
        named = {
            signed.name
            for signed, consent in entries
            if signed.name and not found.cover(signed) and (consent or (consent is None and signed.name not in names))
        }
        found = Refusals(found.refused | refused, found.named | named)
    # Whoever is known by office and body is known by the name that stood there, too.
    covered = {signed for entries in every for signed, _ in entries if found.cover(signed)}
    return Refusals(found.refused | covered, found.named)


def withheld(charter: Charter, *refusals: Refusals) -> Charter:
    """The charter with `consent: no` at everybody who is not to be named, and without them among those who agreed."""

    def hidden(signed: Signed) -> bool:
        return any(known.cover(signed) for known in refusals)

    changes: dict[str, object] = {}
    if signatories := charter.signatories:
        items = tuple(one.changed(consent=False) if hidden(signed_by(one)) else one for one in signatories.items)
        changes["signatories"] = signatories.changed(items=items)
    if release := charter.release:
        agreed = tuple(who for who in release.agreed_by if not hidden(Signed(folded(who), "", "")))
        changes["release"] = release.changed(agreed_by=agreed)
    return charter.changed(**changes) if changes else charter


def withheld_pictures(charter: Charter) -> frozenset[str]:
    """The files that show the signature of somebody who is not to be named, and nothing else."""
    people = charter.signatories.items if charter.signatories else ()
    hidden = {id(one.signature) for one in people if one.consent is False and one.signature}
    pictures = [one for one in elements(charter) if isinstance(one, Picture) and one.file] if hidden else []
    shown = {picture.file for picture in pictures if id(picture) not in hidden}
    return frozenset(picture.file for picture in pictures if picture.file and picture.file not in shown)


def signed_by(signatory: Signatory) -> Signed:
    """A signatory as somebody to be compared."""
    return Signed(*(folded(words or "") for words in (signatory.name, signatory.role, signatory.organisation)))


def folded(words: str) -> str:
    """A name without what people write in several ways: capitals, accents, signs, and how wide a space is."""
    letters = unicodedata.normalize("NFKD", words.casefold())
    kept = (letter if letter.isalnum() else "" if unicodedata.combining(letter) else " " for letter in letters)
    return " ".join("".join(kept).split())


def _entries(charter: Charter) -> Iterator[tuple[Signed, bool | None]]:
    return ((signed_by(one), one.consent) for one in (charter.signatories.items if charter.signatories else ()))
