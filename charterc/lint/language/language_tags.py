"""Tags of languages (BCP 47), and what people write instead of them (`lists/languages.yaml`).

is_tag("en-GB") -> True
tag_for("Welsh") -> "cy"
"""

from __future__ import annotations

import re
from functools import cache

from charterc.wording.data import SpacedWords, WordFile, read

_TAG = re.compile(
    r"(?P<code>[A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-(?P<region>[A-Za-z]{2}|\d{3}))?(?:-[A-Za-z0-9]{1,8}){0,5}"
)
_NO_REGIONS = frozenset({"uk", "en"})


class _Languages(WordFile):
    codes: SpacedWords
    """All codes of two letters."""
    names: dict[str, str]
    """What people write, in small letters, and the tag that they mean."""
    words: dict[str, SpacedWords]
    """Small words of languages in Latin letters, by the name of the language."""


@cache
def _languages() -> _Languages:
    return read("languages", _Languages)


def is_tag(language: str) -> bool:
    """Whether this is a tag that a browser knows: “en-GB”, “cy”."""
    match = _TAG.fullmatch(language)
    if match is None or language.lower() in _languages().names:
        return False
    code, region = match.group("code").lower(), (match.group("region") or "").lower()
    return (len(code) > len("en") or code in _languages().codes) and region not in _NO_REGIONS


def tag_for(language: str) -> str:
    """The tag that was meant; "" where that is not known."""
    names = _languages().names
    name = " ".join(language.lower().replace("_", "-").split())
    code, _, region = name.partition("-")
    if name in names or code in names:
        return names.get(name) or names[code]
    if code not in _languages().codes:
        return ""
    if code == "en":
        return f"en-{region.upper()}" if len(region) == len("GB") and region not in _NO_REGIONS else "en-GB"
    return f"{code}-{region.upper()}" if is_tag(f"{code}-{region}") else code


def words_of_languages() -> dict[str, frozenset[str]]:
    """Small words by which a sentence in Latin letters is known to be in a language, by the name in small letters."""
    return _languages().words
