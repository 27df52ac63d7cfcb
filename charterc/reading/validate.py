"""Tree → `Charter`, or the problems that stand in the way."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from charterc.model.charter import Charter
from charterc.model.empty_items import empty_items
from charterc.model.faults.explain import explain
from charterc.model.keys import VOCABULARY
from charterc.model.leniency import Leniency
from charterc.model.not_a_part import keys_of_a_part
from charterc.model.references import check_references
from charterc.model.repeats import check_repeats
from charterc.problem import Problem, Spans
from charterc.reading.links_in_text import check_texts
from charterc.source.nodes import Mapping, place
from charterc.source.slips import no_colon, no_space_after_colon


def load(tree: Any, file: str, text: str) -> tuple[Charter | None, list[Problem]]:
    """A charter from the tree of its file and its text; None where the file does not describe one.

    A charter that comes back with problems of severity error must not be rendered.
    """
    if not isinstance(tree, Mapping):
        span = place(tree)
        if isinstance(tree, str) and tree and (slip := _first_line(text, span.line, file)):
            return None, [slip]
        what = "a list" if isinstance(tree, list) else "plain text"
        message = f"A charter is written as “key: text”, line by line. This file holds {what}."
        hint = "Start with:\n\n    title: Our co-production charter\n    area: Our town"
        if isinstance(tree, list) and any(isinstance(item, Mapping) for item in tree):
            hint = "Take away the dash in front of each key of the charter. " + hint
        return None, [Problem("wrong-type", message, file, span, hint)]
    slips = [*empty_items(tree, file), *keys_of_a_part(tree, file)]
    try:
        charter = Charter.model_validate(tree)
    except ValidationError as error:
        found = explain(error, Charter, file, tree) + check_texts(tree, file, text)
        known = [span for slip in slips for span in (slip.span, *(other.span for other in slip.related))]
        around, at_slips = Spans(known), frozenset(known)  # one mistake, one message
        return None, slips + [each for each in found if each.span not in at_slips and not around.overlap(each.span)]
    return charter, [
        *slips,
        *check_references(charter, file),
        *check_repeats(charter, file),
        *check_texts(tree, file, text),
    ]


def _first_line(text: str, number: int, file: str) -> Problem | None:
    """A slip in the first line, which makes plain text of the whole file."""
    line = text.split("\n")[number - 1]
    return no_space_after_colon(line, number, file) or no_colon(line, number, file, VOCABULARY)


def load_partly(tree: Any) -> Charter | None:
    """What can be read of a charter in which something is wrong, the rest left out; None where nothing can."""
    if not isinstance(tree, Mapping):
        return None
    try:
        return Charter.model_validate(tree, context=Leniency({Charter: {"title": "Untitled"}}))
    except ValidationError:
        return None
