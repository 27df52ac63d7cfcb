"""What stands around a hit in its sentence, for rules that ask what a wording means where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection

from charterc.lint.language.marks import MASK
from charterc.lint.language.people import people, promisers
from charterc.lint.language.piece import Hit

_TOKEN = re.compile(r"\w+(?:['’‑-]\w+)*|[^\w\s]")
_FAR = 300
"""Characters on either side that are looked at; most sentences are shorter."""
_NEAR = 60
"""Characters in which the next word starts and ends."""


def before(hit: Hit) -> list[str]:
    """The words and marks in front of a hit in its sentence, as written."""
    start, _ = sentence(hit)
    return _tokens(hit.text.prose[max(start, hit.start - _FAR) : hit.start])


def after(hit: Hit) -> list[str]:
    """The words and marks behind a hit in its sentence, as written."""
    _, end = sentence(hit)
    return _tokens(hit.text.prose[hit.end : max(hit.end, min(end, hit.end + _FAR))])


def word_before(hit: Hit) -> str:
    """The word or mark right in front of a hit in its sentence, as written; "" at its start."""
    start, _ = sentence(hit)
    near = hit.text.prose[max(start, hit.start - _NEAR) : hit.start].replace(MASK, "").rsplit(None, 1)
    return _tokens(near[-1])[-1] if near else ""


def word_after(hit: Hit) -> str:
    """The word or mark right behind a hit in its sentence, as written; "" at its end."""
    _, end = sentence(hit)
    near = hit.text.prose[hit.end : max(hit.end, min(end, hit.end + _NEAR))].replace(MASK, "").split(None, 1)
    return _tokens(near[0])[0] if near else ""


def sentence(hit: Hit) -> tuple[int, int]:
    """Where the sentence around the start of a hit starts and ends."""
    found = hit.text.sentences
    at = bisect_right(found, (hit.start, len(hit.text.value))) - 1
    return found[at] if at >= 0 else (0, len(hit.text.value))


def _tokens(prose: str) -> list[str]:
    return _TOKEN.findall(prose.replace(MASK, "").replace("’", "'"))


def last(words: list[str], wanted: Collection[str]) -> str:
    """The last of the words that is wanted, in small letters; "" where none is."""
    return next((word for word in map(str.lower, reversed(words)) if word in wanted), "")


def is_about_people(hit: Hit, *, otherwise: bool) -> bool:
    """Whether families or children, not those who make the promises, were named last before a hit, or else after."""
    known = people() | promisers()
    named = last(before(hit), known) or last(after(hit)[::-1], known)
    return named in people() if named else otherwise


def is_name(hit: Hit) -> bool:
    """Whether a hit is part of a name: a word beside it in the sentence starts with a capital too."""
    return hit.words[0].isupper() and any(
        word[:1].isupper() and not word.isupper() for word in (word_after(hit), word_before(hit))
    )
