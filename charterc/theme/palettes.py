"""Three ready sets of colours. In each, every colour of a value is deep enough for white words and for its own wash.

Neighbours differ, and so does the last from the first, up to eight values; a number always says the same as the colour.
"""

from __future__ import annotations

from typing import NamedTuple


class Palette(NamedTuple):
    """The colours of a theme; each `#rrggbb`."""

    main: str
    accent: str
    ink: str
    values: tuple[str, ...]


MEADOW = Palette(
    main="#12284c",
    accent="#9c1143",
    ink="#1a1f2b",
    values=(
        "#055095",  # blue
        "#035c3f",  # green
        "#722aa8",  # violet
        "#9c1143",  # crimson
        "#893601",  # rust
        "#2c5b08",  # moss
        "#8f1d70",  # magenta
        "#694c04",  # bronze
        "#015961",  # teal
        "#733a7c",  # plum
        "#405266",  # slate
        "#6d4833",  # umber
    ),
)
HARBOUR = Palette(
    main="#0c3740",
    accent="#962522",
    ink="#15252a",
    values=(
        "#035867",  # sea
        "#962522",  # coral
        "#4b3fae",  # indigo
        "#045c38",  # pine
        "#951e55",  # berry
        "#3f5812",  # kelp
        "#6f388c",  # heather
        "#704803",  # amber
        "#025389",  # sky
        "#7c402a",  # brick
        "#045a57",  # lagoon
        "#3e545c",  # pewter
    ),
)
ORCHARD = Palette(
    main="#3b1740",
    accent="#3049a4",
    ink="#261a2b",
    values=(
        "#7f2c85",  # plum
        "#1d5d08",  # leaf
        "#912e08",  # russet
        "#3049a4",  # bluebell
        "#515402",  # pear
        "#9d1135",  # cherry
        "#025c41",  # fern
        "#6d4903",  # honey
        "#573da5",  # damson
        "#674a37",  # bark
        "#255479",  # dusk
        "#912061",  # rose
    ),
)

READY = {"meadow": MEADOW, "harbour": HARBOUR, "orchard": ORCHARD}
"""The sets by the names that a theme gives them."""
