"""Which parts of a charter its posters show, and in which order."""

from __future__ import annotations

from charterc.model.charter import Charter
from charterc.model.page_order import part_names
from charterc.model.passages import promises

_ALSO = frozenset({"statements", "measures"})
"""Lists that are no promises and belong on a wall beside them: what people can agree with, and what will be done."""

_FRAME = frozenset({"definition", "closing", "slogans", "partners", "signatories", "contacts"})
"""What stands in the head and the foot of every poster."""


def poster_parts(charter: Charter) -> list[str]:
    """The names of the parts that a poster of the whole charter shows between its head and its foot.

    What `poster` says, if anything. Else the lists of values, then whatever else is promised, each in the order of the
    page. A charter that promises nothing in lists shows its prose.
    """
    if charter.poster:
        return [name for name in charter.poster if name in charter.parts]
    names = [name for name in part_names(charter) if name in charter.parts]
    lists = [name for name in names if name in charter.groups and charter.groups[name].items]
    promised = {place.part for promise in promises(charter) for place in promise.places or ()}
    others = [name for name in names if name not in charter.groups and name in promised | _ALSO]
    return lists + others or [name for name in names if name not in _FRAME]


def more_than_names(charter: Charter) -> bool:
    """Whether a poster of the whole charter has more to show than what co-production means and the names of values."""
    shown = poster_parts(charter)
    groups = [charter.groups[name] for name in shown if name in charter.groups]
    return len(groups) < len(shown) or not all(item.is_bare for group in groups for item in group.items)
