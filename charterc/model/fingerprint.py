"""Fingerprints of what a charter says: short, the same for the same meaning, whatever its typography.

    fingerprint("“Listen” – always")  ==  fingerprint("'LISTEN'   - always")

Capitals, the kinds of quotation marks and dashes, spaces, line ends, bold and the forms of Unicode make no difference.
Words, numbers and every other sign do. What is hashed is the charter's own text, never a message of the tool.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Mapping
from hashlib import sha256
from typing import Any

from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.page_order import part_names
from charterc.model.passages import passages
from charterc.model.release import Release

SCHEME = "f1"
"""The way in which fingerprints are made. It is part of each, so that a later way is not taken for a change."""
_LENGTH = 16
_LONGEST_KEY = 200
"""Characters of an address. YAML takes no key of more than 1024."""
_TOLD_APART = frozenset({"release", "theme"})
"""What says nothing to families: the record of the release itself, colours and fonts."""

_QUOTES = dict.fromkeys('‘’‚‛“”„‟«»‹›"`´', "'")
_DASHES = dict.fromkeys("‐‑‒–—―−", "-")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "…": "..."}
_UNSEEN = dict.fromkeys("\u00ad\u200b\u2060\ufeff*", "")  # soft hyphens, joiners, and the asterisks of bold
_PLAIN = str.maketrans(_QUOTES | _DASHES | _LIGATURES | _UNSEEN)
_TOKEN = re.compile(r"\w+|[^\w\s]")


def meaning(words: str) -> str:
    """Text without its typography: its words and signs one by one, in one form of Unicode."""
    plain = unicodedata.normalize("NFC", words).translate(_PLAIN).casefold()
    return " ".join(_TOKEN.findall(unicodedata.normalize("NFC", plain)))


def fingerprint(*texts: str) -> str:
    """The fingerprint of texts in order: its scheme, and 16 hexadecimal digits of the SHA-256 of their meaning."""
    return _hash([meaning(text) for text in texts])


def passage_fingerprints(charter: Charter) -> dict[str, str]:
    """The fingerprint of every passage by its address, in the order of reading.

    Passages of one address (a value may be called as a part is) have one fingerprint together.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for passage in passages(charter):
        found[fingerprint_key(passage.address)].append(passage.words)
    return {address: fingerprint(*texts) for address, texts in found.items()}


def fingerprint_key(address: str) -> str:
    """The key under which the fingerprint of a passage stands: its address, on one line and not too long for YAML."""
    return " ".join(address.split())[:_LONGEST_KEY]


def charter_fingerprint(charter: Charter) -> str:
    """The fingerprint of all that a charter says: words, dates, what is linked with what, the order of its parts."""
    return _hash(_said(charter))


def release_fingerprint(charter: Charter, release: Release) -> str:
    """The fingerprint of a released version: of all that it says, and of its record without the fingerprints there."""
    return _hash([*_said(charter), _meant(_dumped(release, {"fingerprint", "fingerprints"}))])


def _said(charter: Charter) -> list[Any]:
    return [_meant(_dumped(charter, _TOLD_APART)), part_names(charter)]


def _dumped(element: Element, without: Collection[str]) -> dict[str, Any]:
    return element.model_dump(
        mode="json", by_alias=True, exclude_none=True, exclude_defaults=True, exclude=set(without)
    )


def _meant(said: Any) -> Any:
    if isinstance(said, str):
        return meaning(said)
    if isinstance(said, Mapping):
        return {meaning(str(key)): _meant(value) for key, value in said.items()}
    return [_meant(entry) for entry in said] if isinstance(said, list | tuple) else said


def _hash(meant: Any) -> str:
    data = json.dumps(meant, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode("ascii")
    return f"{SCHEME}-{sha256(data).hexdigest()[:_LENGTH]}"
