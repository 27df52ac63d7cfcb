"""Pydantic's errors → problems in plain words, with the place in the file and the fix to paste."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from pydantic import BaseModel, ValidationError

from charterc.model import shapes
from charterc.model.element import Element
from charterc.model.governance import Glossary
from charterc.model.groups import Outcomes
from charterc.model.keys import field_of, keys_of, models_in
from charterc.model.other_names import called_here
from charterc.model.statements import Statement
from charterc.model.text_forms import looks_like_id
from charterc.near import near
from charterc.problem import START, Problem, Span
from charterc.source.nodes import Scalar, key_place, place
from charterc.source.slips import NO_SPACE_AFTER_COLON, joined_to_colon


def explain(error: ValidationError, model: type[BaseModel], file: str, tree: Any = None) -> list[Problem]:
    """One problem for each mistake, in the order of the file. `tree` is what was validated, if it is at hand."""
    problems = []
    told = error.errors(include_url=False)
    beside = {path: _mapping_at(tree, path) for path in {fault["loc"][:-1] for fault in told}}
    faults: list[Any] = [{**fault, "beside": beside[fault["loc"][:-1]]} for fault in told]
    misnamed: dict[tuple[int | str, ...], list[str]] = {}
    for fault in faults:
        if fault["type"] == "extra_forbidden":
            misnamed.setdefault(fault["loc"][:-1], []).append(str(fault["loc"][-1]))
    # A list item such as “- Note: call us” is text with a colon in it, not an item with a field “Note”.
    lonely = {
        fault["loc"][:-1]
        for fault in faults
        if fault["type"] == "missing" and _one_stray_key(fault["input"], fault["loc"][-1])
    }
    for fault in faults:
        if fault["loc"][:-1] in lonely:
            if fault["type"] == "extra_forbidden":
                problems.append(_lonely_key(str(fault["loc"][-1]), fault, model, file))
            continue
        others = misnamed.get(fault["loc"][:-1], [])
        if fault["type"] == "missing" and _explained_by(others, fault):
            continue
        first = next(iter(others), "")
        if fault["type"] == "extra_forbidden" and first != str(fault["loc"][-1]) and _is_misplaced(first, fault, model):
            continue  # the first of several names that were made keys stands for all
        explainer = _EXPLAINERS.get(fault["type"], _other)
        problems.append(explainer(fault, model, file))
    return sorted(set(problems), key=lambda problem: problem.order)


def _mapping_at(tree: Any, path: Sequence[int | str]) -> dict[Any, Any]:
    """The mapping that a path leads to. Steps that stand for no node of the tree are passed over."""
    node = tree
    for step in path:
        with suppress(KeyError, IndexError, TypeError):
            node = node[step]
    return node if isinstance(node, dict) else {}


def _explained_by(unknown: Sequence[str], fault: Any) -> bool:
    """Whether an unknown key of the same item is why a key is missing: one mistake, one message."""
    missing, item = str(fault["loc"][-1]), fault["input"]
    return any(
        not _is_plain_key(key)
        or near(key, [missing]) == missing
        or called_here(key, [missing], ()) == missing
        or (len(item) == 1 and looks_like_id(key))
        for key in unknown
    )


def _one_stray_key(item: Any, missing: object) -> bool:
    """Whether an item holds nothing but one key that starts like a sentence."""
    keys = list(item) if isinstance(item, dict) else []
    return len(keys) == 1 and str(keys[0])[:1].isupper() and str(keys[0]).lower() != missing


def _lonely_key(key: str, fault: Any, model: type[BaseModel], file: str) -> Problem:
    """“- Note: call us” is text with a colon in it; “- Listen:” with lines below it is the name of an item."""
    if isinstance(fault["input"], str):
        return _text_read_as_key(key, fault, file)
    hint = _to_write(shapes.named_item(_owner(fault, model), key, fault["input"]))
    return Problem("unknown-field", f"“{key}” is read as a key.", file, key_place(fault["input"]), hint)


def _text_read_as_key(key: str, fault: Any, file: str) -> Problem:
    words = fault["input"] if isinstance(fault["input"], str) else "…"
    hint = f'If this is text, put it in quotes:\n\n    "{key}: {words}"'
    message = f"“{key}” is read as a key, because a colon and a space follow it."
    return Problem("unknown-field", message, file, key_place(fault["input"]), hint)


def _span(fault: Any) -> Span:
    return place(fault["input"])


def _field(fault: Any) -> str:
    """The key that a fault is about, as people write it."""
    names = [str(step) for step in fault["loc"] if isinstance(step, str) and step not in _TAGS]
    named = [name for name in names if name != "items"] or names
    return named[-1] if named else "charter"


def _written(fault: Any) -> str:
    """The key as it stands in the file, which for a shorthand is not that of the model."""
    key = getattr(fault["input"], "key", None)
    return str(key) if key is not None else _field(fault)


_TAGS = {"reference", "statement", "part", "chapter"}


def _owner(fault: Any, model: type[BaseModel]) -> type[BaseModel]:
    """The model whose field a fault's path ends in."""
    current: Any = model
    for step in fault["loc"][:-1]:
        if isinstance(step, str) and isinstance(current, type) and issubclass(current, BaseModel):
            field = field_of(current, step)
            if field is not None:
                current = next(models_in(field.annotation), current)
    return current if isinstance(current, type) and issubclass(current, BaseModel) else model


