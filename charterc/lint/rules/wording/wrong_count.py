"""The text names a number of values or outcomes that the charter does not have.

What it finds

“our six values” in a charter with seven, or a label “All 7 outcomes” above eight outcomes. The values of somebody else
(“The NHS has six values”) are left alone.

Why it matters

Somebody added or dropped a value and the sentence was forgotten. Readers look for the missing one.

Example that fails

    aim: Everything rests on our three values.
    values: [Be open, Be kind]

Example that passes

    aim: Everything rests on our two values.
    values: [Be open, Be kind]

Source

GOV.UK, “Content design: planning, writing and managing content”: check facts and figures whenever content changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.source.nodes import key_place
from charterc.wording.marks import BREAK, MASK
from charterc.wording.numbers import NUMBER, WORDS, value

SEVERITY = Severity.WARNING

_LISTS = ("outcomes", "measures")
_NUMBER = re.compile(
    rf"(?:(?P<before>[a-z']+),? )?(?<![^ (,])(?P<number>{NUMBER})(?: \(\d+\))?"
    r"(?: (?:core|shared|key|guiding|agreed|main|co-production|simple|common))? $"
)
_FAR = 50
"""Characters in which the number before a name stands."""
_MOST = 100
"""A larger number is a year."""
_SENTENCE = 160
"""Characters of the sentence before a number that are looked at."""
_PART_OF = frozenset({"first", "last", "next", "other", "least", "than", "to", "or", "about", "another", "any"})
_HAVING = frozenset(
    {"has", "have", "had", "holds", "lists", "names", "follows", "shares", "uses", "keeps", "with", "sets"}
)
"""“The NHS has six values”: whose they are is said before."""
_OURS = frozenset({"we", "our", "charter", "it", "this", "these", "here", "charter's"})
_OF = re.compile(r"\s+of\s+(?!our\b|this\b|the charter\b|these\b|co-production\b)")
_IN_WORDS = {number: word for word, number in WORDS.items()}
_SPACES = str.maketrans(dict.fromkeys(BREAK + MASK, " "))


def check(context: Context) -> Iterator[Problem]:
    """One problem for each number that is not the number of items."""
    charter = context.charter
    found = context.texts
    lists = {name: len(group.items) for name, group in charter.groups.items()}
    lists |= {name: len(part.items) for name in _LISTS if (part := getattr(charter, name)) is not None}
    for name, actual in lists.items():
        for at in found.places(name) if actual else ():
            counted = _counted(found.folded, at, at + len(name), actual)
            if counted is None:
                continue
            start, said = counted
            given = value(said)
            yield context.problem(
                f"This says {said} {name}, but the charter has {actual}.",
                found.hit(start, at + len(name)).span,
                f"Write {_as(found.prose[start : start + len(said)], actual)}, or check that "
                + (f"none of the {name} is missing." if given > actual else f"all of the {name} belong here."),
                related=(Related(key_place(charter.node_of(name)), f"the {name} stand here"),),
            )


def _counted(folded: str, at: int, end: int, actual: int) -> tuple[int, str] | None:
    """The wrong number before the name of a list that stands from `at` to `end`, with its place."""
    near = max(0, at - _FAR)
    before = folded[near:at].translate(_SPACES)
    match = _NUMBER.search(" ".join(before.split()) + " " if before[-1:] == " " else before)
    if match is None or folded[end : end + 1].isalnum() or _OF.match(folded, end):
        return None
    said, lead = match.group("number"), match.group("before") or ""
    given = value(said)
    if not 1 < given <= _MOST or given % 1 or given == actual:
        return None
    if lead in _PART_OF or (lead == "these" and given < actual):
        return None
    if lead.endswith("'s") and lead != "charter's":
        return None  # “the council's three values”
    if lead in _HAVING and _OURS.isdisjoint(_sentence(folded, at)):
        return None
    return near + before.rindex(said), said


def _sentence(folded: str, at: int) -> list[str]:
    """The words of the sentence before a place."""
    before = folded[max(0, at - _SENTENCE) : at]
    for end in (BREAK, ". ", "! ", "? "):
        before = before.rsplit(end, 1)[-1]
    return before.translate(_SPACES).split()


def _as(said: str, number: int) -> str:
    """The number in figures or in words, whichever the text uses, with its capitals."""
    if said.isdigit() or number not in _IN_WORDS:
        return str(number)
    word = _IN_WORDS[number]
    return word.upper() if said.isupper() else word.capitalize() if said[:1].isupper() else word
