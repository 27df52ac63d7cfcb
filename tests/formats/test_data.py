"""`charter.json` is what its schema says, for every charter; and the version of the schema stands for one shape."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from charterc.devtools.data_schema import shape_of
from charterc.formats.data.document import render_json
from charterc.page.build import build_page
from charterc.reading.read import read_bytes
from tests.random_charters import a_charter
from tests.support import ROOT, Project, schema_faults

FOLDER = ROOT / "schema"
SCHEMAS = {path.name.removesuffix(".schema.json"): path for path in FOLDER.glob("*-json.schema.json")}
CHARTERS = sorted([*(ROOT / "charters").glob("*.yaml"), *(ROOT / "docs" / "examples").glob("*.yaml")])
EVERYTHING = """
title: Our charter
introduction: {items: [Listen], groups: [{heading: At school, items: [Ask]}]}
values: [{name: Be kind, commitments: [We smile], outcomes: [safe]}]
outcomes: {safe: I feel safe}
measures: [{what: Ask everyone, how: [By post]}]
contacts: [{email: send@town.gov.uk}]
"""


def data_of(text: str) -> Any:
    reading = read_bytes(text.encode(), "town.yaml", Path("town.yaml"), Path())
    assert reading.charter is not None, reading.problems
    return json.loads(render_json(reading.charter, build_page(reading.charter, "town")))


def faults(data: Any) -> list[str]:
    return schema_faults("charter-json", data)


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
def test_what_is_built_of_a_charter_is_as_the_schema_says(path: Path) -> None:
    assert faults(data_of(path.read_text(encoding="utf-8"))) == []


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**63))
def test_what_is_built_of_any_charter_is_as_the_schema_says(seed: int) -> None:
    assert faults(data_of(a_charter(seed))) == []


def test_what_is_built_of_an_adoption_is_as_the_schema_says(project: Project) -> None:
    name = "st-marys-rc-primary"
    for path in (ROOT / "charters" / "stockport.yaml", ROOT / "adoptions" / "stockport" / f"{name}.yaml"):
        project.write(str(path.relative_to(ROOT)), path.read_bytes())
    project.run("build", name, "-f", "json")
    data = json.loads(project.built("charter.json", name))

    assert data["adoption"]["adapted"] != []
    assert faults(data) == []


def test_what_is_built_of_a_released_charter_is_as_the_schema_says(project: Project) -> None:
    path = project.charter("title: Our charter\nvalues: [{name: Be kind, id: kind, commitments: {smile: We smile}}]\n")
    project.run("release", "town", "--agreed-by", "The forum", "--date", "2026-01-31")
    path.write_text(path.read_text(encoding="utf-8").replace("We smile", "We always smile"), encoding="utf-8")
    project.run("build", "town", "-f", "json", "-f", "html")
    data = json.loads(project.built("charter.json"))

    assert [version["agreed-by"] for version in data["versions"]] == [["The forum"]]
    assert faults(data) == []


def objects(data: Any) -> Iterator[dict[str, Any]]:
    """Every object of the file whose keys the schema names."""
    if isinstance(data, list):
        for one in data:
            yield from objects(one)
    elif isinstance(data, dict):
        yield data
        for one in data.values():
            yield from objects(one)


def test_a_key_that_nobody_described_is_a_fault_everywhere() -> None:
    count = len(list(objects(data_of(EVERYTHING))))
    found = []
    for number in range(count):
        data = data_of(EVERYTHING)
        list(objects(data))[number]["unheard-of"] = "x"
        found.append(faults(data) != [])

    assert found == [True] * count


def test_a_value_of_another_type_is_a_fault_everywhere() -> None:
    whole = data_of(EVERYTHING)
    places = [(number, key) for number, one in enumerate(objects(whole)) for key in one]
    missed = []
    for number, key in places:
        data = copy.deepcopy(whole)
        list(objects(data))[number][key] = 0.5
        if not faults(data):
            missed.append(key)

    assert missed == []


def test_a_promise_in_a_part_of_a_part_has_its_number() -> None:
    [part] = data_of("title: A\nrights: {groups: [{heading: At school, items: [You are heard]}]}")["parts"]

    assert part["groups"] == [
        {"anchor": "rights-at-school", "heading": "At school", "items": [
            {"anchor": "rights-at-school-1", "text": "You are heard", "ref": "A1"}
        ]}
    ]  # fmt: skip


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(SCHEMAS[name].read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_every_key_is_described(name: str) -> None:
    schema = json.loads(SCHEMAS[name].read_text(encoding="utf-8"))
    silent = [
        f"{owner}: {key}"
        for owner, one in {"": schema, **schema["$defs"]}.items()
        for key, form in one["properties"].items()
        if not (form | schema["$defs"].get(form.get("$ref", "").rpartition("/")[2], {})).get("description")
    ]

    assert silent == []


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_version_stands_for_one_shape(name: str) -> None:
    text = SCHEMAS[name].read_text(encoding="utf-8")
    address, version = json.loads(text)["$id"].rsplit(":", 1)
    known = yaml.safe_load((FOLDER / "shapes.yaml").read_text(encoding="utf-8"))[name]

    assert address == f"urn:charterc:schema:{name}"
    assert known.get(version) == shape_of(text), "the shape has changed: schema/shapes.yaml says what to do"


def test_other_words_are_no_other_shape() -> None:
    schema = {"properties": {"description": {"type": "string", "description": "Old words."}}}
    reworded = {"properties": {"description": {"type": "string", "description": "New words."}}}
    retyped = {"properties": {"description": {"type": "integer", "description": "Old words."}}}

    assert shape_of(json.dumps(schema)) == shape_of(json.dumps(reworded))
    assert shape_of(json.dumps(schema)) != shape_of(json.dumps(retyped))
