"""How much a charter holds."""

from __future__ import annotations

from collections.abc import Iterable

from charterc.model.charter import Charter
from charterc.model.page_order import main_group
from charterc.model.passages import Passage, promises


def counts(charter: Charter) -> dict[str, int]:
    """`commitments` counts wordings of promises, under values and elsewhere; `places` counts where they are kept."""
    found = promises(charter)
    main = main_group(charter)
    return {
        "values": len(main[1].items) if main else 0,
        "commitments": wordings(found),
        "places": sum(len(promise.places or ()) for promise in found),
        "outcomes": len(charter.outcomes.items) if charter.outcomes else 0,
        "measures": len(charter.measures.items) if charter.measures else 0,
    }


def wordings(found: Iterable[Passage]) -> int:
    """How many promises there are among some passages; one that is made in several places is one."""
    return len({getattr(promise.element, "id", None) or promise.words for promise in found})
