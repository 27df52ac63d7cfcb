"""A text ends in the middle of a sentence.

What it finds

An item or a paragraph that ends with a word to which something more belongs (“We will agree with you the”), with a
comma or an opening bracket, or with half a word (“The team will ring you befo”); a sentence that stops at “can”, “to”
or “for” where nothing in front belongs to these (“We will meet with families to”); and words that end in a colon
(“Text us on:”), where nothing follows; an item that ends in a colon (“We may also:”), where the items of its list
stand beside it and not below it; a title, a heading or an office that ends with such a word (“Chair of the”), and a
title or a name with a comma behind it. An item that ends in “, and” or “; or” is in order where another one follows,
and a bare comma there, which may be one of the list, is a note. A paragraph of several sentences is told too where
only the last one has no full stop.

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
from itertools import pairwise

from charterc.lint.language.gaps import has_gap
from charterc.lint.language.last_stop import lacks_last_stop
from charterc.lint.language.roles import BODIES, PROSE, STATEMENTS
from charterc.lint.language.text import Text
from charterc.lint.language.unfinished import unfinished
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.people import Contact
from charterc.model.roles import Role
from charterc.model.statements import Statement
from charterc.wording.endings import endings
from charterc.wording.marks import BREAK, MASK

SEVERITY = Severity.WARNING

_WINDOW = 200
"""Characters at the end of a text that are looked at."""
_WORD = re.compile(r"[^\s\x00\x01][^\s\x00]*")
_ADDRESS = 4 * MASK
"""More than the stars of bold italics are blanked out."""
_GOES_ON = (",", ";", "–", "-")
_BETWEEN = re.compile(rf"{BREAK}|\n[^\S\n]*\n")
_COLON = re.compile(r":[-–]?[\x01\s]*$")
_FEWEST_OF_A_LEAD = 3
"""Words; “Signed:” and “Name:” wait to be filled in."""
_LEADS = re.compile(
    r"\b(?:number|address|e-?mail|website|link|page|on|at|(?:this|that|it|these) by|following|including|includes?"
    r"|such as|(?<!the )(?<!your )(?<!of )(?<!first )(?<!each )(?<!a )(?:contact|visit|ring|call|phone|write to))"
    r":[\x01\s]*$",
    re.IGNORECASE,
)
"""What an item without a list below it leads to nothing with: “on the following number:”."""

_JOINED = re.compile(r"(?<![,;])\s(?:and|or)[\x01\s]*$")
"""“and” at the end without a comma, which only the last item but one of a list may have."""
_INNER_END = re.compile(r"\s(?P<word>[a-z]+)\.\s(?=[A-Z])")

_BELOW = (
    'Put those items below it:\n\n    - text: "The words that end in a colon:"\n      items:\n        - The first item'
)
_HOW_TO_GO_ON = "Look in the source how it goes on, and write it whole."
_OR_NO_COMMA = "Write how it goes on, or delete the comma: lines of this file need none at their ends."
_NO_COMMA = "Delete it: lines of this file need no comma at their ends."


_READ_IN_PARAGRAPHS = frozenset({Role.PROSE, Role.WHY, Role.NOTE, Role.MEANING})

_WE = frozenset({"we", "they", "you"})
"""Whoever these are, a name goes on with what they do: “families we work with”."""
_NAMED = BODIES | {Role.TITLE, Role.NAME, Role.TERM, Role.FACT}
"""What hardly ever ends with a comma; a heading may greet somebody, and words above a list go on in it."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each item and paragraph that is cut off, and for each name that ends with a comma."""
    yield from _names_with_commas(context)
    yield from _names_cut_off(context)
    followed = dict(_followed(context))
    last_but_one = {one.passage.node for one, other in followed.values() if other.passage.node not in followed}
    leading = {one.passage.node for one, other in followed.values() if _leads(one) and not _COLON.search(other.prose)}
    for text in context.texts.with_roles(STATEMENTS | PROSE):
        if getattr(text.element, "within", None):
            continue  # “The answer comes”, and “within: a week”
        pieces = list(_pieces(text.prose))
        for at, (start, end) in enumerate(pieces):
            is_last = end == pieces[-1][1]
            following = "" if is_last else text.prose[slice(*pieces[at + 1])]
            if not is_last and text.prose[start:end].endswith(_GOES_ON):
                continue  # “Dear families,”, and an item of a sentence in pieces
            is_one_of_several = following.startswith(BREAK) or (is_last and text.passage.node in followed)
            joins = not is_last or text.passage.node in last_but_one or _JOINED.search(text.prose, start, end) is None
            is_one_of_several = is_one_of_several and joins
            goes_on = is_one_of_several or following.lstrip()[:1].islower()
            found = _stop(text.prose, start, end, goes_on=goes_on)
            inner = _inner_stop(text, start, end) if found is None else None
            if inner is not None:
                yield context.problem(
                    f"A sentence ends with “{text.value[slice(*inner)]}”, so something seems to be missing.",
                    text.span(*inner),
                    _HOW_TO_GO_ON,
                )
            if found is not None:
                has_comma = text.value[start:end].rstrip().endswith(",")
                # With another item behind it, the comma is more likely one of a list.
                is_listed = has_comma and text.passage.node in followed
                yield context.problem(
                    f"The text ends with “{_last_word(text.value[start:end])}”, so something seems to be missing.",
                    text.span(found, end),
                    _OR_NO_COMMA if has_comma else _HOW_TO_GO_ON,
                    severity=Severity.INFO if is_listed else None,
                )
            elif text.role in _READ_IN_PARAGRAPHS and lacks_last_stop(text.prose, start, end):
                first = text.prose.rindex(" ", start, end) + 1
                yield context.problem(
                    "The last sentence has no full stop, though those in front of it have one.",
                    text.span(first, end),
                    "Add the full stop, or look in the source whether the sentence goes on.",
                )
            elif is_last and text.passage.node in leading:
                colon = text.prose.rindex(":", start, end)
                yield context.problem(
                    "The text leads to a list, but what belongs in the list stands beside it, not below it.",
                    text.span(colon, colon + 1),
                    _BELOW,
                )
            elif is_last and _leads_nowhere(text, text.prose[start:end]):
                colon = text.prose.rindex(":", start, end)
                yield context.problem(
                    "The text ends with a colon, and nothing follows.",
                    text.span(colon, colon + 1),
                    "Write what belongs there, or take the last words out.",
                )


