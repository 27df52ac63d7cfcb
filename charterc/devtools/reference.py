"""The reference part of `docs/format.md`, made from the models so that it cannot go stale."""

from __future__ import annotations

import inspect
import re
import types
from collections.abc import Iterable, Iterator
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from charterc.model.adoption import Adapted, Added, Adopter, Adoption, LeftOut
from charterc.model.charter import Chapter, Charter
from charterc.model.element import Element, hyphenated
from charterc.model.governance import Glossary, Governance, Source, Strategies, Strategy
from charterc.model.groups import Group, GroupLabels, Item, OutcomeLabels, Outcomes
from charterc.model.measures import Measure, MeasureLabels, Measures, Progress
from charterc.model.parts import Part, Picture, Section, SectionLabels, Summary
from charterc.model.people import Contact, Contacts, Partner, Partners, Signatories, Signatory, WebLink
from charterc.model.release import Follows, Release
from charterc.model.statements import Statement
from charterc.model.theme import Logo, ThemeChoice
from charterc.model.when import Moment

_ORDER: tuple[type[Element], ...] = (
    Charter,
    Section,
    SectionLabels,
    Statement,
    Group,
    Item,
    GroupLabels,
    Outcomes,
    OutcomeLabels,
    Measures,
    Measure,
    MeasureLabels,
    Progress,
    Governance,
    Strategies,
    Strategy,
    Partners,
    Partner,
    Signatories,
    Signatory,
    Contacts,
    Contact,
    WebLink,
    Glossary,
    Picture,
    Summary,
    Chapter,
    Source,
    ThemeChoice,
    Logo,
    Release,
    Follows,
)


_OF_ADOPTIONS: tuple[type[Element], ...] = (Adoption, Adopter, Adapted, LeftOut, Added)
"""What stands in the file of an adoption and in no charter."""


def reference() -> str:
    """Markdown: a table of fields for each shape of a charter, in the order in which an editor meets them."""
    return _tables(_ORDER)


def adoption_reference() -> str:
    """The same for the shapes of an adoption. Those that it shares with charters are in the other one."""
    there = {f"(#{model.__name__.lower()})" for model in _OF_ADOPTIONS}
    return re.sub(
        r"\(#\w+\)", lambda link: link[0] if link[0] in there else f"(format.md{link[0][1:]}", _tables(_OF_ADOPTIONS)
    )


def _tables(models: Iterable[type[Element]]) -> str:
    for model in models:
        model.model_rebuild()  # until then a field that names its own model is only a word
    return "\n\n".join(_shape(model) for model in models) + "\n"


def _shape(model: type[Element]) -> str:
    lines = [f"### {model.__name__}", "", (inspect.getdoc(model) or "").split("\n\n")[0].replace("\n", " "), ""]
    if model.shorthand:
        forms = [f"{_FORMS[kind]} (then it is its `{field}`)" for kind, field in model.shorthand.items()]
        lines += [f"May be written as {' or as '.join(forms)}.", ""]
    lines += ["| Key | Holds | Meaning |", "| --- | --- | --- |"]
    shared = set() if model is Part else set(Part.model_fields)
    for name, field in model.model_fields.items():
        if issubclass(model, Part) and model is not Section and name in shared:
            continue
        required = " (must be there)" if field.is_required() else ""
        words = (field.description or "").replace("|", "\\|")
        lines.append(f"| `{field.alias or hyphenated(name)}` | {_holds(field)}{required} | {words} |")
    if issubclass(model, Part) and model is not Section:
        lines += ["", "Also the keys that every part has: `heading`, `text`, `stem`, `after`, `picture`, `language`."]
    return "\n".join(lines)


_FORMS: dict[type, str] = {str: "plain text", list: "a list"}
_WORDS: dict[Any, str] = {str: "text", int: "a number", bool: "`yes` or `no`"}


def _holds(field: FieldInfo) -> str:
    return " or ".join(dict.fromkeys(_types(field.annotation)))


def _types(annotation: Any) -> Iterator[str]:
    """The kinds of value an annotation allows, in words."""
    origin = get_origin(annotation)
    if annotation is type(None):
        return
    if origin in {Union, types.UnionType}:
        for part in get_args(annotation):
            yield from _types(part)
    elif origin is Literal:
        yield ", ".join(f"`{choice}`" for choice in get_args(annotation))
    elif origin is tuple:
        inner = " or ".join(dict.fromkeys(_types(get_args(annotation)[0])))
        ids = ", or ids with their words" if "Statement" in inner else ""
        yield f"a list of {inner}{ids}"
    elif origin is dict:
        yield "names, each with " + " or ".join(dict.fromkeys(_types(get_args(annotation)[1])))
    elif hasattr(annotation, "__metadata__"):
        pattern = any("pattern" in repr(item) and "a-z0-9" in repr(item) for item in annotation.__metadata__)
        yield from ("an id",) if pattern else _types(get_args(annotation)[0])
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield f"[{annotation.__name__}](#{annotation.__name__.lower()})"
    elif annotation is Moment:
        yield "a day, month, term, season or year (`2026-01-31`, `Spring 2026`)"
    else:
        yield _WORDS.get(annotation, "text")