def _unknown(fault: Any, model: type[BaseModel], file: str) -> Problem:
    key = str(fault["loc"][-1])
    owner = _owner(fault, model)
    if key.startswith("-"):
        hint = f"Put a space after the dash:\n\n    - {key.lstrip('-')}: …"
        return Problem("unknown-field", f"“{key}” is read as a key.", file, key_place(fault["input"]), hint)
    if _is_name(key, fault, model):
        item = shapes.item_of(owner) or owner
        message = f"“{key}” is read as a key. What stands below “{_field_before(fault)}” is a list."
        hint = _to_write(shapes.named_item(item, key, fault["input"]))
        return Problem("unknown-field", message, file, key_place(fault["input"]), hint)
    if _is_term(key, owner):
        message = f"The terms of “{_field_before(fault)}” stand one level too high: they belong under “terms:”."
        hint = _to_write(shapes.terms(_field_before(fault), {key: fault["input"]}))
        return Problem("unknown-field", message, file, key_place(fault["input"]), hint)
    known = keys_of(owner)
    if (bare := key.strip(" :;.,").lower()) in known and bare != key.lower():
        hint = f"Write “{bare}”, one colon and a space."
        return Problem("unknown-field", f"“{key}” is read as a key.", file, key_place(fault["input"]), hint)
    if issubclass(owner, Element) and not _is_plain_key(key):
        return _text_read_as_key(key, fault, file)
    if _names_words(key, fault, owner):
        message = f"“{key}” is no key of an item. If it is an id for these words, both need a key."
        hint = _to_write(shapes.item_with_id(owner, key, fault["input"]))
        return Problem("unknown-field", message, file, key_place(fault["input"]), hint)
    if _is_of_item(key, owner):
        message = f"“{key}” belongs to an item of “{_field_before(fault)}”, and no dash stands in front of it."
        hint = _to_write(shapes.one_item(owner, _field_before(fault), fault["beside"]))
        return Problem("unknown-field", message, file, key_place(fault["input"]), hint)
    called = _called(model)
    what = f"{'An' if called[0] in 'aeiou' else 'A'} {called}" if owner is model else _owner_name(fault)
    message = f"{what} has no field “{key}”."
    guess = near(key, known)
    if not (guess and near(key, [guess], _CLEARLY)) and (meant := called_here(key, known, fault["beside"])):
        hint = f"Here it is called “{meant}”. " + _to_write(shapes.renamed(owner, meant, fault["input"]))
        return Problem("unknown-field", message, file, key_place(fault["input"]), hint)
    if "items" in owner.model_fields and (inside := _inside_hint(key, owner, guess)):
        what = f"“{_field_before(fault)}” has no field “{key}”."
        return Problem("unknown-field", what, file, key_place(fault["input"]), inside)
    hint = f"Did you mean “{guess}”?" if guess else "Possible keys here: " + ", ".join(sorted(known)) + "."
    return Problem("unknown-field", message, file, key_place(fault["input"]), hint)


