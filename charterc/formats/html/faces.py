"""The typeface of paper on the web page, inside the page itself: nothing is asked of another host."""

from __future__ import annotations

import base64
from functools import cache

from charterc.page.view import Page
from charterc.theme.fonts import web_faces

# What the files hold; fonts/README.md says how they were cut. A browser reads none of them for a page without these.
_RANGES = (
    *(range(0x20, 0x7F), range(0xA0, 0x100), range(0x174, 0x178), range(0x1E80, 0x1E86), range(0x1EF2, 0x1EF4)),
    *(range(0x2010, 0x2016), range(0x2018, 0x201E), range(0x2022, 0x2023), range(0x2026, 0x2027)),
    *(range(0x20AC, 0x20AD), range(0x2190, 0x2194), range(0x2212, 0x2213)),
)


def carries_faces(page: Page) -> bool:
    """Whether a page brings its typeface along: where the theme's has such files, and the letters of the language."""
    letters = [character for character in page.title if character.isalpha()]
    known = sum(any(ord(letter) in points for points in _RANGES) for letter in letters)
    return bool(web_faces(page.theme["font"])) and 2 * known > len(letters)


def faces(page: Page) -> str:
    """The `@font-face` rules of a page that carries its typeface."""
    return "".join(_face(page.theme["font"], weight) for weight in web_faces(page.theme["font"]))


@cache
def _face(family: str, weight: int) -> str:
    packed = base64.b64encode(web_faces(family)[weight].read_bytes()).decode()
    ranges = ",".join(_written(points) for points in _RANGES)
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:block;unicode-range:{ranges};'
        f"src:url(data:font/woff2;base64,{packed}) format('woff2')}}"
    )


def _written(points: range) -> str:
    return f"U+{points[0]:X}" if len(points) == 1 else f"U+{points[0]:X}-{points[-1]:X}"
