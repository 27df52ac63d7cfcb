"""One thing that Pydantic found wrong: where, in what, and what people call it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ValidationError

from charterc.model.keys import field_of, keys_of, models_in
from charterc.problem import Problem, Span
from charterc.source.nodes import place

Path = tuple[int | str, ...]
"""Keys and numbers of items, from the top of the file down."""

_NO_KEYS = frozenset({"reference", "statement", "part", "chapter"})
"""Steps of a path that say which model was tried."""


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong in a file that `model` describes."""

    kind: str
    """Pydantic's name of it, or that of a validator of ours: “missing”, “bad_date”."""
    path: Path
    given: Any
    """The node that is wrong; where a key is missing, the mapping that lacks it."""
    said: str
    told: dict[str, Any]
    """What a validator tells beside its words."""
    beside: dict[Any, Any]
    """The mapping in which the last key of the path stands, or should."""
    model: type[BaseModel]
    file: str

    @property
    def key(self) -> str:
        """The last step of the path."""
        return str(self.path[-1])

    @property
    def item(self) -> Path:
        """The path of what the key stands in."""
        return self.path[:-1]

    @property
    def span(self) -> Span:
        """Where the wrong thing stands."""
        return place(self.given)

    @cached_property
    def owner(self) -> type[BaseModel]:
        """The model in which the key stands, or should."""
        current = self.model
        for step in self.item:
            field = field_of(current, step) if isinstance(step, str) else None
            if field is not None:
                current = next(models_in(field.annotation), current)
        return current

    @cached_property
    def known(self) -> list[str]:
        """The keys that may stand there."""
        return keys_of(self.owner)

    @property
    def field(self) -> str:
        """The key that this is about, as people write it."""
        keys = _keys(self.path)
        named = [key for key in keys if key != "items"] or keys
        return named[-1] if named else "charter"

    @property
    def written(self) -> str:
        """The key as it stands in the file, which for a short form is not that of the model."""
        key = getattr(self.given, "key", None)
        return str(key) if key is not None else self.field

    @property
    def part(self) -> str:
        """The key under which the last one stands."""
        keys = _keys(self.item)
        return keys[-1] if keys else "charter"

    @property
    def file_called(self) -> str:
        """What people call the whole file."""
        return getattr(self.model, "called", "") or "charter"

    @property
    def owner_called(self) -> str:
        """What people call the thing that the key stands in, as a sentence begins with it."""
        if self.owner is self.model:
            return f"{'An' if self.file_called[0] in 'aeiou' else 'A'} {self.file_called}"
        steps = [step for step in self.item if step not in _NO_KEYS and step != "items"]
        if not steps:
            return "A charter"
        if isinstance(steps[-1], int):
            return f"Item {steps[-1] + 1} of “{next(reversed(_keys(steps)), 'charter')}”"
        return f"“{steps[-1]}”"

    def problem(self, code: str, message: str, hint: str = "", at: Span | None = None) -> Problem:
        """The problem to tell; it stands where the wrong thing does, unless another place is named."""
        return Problem(code, message, self.file, at or self.span, hint)


def faults_of(error: ValidationError, model: type[BaseModel], file: str, tree: Any) -> list[Fault]:
    """What an error tells of `tree`, the file that was validated."""
    told = error.errors(include_url=False)
    beside = {path: _mapping_at(tree, path) for path in {fault["loc"][:-1] for fault in told}}
    return [
        Fault(
            kind=fault["type"],
            path=fault["loc"],
            given=fault["input"],
            said=fault["msg"],
            told=fault.get("ctx", {}),
            beside=beside[fault["loc"][:-1]],
            model=model,
            file=file,
        )
        for fault in told
    ]


def _mapping_at(tree: Any, path: Path) -> dict[Any, Any]:
    """The mapping that a path leads to. Steps that stand for no node of the tree are passed over."""
    node = tree
    for step in path:
        with suppress(KeyError, IndexError, TypeError):
            node = node[step]
    return node if isinstance(node, dict) else {}


def _keys(steps: Sequence[int | str]) -> list[str]:
    return [step for step in steps if isinstance(step, str) and step not in _NO_KEYS]
