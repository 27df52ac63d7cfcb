"""The page's colours, reckoned from the theme, and its style sheet made small."""

from __future__ import annotations

import re
from typing import Any

from charterc.page.view import Page
from charterc.theme.theme import RATINGS
from charterc.theme.tones import contrast, mix, readable

LIGHT = {"ground": "#fdfcf9", "surface": "#ffffff", "muted": "#434a55", "line": "#d9d6cd", "edge": "#6b6f78"}
DARK = {"ground": "#12161d", "surface": "#1b212b", "ink": "#eceef2", "muted": "#c3c9d3", "line": "#3a4350"}
DARK_EDGE = "#98a1b0"
# How much of a value's colour is in the wash behind its promises.
_WASH = 0.06
_DARK_WASH = 0.12

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_AROUND = re.compile(r"\s*([{};,>])\s*|(:)\s+")
_SPACE = re.compile(r"\s+")
_UNSAFE_FONT = re.compile(r"[^\w \-]")


def tones(page: Page) -> dict[str, Any]:
    """Every colour of the page's style sheet. Text in each reaches 7:1 on what it stands on.

    `main` carries white text; `link` and `ink` stand on the page. `values` holds for each colour of the
    palette that is used: `fill` (carries white text), `text` and `wash` for the light page, `light` and
    `dark_wash` for the dark one.
    """
    theme = page.theme
    grounds = [LIGHT["ground"], LIGHT["surface"]]
    dark_grounds = [DARK["ground"], DARK["surface"]]
    main = readable(theme["main"], ["#ffffff"])
    used = sorted({item.colour for part in page.parts for item in part.items})
    values = [{"index": index, **shades(theme["palette"][index])} for index in used]
    washes = [str(value["wash"]) for value in values]
    return {
        "light": LIGHT,
        "dark": DARK,
        "dark_edge": DARK_EDGE,
        "ink": readable(theme["ink"], [*grounds, *washes]),
        "main": main,
        "link": readable(theme["palette"][0], grounds),
        "dark_link": readable(theme["palette"][0], dark_grounds),
        "dark_main": main if contrast(main, DARK["ground"]) >= 1.15 else mix(main, "#ffffff", 0.12),
        "accent": theme["accent"],
        "dark_accent": readable(theme["accent"], dark_grounds),
        "font": _UNSAFE_FONT.sub("", theme["font"]),
        "values": values,
        "ratings": RATINGS,
    }


def shades(colour: str) -> dict[str, str]:
    """What a colour of the palette becomes on the page: see `values` in `tones`."""
    wash = mix(LIGHT["surface"], colour, _WASH)
    dark_wash = mix(DARK["surface"], colour, _DARK_WASH)
    return {
        "fill": readable(colour, ["#ffffff"]),
        "text": readable(colour, ["#ffffff", LIGHT["ground"], wash]),
        "wash": wash,
        "light": readable(colour, [dark_wash, DARK["surface"], DARK["ground"]]),
        "dark_wash": dark_wash,
    }


def squeezed(css: str) -> str:
    """A style sheet without comments and needless spaces."""
    css = _SPACE.sub(" ", _COMMENT.sub("", css))
    return _AROUND.sub(r"\1\2", css).replace(";}", "}").strip()
