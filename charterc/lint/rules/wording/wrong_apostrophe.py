"""An apostrophe is missing, or stands where none belongs.

What it finds

“wont”, “childrens' plans”, “families lived experience”, “parents views”, “an hours notice”; a plural that is written
with an apostrophe (“two page's”, “the editor's can learn”), and a comma in the place of one (“your child,s name”).
Quotations and `words` of the settings are left alone.

Why it matters

It is the slip that readers notice first. A screen reader may say “child comma s”, and “parent's” says that there is one
parent.

Example that fails

    agreements:
      - We will act on families lived experience

Example that passes

    agreements:
      - We will act on families' lived experience

Source

Our own list; GOV.UK, “Style guide”, on apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.match import matches
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.wording.word_lists import WordList

SEVERITY = Severity.WARNING
YIELDS_TO = ("confused-word", "misspelt-word")


def _starts(hit: Hit) -> bool:
    return not hit.word_before


_WORDS = WordList("apostrophes", {"starts": _starts})
_NOUN = r"[^\W\d_]{3,30}"
_COMMA = re.compile(rf"(?<![\w'])({_NOUN}),s(?![\w'])")
_MANY = r"two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,4}|many|several|these|those|few|both"
_COUNTED = re.compile(rf"(?<![\w'])(?:{_MANY}) ({_NOUN})'s(?=\s*(?:[.,;:!?)\x00]|$))")
_OF_LETTERS = re.compile(
    r"(?<![\w'])([A-Z]{2,6})'s"
    r"(?= (?:and|or|are|were|will|who|which|have|can|should|must|for|in|to|with|from|on)\b|[,.;:)]|$)"
)
_DECADE = re.compile(r"(?<![\w'])((?:19|20)?\d0)'s(?!\w)")
_GO_ON = "can|could|should|must|are|were|have"
_ACTING = re.compile(rf"(?<![\w'])(?:the|these|those|all|our|your|some|many|most|other) ({_NOUN})'s (?={_GO_ON})\b")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each slip, in each of its places."""
    for match in matches(context.analysis, _WORDS, roles=SENTENCES | NAMES):
        yield context.problem_with(match, "has its apostrophe in the wrong place, or none.")
    for hit, found in context.texts.search_folded(_COMMA):
        yield context.problem(
            f"A comma stands in “{hit.written}” where an apostrophe belongs.", hit.span, f"Write “{found[1]}'s”."
        )
    for pattern in (_OF_LETTERS, _DECADE):
        for hit, found in context.texts.search(pattern):
            yield context.problem(
                f"“{hit.written}” has an apostrophe, though more than one is meant.",
                hit.span,
                f"Write “{found[1]}s”.",
            )
    for pattern in (_COUNTED, _ACTING):
        for hit, found in context.texts.search_folded(pattern):
            if not hit.is_quoted:
                yield context.problem(
                    f"“{found[1]}'s” has an apostrophe, though more than one is meant.",
                    hit.text.span(
                        hit.start + found.start(1) - found.start(), hit.start + found.end(1) - found.start() + 2
                    ),
                    f"Write “{_plural(found[1])}”.",
                )


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
