"""The names of new files, made of the names of people and places."""

from __future__ import annotations

import re
import unicodedata

from charterc.project.find import SUFFIXES

_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")


def without_ending(said: str) -> str:
    """The name of a charter's file where somebody named the file itself: `our-town` for `our-town.yaml`."""
    ending = next((ending for ending in SUFFIXES if said.lower().endswith(ending)), "")
    return said[: len(said) - len(ending)]


def file_name(said: str) -> str:
    """The name of a file for something called so: `st-marys-rc-primary-school`; "" without Latin letters or digits."""
    plain = unicodedata.normalize("NFKD", said.replace("’", "").replace("'", "")).encode("ascii", "ignore").decode()
    return _NOT_IN_NAMES.sub("-", plain.lower()).strip("-")[:80].strip("-")
