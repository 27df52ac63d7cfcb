"""Chooses the fonts that print a text.

The theme's family prints what it can. For characters that it lacks (Arabic, Bengali, Chinese …) the
families of the font packages are asked, in turn. A character that none of them has is an error: a
poster must not go to print with an empty box in it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import typst
from fontTools.ttLib import TTFont

from charterc.errors import CannotMakeError
from charterc.theme.fonts import DEFAULT_FAMILY, font_folder, module_folder

_PLAIN = "Noto Sans"
_FEW = 4

# Packages that hold many families in one folder, and what the second one alone has.
_COLLECTIONS = {"manimgx_fonts": "manimgx-fonts", "manimgx_fonts_cjk": "manimgx-fonts-cjk"}
_CJK = re.compile(
    "[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
# Chinese, Japanese and Korean write some characters in different shapes.
_CJK_FAMILIES = {
    "zh": "Noto Sans CJK SC",
    "ja": "Noto Sans CJK JP",
    "ko": "Noto Sans CJK KR",
    "zh-hant": "Noto Sans CJK TC",
    "zh-tw": "Noto Sans CJK TC",
    "zh-hk": "Noto Sans CJK HK",
}
# Characters that are never drawn, so that no font needs a shape for them; and spaces, which are only a width.
_SHAPELESS = re.compile(
    "[\u0000-\u0020\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f"
    "\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)


@dataclass(frozen=True, slots=True)
class Fonts:
    """The families to set a text in, first choice first, and the folders that hold their files."""

    families: tuple[str, ...]
    folders: tuple[Path, ...]
    instead: Mapping[str, str] = field(default_factory=dict)
    """What to print instead of some characters: `fi` where the font has no shape for the ligature."""


def fonts_for(text: str, family: str, language: str = "en") -> Fonts:
    """The fonts that print every character of `text`.

    Raises `CannotMakeError` where there is none for some characters, and `ChartercError` where no
    installed package brings the theme's `family`.
    """
    families = tuple(dict.fromkeys((family, DEFAULT_FAMILY)))
    folders = tuple(dict.fromkeys(font_folder(name) for name in families))
    covered = frozenset[int]().union(*(_coverage_of_folder(folder) for folder in folders))
    missing = _missing(unicodedata.normalize("NFC", text) if not text.isascii() else "", covered)
    if not missing:
        return Fonts(families, folders)
    instead = {}
    for character in sorted(missing):
        folded = unicodedata.normalize("NFKC", character)
        if folded != character and all(ord(part) in covered for part in folded):
            instead[character] = folded
    missing -= instead.keys()
    for module in _COLLECTIONS:
        if not missing:
            break
        folder = module_folder(module)
        if folder is None or (module.endswith("cjk") and not any(_CJK.match(character) for character in missing)):
            continue
        found = _families_in(folder, missing, language)
        # Letters of another face inside a word (Welsh “dŵr”) look odd: where they are many, that face prints all.
        odd = [character for character in missing if "LATIN" in unicodedata.name(character, "")]
        often = sum(text.count(character) for character in odd) > _FEW
        families = (*found, *families) if often and _PLAIN in found else (*families, *found)
        folders += (folder,)
        missing = _missing("".join(missing), frozenset[int]().union(*found.values()))
    if missing:
        raise _cannot_print(missing)
    return Fonts(families, folders, instead)


def _missing(text: str, covered: frozenset[int]) -> set[str]:
    return {character for character in set(text) if ord(character) not in covered and not _SHAPELESS.match(character)}


def _cannot_print(missing: Collection[str]) -> CannotMakeError:
    names = {character: unicodedata.name(character, "a character without a name") for character in sorted(missing)}
    because = {character: f"“{character}” ({name}, U+{ord(character):04X})" for character, name in names.items()}
    what = next(iter(because.values())) if len(because) == 1 else f"these {len(because)} characters"
    return CannotMakeError(f"No font at hand can print {what}.", _advice(missing), because)


def _advice(missing: Collection[str]) -> str:
    """What to install for these characters, as far as it is not."""
    asian = {character for character in missing if _CJK.match(character)}
    wanted = [module for module, needed in zip(_COLLECTIONS, (set(missing) - asian, asian), strict=True) if needed]
    packages = [_COLLECTIONS[module] for module in wanted if module_folder(module) is None]
    if not packages:
        return "Write it in another way, or name a font that has it in the theme."
    extras = ",".join(package.removeprefix("manimgx-") for package in packages)
    command = f"pip install 'charterc[{extras}]'"
    return f"Install the fonts for more scripts:\n\n    {command}\n\nor only {' and '.join(packages)}."


# Which characters a font file has


def _families_in(folder: Path, wanted: Iterable[str], language: str) -> dict[str, frozenset[int]]:
    """The families of a folder that have any of the wanted characters, plain text faces first."""
    faces = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)]).fonts()
    codes = {ord(character) for character in wanted}
    tags = language.lower().split("-")
    cjk = _CJK_FAMILIES.get("-".join(tags[:2]), _CJK_FAMILIES.get(tags[0], _CJK_FAMILIES["zh"]))
    found: dict[str, frozenset[int]] = {}
    # “Noto Sans” comes before “Noto Sans Arabic”: the shorter the name, the plainer the face. Signs come last.
    for face in sorted(faces, key=lambda face: ("Emoji" in face.family, "Symbols" in face.family, face.family)):
        if face.path is None or face.family in found or (" CJK " in face.family and face.family != cjk):
            continue
        covered = _coverage(Path(face.path))
        if codes & covered:
            found[face.family] = covered
            codes -= covered
    return found


@cache
def _coverage_of_folder(folder: Path) -> frozenset[int]:
    """The characters of a family: those of its upright face, which the others share."""
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in {".ttf", ".otf", ".ttc", ".otc"})
    upright = [path for path in files if "italic" not in path.name.lower()]
    return _coverage((sorted(upright, key=lambda path: "regular" not in path.name.lower()) or files)[0])


@cache
def _coverage(path: Path) -> frozenset[int]:
    """The characters that the first face of a font file has shapes for."""
    with TTFont(path, fontNumber=0, lazy=True) as font:
        return frozenset(font.getBestCmap() or ())