_CLEARLY = 0.8
"""So like a key that it is probably that key, misspelt."""


def _is_misplaced(key: str, fault: Any, model: type[BaseModel]) -> bool:
    """Whether a key is a name of an item, a key of one or a term, and so one of several in the wrong place."""
    owner = _owner(fault, model)
    return _is_name(key, fault, model) or _is_term(key, owner) or _is_of_item(key, owner)


def _is_of_item(key: str, owner: type[BaseModel]) -> bool:
    """Whether a key of a list is that of one of its items, whose dash is missing."""
    item = shapes.item_of(owner)
    return item is not None and key in keys_of(item)


def _is_term(key: str, owner: type[BaseModel]) -> bool:
    """Whether a key of a glossary is one of its terms, one level too high."""
    return issubclass(owner, Glossary) and not near(key, keys_of(owner), _CLEARLY)


def _to_write(lines: str) -> str:
    """Lines to paste, as a hint shows them."""
    return "Write:\n\n" + "\n".join(f"    {line}" for line in lines.split("\n"))


def _is_name(key: str, fault: Any, model: type[BaseModel]) -> bool:
    """Whether a key of a list is the name of one of its items: “Listen first”, which starts like a sentence."""
    owner = _owner(fault, model)
    item = shapes.item_of(owner)
    if (
        item is None
        or not (key[:1].isupper() or key.isdigit() or _is_id_with_words(key, fault, item))
        or near(key, [*keys_of(owner), *keys_of(item)], _CLEARLY)
        or called_here(key, [*keys_of(owner), *keys_of(item)], ())
    ):
        return False
    return issubclass(item, Element) and str in item.shorthand


def _is_id_with_words(key: str, fault: Any, item: type[BaseModel]) -> bool:
    """Whether a key of a list, which has no ids as keys, stands for an item: `listen: Listen to families`."""
    words = isinstance(fault["input"], str) and bool(fault["input"].strip())
    return not issubclass(item, Statement) and "id" in item.model_fields and looks_like_id(key) and words


def _names_words(key: str, fault: Any, owner: type[BaseModel]) -> bool:
    """Whether a key of an item is an id in front of its words, as it may stand where all have one."""
    if not (issubclass(owner, Element) and str in owner.shorthand and "id" in owner.model_fields):
        return False
    words = isinstance(fault["input"], str) and bool(fault["input"].strip())
    alone = " " in fault["input"].strip() if words else False
    lonely = len(fault["beside"]) == 1
    known = near(key, keys_of(owner), _CLEARLY) or called_here(key, keys_of(owner), ())
    return words and (alone if issubclass(owner, Statement) else lonely) and looks_like_id(key) and not known


def _inside_hint(key: str, owner: type[BaseModel], guess: str) -> str:
    """For a key that belongs to an item of the list, or an id of one, where only the list's own keys may stand."""
    if issubclass(owner, Outcomes) and not guess:
        return f"If “{key}” is the id of an outcome, put it below “items:”:\n\n    items:\n      {key}: …"
    return ""


def _field_before(fault: Any) -> str:
    names = [str(step) for step in fault["loc"][:-1] if isinstance(step, str) and step not in _TAGS]
    return names[-1] if names else "charter"


def _called(model: type[BaseModel]) -> str:
    """What people call the whole file."""
    return getattr(model, "called", "") or "charter"


def _owner_name(fault: Any) -> str:
    steps = [step for step in fault["loc"][:-1] if step not in _TAGS and step != "items"]
    if not steps:
        return "A charter"
    if isinstance(steps[-1], int):
        owner = next((step for step in reversed(steps) if isinstance(step, str)), "charter")
        return f"Item {steps[-1] + 1} of “{owner}”"
    return f"“{steps[-1]}”"


def _is_plain_key(key: str) -> bool:
    return key.replace("-", "").replace("_", "").isalnum()


