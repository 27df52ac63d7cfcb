"""Writes `fields.py`, the fields of every model in a form that needs no Pydantic to be read.

A field of a kind that this file has no word for stops it: `light.py` has to learn the new kind first.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from annotated_types import Ge, Le, MinLen
from pydantic.fields import FieldInfo

from charterc.model.charter import Charter, PageEntry
from charterc.model.element import Element, hyphenated
from charterc.model.groups import Links
from charterc.model.statements import Kept, Statements
from charterc.model.theme import ThemeChoice
from charterc.model.words import Day, Id, Link, Prose, Words

_HEAD = '''"""The fields of every element: what `light.py` reads a charter by.

Generated from the models by `python -m charterc.generated`. Edit the models, not this file.
"""

from __future__ import annotations

from typing import Any, NamedTuple


class Field(NamedTuple):
    """One field: the attribute it becomes, what it holds, and what it is where it is not written."""

    attribute: str
    holds: str
    default: Any = None
    required: bool = False


FIELDS = {
'''
_KINDS: dict[Any, str] = {
    Words: "words",
    Prose: "words",
    Id: "id",
    Day: "day",
    Link: "link",
    bool: "yes or no",
    Statements: "statements",
    Kept: "kept",
    Links: "links",
    PageEntry: "page entry",
    dict[Words, Prose]: "terms",
}
_SECTIONS = "sections"
_BY_PYDANTIC: tuple[type[Element], ...] = (ThemeChoice,)
"""Rare, and with checks of their own: a charter that has one is read by Pydantic."""


def field_table() -> str:
    """The text of `fields.py`."""
    models = list(_models(Charter, {}))
    lines = [_HEAD.rstrip("\n")]
    for model in models:
        lines.append(f'    "{model.__name__}": {{')
        hints = get_type_hints(model, include_extras=True)
        for name, info in model.model_fields.items():
            lines.append(f'        "{info.alias or hyphenated(name)}": {_field(name, hints[name], info)},')
        lines.append("    },")
    lines += ["}", '"""The fields of each element, by the key they are written under."""', ""]
    lines.append("SHORTHAND: dict[str, dict[type, str]] = {")
    for model in models:
        if model.shorthand:
            forms = ", ".join(f'{kind.__name__}: "{field}"' for kind, field in model.shorthand.items())
            lines.append(f'    "{model.__name__}": {{{forms}}},')
    lines += ["}", '"""What an element that is written as text or as a list stands for."""']
    return "\n".join(lines) + "\n"


def _field(name: str, annotation: Any, info: FieldInfo) -> str:
    words = [f'"{name}"', f'"{_holds(name, annotation, info)}"']
    if info.is_required():
        words.append("required=True")
    else:
        default = info.get_default(call_default_factory=True)
        if default is not None and not isinstance(default, Element):  # light.py makes empty labels itself
            words.append(f'"{default}"' if isinstance(default, str) else repr(default))
    return f"Field({', '.join(words)})"


def _holds(name: str, annotation: Any, info: FieldInfo) -> str:
    """What a field holds, in the words that `light.py` knows."""
    kind = _without_none(annotation)
    bounds: dict[type, Any] = {type(bound): bound for bound in info.metadata if isinstance(bound, Ge | Le | MinLen)}
    if kind in _KINDS:
        return _KINDS[kind]
    if kind is int and set(bounds) == {Ge, Le}:
        return f"number {bounds[Ge].ge} {bounds[Le].le}"
    if name == _SECTIONS:
        return _SECTIONS
    if get_origin(kind) is Literal:
        return f"one of {' '.join(get_args(kind))}"
    if get_origin(kind) is tuple and len(get_args(kind)) == 2:
        return f"{'some' if MinLen in bounds else 'list'} of {_holds(name, get_args(kind)[0], info)}"
    if kind in _BY_PYDANTIC:
        return "pydantic"
    if isinstance(kind, type) and issubclass(kind, Element):
        return kind.__name__
    raise TypeError(f"{name}: light.py has no way to read {annotation}")


def _without_none(annotation: Any) -> Any:
    """`X | None` as X: a key without words is a mistake, so None is never read."""
    if get_origin(annotation) in {Union, types.UnionType}:
        given = [part for part in get_args(annotation) if part is not type(None)]
        if len(given) == 1:
            return given[0]
    return annotation


def _models(model: type[Element], seen: dict[type[Element], None]) -> Iterator[type[Element]]:
    """A model and all that its fields hold, each once."""
    if model in seen or model in _BY_PYDANTIC:
        return
    seen[model] = None
    yield model
    for annotation in get_type_hints(model, include_extras=True).values():
        for inner in _elements(annotation):
            yield from _models(inner, seen)


def _elements(annotation: Any) -> Iterator[type[Element]]:
    if isinstance(annotation, type) and issubclass(annotation, Element):
        yield annotation
    for part in get_args(annotation):
        yield from _elements(part)
