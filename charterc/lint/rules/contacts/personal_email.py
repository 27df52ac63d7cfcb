"""The contact is one person's own address.

What it finds

An address that looks like a person's name: first.last@…, j.smith@…, jsmith@…, first@…, or the name of the contact or of
a signatory. Addresses of teams and places are left alone.

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
from functools import cache

from charterc.lint.language.names import names
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role
from charterc.wording.english import is_english

SEVERITY = Severity.WARNING

_EMAIL = re.compile(r"(?<![\w.'+-])(?P<local>[A-Za-z][\w'.-]*)@[\w-]+(?:\.[\w-]+)+")
_SHORTEST_SURNAME = 4
_VOWELS = frozenset("aeiouy")
_TWO_CONSONANTS = (
    "bl br ch cl cr cz dh dr dw fl fr gh gl gn gr gw kh kl kn kr ll mc ph pl pr ps qu rh sc sh sk sl sm sn sp sq sr st "
    "sv sw sz th tr ts tw wh wr zh"
)
_ONSETS = frozenset(_TWO_CONSONANTS.split())
"""With which words and names begin."""
_PARTS = re.compile(r"[._-]")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each address, at its first place."""
    people: list[list[str]] = []
    seen: set[str] = set()
    found = context.texts.all
    for text in found:
        if text.role is Role.PERSON or (text.role is Role.BODY and text.kind == "contact"):
            parts = re.findall(r"[a-z]+", text.value.lower())
            if len(parts) > 1 and text.value.istitle() and names().team_words.isdisjoint(parts):
                people.append(parts)
    for text in found:
        for match in _EMAIL.finditer(text.value):
            if match.group().lower() in seen or not _is_personal(match.group("local").lower(), people):
                continue
            seen.add(match.group().lower())
            yield context.problem(
                f"“{match.group()}” looks like one person's own address; when they leave, nobody reads it.",
                text.span(match.start(), match.end()),
                "Use the address of a team.",
            )


def _is_personal(local: str, people: list[list[str]]) -> bool:
    parts = [part.rstrip("0123456789") for part in _PARTS.split(local)]
    parts = [part for part in parts if part]
    if not parts or not names().team_words.isdisjoint(parts):
        return False
    if any(_is_of("".join(parts), person[0], person[-1]) for person in people):
        return True
    first, last = parts[0], parts[-1]
    is_first_name = first in names().first_names
    if len(parts) == 1:
        return is_first_name or _is_initial_and_surname(first)
    return last not in names().place_words and (is_first_name or (len(first) == 1 and len(last) > 2))


def _is_initial_and_surname(local: str) -> bool:
    """Whether an address in one word is made like jdavies or tmarlow: a letter, and a surname that is no other word.

    A name that no dictionary has is told by its start: no English word begins with “tm”.
    """
    surname = local[1:]
    if not local.isalpha() or len(surname) < _SHORTEST_SURNAME or any(team in local for team in _long_team_words()):
        return False
    if is_english(local) or is_english(surname):
        return False
    if is_english(surname.capitalize()):
        return True
    starts = surname[0] in _VOWELS or surname[1] in _VOWELS or surname[:2] in _ONSETS
    return starts and not _VOWELS & set(local[:2]) and local[:2] not in _ONSETS and bool(_VOWELS & set(surname[1:]))


@cache
def _long_team_words() -> frozenset[str]:
    """The words of teams that are too long to stand in a name by chance."""
    return frozenset(word for word in names().team_words if len(word) >= _SHORTEST_SURNAME)


def _is_of(local: str, first: str, last: str) -> bool:
    """Whether an address without its dots is made of a person's names: janesmith, jsmith, smithj, janes."""
    return local in {first + last, last + first, first[0] + last, last + first[0], first + last[0]}
