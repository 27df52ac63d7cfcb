"""The JSON Schemas explain each key to whoever edits a charter, and allow what the tool allows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter

from charterc.model.adoption import Adoption
from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.keys import models_in
from tests.support import ROOT

SCHEMAS: dict[str, Any] = {
    name: json.loads((ROOT / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))
    for name in ("charter", "adoption")
}


def keys(schema: Any, where: str) -> Iterator[tuple[str, Any]]:
    """Each property of each object in a schema and all that it refers to, with its place."""
    if isinstance(schema, list):
        for number, part in enumerate(schema):
            yield from keys(part, f"{where}/{number}")
    elif isinstance(schema, dict):
        for name, part in schema.items():
            if name == "properties":
                yield from ((f"{where}/{key}", field) for key, field in part.items())
            elif name in {"examples", "enum"}:
                continue
            yield from keys(part, f"{where}/{name}")


KEYS = [(name, place, field) for name, schema in SCHEMAS.items() for place, field in keys(schema, name)]


@pytest.mark.parametrize("what", ["title", "description", "examples"])
def test_every_key_has_words_for_people(what: str) -> None:
    assert len(KEYS) > 300
    assert [place for _, place, field in KEYS if not field.get(what)] == []


def test_every_example_is_what_its_key_may_hold() -> None:
    wrong = [
        f"{place}: {fault.message}"
        for name, place, field in KEYS
        for example in field["examples"]
        for fault in Draft202012Validator({**field, "$defs": SCHEMAS[name]["$defs"]}).iter_errors(example)
    ]

    assert wrong == []


def models(model: type[Element], known: set[type[Element]]) -> set[type[Element]]:
    if model not in known:
        known.add(model)
        for field in model.model_fields.values():
            for below in models_in(field.annotation):
                assert issubclass(below, Element)
                models(below, known)
    return known


def name_of(model: type[Element]) -> str:
    return model.__name__


MODELS: list[type[Element]] = sorted(models(Charter, models(Adoption, set())), key=name_of)


@pytest.mark.parametrize("model", MODELS, ids=name_of)
def test_the_tool_reads_every_example(model: type[Element]) -> None:
    model.model_rebuild()  # until then a field that names its own model is only a word
    for name, field in model.model_fields.items():
        for example in field.examples or []:
            assert TypeAdapter(field.rebuild_annotation()).validate_python(example) is not None, name


@pytest.mark.parametrize(
    "charter",
    [
        {"outcomes": {"i-am-heard": "I am heard"}},
        {"outcomes": {"heading": "Outcomes", "items": ["I am heard"]}},
        {"definition": ["Listening", {"Deciding:": ["together"]}]},
        {"definition": {"items": {"ask-first": "We ask"}}},
        {"commitments": {"ask-first": ["by letter"]}},
        {"signatories": [{"name": "Sam Carter", "consent": "yes"}]},
        {"signatories": [{"name": "Sam Carter", "consent": True}]},
        {"version": 1.1, "agreed": "Spring 2026"},
    ],
)
def test_a_charter_may_hold(charter: dict[str, Any]) -> None:
    assert faults("charter", {"title": "Ours", **charter}) == []


@pytest.mark.parametrize(
    "charter",
    [
        {"definition": {"txet": "Listening"}},
        {"definition": None},
        {"agreed": None},
        {"signatories": [{"name": "Sam Carter", "consent": "perhaps"}]},
        {"status": "ready"},
        {"values": [{"nmae": "Listen"}]},
    ],
)
def test_a_charter_may_not_hold(charter: dict[str, Any]) -> None:
    assert faults("charter", {"title": "Ours", **charter}) != []


def test_in_an_adoption_a_key_may_stand_empty() -> None:
    adoption = {"adopts": "our-town", "adopter": {"name": "Our school", "motto": None}, "version": None}

    assert faults("adoption", adoption) == []


def faults(name: str, data: Any) -> list[str]:
    return [fault.message for fault in Draft202012Validator(SCHEMAS[name]).iter_errors(data)]
