"""The JSON Schema of the format, for editors that complete and check while people type."""

from __future__ import annotations

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from charterc.model.adoption import Adoption
from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.text_forms import ID_PATTERN


class WithoutTitles(GenerateJsonSchema):
    """Pydantic's generator, without the titles it makes up from field names."""

    def get_title_from_name(self, name: str) -> str:
        del name
        return ""


def charter_schema() -> str:
    """The schema of a charter as JSON text, ending in a line end."""
    return _schema_of(Charter, "Co-production charter", blanks=False)


def adoption_schema() -> str:
    """That of an adoption, in which a key may stand empty."""
    return _schema_of(Adoption, "Adoption of a co-production charter", blanks=True)


def _schema_of(model: type[Element], title: str, *, blanks: bool) -> str:
    schema: dict[str, Any] = model.model_json_schema(by_alias=True, schema_generator=WithoutTitles)
    definitions = schema["$defs"]
    _use(schema)
    definitions["Statements"] = _statements()
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": title}
    return json.dumps(_tidy(schema, blanks=blanks), ensure_ascii=False, indent=2) + "\n"


def _statements() -> dict[str, Any]:
    """A list of statements, or a mapping of ids to statements: Pydantic knows only the list."""
    statement = {"$ref": "#/$defs/Statement"}
    nested = {"type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": {"type": "array"}}
    mapping = {
        "type": "object",
        "propertyNames": {"pattern": ID_PATTERN},
        "additionalProperties": {"anyOf": [statement, _list()]},
    }
    return {"anyOf": [{"type": "array", "items": {"anyOf": [statement, nested]}}, mapping]}


def _list() -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": "#/$defs/Statement"}}


def _use(schema: dict[str, Any]) -> None:
    """Puts the fuller form in the place of Pydantic's lists of statements."""
    for owner in (schema, *schema["$defs"].values()):
        forms = owner.get("anyOf", [owner])
        fields = [field for form in forms for field in form.get("properties", {}).values()]
        for field in (*fields, *forms):
            if _lists_statements(field):
                kept = {name: field[name] for name in ("title", "description") if name in field}
                field.clear()
                field.update({"$ref": "#/$defs/Statements", **kept})


def _lists_statements(field: dict[str, Any]) -> bool:
    return field.get("type") == "array" and "#/$defs/Statement" in json.dumps(field.get("items", {}))


def _tidy(node: Any, *, blanks: bool) -> Any:
    """Without empty titles and defaults that say nothing, and with numbers and switches also as text.

    The tool reads every scalar as text and gives it its type, so `version: 1.10` is right; an editor
    that reads YAML's own types must not underline it.
    """
    if isinstance(node, list):
        return [_tidy(item, blanks=blanks) for item in node]
    if not isinstance(node, dict):
        return node
    alternatives = node.get("anyOf", [])
    if {"type": "null"} in alternatives and len(alternatives) == 2 and not blanks:
        # A key without words is a mistake there, so "nothing" is not one of the things it may hold.
        wanted = next(form for form in alternatives if form != {"type": "null"})
        node = {**{key: value for key, value in node.items() if key != "anyOf"}, **wanted}
    tidy = {key: _tidy(value, blanks=blanks) for key, value in node.items() if not (key == "title" and value == "")}
    if tidy.get("default", 0) in (None, [], {}):
        tidy.pop("default")
    if tidy.get("type") == "string" and "enum" not in tidy and "pattern" not in tidy and "format" not in tidy:
        tidy["type"] = ["string", "number", "boolean"]
    return tidy
