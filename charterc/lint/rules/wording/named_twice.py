"""A partner, a contact, a signatory or a strategy stands in its list twice.

What it finds

The same partner or strategy again, be it with “The”, other capitals, a hyphen or full stop more (“Parent-Carer”, “St.
Mary's”), “Borough Council” for “Council”, its words in another order (“Ashby Healthwatch”), its initials behind it or
in the place of some words (“Ashby Parent Carer Forum (APCF)”, “Ashby PCF”) or “CIC” at its end; a signatory with the
same name for the same body; a contact for the same purpose with the same name, label, e-mail address or phone number.
Two entries that differ in anything else, such as one person who signs for two bodies, are left alone.

Why it matters

Readers look for the difference. When one of the two is changed, the other one is forgotten.

Example that fails

    partners:
      - Millbrook Parent Carer Forum
      - Millbrook Council
      - The Millbrook Parent Carer Forum

Example that passes

    partners:
      - Millbrook Parent Carer Forum
      - Millbrook Council

Source

A proofreader's check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from charterc.lint.language.one_body import one_body
from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.model.element import Element
from charterc.source.nodes import place
from charterc.wording.fold import normalised

SEVERITY = Severity.WARNING

_OF_A_CONTACT = ("name", "label", "email", "phone", "address", "text", "links")


_OF_BODIES = frozenset({("partners", "name"), ("signatories", "organisation")})
"""The fields that name a body, which may be told in other words."""


class _List(NamedTuple):
    """A list of the charter, and when two of its entries are the same."""

    part: str
    names: tuple[str, ...]
    """One of these both say alike."""
    alike: tuple[str, ...]
    """In these both say the same, or both say nothing."""
    fields: tuple[str, ...]
    """In these the two do not differ where both say something."""


_LISTS = (
    _List("partners", ("name",), (), ("url",)),
    _List("strategies", ("name",), (), ("from_", "until", "url")),
    _List("signatories", ("name",), ("organisation",), ("role",)),
    _List("signatories", ("organisation",), ("name", "role"), ()),
    _List("contacts", ("name", "label"), ("purpose", "email", "phone"), _OF_A_CONTACT),
    _List("contacts", ("email", "phone"), ("purpose",), _OF_A_CONTACT),
)
_KIND = re.compile(r"\b(?:metropolitan borough|borough|city|county|district|metropolitan) (?=council$)")
_LIGHT = re.compile(r"(?<=\w)(?:-(?=\w)|\.(?=\s))")
"""Signs that some write in a name and others leave out: “Parent-Carer Forum”, “St. Mary's”."""
_MOST = 200
"""More of one list are not compared with each other."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each that stood there before."""
    told: set[int] = set()
    for kind in _LISTS:
        listed = getattr(context.charter, kind.part)
        items: Sequence[Element] = listed.items[:_MOST] if listed else ()
        for at, item in enumerate(items):
            before = next((other for other in items[:at] if _is_same(other, item, kind)), None)
            if before is None or id(item) in told:
                continue
            told.add(id(item))
            field = next(name for name in kind.names if _given(item, name))
            written = " ".join(str(getattr(item, field)).split())
            yield context.problem(
                f"This {item.called} stands in the list already: “{written}”.",
                place(item.node_of(field)),
                "Delete one of the two.",
                related=(Related(place(before.node_of(field)), "here for the first time"),),
            )


def _is_same(first: Element, second: Element, kind: _List) -> bool:
    said = {field: (_given(first, field), _given(second, field)) for field in (*kind.names, *kind.alike, *kind.fields)}
    return (
        any(_is_one_name(*said[name]) or _is_one_body(first, second, kind, name) for name in kind.names)
        and all(said[field][0] == said[field][1] for field in kind.alike)
        and all(
            _is_one_name(one, other) or not one or not other or _is_one_body(first, second, kind, field)
            for field, (one, other) in said.items()
        )
    )


def _is_one_body(first: Element, second: Element, kind: _List, field: str) -> bool:
    """Whether a field names one body in two ways, where it names a body."""
    names_one = (kind.part, field) in _OF_BODIES
    return names_one and one_body(str(getattr(first, field) or ""), str(getattr(second, field) or ""))


def _is_one_name(one: str, other: str) -> bool:
    return bool(one) and (one == other or _plain(one) == other or one == _plain(other))


def _plain(name: str) -> str:
    """The name of a council without what kind of council it is."""
    return _KIND.sub("", name)


def _given(item: Element, field: str) -> str:
    """What a field says, without what makes no difference; "" where it says nothing."""
    said = getattr(item, field)
    return normalised(_LIGHT.sub(" ", str(said))).removeprefix("the ") if said else ""
