"""The JSON Schema of the format, for editors that complete and check while people type.

Every key has a title, a description and an example. They stand on the fields of the models and on the types of text;
a title that is not given is made of the key's name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from charterc.model.adoption import Adoption
from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.text_forms import ID_PATTERN

Schema = dict[str, Any]

_STATEMENT: Schema = {"$ref": "#/$defs/Statement"}
_STATEMENTS: Schema = {"$ref": "#/$defs/Statements"}

_NULL: Schema = {"type": "null"}
_EMPTY: Schema = {"title": "Left empty", "not": {"type": ["string", "number", "boolean", "array", "object"]}}
"""A key without words. Not `null`, which editors would offer to write, and which the tool would print."""

_TEXT = ["string", "number"]
"""The tool reads every scalar as text and gives it its type, so `version: 1.10` is right; an editor that reads YAML's
own types must not underline it. What it would offer for a switch, `true` and `false`, is no text of a charter."""

_SWITCH = ["yes", "no", True, False]
"""Which of the two YAML makes of “yes” depends on its version."""


class WithoutTitles(GenerateJsonSchema):
    """Pydantic's generator, without the titles it makes up from field names."""

    def get_title_from_name(self, name: str) -> str:
        del name
        return ""


class _InOrder(WithoutTitles):
    """The same, with the keys of examples as they are written."""

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:
        del parent_key
        return value


def charter_schema() -> str:
    """The schema of a charter as JSON text, ending in a line end."""
    return _schema_of(Charter, "Co-production charter", blanks=False)


def adoption_schema() -> str:
    """That of an adoption, in which a key may stand empty."""
    return _schema_of(Adoption, "Adoption of a co-production charter", blanks=True)


def _schema_of(model: type[Element], title: str, *, blanks: bool) -> str:
    schema: Schema = model.model_json_schema(by_alias=True, schema_generator=_InOrder)
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": title}
    definitions = whole["$defs"]
    for name, definition in definitions.items():
        _take_statements(definition)
        definitions[name] = _named(definition, _in_words(name))
    _take_statements(whole)
    if "Outcomes" in definitions:
        _full_form(definitions["Outcomes"]).update(_ids())  # the ids may stand right below the key
    definitions["Statements"] = {"title": "Statements", "type": ["array", "object"], **_list(), **_ids()}
    tidy = _tidy(whole, blanks=blanks)
    tidy["$defs"] = dict(sorted(tidy["$defs"].items()))
    for owner in _owners(tidy):
        for key, field in owner.get("properties", {}).items():
            owner["properties"][key] = _explained(field, key)
    return json.dumps(tidy, ensure_ascii=False, indent=2) + "\n"


