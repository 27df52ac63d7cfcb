"""The text names a number of values, outcomes or promises that the charter does not have.

What it finds

“our six values” in a charter with seven, or a label “All 7 outcomes” above eight outcomes; “our nine promises”, where
neither the charter nor any list in it has nine; “our five rights” above four; “each value has three promises” where one
has two; “the two partners that signed” of three; a heading “Three steps” above a list of four; “three things: to ask,
to listen, to act, and to learn”; and “the four areas are education, health and care”. The values of somebody else (“The
NHS has six values”) and some of them (“Two values were added”) are left alone.

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

from charterc.lint.language.holdings import miscounted
from charterc.lint.language.listed import counted_in, number_above
from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.model.counts import counts
from charterc.model.groups import Group, Outcomes
from charterc.model.measures import Measures
from charterc.model.parts import Section
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
_PROMISES = re.compile(
    rf"\b(?:(?:this|our|the) charter (?:makes|has|holds|lists)|our|all|we make|these|the) (?:the )?(?P<number>{NUMBER})"
    r" (?:[a-z]+ )?(?P<what>promises|commitments|pledges)\b"
    r"(?! (?:of (?:the|each)|that|which|we|you|about|on|above|below|most|made|kept|broken)\b)"
)
_SENTENCE = 160
"""Characters of the sentence before a number that are looked at."""
_PART_OF = frozenset({"first", "last", "next", "other", "least", "than", "to", "or", "about", "another", "any"})
_OUTER = frozenset({"first", "last"})
"""“the first four values” of three are too many."""
_HAVING = frozenset(
    {"has", "have", "had", "holds", "lists", "names", "follows", "shares", "uses", "keeps", "with", "sets"}
)
"""“The NHS has six values”: whose they are is said before."""
_OURS = frozenset({"we", "our", "charter", "it", "this", "these", "here", "charter's"})
_OF = re.compile(
    r"\s+(?:of|in|from|by|on)\s+(?!our\b|this\b|the charter\b|these\b|co-production\b|all\b|number\b|total\b)"
)
_SOME = re.compile(r"\s+(?:were|was|had|came|have been|has been|are new|are about)\b")
"""“Two values were added by parents”: some of them."""
_OFFERED = re.compile(r"\s+(?:that|which)\s")
"""“chose from seven values that families had suggested”: there were more."""
_IN_WORDS = {number: word for word, number in WORDS.items()}
_BULLET = re.compile(r"^[ \t]*[-*+] ", re.MULTILINE)
_SPACES = str.maketrans(dict.fromkeys(BREAK + MASK, " "))


def check(context: Context) -> Iterator[Problem]:
    """One problem for each number that is not the number of items."""
    charter = context.charter
    found = context.texts
    lists = {name: len(group.items) for name, group in charter.groups.items()}
    lists |= {name: len(part.items) for name in _LISTS if (part := getattr(charter, name)) is not None}
    yield from _listed(context)
    yield from _promised(context)
    for hit, actual, where in miscounted(context.analysis):
        yield _miscount(context, hit.text, (hit.start, hit.end), actual, where)
    for name, actual in lists.items():
        for at in found.places(name) if actual else ():
            counted = _counted(found.folded, at, at + len(name), actual)
            if counted is None:
                continue
            start, said = counted
            given = value(said)
            if given in _sizes_below(found.hit(start, at + len(name)).text):
                continue
            yield context.problem(
                f"This says {said} {name}, but the charter has {actual}.",
                found.hit(start, at + len(name)).span,
                f"Write {_as(found.prose[start : start + len(said)], actual)}, or check that "
                + (f"none of the {name} is missing." if given > actual else f"all of the {name} belong here."),
                related=(Related(key_place(charter.node_of(name)), f"the {name} stand here"),),
            )


def _listed(context: Context) -> Iterator[Problem]:
    """Numbers of what is listed right behind them, or in the list below them."""
    for text in context.texts.english:
        for start, end, said, (least, most) in counted_in(text.low) if text.role in SENTENCES else ():
            if not least <= value(said) <= most:
                yield _miscount(context, text, (start, end), least, "follow")
    for part in context.analysis.elements:
        if isinstance(part, Section | Group | Outcomes | Measures) and len(part.items) > 1:
            for name in ("heading", "stem"):
                above = context.texts.at(part.node_of(name)) if getattr(part, name, None) else None
                found = number_above(above.low.strip()) if above and above.value == above.value.strip() else None
                if above and found and value(found[2]) != len(part.items) and not _is_named(context, above):
                    yield _miscount(context, above, found[:2], len(part.items), "stand below it")


def _is_named(context: Context, above: Text) -> bool:
    """Whether a heading names a list of the charter, which is counted by that name: “Our six principles”."""
    names = (*context.charter.groups, *_LISTS)
    return any(above.low.strip(" .:").endswith(name) for name in names if getattr(context.charter, name))


def _miscount(context: Context, text: Text, place: tuple[int, int], actual: int, where: str) -> Problem:
    said = " ".join(text.value[slice(*place)].split())
    return context.problem(
        f"This says {said}, but {actual} {where}.",
        text.span(*place),
        f"Write {_as(said.split()[0], actual)}, or check what is missing or too many.",
    )


def _promised(context: Context) -> Iterator[Problem]:
    """“The charter makes nine promises”, where neither all of it nor any list in it has as many."""
    charter = context.charter
    told = counts(charter)
    values = [item for group in charter.groups.values() for item in group.items]
    sizes = {told["commitments"], told["places"], *(len(item.commitments) for item in values)}
    sizes |= {len(part.items) for part in context.analysis.elements if isinstance(part, Section)}
    sizes |= {sum(len(item.commitments) for item in group.items) for group in charter.groups.values()}
    sizes |= {len(group.items) for group in charter.groups.values()}
    for hit, match in context.texts.search_folded(_PROMISES):
        number = value(match["number"])
        if match["what"] in charter.groups:
            continue  # counted above, by its own name
        if hit.text.role in SENTENCES and 1 < number <= _MOST and told["commitments"] > 1 and number not in sizes:
            start = hit.start + match.start("number") - match.start()
            yield _miscount(context, hit.text, (start, hit.end), told["commitments"], "stand in the charter")


def _sizes_below(text: Text) -> set[int]:
    """How long the lists are that belong to what a text is of, or stand in it: these may be what it counts."""
    lists = [getattr(text.element, name, ()) for name in ("commitments", "items", "goals", "how")]
    return {len(each) for each in lists if each} | {len(_BULLET.findall(text.value))}


def _counted(folded: str, at: int, end: int, actual: int) -> tuple[int, str] | None:
    """The wrong number before the name of a list that stands from `at` to `end`, with its place."""
    near = max(0, at - _FAR)
    before = folded[near:at].rsplit(BREAK, 1)[-1].translate(_SPACES)
    match = _NUMBER.search(" ".join(before.split()) + " " if before[-1:] == " " else before)
    if match is None or folded[end : end + 1].isalnum() or _OF.match(folded, end):
        return None
    said, lead = match.group("number"), match.group("before") or ""
    given = value(said)
    if lead == "half" or (not lead and _SOME.match(folded, end)) or (lead == "from" and _OFFERED.match(folded, end)):
        return None
    if not 1 < given <= _MOST or given % 1 or given == actual:
        return None
    if (lead in _PART_OF and not (lead in _OUTER and given > actual)) or (lead == "these" and given < actual):
        return None
    if lead.endswith("'s") and lead != "charter's":
        return None  # “the council's three values”
    if lead in _HAVING and _OURS.isdisjoint(_sentence(folded, at)):
        return None
    return at - len(before) + before.rindex(said), said


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
