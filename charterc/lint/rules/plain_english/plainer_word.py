"""A word has a plainer one.

What it finds

Words and phrases that public bodies advise against, such as “utilise”, “prior to” and “in accordance with”, with a
plainer one. One finding for each, at the first place. Words that are at home in a charter (commit, pledge, deliver,
empower) are not in the list, and “additional needs” and “assistance dog” are left alone.

Why it matters

Plain words are read faster and by more people, and they sound like someone who means it.

Example that fails

    aim: We will utilise what families tell us.

Example that passes

    aim: We will use what families tell us.

Source

Our own list. Each entry names what informed it: GOV.UK, “Style guide”, words to avoid; Plain English Campaign, “The
A to Z of alternative words”; NHS digital service manual, “Content guide”.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.context import is_name, word_after, word_before
from charterc.lint.language.entries import Entry, WordList
from charterc.lint.language.lists.plainer import PLAINER
from charterc.lint.language.match import matches
from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.texts import Hit
from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.INFO
YIELDS_TO = ("vague-promise",)

_WORDS = WordList({"": PLAINER})
_ROLES = SENTENCES | {"stem", "heading"}
_RIGHT_BEFORE = {
    "additional": frozenset({"needs", "need", "learning", "support", "educational"}),
    "assistance": frozenset({"dog", "dogs", "animal", "animals"}),
    "liaison": frozenset(
        {"officer", "officers", "worker", "workers", "team", "group", "nurse", "nurses", "lead", "role"}
    ),
}
"""Terms of the field: the word, and what follows it in them."""
_RIGHT_AFTER = {
    "upon": frozenset({"once", "act", "acts", "acted", "acting"}),
    "sufficient": frozenset({"self"}),
    "purchase": frozenset({"hire"}),
}
"""The word, and what stands before it where it is right."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each word, in each of its places."""
    for match in matches(context, _WORDS, roles=_ROLES, fits=_is_meant):
        yield from match.problems(
            context,
            "has a plainer word.",
            hint=f"Try: {match.advice}. ({match.entry.source})",
            forms=True,
        )


def _is_meant(_: Entry, hit: Hit) -> bool:
    if is_name(hit) and word_before(hit):
        return False  # “Support Assisted Plans”
    word = hit.words.lower()
    if word in _RIGHT_BEFORE and word_after(hit).lower() in _RIGHT_BEFORE[word]:
        return False
    return not (word in _RIGHT_AFTER and word_before(hit).lower() in _RIGHT_AFTER[word])
