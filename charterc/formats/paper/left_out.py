"""What a sheet does not show of its charter, in words, and where it stands in the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from charterc.model.charter import Charter
from charterc.model.element import Element, hyphenated
from charterc.model.passages import elements
from charterc.source.nodes import key_place

_FIELDS = {
    "": "{part}",
    "commitments": "the promises of {part}",
    "text": "what is said about each of {part}",
    "why": "why each of {part} matters",
    "goals": "the goals of {part}",
    "how": "how {part} will be done",
    "indicators": "the signs of {part}",
    "outcomes": "the outcomes of {part}",
    "related": "what goes with each of {part}",
    "after": "the words after each of {part}",
    "picture": "the picture of {part}",
    "lead": "the words before the list of {part}",
    "end": "the words after the list of {part}",
}
"""What people call that which a template says it left out; "" is a whole part."""

_OWN = {"lead": "text", "end": "after"}
"""Fields of the part itself, where the others are fields of what stands in it."""


def left_out(found: Iterable[Mapping[str, Any]], charter: Charter, file: str) -> str:
    """““Background” (line 12) and the signs of “Our values” (line 40) of charters/t.yaml”; "" for nothing.

    `found` is what the layout says of itself: for each thing the key of its `part`, the part's `heading` and the
    `field`, as in `_FIELDS`. Of promises of which some are shown, how many are `left` out `of` all.
    """
    named = [_named(charter, **one) for one in found if one["part"] in charter.parts]
    if not named:
        return ""
    return f"{_and(named)} of {file}"


def told(files: Sequence[str], what: str) -> str:
    """What such `files` leave out, in a sentence: once for all that leave out the same."""
    return f"{_and(files)} {'leaves' if len(files) == 1 else 'leave'} out {what}."


def _and(words: Sequence[str]) -> str:
    *most, last = words
    return f"{', '.join(most)}{' and ' if most else ''}{last}"


def _named(charter: Charter, part: str, heading: str, field: str, left: int = 0, of: int = 0) -> str:
    said = f"{left} of the {of} promises of {{part}}" if left else _FIELDS.get(field, field)
    words = said.replace("{part}", f"“{heading.strip().rstrip(':') or part}”")
    return f"{words} (line {_line(charter.parts[part], field)})"


def _line(part: Element, field: str) -> int:
    """The line of a part's key, or of the first place in it where the field is written."""
    if not field:
        return key_place(part.node).line
    name = _OWN.get(field, field)
    holders = [part] if field in _OWN else [inner for inner in elements(part) if inner is not part]
    holder = next((one for one in [*holders, part] if getattr(one, name, None)), part)
    return key_place(holder.node_of(hyphenated(name))).line
