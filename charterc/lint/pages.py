"""A rule's page, from its module's docstring.

Two commitments say nearly the same.

What it finds
    …
Example that fails
    values: …
"""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING

from charterc.manual import Page

if TYPE_CHECKING:
    from charterc.lint.rule import Rule

HEADINGS = (
    "What it finds",
    "Why it matters",
    "Example that fails",
    "Example that passes",
    "Options",
    "Source",
)
EXAMPLES = ("Example that fails", "Example that passes")
REQUIRED = ("What it finds", "Why it matters", *EXAMPLES, "Source")
_HEADING = re.compile(rf"^({'|'.join(HEADINGS)}):?[ \t]*\n(?:[-=~]{{3,}}[ \t]*\n)?", re.MULTILINE)


def page(rule: Rule) -> Page:
    """The page of a rule."""
    doc = inspect.cleandoc(rule.doc)
    pieces = _HEADING.split(doc)
    sections = {heading: words.strip("\n").rstrip() for heading, words in zip(pieces[1::2], pieces[2::2], strict=True)}
    return Page(rule.code, rule.name, pieces[0].strip(), sections, str(rule.severity))
