"""The JSON Schemas of what is built: `charter.json`, and a site's files for programs.

That of `charter.json` has the keys of the format as they are written, and what the file adds to them.
"""

from __future__ import annotations

import hashlib
import inspect
import json
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from charterc.devtools.schema import WithoutTitles, without_examples
from charterc.formats.data.document import SCHEMA, VERSION
from charterc.formats.data.shapes import ADDED, PARTS, OfCharter, OfPart, Shape
from charterc.model.charter import Charter
from charterc.model.element import hyphenated
from charterc.site import machines, register_data
from charterc.site.shapes import AdoptionsFile, ChartersFile

Schema = dict[str, Any]

_REF = "#/$defs/"


def charter_file_schema() -> str:
    """That of `charter.json`, as JSON text that ends in a line end."""
    defs = _defs([*ADDED, OfPart, *PARTS, Charter])
    # Before anything is added to a section: a part of the page has its own id, heading and level.
    parts = {f"{kind.__name__}Part": _as_part(defs, kind.__name__) for kind in PARTS}
    for shape in ADDED:
        if shape.adds_to:
            name = shape.adds_to.__name__
            defs[name] = _joined(defs[name], defs[shape.__name__], shape)
    charter = defs[Charter.__name__]
    charter["properties"]["parts"]["items"] = {"oneOf": [{"$ref": _REF + name} for name in parts]}
    charter["properties"]["format"]["const"] = int(VERSION.partition(".")[0])
    return _as_text(
        SCHEMA, {**charter, "title": "charter.json", "description": inspect.getdoc(OfCharter)}, defs | parts
    )


def charters_file_schema() -> str:
    """That of a site's `charters.json`."""
    return _plain(ChartersFile, "charters.json", machines.SCHEMA)


def adoptions_file_schema() -> str:
    """That of a site's `adoptions.json`."""
    return _plain(AdoptionsFile, "adoptions.json", register_data.SCHEMA)


def shape_of(schema: str) -> str:
    """A fingerprint of what a schema allows: another one for another key or type, the same for other descriptions."""
    return hashlib.sha256(json.dumps(_bare(json.loads(schema)), sort_keys=True).encode()).hexdigest()[:16]


def _plain(shape: type[Shape], title: str, address: str) -> str:
    defs = _defs([shape])
    return _as_text(address, {**defs[shape.__name__], "title": title}, defs)


def _defs(models: Sequence[type[BaseModel]]) -> Schema:
    """The definitions of models by their names. What the format does not require is absent, and never null."""
    _, whole = models_json_schema([(model, "serialization") for model in models], schema_generator=WithoutTitles)
    ours = {shape.__name__ for shape in _below(Shape)}
    plain = {name: _for_programs(form) for name, form in whole["$defs"].items()}
    return {name: form if name in ours else _without_nothing(form) for name, form in plain.items()}


def _for_programs(form: Schema) -> Schema:
    """Without what helps people to write a charter: titles of keys, and examples, which have short forms."""
    keys = form.get("properties", {})
    untitled = {key: {name: value for name, value in field.items() if name != "title"} for key, field in keys.items()}
    found: Schema = without_examples({**form, "properties": untitled} if keys else form)
    return found


def _below(shape: type[Shape]) -> Iterator[type[Shape]]:
    for one in shape.__subclasses__():
        yield one
        yield from _below(one)


def _as_text(address: str, document: Schema, defs: Schema) -> str:
    """A schema as JSON text, with those of its definitions that it uses."""
    document["properties"]["schema"]["const"] = address
    used: Schema = {}
    wanted = _refs(document)
    while wanted:
        used |= {name: defs[name] for name in wanted}
        wanted = {name for found in used.values() for name in _refs(found)} - used.keys()
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": address}
    schema = {**head, **_tidy(document), "$defs": _tidy(dict(sorted(used.items())))}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _as_part(defs: Schema, name: str) -> Schema:
    joined = _joined(defs[name], defs[OfPart.__name__], OfPart)
    joined["properties"]["kind"] = {**joined["properties"]["kind"], "const": name.lower()}
    return joined


def _joined(element: Schema, more: Schema, shape: type[Shape]) -> Schema:
    """An element's schema with what a shape adds, and without what the file does not have."""
    gone = {hyphenated(name) for name in shape.without}
    kept = {name: form for name, form in element["properties"].items() if name not in gone}
    needed = [name for name in element.get("required", []) if name in kept.keys() - more["properties"].keys()]
    return {
        "type": "object",
        "description": element.get("description", ""),
        "additionalProperties": False,
        "required": [*needed, *more.get("required", [])],
        "properties": {**kept, **more["properties"]},
    }


def _without_nothing(form: Any) -> Any:
    """The same where no key of the format is null: one that is not given is absent."""
    if isinstance(form, list):
        return [_without_nothing(one) for one in form]
    if not isinstance(form, dict):
        return form
    kinds = [kind for kind in form.get("anyOf", []) if kind != {"type": "null"}]
    rest = {name: _without_nothing(value) for name, value in form.items() if name != "anyOf"}
    if not kinds:
        return rest
    return {**rest, **_without_nothing(kinds[0])} if len(kinds) == 1 else {**rest, "anyOf": _without_nothing(kinds)}


def _tidy(form: Any) -> Any:
    """Without empty titles, and without defaults: whoever reads the file need not know what a key would be."""
    if isinstance(form, list):
        return [_tidy(one) for one in form]
    if not isinstance(form, dict):
        return form
    return {key: _tidy(value) for key, value in form.items() if key != "default" and (key, value) != ("title", "")}


def _bare(form: Any) -> Any:
    """Without the words for people."""
    if isinstance(form, list):
        return [_bare(one) for one in form]
    if not isinstance(form, dict):
        return form
    return {key: _bare(value) for key, value in form.items() if key != "description" or not isinstance(value, str)}


def _refs(form: Any) -> set[str]:
    if isinstance(form, list):
        return {name for one in form for name in _refs(one)}
    if not isinstance(form, dict):
        return set()
    here = {form["$ref"].removeprefix(_REF)} if "$ref" in form else set()
    return here.union(*map(_refs, form.values()))
