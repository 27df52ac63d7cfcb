"""No font at hand can print a character.

What it finds

Characters that neither the theme's font, nor the fonts that come with charterc, nor an installed package of fonts has a
shape for, one finding for each of them. It depends on what is installed: with `charterc[fonts]` (and `fonts-cjk` for
Chinese, Japanese and Korean) most of the world's scripts can be printed, and emoji too.

Why it matters

The PDF and the posters are left out rather than printed with an empty box where a word or a sign should be. The web
page is made all the same, in the fonts of whoever reads it, who may see an empty box there.

Example that fails

    aim: To listen (ⵙⵍⴷ) to every family

Example that passes

    aim: To listen (sled) to every family → and to act ✓

Source

Web Content Accessibility Guidelines 2.2, 1.1.1 “Non-text Content”: what is shown must reach everyone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from charterc.lint.rule import Context, Group, Problem, Severity
from charterc.theme.glyphs import advice, described, unprintable

SEVERITY = Severity.WARNING
ABOUT_FILE = True

_EVERYDAY = re.compile("[\\x00-\\xff–—‘’“”…•€]*")
"""Every font for Latin letters has these; a charter of nothing else needs no look into font files."""
_MOST = 200
"""More places of one character are not told: a text in another script is full of it."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each such character, at its first place; its other places are named with it."""
    texts = [text for text in context.texts.all if not _EVERYDAY.fullmatch(text.value)]
    if not texts:
        return
    for character in unprintable("".join(text.value for text in texts), context.font):
        # An accent may be a character of its own in the file.
        form = re.compile("|".join(map(re.escape, {character, unicodedata.normalize("NFD", character)})))
        places = ((text, match) for text in texts for match in form.finditer(text.value))
        for text, match in islice(places, _MOST):
            yield context.problem(
                f"No font at hand can print {described(character)}, so PDF and posters are left out.",
                text.span(*match.span()),
                advice([character]),
                group=Group(character, f"and here ({text.where})"),
            )
