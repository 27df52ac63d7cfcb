"""How much a charter holds."""

from __future__ import annotations

from charterc.model.charter import Charter
from charterc.model.page_order import main_group
from charterc.model.passages import promises


def counts(charter: Charter) -> dict[str, int]:
    """`commitments` counts wordings of promises, under values and elsewhere; `places` counts where they are kept."""
    found = promises(charter)
    main = main_group(charter)
    return {
        "values": len(main[1].items) if main else 0,
        "commitments": len({getattr(promise.element, "id", None) or promise.words for promise in found}),
        "places": sum(len(promise.places or ()) for promise in found),
        "outcomes": len(charter.outcomes.items) if charter.outcomes else 0,
        "measures": len(charter.measures.items) if charter.measures else 0,
    }
