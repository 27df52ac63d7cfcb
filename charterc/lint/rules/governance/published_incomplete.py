"""A published charter lacks a contact, an owner, a date or a version.

What it finds

A charter that is neither a draft nor superseded and lacks one of: a way to get in touch; somebody who oversees or
signed it; the day on which it was agreed, published or updated; a version. One finding names all that is missing. An
email address or a phone number that stands in the text is a way to get in touch too. Where a version alone is missing,
that is a note: the day tells readers as much.

Why it matters

A family that wants to hold somebody to a promise needs to know whom to ask, and whether this is the charter that
holds today.

Example that fails

    status: published
    title: Our charter

Example that passes

    status: published
    version: "2"
    published: 2025-04-01
    governance:
      overseer: SEND Partnership Board
    contacts:
      - email: send@millbrook.gov.uk

Options

needs: which of `contact`, `owner`, `date` and `version` a published charter must have. Default: all four.

Source

GOV.UK, “Content design”, on dates and contact details of publications; Ofsted and Care Quality Commission, “Area SEND
inspections: framework and handbook”, on clear accountability.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from charterc.lint.language.roles import PROSE, STATEMENTS
from charterc.lint.rule import Context, Problem, Severity
from charterc.source.nodes import place

if TYPE_CHECKING:
    from charterc.model.charter import Charter

SEVERITY = Severity.WARNING
OPTIONS = {"needs": ["contact", "owner", "date", "version"]}

_SAID = {
    "contact": "no way to get in touch",
    "owner": "nobody who answers for it",
    "date": "no date",
    "version": "no version",
}
_OPEN = {
    "contact": "whom to ask",
    "owner": "who sees to it that it is kept",
    "date": "whether it still holds",
    "version": "whether it still holds",
}
"""What nobody can tell where it is missing."""
_HINTS = {
    "contact": "contacts:\n      - email: send@your-council.gov.uk",
    "owner": "governance:\n      overseer: The board that oversees it",
    "date": "published: 2026-01-31",
    "version": 'version: "1"',
}
_ADVICE = {
    "contact": "an email address or a telephone number",
    "owner": "the board or team that oversees it",
    "date": "the day on which it was agreed or published",
    "version": "a version number",
}

_REACHED = re.compile(r"[\w-]@[\w-]+\.\w|(?<![\w.])(?:\+44|0)(?: ?\d){9,10}(?!\w)")
"""An email address or a phone number."""


def check(context: Context) -> Iterator[Problem]:
    """At most one problem, at the title."""
    charter = context.charter
    if charter.status in {"draft", "superseded"}:
        return
    has = {
        "contact": _has_contact(charter) or _is_in_text(context),
        "owner": bool(charter.governance or charter.signatories),
        "date": bool(charter.agreed or charter.published or charter.updated),
        "version": bool(charter.version),
    }
    missing = [need for need in context.options["needs"] if not has.get(need, True)]
    if not missing:
        return
    said = [_SAID[need] for need in missing]
    yield context.problem(
        f"This charter names {_listed(said)}, so nobody can tell "
        f"{_listed(list(dict.fromkeys(_OPEN[need] for need in missing)))}.",
        place(charter.node_of("title")),
        "Add:\n\n    " + "\n    ".join(_HINTS[need] for need in missing),
        severity=Severity.INFO if missing == ["version"] else None,
        advice=f"Add {_listed([_ADVICE[need] for need in missing])}.",
    )


def _is_in_text(context: Context) -> bool:
    return any(_REACHED.search(text.value) for text in context.texts.with_roles(PROSE | STATEMENTS))


def _has_contact(charter: Charter) -> bool:
    contacts = charter.contacts
    if contacts is None:
        return False
    found = (one for one in contacts.items if one.email or one.phone or one.address or one.text)
    return bool(contacts.text) or any(True for _ in found) or any(one.links for one in contacts.items)


def _listed(said: list[str]) -> str:
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"
