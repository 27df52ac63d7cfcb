"""Inside a charter: does every reference lead somewhere, and does every id stand once?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from charterc.model.charter import GROUPS, PARTS, SECTIONS, Charter
from charterc.model.groups import ALL, Item
from charterc.model.measures import STATUSES, Measure
from charterc.model.passages import elements
from charterc.model.statements import Statement
from charterc.near import near
from charterc.problem import Group, Problem, Related, Severity, Span
from charterc.source.nodes import place


def check_references(charter: Charter, file: str) -> list[Problem]:
    """Unknown references and ids that are used twice, in the order of the file."""
    found = (_duplicate_ids, _item_links, _ratings, _page_names)
    problems = [problem for check in found for problem in _first(check(charter, file))]
    return sorted(problems, key=lambda problem: problem.order)


def _first(problems: Iterator[Problem]) -> Iterator[Problem]:
    """The first of many alike: nobody mends thousands one by one, and to guess what each one means takes its time."""
    yield from islice(problems, _MOST)
    if (more := next(problems, None)) is not None:
        yield more._replace(hint="There are more like this one. Mend these first, then look again.")


_MOST = 100
"""So many are told at once."""


def shared_commitments(charter: Charter) -> dict[str, Statement]:
    """Every commitment that has an id, wherever it is written, by its id."""
    found = {statement.id: statement for statement in charter.commitments if statement.id}
    for group in charter.groups.values():
        for item in group.items:
            for kept in item.commitments:
                if not isinstance(kept, str) and kept.id:
                    found.setdefault(kept.id, kept)
    return found


def unused_commitments(charter: Charter, file: str) -> Iterator[Problem]:
    """A warning for each commitment that would be lost; they are shown as one where it is all of them."""
    used = {
        entry
        for group in charter.groups.values()
        for item in group.items
        for entry in item.commitments
        if isinstance(entry, str)
    }
    lost = [statement for statement in charter.commitments if statement.id not in used]
    group = Group("all", "nor this one") if 1 < len(lost) == len(charter.commitments) else None
    for statement in lost:
        yield Problem(
            "unused-commitment",
            f"No value names the promise “{statement.text}”, so it is not printed.",
            file,
            place(statement.node_of("text")),
            f"Name “{statement.id}” under “commitments:” of a value, or delete it here."
            if statement.id
            else "Give it a name (“plain-words: We will …”) and use the name under “commitments:” of a value.",
            Severity.WARNING,
            group=group,
        )


def _duplicate_ids(charter: Charter, file: str) -> Iterator[Problem]:
    named = [(element, name) for element in elements(charter) if (name := getattr(element, "id", None))]
    places = [(place(element.node_of("id")), name) for element, name in named]
    first: dict[str, Span] = {}
    for span, name in sorted(places):
        if name in first:
            yield Problem(
                "duplicate-id",
                f"The id “{name}” is used twice; a reference to it could mean either.",
                file,
                span,
                "Give one of them another id.",
                related=(Related(first[name], f"“{name}” is used here first"),),
            )
        first.setdefault(name, span)


def _item_links(charter: Charter, file: str) -> Iterator[Problem]:
    commitments = shared_commitments(charter)
    outcomes = {ALL, *(outcome.id for outcome in (charter.outcomes.items if charter.outcomes else ()) if outcome.id)}
    items = {item.id for group in charter.groups.values() for item in group.items if item.id}
    for group in charter.groups.values():
        for item in group.items:
            kept = [entry for entry in item.commitments if isinstance(entry, str)]
            yield from _unknown(item, "commitments", kept, commitments, "commitment", file)
            yield from _outcomes_served(charter, item, outcomes, file)
            yield from _unknown(item, "related", item.related, items, "item", file)
    for measure in charter.measures.items if charter.measures else ():
        yield from _outcomes_served(charter, measure, outcomes, file)


def _outcomes_served(charter: Charter, server: Item | Measure, known: set[str], file: str) -> Iterator[Problem]:
    wanted = () if server.serves_all else server.outcomes
    yield from _unknown(server, "outcomes", wanted, known, "outcome", file)
    if server.serves_all and not (charter.outcomes and charter.outcomes.items):
        span = place(server.node_of("outcomes"))
        hint = "Add the outcomes under “outcomes:”, or delete this line."
        yield Problem("unknown-reference", "This charter has no outcomes to serve.", file, span, hint)


def _ratings(charter: Charter, file: str) -> Iterator[Problem]:
    """A word that is nearly one of the known ones is a slip; any other is the charter's own."""
    measures = charter.measures
    known = {*STATUSES, *(measures.ratings if measures else ())}
    for measure in measures.items if measures else ():
        said = [(measure.status, measure.node_of("status"))]
        said += [(entry.rating, entry.node_of("rating")) for entry in measure.history]
        for words, node in said:
            guess = near(words, known, _ALMOST) if words and words not in known else ""
            if guess:
                hint = f"Did you mean “{guess}”? To print it as it is, give it a colour under “ratings:”."
                yield Problem("bad-choice", f"“{words}” is almost “{guess}”.", file, place(node), hint)


