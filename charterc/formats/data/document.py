"""`Charter` → `charter.json`: the whole charter as data, every link followed, for other programs.

`docs/charter-json.md` describes it. Texts are as in the YAML (Markdown where the format says so);
`anchor` is the id on the web page, `ref` the printed number.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from charterc import __version__
from charterc.adoption.apply import Adopted
from charterc.formats.data.adoption import adoption_block
from charterc.model.charter import PARTS, Chapter, Charter
from charterc.model.counts import counts
from charterc.model.groups import Group, Item, Outcomes
from charterc.model.measures import Measure, Measures
from charterc.model.parts import Section
from charterc.model.people import Contacts, Signatories
from charterc.model.references import shared_commitments
from charterc.model.statements import Statement
from charterc.page.around_view import VersionView
from charterc.page.element_views import ItemView, MeasureView, StatementView
from charterc.page.view import Page, PartView

VERSION = "1.0"
"""The version of the shape, which `shapes.py` describes.

The first number rises when a program that reads the file would have to change, the second when a key is added.
"""
SCHEMA = f"urn:charterc:schema:charter-json:{VERSION}"
"""The `$id` of its JSON Schema."""

ELSEWHERE = frozenset({"language", "status", "page", "poster", "commitments", "sections", "theme", "release", *PARTS})
"""What is no fact about the charter, or is told with a default."""


def render_json(
    charter: Charter,
    page: Page,
    pictures: Mapping[str, str] | None = None,
    adopted: Adopted | None = None,
    own_pictures: Mapping[str, str] | None = None,
) -> str:
    """The resolved charter as JSON, indented, ending in a line end.

    `pictures` maps each picture's path in the YAML to the name of its copy beside the JSON; `own_pictures` those of an
    adoption, for the page of one that was `adopted`.
    """
    facts = {name: value for name, value in _dump(charter).items() if name not in ELSEWHERE}
    chapters = iter(entry for entry in charter.page if isinstance(entry, Chapter))
    parts = [
        _chapter(next(chapters), view) if view.kind == "chapter" else _part(charter, view)
        for view in page.parts
        if not view.own
    ]
    data = {
        "format": int(VERSION.partition(".")[0]),
        "schema": SCHEMA,
        "generator": f"charterc {__version__}",
        "name": page.name,
        **facts,
        "language": charter.language,
        "status": charter.status,
        "direction": page.direction,
        "heart": page.main_group.key if page.main_group else None,
        "counts": counts(charter),
        **({"versions": [_version(view) for view in page.versions]} if page.versions else {}),
        "parts": [*parts, *({**_part(charter, view), "only-named": True} for view in page.named)],
    }
    data = _with_copies(data, pictures or {})
    if adopted and page.adopter:
        data["adoption"] = _with_copies(adoption_block(adopted, page, page.adopter), own_pictures or {})
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _dump(element: Any) -> dict[str, Any]:
    dumped: dict[str, Any] = element.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True)
    return dumped


def _version(view: VersionView) -> dict[str, Any]:
    """A released version. Who agreed to it is an empty list where that is not known."""
    data = {
        "version": view.number,
        "date": view.iso or view.date,
        "agreed-by": view.agreed_by,
        "note": view.note,
        "fingerprint": view.fingerprint,
        "page": view.href,
        "changes": view.changes,
        "changes-to-now": view.changes_to_now,
    }
    return {key: value for key, value in data.items() if value or key == "agreed-by"}


def _chapter(chapter: Chapter, view: PartView) -> dict[str, Any]:
    data = _head(view)
    if chapter.text:
        data["text"] = chapter.text
    return data


def _head(view: PartView) -> dict[str, Any]:
    head = {"kind": view.kind, "key": view.key, "anchor": view.anchor, "level": view.level, "heading": view.heading}
    return {**head, "heading-by-tool": True} if view.own_heading else head


def _part(charter: Charter, view: PartView) -> dict[str, Any]:
    head = _head(view)
    part = charter.parts[view.key]
    data = {**head, **{name: value for name, value in _dump(part).items() if name not in {"heading", "id"}}}
    if isinstance(part, Section):
        data |= _lists(part, view)
    if isinstance(part, Outcomes) and part.items:
        data["items"] = [_statement(*pair) for pair in zip(part.items, view.statements, strict=True)]
    if isinstance(part, Measures):
        data["items"] = [_measure(charter, *pair) for pair in zip(part.items, view.measures, strict=True)]
    if isinstance(part, Contacts):
        data["items"] = [{"for": contact.purpose, **_dump(contact)} for contact in part.items]
    if isinstance(part, Signatories):
        # Who did not agree to be named is not named here either.
        data["items"] = [_dump(signatory) for signatory in part.items if signatory.consent is not False]
    if isinstance(part, Group):
        shared = shared_commitments(charter)
        data["items"] = [_item(charter, shared, *pair) for pair in zip(part.items, view.items, strict=True)]
    return data


def _lists(section: Section, view: PartView) -> dict[str, Any]:
    """The statements of a section and the sections within it."""
    lists = {
        "items": [_statement(*pair) for pair in zip(section.items, view.statements, strict=True)],
        "groups": [
            {"anchor": inner.anchor, **_dump(group), **_lists(group, inner)}
            for group, inner in zip(section.groups, view.parts, strict=True)
        ],
    }
    return {name: found for name, found in lists.items() if found}


def _item(charter: Charter, shared: Mapping[str, Statement], item: Item, view: ItemView) -> dict[str, Any]:
    data = {"anchor": view.anchor, "position": view.position, **_dump(item)}
    if item.commitments:
        said = [entry if isinstance(entry, Statement) else shared[entry] for entry in item.commitments]
        data["commitments"] = [_statement(*pair) for pair in zip(said, view.commitments, strict=True)]
    for field in ("goals", "how", "indicators"):
        if said := getattr(item, field):
            data[field] = [_statement(*pair) for pair in zip(said, getattr(view, field), strict=True)]
    if item.related:
        data["related"] = [{"id": name, "name": shown} for name, shown in zip(item.related, view.related, strict=True)]
    if item.outcomes and charter.outcomes:
        data["outcomes"] = _outcomes_served(charter, view)
        data["serves-all"] = item.serves_all
    return data


def _measure(charter: Charter, measure: Measure, view: MeasureView) -> dict[str, Any]:
    data = {"anchor": view.anchor, **_dump(measure)}
    for field in ("how", "evidence"):
        if said := getattr(measure, field):
            data[field] = [_statement(*pair) for pair in zip(said, getattr(view, field), strict=True)]
    if measure.outcomes and charter.outcomes:
        data["outcomes"] = _outcomes_served(charter, view)
        data["serves-all"] = measure.serves_all
    return data


def _outcomes_served(charter: Charter, view: ItemView | MeasureView) -> list[dict[str, Any]]:
    outcomes = charter.outcomes.items if charter.outcomes else ()
    return [{"id": outcomes[index].id, "text": outcomes[index].text} for index in view.outcomes]


def _with_copies(data: Any, pictures: Mapping[str, str]) -> Any:
    """The data with each picture's file under the name of its copy."""
    if isinstance(data, list):
        return [_with_copies(entry, pictures) for entry in data]
    if not isinstance(data, dict):
        return data
    return {
        key: pictures.get(value, value) if key == "file" and isinstance(value, str) else _with_copies(value, pictures)
        for key, value in data.items()
    }


def _statement(statement: Statement, view: StatementView) -> dict[str, Any]:
    data = {"anchor": view.anchor, **_dump(statement)}
    if view.ref:
        data["ref"] = view.ref
    if statement.items:
        data["items"] = [_statement(*pair) for pair in zip(statement.items, view.items, strict=True)]
    return data
