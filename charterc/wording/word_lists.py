"""The lists of wordings with advice, as their files in `lists/` say them.

WORDS = WordList("gendered", {"no-name": is_no_name})     # the file is read when a rule first looks for it
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Annotated, Any

from pydantic import BeforeValidator, ValidationInfo, field_validator, model_validator

from charterc.problem import Severity
from charterc.wording import data
from charterc.wording.entries import Entry, forms_of
from charterc.wording.kinds import KINDS
from charterc.wording.people import slots

_SLOT = re.compile(r"\{([^}]*)\}")


def _as_list(advice: Any) -> Any:
    return [advice] if isinstance(advice, str) else advice


def _as_mapping(entries: Any) -> Any:
    """Entries that share the advice of their group are written as a list."""
    return dict.fromkeys(entries, ()) if entries == _texts(entries) else entries


Advice = Annotated[tuple[str, ...], BeforeValidator(_as_list)]
"""What to write instead, as one or several alternatives."""


class Group(data.Strict):
    """Wordings for which the same is true."""

    source: data.Source
    """Who advises this."""
    because: str = ""
    """What is wrong with the wordings; it goes on from them."""
    since: str = ""
    """From when on they no longer hold."""
    only: str = ""
    """Where they count: the name of a condition that the rule knows; "" for everywhere."""
    severity: Severity | None = None
    """How much a finding weighs, where that is not as much as others of the rule."""
    advice: Advice = ()
    """The advice on all of them, where they share it."""
    entries: Annotated[dict[str, Advice], BeforeValidator(_as_mapping)]
    """The wordings, in the notation of `lists/README.md`, each with the advice on it."""

    @field_validator("only")
    @classmethod
    def _is_known(cls, only: str, info: ValidationInfo) -> str:
        conditions: Mapping[str, Any] = info.context or {}
        if only not in conditions:
            raise data.no_choice(only, conditions)
        return only

    @model_validator(mode="before")
    @classmethod
    def _can_be_read(cls, group: Any) -> Any:
        """Looks at the entries as they are written, because these know their lines."""
        entries = group.get("entries") if isinstance(group, dict) else None
        for entry in _texts(entries):
            advice = (entries[entry] if isinstance(entries, dict) else None) or group.get("advice")
            if not advice:
                raise data.fault(f"There is no advice on “{entry}”.", "Write it behind the entry and a colon.", entry)
            _check_slots(entry)
            _check_forms(entry, _texts(_as_list(advice)))
        return group


class File(data.ListFile):
    """A list as its file says it."""

    right: tuple[str, ...] = ()
    """Wordings that hold an entry and are right all the same."""
    groups: tuple[Group, ...]

    @field_validator("right", mode="before")
    @classmethod
    def _has_slots(cls, right: Any) -> Any:
        for entry in _texts(right):
            _check_slots(entry)
        return right


def _texts(node: Any) -> list[str]:
    """The texts among the items of a list or the keys of a mapping; the model refuses what else may stand there."""
    return [each for each in node if isinstance(each, str)] if isinstance(node, dict | list) else []


def _check_slots(entry: str) -> None:
    for name in _SLOT.findall(entry):
        if name not in slots() and name not in KINDS:
            raise data.no_choice(name, [*slots(), *KINDS], entry)
    first = entry.split(" ", maxsplit=1)[0]
    if any(name in KINDS for name in _SLOT.findall(first)):
        raise data.fault(
            f"“{entry}” starts with a kind of word, and such an entry would be looked for at every word.",
            "Put a word, or a class of word_classes.yaml, in front of it.",
            entry,
        )


def _check_forms(entry: str, advice: list[str]) -> None:
    """An advice of several forms follows the one word of the entry that has as many."""
    parts = entry.split(" ")
    parts = [part for part in parts if part.startswith("<")] or parts
    for word in (word for alternative in advice for word in alternative.split(" ") if "|" in word):
        if sum(len(forms_of(part)) == len(forms_of(word)) for part in parts) != 1:
            message = f"It is not clear by which word of “{entry}” the form of “{word}” is chosen."
            raise data.fault(message, "Give it as many forms as one of these words has, or write two entries.", entry)


class WordList:
    """A list of wordings with advice, read when it is first asked for.

    `only` holds the conditions that its groups may name; each says whether an entry is meant where it stands.
    """

    def __init__(self, name: str, only: Mapping[str, Callable[[Any], bool]] | None = None) -> None:
        self.name = name
        self.only = only or {}

    @cached_property
    def entries(self) -> list[tuple[Entry, Group | None]]:
        """The entries in their order; without a group, those that are right."""
        file = data.read(self.name, File, context=self.only)
        right = [(Entry(entry), None) for entry in file.right]
        listed = [
            (Entry(entry, own or group.advice), group) for group in file.groups for entry, own in group.entries.items()
        ]
        return [*right, *listed]
