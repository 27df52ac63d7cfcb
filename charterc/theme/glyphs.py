"""Which characters the fonts at hand have a shape for, and what to install for the others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from pathlib import Path

from charterc.theme.fonts import DEFAULT_FAMILY, STAND_IN_FAMILY, font_folder, is_installed, module_folder

COLLECTIONS = {"manimgx_fonts": "manimgx-fonts", "manimgx_fonts_cjk": "manimgx-fonts-cjk"}
"""Modules that hold many families in one folder, each with its package. What the second one alone has is `is_cjk`."""
_CJK = re.compile(
    "[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
# Characters that are never drawn, so that no font needs a shape for them; and spaces, which are only a width.
_SHAPELESS = re.compile(
    "[\u0000-\u0020\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f"
    "\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
# Word processors write these; on paper they look like what stands on every keyboard.
_LOOKALIKES = {
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "\u2013",
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}


def unprintable(text: str, family: str) -> list[str]:
    """The characters of a text that no font at hand has, in order; `family` is the theme's, which may not be there."""
    families = [name for name in (family, DEFAULT_FAMILY, STAND_IN_FAMILY) if is_installed(name)]
    covered = frozenset[int]().union(*map(coverage_of_family, families))
    missing = without_shape(text, covered)
    missing -= lookalikes(missing, covered).keys() | compatible(missing, covered).keys()
    for module in COLLECTIONS if missing else ():
        folder = module_folder(module)
        for path in font_files(folder) if folder else ():
            missing = without_shape("".join(missing), coverage(path))
    return sorted(missing)


def without_shape(text: str, covered: frozenset[int]) -> set[str]:
    """The characters that are drawn, and not among the code points for which there is a shape."""
    return {
        character
        for character in set(unicodedata.normalize("NFC", text) if not text.isascii() else text)
        if ord(character) not in covered and not _SHAPELESS.match(character)
    }


def lookalikes(characters: Iterable[str], covered: frozenset[int]) -> dict[str, str]:
    """What is printed instead and looks the same: a hyphen for U+2011, `fi` for the ligature."""
    plain = {character: _LOOKALIKES[character] for character in characters if character in _LOOKALIKES}
    return _printable(plain, covered)


def compatible(characters: Iterable[str], covered: frozenset[int]) -> dict[str, str]:
    """What is printed instead, in case of need, and means the same: a wide letter narrow, “K” for kelvin."""
    plain = {character: unicodedata.normalize("NFKC", character) for character in characters}
    return _printable({character: words for character, words in plain.items() if words != character}, covered)


def _printable(plain: Mapping[str, str], covered: frozenset[int]) -> dict[str, str]:
    return {character: words for character, words in sorted(plain.items()) if covered.issuperset(map(ord, words))}


def described(character: str) -> str:
    """“→” (RIGHTWARDS ARROW, U+2192)."""
    name = unicodedata.name(character, "a character without a name")
    return f"“{character}” ({name}, U+{ord(character):04X})"


def advice(missing: Collection[str]) -> str:
    """What to do for characters that no font at hand has: which packages to install, as far as they are not."""
    asian = {character for character in missing if is_cjk(character)}
    wanted = [module for module, needed in zip(COLLECTIONS, (set(missing) - asian, asian), strict=True) if needed]
    packages = [COLLECTIONS[module] for module in wanted if module_folder(module) is None]
    if not packages:
        return "Write it in another way, or name a font that has it in the theme."
    # Not as an extra of charterc: a package of that name may be somebody else's where ours is not released.
    return f"Install the fonts for more scripts:\n\n    pip install {' '.join(packages)}"


def is_cjk(character: str) -> bool:
    """Whether it is Chinese, Japanese or Korean."""
    return bool(_CJK.match(character))


# Which characters a font has


@cache
def coverage_of_family(family: str) -> frozenset[int]:
    """The code points of a family: those of its upright face, which the others share."""
    files = font_files(font_folder(family))
    upright = [path for path in files if not re.search("italic|oblique", path.name.lower())]
    return coverage((sorted(upright, key=lambda path: "bold" in path.name.lower()) or files)[0])


def font_files(folder: Path) -> list[Path]:
    """The font files in a folder."""
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in {".ttf", ".otf", ".ttc", ".otc"})


@cache
def coverage(path: Path) -> frozenset[int]:
    """The code points that the first face of a font file has shapes for."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - lint needs it for unusual characters only, and it is slow

    with TTFont(path, fontNumber=0, lazy=True) as font:
        return frozenset(font.getBestCmap() or ())