def _names_with_commas(context: Context) -> Iterator[Problem]:
    """A title, name or heading with a comma behind it, as in JSON."""
    for text in context.texts.with_roles(_NAMED):
        if text.value.rstrip().endswith(","):
            comma = text.value.rindex(",")
            yield context.problem(f"“{text.short}” ends with a comma.", text.span(comma, comma + 1), _NO_COMMA)


def _names_cut_off(context: Context) -> Iterator[Problem]:
    """A title, a heading or an office that ends with a little word: “Chair of the”, “Parents, carers and”."""
    for text in context.texts.with_roles(_NAMED | {Role.HEADING, Role.CAPTION, Role.ALT, Role.LABEL}):
        *front, last = text.prose.split() or [""]
        ends = endings("never-ends-a-name")
        # “Head of” is cut off, “Everyone who wants to” and “Families we work with” are not.
        said = [word.lower() for word in front]
        if text.role in BODIES | {Role.FACT} and not (has_gap(said) or _WE.intersection(said[1:])):
            ends |= endings("never-ends-an-office")
        if front and last in ends and not front[-1].endswith((",", "–", "-")):
            start = text.prose.rindex(last)
            yield context.problem(
                f"The text ends with “{last}”, so something seems to be missing.",
                text.span(start, start + len(last)),
                _HOW_TO_GO_ON,
            )


def _pieces(prose: str) -> Iterator[tuple[int, int]]:
    """Where each paragraph and each item of a list inside a text starts and ends."""
    start = 0
    for end in (*(match.start() for match in _BETWEEN.finditer(prose)), len(prose)):
        piece = prose[start:end]
        if piece.strip(f"{BREAK}{MASK} \n"):
            yield start, start + len(piece.rstrip())
        start = end


def _stop(prose: str, start: int, end: int, *, goes_on: bool) -> int | None:
    """Where the words that something should follow start, in a piece of a text; an address at its end does follow."""
    if prose.endswith(_ADDRESS, start, end):
        return None
    start = max(start, end - _WINDOW)
    words = list(_WORD.finditer(prose[start:end]))
    evenly_spaced = " ".join(word.group() for word in words)
    stops = unfinished(evenly_spaced, goes_on=goes_on)
    return None if stops is None else start + words[-len(evenly_spaced[stops:].split())].start()


def _inner_stop(text: Text, start: int, end: int) -> tuple[int, int] | None:
    """The last word of a sentence inside a piece of a text that cannot end with it: “to all of the. We listen”."""
    for match in _INNER_END.finditer(text.prose, start, end):
        if match["word"] in endings("never-before-a-stop"):
            return match.span("word")
    return None


def _last_word(written: str) -> str:
    return " ".join(written.split()[-1:])


def _followed(context: Context) -> Iterator[tuple[str, tuple[Text, Text]]]:
    """The items behind which another one stands in their list, by their nodes, each with that other one."""
    for element in context.analysis.elements:
        for field in type(element).model_fields:
            listed = getattr(element, field)
            statements = [one for one in listed if isinstance(one, Statement)] if isinstance(listed, tuple) else []
            found = [context.texts.at(one.node_of("text")) for one in statements]
            for one, other in pairwise(found):
                if one and other:
                    yield one.passage.node, (one, other)


def _leads(text: Text) -> bool:
    """Whether an item ends in a colon and has no list of its own."""
    return (
        not getattr(text.element, "items", None)
        and _COLON.search(text.prose) is not None
        and len(text.words) >= _FEWEST_OF_A_LEAD
    )


def _leads_nowhere(text: Text, end: str) -> bool:
    """Whether it ends in a colon and nothing follows: of a contact no way to reach it, of an item no list."""
    element = text.element
    if isinstance(element, Contact):
        follows = element.name or element.email or element.phone or element.address or element.links
        return text.role is Role.CONTACT and not follows and _COLON.search(end) is not None
    return text.role in STATEMENTS and not getattr(element, "items", None) and _LEADS.search(end) is not None
