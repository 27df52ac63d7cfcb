"""Real charters and adoptions with some of their bytes put out of order."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PIECES = [
    *(b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\r", b"\x85", "\u2028\u202e\u200b".encode(), b"\t"),
    *(
        b"&a ",
        b"*a",
        b"<<: *a",
        b"!!python/object:os.system ",
        b"? ",
        b"---\n",
        b"...\n",
        b"%YAML 1.1\n",
        b"|\n",
        b">-\n",
    ),
    *(b"[", b"{", b"]", b"}", b"'", b'"', b": ", b"- ", b"#", b"\n", b"  ", b"9" * 5000, b"-1e999", b".nan", b"0o7"),
    *(b"<script>", b"](javascript:x)", b"![x](y)", b"@name", b"#12", b"{{ 1 }}", b"\\", b"*" * 40, b"[" * 200),
    *("ａ".encode(), "é".encode() * 3, "🎓".encode(), "سلام".encode(), b"null", b"yes", b"2026-13-45", b"a" * 3000),
]
"""What trips up those who read YAML, Markdown, numbers, dates or Unicode."""


@cache
def seeds() -> tuple[bytes, ...]:
    """The files that are put out of order."""
    folders = ("charters", "adoptions/stockport", "docs/examples")
    return tuple(path.read_bytes() for folder in folders for path in sorted((ROOT / folder).glob("*.yaml")))


def mutated(seed: int) -> bytes:
    """The same bytes for the same number."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is a secret
    raw = bytearray(chance.choice(seeds()))
    if chance.random() < 0.7:  # a short file is read sooner, so more of them are tried
        start = chance.randrange(len(raw))
        raw = raw[:200] + raw[start : start + chance.randrange(2000)]
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        chance.choice(_WAYS)(raw, chance)
    return bytes(raw)


def _insert(raw: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(raw) + 1)
    raw[at:at] = chance.choice(_PIECES)


def _replace(raw: bytearray, chance: random.Random) -> None:
    if raw:
        raw[chance.randrange(len(raw))] = chance.randrange(256)


def _cut(raw: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(raw) + 1)
    del raw[at : at + chance.randrange(1, 200)]


def _double(raw: bytearray, chance: random.Random) -> None:
    at, to = chance.randrange(len(raw) + 1), chance.randrange(len(raw) + 1)
    raw[to:to] = raw[at : at + chance.randrange(1, 300)]


def _indent(raw: bytearray, chance: random.Random) -> None:
    at = raw.find(b"\n", chance.randrange(len(raw) + 1))
    raw[at + 1 : at + 1] = b" " * chance.randrange(1, 9)


_WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (_insert, _insert, _replace, _cut, _double, _indent)