def _missing(fault: Any, model: type[BaseModel], file: str) -> Problem:
    key = str(fault["loc"][-1])
    where = fault["input"]
    span = place(where)
    line = Span.at(span.line, span.column) if span is not START else START
    owner = _owner(fault, model)
    called = _called(model) if len(fault["loc"]) == 1 else "" if owner is model else getattr(owner, "called", "")
    hint = f"Add:\n\n    {key}: {_example(owner, key)}"
    return Problem("missing-field", f"This {called or 'item'} has no “{key}”.", file, line, hint)


def _example(owner: type[BaseModel], key: str) -> str:
    """What might stand behind a key, where that is a line of text; else “…”."""
    field = field_of(owner, key)
    first = field.examples[0] if field and field.examples else None
    return shapes.plain_or_quoted(first) if isinstance(first, str) else "…"


def _wrong_type(kind: str) -> Any:
    def explainer(fault: Any, model: type[BaseModel], file: str) -> Problem:
        wanted = "list" if fault.get("ctx", {}).get("class_name") in _LISTS else kind
        given = fault["input"]
        if isinstance(given, Scalar) and not given.strip():
            return _blank(fault, model, file)
        if isinstance(given, list) and len(given) == 1 and given[0] and getattr(given, "key", None) is None:
            return _list_in_list(fault, given, file)
        found = "a list" if isinstance(given, list) else "a mapping" if isinstance(given, dict) else f"“{given}”"
        hint = _COLON_HINT
        if not (isinstance(given, dict) and wanted == "text"):
            one_line = isinstance(given, str) and _span(fault).line == _span(fault).end_line
            first = shapes.items_in(given) if one_line else "The first item"
            words = shapes.in_one_text(given) or "The words"
            hint = _SHAPES[wanted].format(key=_written(fault), first=first, words=words)
        name = fault.get("ctx", {}).get("class_name")
        if isinstance(given, str) and wanted in {"list", "mapping"} and (mended := joined_to_colon(given)):
            return Problem("syntax", NO_SPACE_AFTER_COLON, file, _span(fault), _to_write(mended))
        if isinstance(given, str) and (lines := shapes.from_text(str(name), _written(fault), given)):
            hint = _to_write(lines)
        elif name in _FIRST_KEYS:
            hint = f"Start each item with a dash:\n\n    {_written(fault)}:\n      - {_FIRST_KEYS[name]}: …"
        elif name == "Glossary":
            hint = _to_write(shapes.terms(_written(fault), given))
        elif _field(fault) == "terms" and isinstance(given, list) and given:
            hint = _to_write(shapes.terms("glossary", given))
        message = f"“{_written(fault)}” should be {_WANTED[wanted]}, but {found} stands here."
        return Problem("wrong-type", message, file, _span(fault), hint)

    return explainer


def _list_in_list(fault: Any, given: list[Any], file: str) -> Problem:
    """`- - We will listen`: a list of one item, where the item itself may stand."""
    message = f"Two dashes or brackets make this item of “{_field(fault)}” a list of its own."
    one_line = isinstance(given[0], Scalar) and place(given[0]).line == place(given[0]).end_line
    hint = _to_write(f"- {shapes.plain_or_quoted(given[0])}") if one_line else "Take one of the two away."
    return Problem("wrong-type", message, file, _span(fault), hint)


# Parts that are written as a list unless they need a heading.
_LISTS = frozenset({"Group", "Outcomes", "Measures", "Strategies", "Partners", "Signatories", "Contacts"})
# Items that cannot be plain text, and the key they usually start with.
_FIRST_KEYS = {"Contacts": "email", "Signatories": "name", "Contact": "email", "Signatory": "name"}
_WANTED = {
    "text": "text",
    "list": "a list",
    "mapping": "a mapping (keys with text)",
    "number": "a whole number",
    "yes": "“yes” or “no”",
}
_COLON_HINT = "If the text holds a colon, put all of it in quotes."
_SHAPES = {
    "text": "Write it after the key:\n\n    {key}: {words}",
    "list": "Start each item with a dash:\n\n    {key}:\n      - {first}",
    "mapping": "Write keys with text below it, indented by two spaces.",
    "number": "Write digits only.",
    "yes": "Write:\n\n    {key}: yes\n\nor:\n\n    {key}: no",
}


