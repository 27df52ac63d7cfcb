"""The page's colours, reckoned from the theme, and its style sheet made small."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from charterc.page.view import Page
from charterc.theme.theme import RATINGS
from charterc.theme.tones import DARK_CARD, bright, contrast, mix, readable

LIGHT = {"ground": "#ffffff", "surface": "#ffffff", "muted": "#434751", "line": "#d5dae1", "edge": "#6b6f78"}
DARK = {"ground": "#10151f", "surface": DARK_CARD, "ink": "#eef1f6", "muted": "#b9c0cc", "line": "#3a4356"}
DARK_EDGE = "#98a1b0"

# How much of the main colour is in the ground of contacts and the like.
_PANEL = 0.07

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_AROUND = re.compile(r"\s*([{};,>])\s*|(:)\s+")
_SPACE = re.compile(r"\s+")
_CONFINED = ".charterc "
"""What the rules of the style sheet start with, so that those of a fragment hold inside it alone."""
_UNSAFE_FONT = re.compile(r"[^\w \-]")


def tones(page: Page) -> dict[str, Any]:
    """Every colour of the page's style sheet. Text in each reaches 7:1 on what it stands on.

    `main` carries white text and that in `glow`; `link` and `ink` stand on the page. `values` holds for each colour
    of the palette that is used its `Tone`: `deep` and `wash` for the light page, `bright` for the dark one.
    """
    theme = page.theme
    main = theme["main"]
    panel = mix("#ffffff", main, _PANEL)
    grounds = [LIGHT["ground"], LIGHT["surface"], panel]
    dark_grounds = [DARK["ground"], DARK["surface"]]
    used = sorted({item.colour for part in page.parts for item in part.items})
    values = [{"index": index, **theme["tones"][index]} for index in used]
    washes = [value["wash"] for value in values]
    return {
        "light": LIGHT,
        "dark": DARK,
        "dark_edge": DARK_EDGE,
        "ink": readable(theme["ink"], [*grounds, *washes]),
        "main": main,
        "glow": bright(theme["accent"], main),
        "panel": panel,
        "link": readable(theme["palette"][0], grounds),
        "dark_link": readable(theme["tones"][0]["bright"], dark_grounds),
        "dark_main": main if contrast(main, DARK["ground"]) >= 1.15 else mix(main, "#ffffff", 0.12),
        "accent": theme["accent"],
        "dark_accent": readable(theme["accent"], dark_grounds),
        "font": _UNSAFE_FONT.sub("", theme["font"]),
        "values": values,
        "ratings": RATINGS,
    }


@lru_cache(maxsize=64)
def squeezed(css: str) -> str:
    """A style sheet without comments and needless spaces."""
    css = _SPACE.sub(" ", _COMMENT.sub("", css))
    return _AROUND.sub(r"\1\2", css).replace(";}", "}").strip()


def unconfined(css: str) -> str:
    """A style sheet whose rules hold on all of a page, as nothing stands around the charter there.

    unconfined(".charterc .card{margin:0}") -> ".card{margin:0}"
    """
    return css.replace(_CONFINED, "")
