"""A key that may not stand where it does: what was meant by it, and how that is written."""

from __future__ import annotations

from collections.abc import Callable

from charterc.model.element import Element
from charterc.model.faults import shapes
from charterc.model.faults.fault import Fault
from charterc.model.faults.hints import to_write
from charterc.model.faults.other_names import called_here
from charterc.model.governance import Glossary
from charterc.model.groups import Outcomes
from charterc.model.keys import keys_of
from charterc.model.statements import Statement
from charterc.model.text_forms import looks_like_id
from charterc.near import near
from charterc.problem import Problem
from charterc.source.nodes import key_place

_CODE = "unknown-field"
_CLEARLY = 0.8
"""So like a key that it is probably that key, misspelt."""


def unknown(fault: Fault) -> Problem:
    """What the first reading says that fits."""
    return next(problem for reading in _READINGS if (problem := reading(fault)))


def is_misplaced(fault: Fault) -> bool:
    """Whether the key is a name of an item, a key of one or a term, and so one of several in the wrong place."""
    return _is_name(fault) or _is_term(fault) or _is_of_item(fault)


def sentence(fault: Fault) -> Problem:
    """“- Note: call us” is text with a colon in it; “- Listen:” with lines below it is the name of an item."""
    if isinstance(fault.given, str):
        return _text_with_colon(fault, fault.given)
    return _at_key(fault, _read_as_key(fault), to_write(shapes.named_item(fault.owner, fault.key, fault.given)))


# Readings, each of which says what it can or leaves it to the next


def _no_space_after_dash(fault: Fault) -> Problem | None:
    if not fault.key.startswith("-"):
        return None
    return _at_key(fault, _read_as_key(fault), f"Put a space after the dash:\n\n    - {fault.key.lstrip('-')}: …")


def _name(fault: Fault) -> Problem | None:
    if not _is_name(fault):
        return None
    message = f"{_read_as_key(fault)} What stands below “{fault.part}” is a list."
    item = shapes.item_of(fault.owner) or fault.owner
    return _at_key(fault, message, to_write(shapes.named_item(item, fault.key, fault.given)))


def _term(fault: Fault) -> Problem | None:
    if not _is_term(fault):
        return None
    message = f"The terms of “{fault.part}” stand one level too high: they belong under “terms:”."
    return _at_key(fault, message, to_write(shapes.terms(fault.part, {fault.key: fault.given})))


def _key_with_signs(fault: Fault) -> Problem | None:
    bare = fault.key.strip(" :;.,").lower()
    if bare not in fault.known or bare == fault.key.lower():
        return None
    return _at_key(fault, _read_as_key(fault), f"Write “{bare}”, one colon and a space.")


def _text(fault: Fault) -> Problem | None:
    if is_plain(fault.key) or not issubclass(fault.owner, Element):
        return None
    return _text_with_colon(fault, fault.given if isinstance(fault.given, str) else "…")


def _id_before_words(fault: Fault) -> Problem | None:
    if not _is_id_before_words(fault):
        return None
    message = f"“{fault.key}” is no key of an item. If it is an id for these words, both need a key."
    return _at_key(fault, message, to_write(shapes.item_with_id(fault.owner, fault.key, fault.given)))


def _key_of_item(fault: Fault) -> Problem | None:
    if not _is_of_item(fault):
        return None
    message = f"“{fault.key}” belongs to an item of “{fault.part}”, and no dash stands in front of it."
    return _at_key(fault, message, to_write(shapes.one_item(fault.owner, fault.part, fault.beside)))


def _other_name(fault: Fault) -> Problem | None:
    meant = called_here(fault.key, fault.known, fault.beside)
    if not meant or near(fault.key, fault.known, _CLEARLY):
        return None
    hint = f"Here it is called “{meant}”. " + to_write(shapes.renamed(fault.owner, meant, fault.given))
    return _at_key(fault, f"{fault.owner_called} has no field “{fault.key}”.", hint)


def _id_of_outcome(fault: Fault) -> Problem | None:
    if not issubclass(fault.owner, Outcomes) or near(fault.key, fault.known):
        return None
    hint = f"If “{fault.key}” is the id of an outcome, put it below “items:”:\n\n    items:\n      {fault.key}: …"
    return _at_key(fault, f"“{fault.part}” has no field “{fault.key}”.", hint)


def _misspelt(fault: Fault) -> Problem:
    guess = near(fault.key, fault.known)
    hint = f"Did you mean “{guess}”?" if guess else "Possible keys here: " + ", ".join(sorted(fault.known)) + "."
    return _at_key(fault, f"{fault.owner_called} has no field “{fault.key}”.", hint)


_READINGS: tuple[Callable[[Fault], Problem | None], ...] = (
    _no_space_after_dash,
    _name,
    _term,
    _key_with_signs,
    _text,
    _id_before_words,
    _key_of_item,
    _other_name,
    _id_of_outcome,
    _misspelt,
)
"""From the most telling to the one that always says something."""


# What a key may be


def is_plain(key: str) -> bool:
    """Whether a key could be one of the format's: letters, digits, hyphens and underscores."""
    return key.replace("-", "").replace("_", "").isalnum()


def _is_name(fault: Fault) -> bool:
    """Whether a key of a list is the name of one of its items: “Listen first”, which starts like a sentence."""
    item = shapes.item_of(fault.owner)
    if item is None or not (issubclass(item, Element) and str in item.shorthand):
        return False
    id_with_words = not issubclass(item, Statement) and "id" in item.model_fields and _is_id_with_words(fault)
    if not (fault.key[:1].isupper() or fault.key.isdigit() or id_with_words):
        return False
    keys = [*fault.known, *keys_of(item)]
    return not (near(fault.key, keys, _CLEARLY) or called_here(fault.key, keys, ()))


def _is_id_with_words(fault: Fault) -> bool:
    """Whether words stand behind a key that could be an id: `listen: Listen to families`."""
    return looks_like_id(fault.key) and isinstance(fault.given, str) and bool(fault.given.strip())


def _is_id_before_words(fault: Fault) -> bool:
    """Whether a key of an item is an id in front of its words, as it may stand where all have one."""
    owner = fault.owner
    if not (issubclass(owner, Element) and str in owner.shorthand and "id" in owner.model_fields):
        return False
    if not _is_id_with_words(fault):
        return False
    of_several_words = " " in fault.given.strip()
    fits = of_several_words if issubclass(owner, Statement) else len(fault.beside) == 1
    return fits and not (near(fault.key, fault.known, _CLEARLY) or called_here(fault.key, fault.known, ()))


def _is_term(fault: Fault) -> bool:
    """Whether a key of a glossary is one of its terms, one level too high."""
    return issubclass(fault.owner, Glossary) and not near(fault.key, fault.known, _CLEARLY)


def _is_of_item(fault: Fault) -> bool:
    """Whether a key of a list is that of one of its items, whose dash is missing."""
    item = shapes.item_of(fault.owner)
    return item is not None and fault.key in keys_of(item)


# What is said


def _read_as_key(fault: Fault) -> str:
    return f"“{fault.key}” is read as a key."


def _text_with_colon(fault: Fault, words: str) -> Problem:
    message = f"“{fault.key}” is read as a key, because a colon and a space follow it."
    return _at_key(fault, message, f'If this is text, put it in quotes:\n\n    "{fault.key}: {words}"')


def _at_key(fault: Fault, message: str, hint: str) -> Problem:
    return fault.problem(_CODE, message, hint, key_place(fault.given))
