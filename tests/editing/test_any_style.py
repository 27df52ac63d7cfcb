"""Whatever a charter says and however its YAML is written: ids come into it, and nothing else changes."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from charterc.editing.ids import Result, give_ids
from charterc.model.charter import Charter
from charterc.model.identified import without_id
from charterc.model.passages import elements, passages
from charterc.problem import Edit
from charterc.reading.read import Reading, read_bytes
from charterc.source.edits import apply_edits
from charterc.source.nodes import place
from tests.random_charters import LINES, a_charter
from tests.yaml_styles import written

READ_AGAIN = ("-", "[", "]", "{", "}", "'", '"', "\\")
"""Signs that say how an entry is written: a dash gives way to an id, the colon of a lead-in gets quotes."""
COMMENT = re.compile(r"# (?:As printed:[^\r\n]*|why|head)(?=[\r\n]|$)")
"""Those of `tests/yaml_styles.py`."""


def a_file(seed: int) -> bytes:
    """A charter by chance, as somebody might have written it."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is a secret
    tree = yaml.load(a_charter(seed), yaml.BaseLoader)  # noqa: S506
    return written(with_lead_ins({**tree, **promises_by_chance(chance)}, chance), chance)


def promises_by_chance(chance: random.Random) -> dict[str, Any]:
    """Values that promise much of the same, and what else may lack ids."""

    def promise() -> Any:
        words = chance.choice(LINES[:8])
        if chance.random() < 0.6:
            return words
        more = {"number": "1)", "note": "Soon", "within": "5 days", "items": ["by letter", "by phone"]}
        some = chance.sample(sorted(more), chance.choice([0, 1, 1, 2]))
        return {"text": words, **{key: more[key] for key in some}}

    def several(one: Callable[[], Any]) -> list[Any]:
        return [one() for _ in range(chance.randint(1, 4))]

    def value() -> Any:
        name = chance.choice(LINES)
        return name if chance.random() < 0.2 else {"name": name, "commitments": several(promise)}

    parts = {
        "values": several(value),
        "principles": {"labels": {"name": "Principle"}, "items": several(value)},
        "agreements": several(promise),
        "rights": {"heading": "Your rights", "items": several(promise)},
        "outcomes": {"items": several(promise)},
        "measures": several(lambda: chance.choice([{"what": "Ask", "how": ["by letter"]}, "Ask **them**"])),
    }
    wanted = chance.sample(sorted(parts), chance.randint(0, 4))
    return {key: parts[key] for key in wanted}


def with_lead_ins(tree: Any, chance: random.Random) -> Any:
    """Some statements with others below them, as people write those: `Sharing through:` above a list."""
    if isinstance(tree, list):
        return [with_lead_ins(entry, chance) for entry in tree]
    if not isinstance(tree, dict):
        return tree
    if set(tree) == {"text", "items"} and isinstance(tree["items"], list) and "\n" not in tree["text"]:
        tree = {tree["text"]: tree["items"]}
    return {key: with_lead_ins(value, chance) for key, value in tree.items()}


FILES = st.integers(0, 2**63).map(a_file)


def given_ids(raw: bytes) -> tuple[Reading, Result]:
    reading = read_bytes(raw, "town.yaml")
    assume(not reading.broken)  # a lead-in above a list that is no list of statements, a comma between brackets
    return reading, give_ids(reading)


def charter_in(raw: bytes) -> Charter:
    reading = read_bytes(raw, "town.yaml")
    assert reading.charter is not None, reading.problems
    assert not reading.broken, reading.problems
    return reading.charter


@given(FILES)
@settings(max_examples=60, deadline=None)
def test_everything_has_an_id_and_each_stands_once(raw: bytes) -> None:
    _, result = given_ids(raw)

    assert without_id(charter_in(result.raw)) == []  # that none stands twice is checked by the reading


@given(FILES)
@settings(max_examples=60, deadline=None)
def test_a_second_run_changes_nothing(raw: bytes) -> None:
    _, result = given_ids(raw)

    assert give_ids(read_bytes(result.raw, "town.yaml")) == Result(result.raw)


@given(FILES)
@settings(max_examples=60, deadline=None)
def test_ids_that_are_there_stay(raw: bytes) -> None:
    reading, result = given_ids(raw)
    assert reading.charter is not None

    assert set(ids_of(reading.charter)) <= set(ids_of(charter_in(result.raw)))


def ids_of(charter: Charter) -> Iterator[tuple[str, str]]:
    """Each id with the words that have it."""
    for element in elements(charter):
        if name := getattr(element, "id", None):
            yield name, str(getattr(element, element.shorthand[str]))


@given(FILES)
@settings(max_examples=60, deadline=None)
def test_every_place_says_what_it_said(raw: bytes) -> None:
    reading, result = given_ids(raw)
    assert reading.charter is not None

    assert said(reading.charter) == said(charter_in(result.raw))


def said(charter: Charter) -> tuple[list[Any], dict[Any, str]]:
    """All passages but promises, each once, and the words of the promise in each place."""
    found = list(passages(charter))
    others = {(one.words, one.role, one.language) for one in found if not one.places}
    placed = {place_: one.words for one in found for place_ in one.places or ()}
    return sorted(others), placed


@given(FILES)
@settings(max_examples=60, deadline=None)
def test_every_byte_that_no_id_needs_stays(raw: bytes) -> None:
    _, result = given_ids(raw)
    # Where a value names a promise by now, the words went.
    gone = [Edit(place(given_.one.element.node), "") for given_ in result.given if given_.named]
    rest = iter(result.raw.decode())

    assert [sign for sign in apply_edits(raw, gone).decode() if sign not in READ_AGAIN and sign not in rest] == []
    assert COMMENT.findall(raw.decode()) == COMMENT.findall(result.raw.decode())


@given(FILES)
@settings(max_examples=60, deadline=None)
def test_lines_on_which_nothing_gets_an_id_stay(raw: bytes) -> None:
    """But for a dash by itself, and for those of a longer text, which may move to the right."""
    _, result = given_ids(raw)
    spans = [(place(given_.one.element.node), given_.named) for given_ in result.given]
    touched = {line for span, named in spans for line in range(span.line, (span.end_line if named else span.line) + 1)}
    lines = enumerate(lines_without_indents(raw), 1)
    untouched = [line for number, line in lines if number not in touched and line != "-"]

    assert Counter(untouched) - Counter(lines_without_indents(result.raw)) == Counter()


def lines_without_indents(raw: bytes) -> list[str]:
    return [line.lstrip(" ") for line in re.split(r"\r\n|\r|\n", raw.decode().removeprefix("\ufeff"))]


@given(FILES)
@settings(max_examples=50, deadline=None)
def test_new_lines_end_as_the_others_do(raw: bytes) -> None:
    _, result = given_ids(raw)

    assert line_ends(result.raw) <= line_ends(raw) or b"\n" not in raw.replace(b"\r", b"\n")
    assert result.raw.startswith(b"\xef\xbb\xbf") == raw.startswith(b"\xef\xbb\xbf")


def line_ends(raw: bytes) -> set[bytes]:
    return set(re.findall(rb"\r\n|\r|\n", raw))
