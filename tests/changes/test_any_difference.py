"""Differences of charters made by chance: what holds for every pair."""

from __future__ import annotations

import copy
import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from charterc.changes.change import Change
from charterc.changes.compare import differences
from charterc.model.charter import Charter
from charterc.reading.read import read_bytes
from tests.random_charters import a_charter

SEEDS = st.integers(0, 2**32)
OPPOSITE = {"added": "removed", "shared": "unshared", "linked": "unlinked"}
OPPOSITE |= {after: before for before, after in OPPOSITE.items()}


def sound(tree: Any, indent: int = 2, quote: str = "") -> Charter | None:
    """The charter of a tree, if it is one, by way of YAML in some style."""

    class Dumper(yaml.SafeDumper):
        pass

    Dumper.add_representer(str, lambda dumper, text: dumper.represent_scalar(_TEXT, text, style=quote or None))
    text = yaml.dump(tree, Dumper=Dumper, allow_unicode=True, sort_keys=False, indent=indent, width=9999)
    reading = read_bytes(text.encode(), "charter.yaml")
    return None if reading.broken else reading.charter


_TEXT = "tag:yaml.org,2002:str"


def edited(tree: Any, chance: random.Random) -> Any:
    """The tree with entries taken out, put in another order or worded otherwise."""
    tree = copy.deepcopy(tree)
    for _ in range(chance.randint(1, 4)):
        lists, texts = list(_lists(tree)), list(_texts(tree))
        way = chance.choice(["out", "order", "words", "words"])
        if way == "words" and texts:
            where, key = chance.choice(texts)
            said = where[key]
            where[key] = chance.choice(
                [f"{said} where possible", f"We {said}", said.replace("e", "a"), "Something else"]
            )
        elif way == "order" and lists:
            chance.shuffle(chance.choice(lists))
        elif lists:
            found = chance.choice(lists)
            found.pop(chance.randrange(len(found)))
    return tree


def _lists(node: Any) -> Iterator[list[Any]]:
    if isinstance(node, list) and node:
        yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _lists(inner)


def _texts(node: Any) -> Iterator[tuple[Any, str]]:
    if isinstance(node, dict):
        yield from ((node, key) for key in ("text", "name", "what", "why", "heading") if isinstance(node.get(key), str))
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _texts(inner)


@given(SEEDS)
def test_a_charter_is_the_same_as_itself_in_any_style(seed: int) -> None:
    tree = yaml.safe_load(a_charter(seed))
    one = sound(tree)
    assert one is not None

    for style in ({"quote": '"'}, {"quote": "'"}, {"indent": 6}):
        other = sound(tree, **style)
        assert other is not None
        assert differences(one, other).same


@given(SEEDS)
def test_read_backwards_every_change_is_turned_round(seed: int) -> None:
    tree = yaml.safe_load(a_charter(seed))
    chance = random.Random(seed)  # noqa: S311 - nothing here is a secret
    before, after = sound(tree), sound(edited(tree, chance))
    if before is None or after is None:
        return  # what was edited out was needed

    there, back = differences(before, after).changes, differences(after, before).changes

    assert Counter(map(_short, there)) == Counter(map(_turned, back))


def _short(change: Change) -> tuple[str, str]:
    return str(change.kind), str(change.weight)


def _turned(change: Change) -> tuple[str, str]:
    what, _, happened = str(change.kind).rpartition("-")
    return f"{what}-{OPPOSITE.get(happened, happened)}", str(change.weight.turned)
