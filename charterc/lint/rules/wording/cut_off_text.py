"""A text ends in the middle of a sentence.

What it finds

An item or a paragraph that ends with a word to which something more belongs (“We will agree with you the”), or with a
comma or an opening bracket; and words about a contact that end in a colon (“Text us on:”), where nothing follows. An
item that ends in “, and” or “; or” before the last of its list is in order.

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
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.people import Contact
from charterc.model.roles import Role

SEVERITY = Severity.WARNING

_GOES_ON = "the a an our your their my and or of with into between because than if every each its his her as"
_TOGETHER = (
    r"(?:the|a|an|our|your) (?:reasons?|date|time|need|aim|case|link|way|right) (?:for|to|with|from|of|about)"
    r"|(?:who|which|that) (?:have|has|are|is|will|can)|(?:says?|said|means?|ensures?|believe|agree) that"
)
"""Words that do not end a sentence together, while the last of them alone may."""
_LAST = rf"{_GOES_ON.replace(' ', '|')}|{_TOGETHER}"
_END = re.compile(
    rf"(?<![\w'-])(?:{_LAST})\x01*\s*$|[^\W_]\x01*(?:\s[-–]|\s*[,(])\s*$",
    re.IGNORECASE,
)
_WINDOW = 200
"""Characters at the end of a text that are looked at."""
_RIGHT = re.compile(r"[,;] (?:and|or)\s*$|\b(?:proud|part|aware|think|thought|made|hers?|capable|fond|tired) of\s*$")
"""The end of an item before the last; and what “of” may end: “something to be proud of”."""
_COLON = re.compile(r":[\x01\s]*$")
_OF_A_QUESTION = re.compile(
    r"\b(?:what|who|whom|which|things?|people|someone|all) .*\b(?:of|with|into|between)\s*$", re.IGNORECASE
)
"""“the people we work with”: what belongs to the last word stands in front."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each text that is cut off."""
    for text in context.texts.with_roles(STATEMENTS | PROSE):
        start = max(0, len(text.prose) - _WINDOW)
        end = text.prose[start:]
        found = _END.search(end)
        if found and not (_RIGHT.search(end) or _OF_A_QUESTION.search(end)):
            last = " ".join(text.value[start : start + found.end()].split()[-1:])
            yield context.problem(
                f"The text ends with “{last}”, so something seems to be missing.",
                text.span(start + found.start(), start + found.end()),
                "Look in the source how it goes on, and write it whole.",
            )
        elif isinstance(text.element, Contact) and text.role is Role.CONTACT and _leads_nowhere(text.element, end):
            colon = start + end.rindex(":")
            yield context.problem(
                "The text ends with a colon, and nothing follows.",
                text.span(colon, colon + 1),
                "Write what belongs there, or take the last words out.",
            )


def _leads_nowhere(contact: Contact, end: str) -> bool:
    follows = contact.name or contact.email or contact.phone or contact.address or contact.links
    return not follows and _COLON.search(end) is not None
