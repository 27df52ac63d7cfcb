"""The contact is one person's own address.

What it finds

An address that looks like a person's name: first.last@…, j.smith@…, first@…, or the name of the contact or of a
signatory. Addresses of teams are left alone.

Why it matters

People leave, and letters to the charter's only contact then go unread. It is also personal data that stays on posters
for years.

Example that fails

    contacts:
      - name: Jane Smith
        email: jane.smith@millbrook.gov.uk

Example that passes

    contacts:
      - name: SEND participation team
        email: send.participation@millbrook.gov.uk

Source

Information Commissioner's Office, on when a work email address is personal data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.texts import texts
from charterc.lint.word_list_names import FIRST_NAMES, TEAM_WORDS
from charterc.patterns import lazy

CODE = "C904"
NAME = "personal-email"
SEVERITY = Severity.WARNING

_EMAIL = lazy(r"(?<![\w.'+-])(?P<local>[A-Za-z][A-Za-z'.-]*)@[\w-]+(?:\.[\w-]+)+")
_PARTS = lazy(r"[._-]")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each address, at its first place."""
    if "@" not in context.text:
        return
    people: set[str] = set()
    seen: set[str] = set()
    found = texts(context).all
    for text in found:
        if text.role == "person":
            people.update(re.findall(r"[a-z]+", text.value.lower()))
    people -= TEAM_WORDS
    for text in found:
        if "@" not in text.value:
            continue
        for match in _EMAIL.finditer(text.value):
            if match.group().lower() in seen or not _is_personal(match.group("local").lower(), people):
                continue
            seen.add(match.group().lower())
            yield Problem(
                NAME,
                f"“{match.group()}” looks like one person's own address; when they leave, nobody reads it.",
                context.file,
                text.span(match.start(), match.end()),
                "Use the address of a team.",
                SEVERITY,
            )


def _is_personal(local: str, people: set[str]) -> bool:
    parts = [part for part in _PARTS.split(local) if part]
    if any(part in TEAM_WORDS for part in parts):
        return False
    if len(parts) < 2:
        return local in FIRST_NAMES
    first, last = parts[0], parts[-1]
    return first in FIRST_NAMES or (len(first) == 1 and len(last) > 2) or (first in people and last in people)
