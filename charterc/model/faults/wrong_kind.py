"""Text where a list should stand, a list where text should, and so on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from charterc.model.faults import shapes, value
from charterc.model.faults.fault import Fault
from charterc.model.faults.hints import to_write
from charterc.problem import Problem
from charterc.source.nodes import Scalar, place
from charterc.source.slips import NO_SPACE_AFTER_COLON, joined_to_colon

_CODE = "wrong-type"
_LISTS = frozenset({"Group", "Outcomes", "Measures", "Strategies", "Partners", "Signatories", "Contacts"})
"""Parts that are written as a list unless they need a heading."""
_FIRST_KEYS = {"Contacts": "email", "Signatories": "name", "Contact": "email", "Signatory": "name"}
"""Items that cannot be plain text, and the key they usually start with."""
_WANTED = {
    "text": "text",
    "list": "a list",
    "mapping": "a mapping (keys with text)",
    "number": "a whole number",
    "yes": "“yes” or “no”",
}


def wrong_kind(wanted: str) -> Callable[[Fault], Problem]:
    """What tells that something else stands where one of the kinds in `_WANTED` should."""

    def explainer(fault: Fault) -> Problem:
        given, kind = fault.given, "list" if _model_name(fault) in _LISTS else wanted
        if isinstance(given, Scalar) and not given.strip():
            return value.blank(fault)
        if isinstance(given, list) and given and all(given) and getattr(given, "key", None) is None:
            return _list_in_list(fault, given)
        if isinstance(given, str) and kind in {"list", "mapping"} and (mended := joined_to_colon(given)):
            return fault.problem("syntax", NO_SPACE_AFTER_COLON, to_write(mended))
        found = "a list" if isinstance(given, list) else "a mapping" if isinstance(given, dict) else f"“{given}”"
        message = f"“{fault.written}” should be {_WANTED[kind]}, but {found} stands here."
        return fault.problem(_CODE, message, _with_these_words(fault) or _in_general(fault, kind))

    return explainer


def _model_name(fault: Fault) -> str:
    """The name of the model that should have been found, where one should."""
    return str(fault.told.get("class_name", ""))


def _list_in_list(fault: Fault, given: list[Any]) -> Problem:
    """`- - We will listen`: a list of items, where the items themselves may stand."""
    message = f"Two dashes or brackets make this item of “{fault.field}” a list of its own."
    are_lines = all(isinstance(each, Scalar) and place(each).line == place(each).end_line for each in given)
    lines = "\n".join(f"- {shapes.plain_or_quoted(each)}" for each in given) if are_lines else ""
    hint = to_write(lines) if lines else "Take one of the two away."
    return fault.problem(_CODE, message, hint)


def _with_these_words(fault: Fault) -> str:
    """How the words that stand there are written in the shape that is wanted; "" where that cannot be told."""
    given, name = fault.given, _model_name(fault)
    if isinstance(given, str) and (lines := shapes.from_text(name, fault.written, given)):
        return to_write(lines)
    if name in _FIRST_KEYS:
        return f"Start each item with a dash:\n\n    {fault.written}:\n      - {_FIRST_KEYS[name]}: …"
    if name == "Glossary":
        return to_write(shapes.terms(fault.written, given))
    if fault.field == "terms" and isinstance(given, list) and given:
        return to_write(shapes.terms("glossary", given))
    return ""


def _in_general(fault: Fault, kind: str) -> str:
    """What is to be written where one of the kinds in `_WANTED` should stand."""
    given, key = fault.given, fault.written
    if kind == "text":
        if isinstance(given, dict):
            return "If the text holds a colon, put all of it in quotes."
        return f"Write it after the key:\n\n    {key}: {shapes.in_one_text(given) or 'The words'}"
    if kind == "list":
        one_line = isinstance(given, str) and fault.span.line == fault.span.end_line
        first = shapes.items_in(given) if one_line else "The first item"
        return f"Start each item with a dash:\n\n    {key}:\n      - {first}"
    if kind == "mapping":
        return "Write keys with text below it, indented by two spaces."
    return "Write digits only." if kind == "number" else f"Write:\n\n    {key}: yes\n\nor:\n\n    {key}: no"
