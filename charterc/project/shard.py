"""A share of a project's charters, for one of several machines. Which charter is in which share depends on its name."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from charterc.errors import UsageError
from charterc.project.find import charter_name

_SHARE = re.compile(r"(\d{1,5})/(\d{1,5})", re.ASCII)


class Shard(NamedTuple):
    """One of `shares` of about the same size; `number` counts from 1."""

    number: int = 1
    shares: int = 1

    @classmethod
    def of(cls, words: str) -> Shard:
        """The share that is written as “3/8”; all of it for "". Raises `UsageError`."""
        if not words:
            return cls()
        match = _SHARE.fullmatch(words.strip())
        shard = cls(*map(int, match.groups())) if match else cls(0)
        if not 1 <= shard.number <= shard.shares:
            raise UsageError(f"“{words}” is no share of the charters.", "The third of eight is: --shard 3/8")
        return shard

    @property
    def whole(self) -> bool:
        """Whether it is all of them."""
        return self.shares == 1

    def of_paths(self, paths: Iterable[Path]) -> list[Path]:
        """Those of some charters' files that are in it. Each is in one of the shares, and always in the same one."""
        return [path for path in paths if _place(charter_name(path)) % self.shares == self.number - 1]


def _place(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big")
