"""Names in addresses of bodies and sites that are gone (`lists/former_addresses.yaml`)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from charterc.wording.data import WordFile, read


class _FormerAddresses(WordFile):
    gone: dict[str, str]
    """The end of a name, in small letters, and why it leads nowhere; a star stands for the start of a word."""


@cache
def former_addresses() -> Mapping[str, str]:
    """Why each leads nowhere, by the end of its name."""
    return read("former_addresses", _FormerAddresses).gone
