"""One of a thing and several, told by how a word ends.

singular("families")     "family"
singular("boxes")        "box"
singular("address")      "address"
plural("party")          "parties"
singulars("caches")      ["cach", "cache"]     what it may be several of, whether that is English or not
"""

from __future__ import annotations

_OF_SEVERAL = (
    *(("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh")),
    *(("ss", "ss"), ("us", "us"), ("is", "is"), ("s", "")),
)
"""How several end, and how one of them does; what ends in “ss”, “us” or “is” is one already."""
_HISSING = ("s", "x", "ch", "sh")
_VOWELS = "aeiou"
_FEWEST = 2
"""Letters that are left of a word."""


def singular(word: str) -> str:
    """One of what a word in small letters is several of; the word itself where it is one."""
    ending, one = next(((end, one) for end, one in _OF_SEVERAL if word.endswith(end)), ("", ""))
    return word.removesuffix(ending) + one if len(word) - len(ending) >= _FEWEST else word


def singulars(word: str) -> list[str]:
    """All that a word in small letters with an “s” at its end may be several of: “caches”, “loaches”."""
    return list(dict.fromkeys((singular(word), word.removesuffix("s"), word.removesuffix("es"))))


def plural(word: str) -> str:
    """Several of what a word in small letters says."""
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(_HISSING) else f"{word}s"
