"""“Between” or “from” stands before a dash.

What it finds

“between 40-60 families”, “from 9–5”, “between May–July”: of “between … and” and “from … to”, one half is a word and the
other a dash. Names and clauses with a hyphen (“between sub-groups”, “from 16-year-olds”) are left alone.

Why it matters

Read aloud, “between forty sixty families” makes no sense. A hyphen is not read as “and” or “to”.

Example that fails

    agreements:
      - Between 40-60 families will be asked

Example that passes

    agreements:
      - Between 40 and 60 families will be asked

Source

GOV.UK, “Style guide”, on ranges and dates: use “to” in date ranges and with figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.model.dates import MONTHS
from charterc.wording.fold import EM_DASH, EN_DASH

SEVERITY = Severity.WARNING

_JOINING = {"between": "and", "from": "to"}
_MONTH = "|".join(MONTHS)
_DASH = f"[-{EN_DASH}{EM_DASH}]"
_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thur?s?|fri|sat|sun"
_END = (
    rf"(?:£?\d[\d,.:]{{0,9}}(?<![,.:])(?:\s?[ap]m|%|st|nd|rd|th)?(?:\s(?:{_MONTH}))?|(?:{_MONTH}|{_DAY})(?:\s\d{{4}})?)"
)
_HALF = re.compile(
    rf"\b(?P<word>between|from)\s(?:the\s)?(?P<first>{_END})\s?{_DASH}\s?(?P<last>{_END})(?![\w-]|{_DASH}|[.:]\d|,\d)"
)
_GOES_ON = re.compile(r"\s(?P<word>and|to)\s(?:£?\d|(?:the\s)?\d)")
"""“between 16-18 and 21-25” compares two ranges."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each range."""
    texts = context.texts
    for hit, match in texts.search_folded(_HALF):
        joint = _JOINING[match["word"]]
        behind = _GOES_ON.match(texts.folded, match.end())
        if hit.is_quoted or (behind and behind["word"] == joint):
            continue
        first, last = (texts.prose[slice(*match.span(end))] for end in ("first", "last"))
        word = texts.prose[slice(*match.span("word"))]
        yield context.problem(
            f"“{hit.written}” has a dash where “{joint}” belongs behind “{match['word']}”.",
            hit.span,
            f"Write “{word} {first} {joint} {last}”.",
        )
