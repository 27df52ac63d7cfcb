"""A text ends in the middle of a sentence.

What it finds

An item or a paragraph that ends with a word to which something more belongs (“We will agree with you the”), or with a
comma or an opening bracket; a sentence that stops at “can”, “to” or “for” where nothing in front belongs to these (“We
will meet with families to”); and words that end in a colon (“Text us on:”), where nothing follows. An item that ends in
“, and” or “; or” before the last of its list is in order.

Why it matters

Somebody copied half a line. Whoever reads it cannot know what was promised.

Example that fails

    agreements:
      - We will agree with you the
      - We will ask before we decide

Example that passes

    agreements:
      - We will agree with you the day
      - We will ask before we decide

Source

A proofreader's check, as in the BSI standard for marking up proofs (BS 5261).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.roles import PROSE, STATEMENTS
from charterc.lint.language.text import Text
from charterc.lint.language.unfinished import unfinished
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.people import Contact
from charterc.model.roles import Role

SEVERITY = Severity.WARNING

_WINDOW = 200
"""Characters at the end of a text that are looked at."""
_WORD = re.compile(r"[^\s\x01]\S*")
_COLON = re.compile(r":[\x01\s]*$")
_LEADS = re.compile(r"\b(?:number|address|e-?mail|website|link|page|on|at):[\x01\s]*$", re.IGNORECASE)
"""What an item without a list below it leads to nothing with: “on the following number:”."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each text that is cut off."""
    for text in context.texts.with_roles(STATEMENTS | PROSE):
        prose = text.prose.rstrip()
        start = max(0, len(prose) - _WINDOW)
        end = prose[start:]
        words = list(_WORD.finditer(end))
        evenly_spaced = " ".join(word.group() for word in words)
        stops = unfinished(evenly_spaced)
        if stops is not None:
            last = " ".join(text.value.split()[-1:])
            first_missed = words[-len(evenly_spaced[stops:].split())]
            yield context.problem(
                f"The text ends with “{last}”, so something seems to be missing.",
                text.span(start + first_missed.start(), start + len(end)),
                "Look in the source how it goes on, and write it whole.",
            )
        elif _leads_nowhere(text, end):
            colon = start + end.rindex(":")
            yield context.problem(
                "The text ends with a colon, and nothing follows.",
                text.span(colon, colon + 1),
                "Write what belongs there, or take the last words out.",
            )


def _leads_nowhere(text: Text, end: str) -> bool:
    """Whether it ends in a colon and nothing follows: of a contact no way to reach it, of an item no list."""
    element = text.element
    if isinstance(element, Contact):
        follows = element.name or element.email or element.phone or element.address or element.links
        return text.role is Role.CONTACT and not follows and _COLON.search(end) is not None
    return text.role in STATEMENTS and not getattr(element, "items", None) and _LEADS.search(end) is not None
