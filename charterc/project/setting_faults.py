"""Pydantic's errors about a table of settings → where, and in plain words what is wrong and what to write."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticCustomError

from charterc.near import did_you_mean

Path = tuple[str, ...]
Unknown = Callable[[Path, str], str]
"""What to say of a key that a table has not, given the table's path and the key."""


def faults_of(
    error: ValidationError, model: type[BaseModel], path: Path, unknown: Unknown | None = None
) -> Iterator[tuple[Path, str]]:
    """The path of each fault from the top of the settings, and what is said of it.

    `path` is that of the table which `model` describes.
    """
    for fault in error.errors(include_url=False):
        steps = tuple(step for step in fault["loc"] if step != "[key]")
        where = (*path, *(step for step in steps if isinstance(step, str)))
        listed = bool(steps) and isinstance(steps[-1], int)
        if fault["type"] == "extra_forbidden":
            *owner, key = where
            say = unknown or (lambda table, key: _unknown(model, path, table, key))
            yield where, say(tuple(owner), key)
        elif fault["type"] == "settings_fault":  # raised by a validator of ours, in words
            yield where, str(fault["msg"])
        else:
            yield where, _message(fault, where, listed=listed)


def settings_fault(message: str) -> PydanticCustomError:
    """The error that a validator of a settings model raises; its message reaches the user as it is."""
    return PydanticCustomError("settings_fault", "{words}", {"words": message})


def _unknown(model: type[BaseModel], path: Path, table: Path, key: str) -> str:
    owner: Any = model
    for step in table[len(path) :]:
        owner = next(field.annotation for field in owner.model_fields.values() if field.alias == step)
    known = [field.alias or name for name, field in owner.model_fields.items()]
    return f"[{'.'.join(table)}] has no key “{key}”. {did_you_mean(key, known)}"


def _message(fault: Any, where: Path, *, listed: bool) -> str:
    key, kind, given = where[-1] if where else "", fault["type"], fault["input"]
    limits = fault.get("ctx", {})
    if kind == "literal_error":
        choices = [choice.strip(" '") for choice in str(limits["expected"]).replace(" or ", ",").split(",")]
        hint = did_you_mean(str(given), choices) or f"Possible here: {', '.join(choices)}."
        return f"“{key}” cannot {'hold' if listed else 'be'} “{given}”. {hint}"
    if kind == "string_too_short":
        return f"“{key}” should be text in quotes, not blank text."
    if listed:
        return f'“{key}” should be a list of texts, not a list with {kind_of(given)} in it. Write {key} = ["…"].'
    wanted, hint = _WANTED.get(kind, ("something else", ""))
    if kind in _NUMBERS:
        share = isinstance(limits.get("le", limits.get("ge")), float) or kind in {"float_type", "finite_number"}
        wanted = "a number from 0 to 1" if share else _whole(limits)
    return f"“{key}” should be {wanted}, not {kind_of(given)}. {hint.format(key=key, path='.'.join(where))}"


def _whole(limits: Mapping[str, Any]) -> str:
    """Which whole numbers are allowed."""
    if least := limits.get("ge"):
        return f"a whole number, {least} or more"
    return f"a whole number, {most} or less" if (most := limits.get("le")) else "a whole number that is not negative"


_NUMBERS = frozenset({"float_type", "finite_number", "int_type", "greater_than_equal", "less_than_equal"})
_LIST = ("a list of texts", 'Write {key} = ["…"].')
_TABLE = ("a table", "Write [{path}].")
_WANTED = {
    "tuple_type": _LIST,
    "list_type": _LIST,
    "frozen_set_type": _LIST,
    "model_type": _TABLE,
    "dict_type": _TABLE,
    "string_type": ("text in quotes", ""),
    "bool_type": ("true or false", ""),
    "date_type": ("a day", "Write {key} = 2026-01-31."),
}


def kind_of(value: Any) -> str:
    """What kind of value stands there, in words."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"the number {value}"
    kinds = {bool: "true or false", str: "text", dict: "a table", list: "a list"}
    return next((words for kind, words in kinds.items() if isinstance(value, kind)), "a date or time")
