"""Chooses the fonts that print a text.

The theme's family prints what it can. For letters and signs that it lacks there is the family that stands in for all,
and for other scripts (Arabic, Bengali, Chinese …) the families of the font packages. A character that none of them
has is an error: a poster must not go to print with an empty box in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import typst

from charterc.errors import CannotMakeError
from charterc.theme.fonts import DEFAULT_FAMILY, STAND_IN_FAMILY, font_folder, module_folder
from charterc.theme.glyphs import (
    COLLECTIONS,
    advice,
    compatible,
    coverage,
    coverage_of_family,
    described,
    is_cjk,
    lookalikes,
    without_shape,
)

_MANY = 100
"""So many characters of a text to one letter of another face, or fewer, and that face had better print all of it."""
# Chinese, Japanese and Korean write some characters in different shapes.
_CJK_FAMILIES = {
    "zh": "Noto Sans CJK SC",
    "ja": "Noto Sans CJK JP",
    "ko": "Noto Sans CJK KR",
    "zh-hant": "Noto Sans CJK TC",
    "zh-tw": "Noto Sans CJK TC",
    "zh-hk": "Noto Sans CJK HK",
}


@dataclass(frozen=True, slots=True)
class Fonts:
    """The families to set a text in, first choice first, and the folders that hold their files."""

    families: tuple[str, ...]
    folders: tuple[Path, ...]
    stood_in_for: str = ""
    """The characters that `STAND_IN_FAMILY` prints, though it is not the first choice for anything else."""
    instead: Mapping[str, str] = field(default_factory=dict)
    """What to print instead of some characters: `fi` where the font has no shape for the ligature."""

    @property
    def for_typst(self) -> list[str | dict[str, str]]:
        """The families as a template takes them, one that is for some characters only with a pattern of these.

        That one comes first: else the first font would put “ắ” together from the pieces that it has, and whoever copies
        the words, or listens to them, would get that letter once for each piece.
        """
        pattern = "".join(f"\\u{{{ord(character):x}}}" for character in self.stood_in_for)
        return [*([{"name": STAND_IN_FAMILY, "covers": f"[{pattern}]"}] if pattern else []), *self.families]


def fonts_for(text: str, family: str, language: str = "en") -> Fonts:
    """The fonts that print every character of `text`.

    Raises `CannotMakeError` where there is none for some characters, and `ChartercError` where no
    installed package brings the theme's `family`.
    """
    families = tuple(dict.fromkeys((family, DEFAULT_FAMILY)))
    folders = tuple(font_folder(name) for name in families)
    covered = frozenset[int]().union(*map(coverage_of_family, families))
    missing = without_shape(text, covered)
    instead = lookalikes(missing, covered)
    missing -= instead.keys()
    stand_in = coverage_of_family(STAND_IN_FAMILY)
    found = "".join(sorted(character for character in missing if ord(character) in stand_in))
    prevail = _prevail(found, text)
    if found:
        families = (STAND_IN_FAMILY, *families) if prevail else (*families, STAND_IN_FAMILY)
        folders += (font_folder(STAND_IN_FAMILY),)
        missing -= set(found)
    in_need = compatible(missing, covered)
    missing -= in_need.keys()
    brought = frozenset[int]()
    for module in COLLECTIONS:
        folder = module_folder(module)
        if folder and any(is_cjk(character) or not module.endswith("cjk") for character in missing):
            more = _families_in(folder, missing, language)
            families, folders = (*families, *more), (*folders, folder)
            brought = brought.union(*more.values())
            missing = without_shape("".join(missing), brought)
    # A wide comma stays wide where Chinese is printed; no face is brought for it alone.
    instead |= {character: words for character, words in in_need.items() if ord(character) not in brought}
    if missing:
        raise _cannot_print(sorted(missing))
    return Fonts(families, folders, "" if prevail else found, instead)


def _prevail(found: Iterable[str], text: str) -> bool:
    """Whether letters of another face are so many that words would look patched (Vietnamese, Yoruba)."""
    letters = [character for character in found if character.isalpha()]
    return sum(map(text.count, letters)) * _MANY > len(text)


def _cannot_print(missing: list[str]) -> CannotMakeError:
    because = {character: described(character) for character in missing}
    what = because[missing[0]] if len(missing) == 1 else f"these {len(missing)} characters"
    return CannotMakeError(f"No font at hand can print {what}.", advice(missing), because)


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
        covered = coverage(Path(face.path))
        if codes & covered:
            found[face.family] = covered
            codes -= covered
    return found