def _blank(fault: Any, model: type[BaseModel], file: str) -> Problem:
    message = f"“{_written(fault)}” has no text."
    hint = "Write the words, or delete the key if there is nothing to say. Words that start with # need quotes."
    return Problem("blank-text", message, file, _span(fault), hint)


def _choice(fault: Any, model: type[BaseModel], file: str) -> Problem:
    expected = str(fault.get("ctx", {}).get("expected", ""))
    choices = [word.strip(" '") for word in expected.replace(" or ", ", ").split(",")]
    guess = near(str(fault["input"]), choices)
    hint = f"Did you mean “{guess}”? " if guess else ""
    message = f"“{_field(fault)}” cannot be “{fault['input']}”."
    return Problem("bad-choice", message, file, _span(fault), f"{hint}Possible here: {', '.join(choices)}.")


def _date(fault: Any, model: type[BaseModel], file: str) -> Problem:
    fix = fault.get("ctx", {}).get("fix", "2026-01-31")
    hint = f"Write year, month and day, or only what is known (2026-01, “Spring 2026”):\n\n    {_field(fault)}: {fix}"
    return Problem("bad-date", str(fault["msg"]), file, _span(fault), hint)


def _id(fault: Any, model: type[BaseModel], file: str) -> Problem:
    given = str(fault["input"])
    made = "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in given.lower()).split())[:64]
    hint = "An id has small letters, digits and single hyphens, 64 at most." + (
        f" Write:\n\n    {made}" if made else ""
    )
    return Problem("bad-id", f"“{given}” cannot be used as an id.", file, _span(fault), hint)


def _colour(fault: Any, model: type[BaseModel], file: str) -> Problem:
    given = str(fault["input"]).strip()
    digits = given.lstrip("#")
    example = f"#{digits}" if re.fullmatch("[0-9a-fA-F]{3}|[0-9a-fA-F]{6}", digits) else "#0b5394"
    blank = "" if given else "Without quotes, YAML takes what follows “#” for a comment. "
    hint = f'{blank}Write a colour in quotes, as # and six digits:\n\n    {_key_or_dash(fault)} "{example}"'
    return Problem("wrong-type", str(fault["msg"]), file, _span(fault), hint)


def _key_or_dash(fault: Any) -> str:
    return "-" if isinstance(fault["loc"][-1], int) else f"{_field(fault)}:"


def _link(fault: Any, model: type[BaseModel], file: str) -> Problem:
    return Problem("bad-link", str(fault["msg"]), file, _span(fault), str(fault["ctx"]["hint"]))


def _in_words(fault: Any, model: type[BaseModel], file: str) -> Problem:
    """A fault that a validator of ours tells, with the node where it is if that is not the whole input."""
    told = fault["ctx"]
    node = fault["input"] if told["node"] is None else told["node"]
    return Problem("wrong-type", str(told["words"]), file, place(node), str(told["hint"]))


def _other(fault: Any, model: type[BaseModel], file: str) -> Problem:
    said = str(fault["msg"]).rstrip(".")
    return Problem("wrong-type", f"“{_field(fault)}” is not as expected: {said}.", file, _span(fault))


_EXPLAINERS: dict[str, Any] = {
    "extra_forbidden": _unknown,
    "missing": _missing,
    "string_too_short": _blank,
    "too_short": _blank,
    "string_type": _wrong_type("text"),
    "tuple_type": _wrong_type("list"),
    "list_type": _wrong_type("list"),
    "dict_type": _wrong_type("mapping"),
    "model_type": _wrong_type("mapping"),
    "int_parsing": _wrong_type("number"),
    "int_type": _wrong_type("number"),
    "greater_than_equal": _wrong_type("number"),
    "less_than_equal": _wrong_type("number"),
    "bool_parsing": _wrong_type("yes"),
    "bool_type": _wrong_type("yes"),
    "literal_error": _choice,
    "bad_date": _date,
    "bad_colour": _colour,
    "bad_link": _link,
    "in_words": _in_words,
    "string_pattern_mismatch": _id,
    "string_too_long": _id,
}
