"""The keys of a charter that are parts of its page."""

from __future__ import annotations

from charterc.model.fields import FIELDS

GROUPS = ("values", "principles", "cornerstones", "pledges", "levels")
"""The lists of named items, most usual first."""

SECTIONS = tuple(field.attribute for field in FIELDS["Charter"].values() if field.holds == "Section")
"""Prose, a list of statements, or both."""

OTHERS = ("outcomes", "measures", "governance", "strategies", "partners", "signatories", "contacts", "glossary")
"""The parts that have a shape of their own."""

PARTS = (*SECTIONS, *GROUPS, *OTHERS)
"""The keys that are parts of the page, apart from those under `sections`."""
