"""The typefaces of scripts that the page's own lacks: those of readers' devices by name, and a few letters of one.

A device that has none for a script shows boxes. So where the extra `fonts` brings the typeface, a page carries the
letters that it needs, and no others: Noto's licence (OFL) allows that. Chinese, Japanese and Korean stay with the
device: even the few signs of one page would weigh more than the page.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from functools import cache
from io import BytesIO
from pathlib import Path

from charterc.page.everything import everything
from charterc.page.language import script_of
from charterc.page.view import Page
from charterc.theme.fonts import module_folder
from charterc.theme.glyphs import coverage

_FAMILIES = {
    "Arab": "Noto Sans Arabic, Segoe UI, Geeza Pro, Noto Naskh Arabic UI, Noto Naskh Arabic",
    "Beng": "Noto Sans Bengali, Nirmala UI, Kohinoor Bangla",
    "Deva": "Noto Sans Devanagari, Nirmala UI, Kohinoor Devanagari",
    "Gujr": "Noto Sans Gujarati, Nirmala UI, Kohinoor Gujarati",
    "Guru": "Noto Sans Gurmukhi, Nirmala UI, Gurmukhi MN",
    "Hebr": "Noto Sans Hebrew, Segoe UI, Arial Hebrew",
    "Taml": "Noto Sans Tamil, Nirmala UI, Tamil Sangam MN",
    # The signs that these share are drawn as each of them draws them.
    "Hans": "PingFang SC, Microsoft YaHei, Noto Sans SC, Noto Sans CJK SC",
    "Hant": "PingFang TC, Microsoft JhengHei, Noto Sans TC, Noto Sans CJK TC",
    "Jpan": "Hiragino Sans, Yu Gothic, Noto Sans JP, Noto Sans CJK JP",
    "Kore": "Apple SD Gothic Neo, Malgun Gothic, Noto Sans KR, Noto Sans CJK KR",
}
"""By script, the fonts of Noto and Android, of Windows and of Apple's systems. Nastaliq needs lines twice as high."""
_COLLECTION = "manimgx_fonts"
_MOST = 24_000
"""Bytes that a page can take with it and still weigh less than 40,000 as it is sent."""
_BASIC = 0x0250
"""The first code point behind the letters of Europe, which other faces draw."""


def families(language: str) -> str:
    """The fonts that come before all others on a page in a language; "" where any will do.

    families("zh-Hans") -> "PingFang SC, Microsoft YaHei, …"
    """
    return _FAMILIES.get(script_of(language), "")


def letters_along(page: Page) -> str:
    """The `@font-face` rule of the letters that a page carries along; "" where the font is not there or too heavy."""
    family = families(page.language).partition(",")[0]
    path = _file(family) if family else None
    if path is None:
        return ""
    said = [words for words in everything(page) if isinstance(words, str)]
    codes = frozenset(map(ord, "".join(said))) & coverage(path)
    wanted = tuple(sorted(code for code in codes if code >= _BASIC))
    packed = _packed(path, wanted) if wanted else b""
    if not 0 < len(packed) <= _MOST:
        return ""
    source = f"url(data:font/woff;base64,{base64.b64encode(packed).decode()}) format('woff')"
    ranges = ",".join(f"U+{code:X}" for code in wanted)
    described = f'font-family:"{family}";font-weight:400 700;font-display:block'
    return f"@font-face{{{described};unicode-range:{ranges};src:{source}}}"


def _file(family: str) -> Path | None:
    folder = module_folder(_COLLECTION)
    path = folder / f"{family.replace(' ', '')}[wght].ttf" if folder else None
    return path if path and path.is_file() else None


@cache
def _packed(path: Path, codes: Iterable[int]) -> bytes:
    """The file with the shapes of some characters only, and with all that joins them."""
    from fontTools.subset import Options, Subsetter  # noqa: PLC0415 - it takes long to load, and few pages need it
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - the same

    options = Options(hinting=False)
    font = TTFont(path, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    font.flavor = "woff"
    kept = BytesIO()
    font.save(kept)
    return kept.getvalue()
