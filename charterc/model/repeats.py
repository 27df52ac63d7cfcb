"""What is written once may be shown often: a short file could make immense pages. So it is counted first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from charterc.model.charter import SECTIONS, Charter
from charterc.model.element import Element
from charterc.model.groups import Item
from charterc.model.measures import Measure
from charterc.model.passages import elements
from charterc.model.references import shared_commitments
from charterc.model.statements import Statement
from charterc.problem import Problem, Span

MOST = 2_000_000
"""Letters that a charter may repeat: the file itself has at most 1 MiB."""
_FRAME = 50
"""Letters around the words of what is repeated."""
_HINT = "Split the charter, or write shorter words for what is repeated."


def check_repeats(charter: Charter, file: str) -> Iterator[Problem]:
    """A fault for each kind of repetition that goes beyond `MOST`."""
    for what, letters, span in (_shared(charter), _to_all(charter), _summaries(charter)):
        if letters > MOST:
            message = f"{what} come to {letters:,} letters where they are shown. At most {MOST:,} can be."
            yield Problem("depth-or-size", message, file, span, _HINT)


def _shared(charter: Charter) -> tuple[str, int, Span]:
    uses = Counter(kept for item in _items(charter) for kept in item.commitments if isinstance(kept, str))
    shared = {name: statement for name, statement in shared_commitments(charter).items() if uses[name] > 1}
    letters = sum(uses[name] * _length(statement) for name, statement in shared.items())
    return "The promises that several values share", letters, _first(shared.values())


def _to_all(charter: Charter) -> tuple[str, int, Span]:
    linked: list[Item | Measure] = [*_items(charter), *_measures(charter)]
    serving = [one for one in linked if one.serves_all]
    told = charter.outcomes.items if charter.outcomes else ()
    letters = len(serving) * sum(map(_length, told))
    return "The outcomes that are linked by the word “all”", letters, _first(serving)


def _summaries(charter: Charter) -> tuple[str, int, Span]:
    parts = [*(getattr(charter, name) for name in SECTIONS), *charter.sections.values()]
    shown = [part.summary for part in parts if part is not None and part.summary]
    names = {key: sum(len(item.name) + _FRAME for item in group.items) for key, group in charter.groups.items()}
    letters = sum(names.get(summary.of, 0) for summary in shown)
    return "The lists of names", letters, _first(shown)


def _items(charter: Charter) -> Iterator[Item]:
    return (item for group in charter.groups.values() for item in group.items)


def _measures(charter: Charter) -> Iterator[Measure]:
    return (element for element in elements(charter.measures) if isinstance(element, Measure))


def _length(statement: Statement) -> int:
    """Letters of a statement with all that stands under it, and of what is written around each."""
    said = [one for one in elements(statement) if isinstance(one, Statement)]
    return sum(_FRAME + len(one.text) + len(one.note or "") + len(one.when or "") for one in said)


def _first(found: Iterable[Element]) -> Span:
    return next((element.span for element in found), Span.at(1, 1))
