"""The base of every model: strict about fields, and mindful of the place in the file it came from."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    GetJsonSchemaHandler,
    ModelWrapValidatorHandler,
    ValidationInfo,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from charterc.model.leniency import Leniency
from charterc.model.short_forms import whole
from charterc.problem import Span
from charterc.source.nodes import place


def hyphenated(name: str) -> str:
    """The key people write for a field: `next_review` is written `next-review`."""
    return name.rstrip("_").replace("_", "-")


class Element(BaseModel):
    """A part of a charter. Unknown fields are refused; once read it does not change.

    `shorthand` maps a kind of node (`str`, `list`) to the one field it stands for, so that a part
    which needs only a list can be written as a list.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=hyphenated, defer_build=True)

    shorthand: ClassVar[dict[type, str]] = {}

    titled_by: ClassVar[str] = ""
    """The field whose words name what stands below: the name of a value, the heading of a part."""

    called: ClassVar[str] = ""
    """What people call one of them where it has no name of its own: “measure”, “contact”, “theme”."""

    # Slots, not private attributes of Pydantic's, whose bookkeeping would double the time of reading.
    __slots__ = ("_full", "_node")

    @model_validator(mode="wrap")
    @classmethod
    def _read(cls, data: Any, handler: ModelWrapValidatorHandler[Any], info: ValidationInfo) -> Any:
        full = cls.expand(data)
        leniency = info.context
        element = leniency.read(cls, data, full, handler) if isinstance(leniency, Leniency) else handler(full)
        if element is not data:
            object.__setattr__(element, "_node", data)
            object.__setattr__(element, "_full", full)
        return element

    def changed(self, **fields: Any) -> Self:
        """The same element at the same place of its file, with other values in some fields. These are not checked."""
        return self.model_copy(update=fields)

    def __copy__(self) -> Self:
        """The same element; a copy of Pydantic's own would not know its place."""
        other = super().__copy__()
        object.__setattr__(other, "_node", self.node)
        object.__setattr__(other, "_full", getattr(self, "_full", None))
        return other

    @property
    def node(self) -> Any:
        """The node of the file this was read from; None where it was not read from one."""
        return getattr(self, "_node", None)

    @property
    def span(self) -> Span:
        """Where this stands in its file."""
        return place(self.node)

    def node_of(self, field: str) -> Any:
        """The node of one field, by its key, whichever short form it was written in; the element's own without it."""
        full = getattr(self, "_full", None)
        return full.get(field, self.node) if isinstance(full, dict) else self.node

    @classmethod
    def expand(cls, data: Any) -> Any:
        """The full form of a shorthand; anything else as it is."""
        return whole(data, cls.shorthand)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        full = handler(schema)
        if handler.mode == "serialization":  # what is written has the full form
            return full
        fields = handler.resolve_ref_schema(full)
        forms = [_short_form(cls, kind, field, fields) for kind, field in cls.shorthand.items()]
        return {"anyOf": [*forms, full]} if forms else full


def _short_form(cls: type[Element], kind: type, field: str, full: JsonSchemaValue) -> JsonSchemaValue:
    """The schema of a shorthand: text, or the list that the field would hold."""
    title = f"{cls.__name__}: only its {field}"
    if kind is str:
        return {"type": "string", "minLength": 1, "title": title}
    form: JsonSchemaValue = dict(full.get("properties", {}).get(hyphenated(field), {"type": "array"}))
    form.pop("default", None)
    return {**form, "title": title}