def _in_words(name: str) -> str:
    """`next-review` as “Next review”, `WebLink` as “Web link”."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|-", " ", name).capitalize()


def _list() -> Schema:
    nested = {"type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": {"type": "array"}}
    return {"items": {"anyOf": [_STATEMENT, {**nested, "title": "Words, with a list below them"}]}}


def _ids() -> Schema:
    """A mapping of ids to statements, which Pydantic does not know: the model makes a list of it before."""
    return {
        "propertyNames": {"title": "an-id", "pattern": ID_PATTERN},
        "additionalProperties": {"anyOf": [_STATEMENT, {"type": "array", "items": _STATEMENT}]},
    }


def _owners(schema: Schema) -> Iterator[Schema]:
    """Whatever may have properties: the file itself, each definition, and each form of one."""
    for owner in (schema, *schema["$defs"].values()):
        yield from owner.get("anyOf", [owner])


def _take_statements(definition: Schema) -> None:
    """Puts the fuller forms in the place of Pydantic's lists of statements.

    A part as a whole is written as a list of statements or with its keys; only what a key holds may be ids right away.
    """
    for form in definition.get("anyOf", [definition]):
        if _lists_statements(form):
            _replace(form, {"type": "array", **_list()})
        for field in form.get("properties", {}).values():
            if _lists_statements(field):
                _replace(field, _STATEMENTS)


def _replace(field: Schema, form: Schema) -> None:
    for key in ("type", "items", "default"):
        field.pop(key, None)
    field.update(form)


def _lists_statements(field: Schema) -> bool:
    return field.get("type") == "array" and "#/$defs/Statement" in json.dumps(field.get("items", {}))


def _full_form(definition: Schema) -> Schema:
    """The form with keys, of one that may be written as a text or a list too. Editors look at it first."""
    return next(form for form in definition.get("anyOf", [definition]) if "properties" in form)


def _named(definition: Schema, title: str) -> Schema:
    """A definition with a title in words, which its forms share: an editor shows the words of the innermost."""
    if "anyOf" not in definition:
        return {**definition, "title": title}
    full = _full_form(definition)
    forms = [full, *(form for form in definition["anyOf"] if form is not full)]
    description = full["description"]
    for form in forms:
        for key in ("title", "description", "examples"):
            form.pop(key, None)
    return {"title": title, "description": description, "anyOf": forms}


def _explained(field: Schema, key: str) -> Schema:
    """A key with its title first, and with the examples of its type where it has none of its own."""
    examples = field.get("examples") or next(
        (form["examples"] for form in field.get("anyOf", []) if "examples" in form), None
    )
    title = field.get("title") or _in_words(key)
    rest = without_examples({name: value for name, value in field.items() if name != "title"})
    return {"title": title, **rest, **({"examples": examples} if examples else {})}


def without_examples(form: Any) -> Any:
    """The same without the examples of what stands inside: those of a type say nothing of a key that holds many."""
    if isinstance(form, list):
        return [without_examples(one) for one in form]
    if not isinstance(form, dict):
        return form
    return {name: without_examples(value) for name, value in form.items() if name != "examples"}


def _is_best_joined(forms: list[Schema]) -> bool:
    """Whether an editor does better with one form for several types: it shows the words of each, which are the same.

    A part that may be a list stays apart from its keys, or an editor would never put in the list of the example.
    """
    apart = any("properties" in form for form in forms) and any("items" in form for form in forms)
    return bool(forms) and not apart and all(isinstance(form.get("type"), str) for form in forms)


def _joined(node: Schema) -> Schema:
    rest = {key: value for key, value in node.items() if key != "anyOf"}
    keywords = {key: value for form in node["anyOf"] for key, value in form.items()}
    return {**keywords, **rest, "type": [form["type"] for form in node["anyOf"]]}


def _tidy(node: Any, *, blanks: bool) -> Any:
    """Without empty titles and defaults that say nothing, and with the types that an editor should know."""
    if isinstance(node, list):
        return [_tidy(item, blanks=blanks) for item in node]
    if not isinstance(node, dict):
        return node
    if _NULL in node.get("anyOf", []):
        # In a charter, a key without words is a mistake, so “nothing” is not one of the things it may hold.
        wanted = [form for form in node["anyOf"] if form != _NULL]
        rest = {key: value for key, value in node.items() if key != "anyOf"}
        forms = [*wanted, _EMPTY] if blanks else wanted
        node = {**rest, "anyOf": forms} if len(forms) > 1 else {**forms[0], **rest}
    elif _is_best_joined(node.get("anyOf", [])):
        node = _joined(node)
    tidy = {key: _tidy(value, blanks=blanks) for key, value in node.items() if not (key == "title" and value == "")}
    if tidy.get("default", 0) in (None, [], {}):
        tidy.pop("default")
    if tidy.get("type") == "string" and "enum" not in tidy and "pattern" not in tidy and "format" not in tidy:
        tidy["type"] = _TEXT
    if tidy.get("type") == "boolean":
        del tidy["type"]
        tidy = {**tidy, "enum": _SWITCH}
    return tidy