_ALMOST = 0.75
"""So like a known word that it is one with a slip: “startd”."""


def _unknown(
    item: Item | Measure, field: str, wanted: Iterable[str], known: Iterable[str], what: str, file: str
) -> Iterator[Problem]:
    node = item.node_of(field)
    nodes = {str(entry): entry for entry in node} if isinstance(node, list) else {}
    for name in wanted:
        if name in known:
            continue
        hint = _hint(name, known, what)
        span = place(nodes.get(name, node))
        yield Problem("unknown-reference", f"There is no {what} with the id “{name}”.", file, span, hint)


def _hint(name: str, known: Iterable[str], what: str) -> str:
    choices = sorted(known)
    guess = near(name, choices)
    if guess:
        return f"Did you mean “{guess}”?"
    if what == "commitment":
        return f"Add “{name}” under “commitments:”. If these are the promise's own words, write “text: {name}”."
    listed = ", ".join(choices[:12]) + (" …" if len(choices) > 12 else "")
    return f"The ids there are: {listed}." if choices else f"Give the {what} an id first."


def _page_names(charter: Charter, file: str) -> Iterator[Problem]:
    parts = {name for name in PARTS if getattr(charter, name) is not None}
    known = parts | set(charter.sections)
    for name, section in charter.sections.items():
        if name in PARTS:
            message = f"A section may not be called “{name}”, because the charter has a part of that name."
            yield Problem("duplicate-id", message, file, section.span, "Choose another name for the section.")
    yield from _named_once("page", _named_on_page(charter), known, file)
    yield from _named_once("poster", _named_on_poster(charter), known, file)
    for owner, name, span in _summaries(charter):
        if name not in charter.groups:
            hint = _hint(name, set(charter.groups) or set(GROUPS), "list")
            yield Problem("unknown-reference", f"“{owner}” shows “{name}”, which is not here.", file, span, hint)


def _named_once(key: str, named: Iterable[tuple[str, Span]], known: set[str], file: str) -> Iterator[Problem]:
    seen: dict[str, Span] = {}
    for name, span in named:
        if name in seen:
            message = f"“{name}” is named twice in “{key}”; it would be printed twice."
            related = (Related(seen[name], "it is named here first"),)
            yield Problem("duplicate-id", message, file, span, "Delete one of the two.", related=related)
        elif name not in known:
            yield Problem(
                "unknown-reference", f"This charter has no part “{name}”.", file, span, _hint(name, known, "part")
            )
        seen.setdefault(name, span)


def _named_on_poster(charter: Charter) -> Iterator[tuple[str, Span]]:
    node = charter.node_of("poster")
    for index, name in enumerate(charter.poster):
        yield name, place(node[index] if isinstance(node, list) and index < len(node) else None)


def _named_on_page(charter: Charter) -> Iterator[tuple[str, Span]]:
    node = charter.node_of("page")
    for index, entry in enumerate(charter.page):
        at: Any = node[index] if isinstance(node, list) and index < len(node) else None
        if isinstance(entry, str):
            yield entry, place(at)
            continue
        parts = entry.node_of("parts")
        for number, name in enumerate(entry.parts):
            yield name, place(parts[number] if isinstance(parts, list) and number < len(parts) else at)


def _summaries(charter: Charter) -> Iterator[tuple[str, str, Span]]:
    named = [(name, getattr(charter, name)) for name in SECTIONS]
    for name, part in [*named, *charter.sections.items()]:
        if part is not None and part.summary:
            yield name, part.summary.of, part.summary.span
