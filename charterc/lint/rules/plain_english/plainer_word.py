"""A word has a plainer one.

What it finds

Words and phrases that public bodies advise against, such as “utilise”, “prior to” and “in accordance with”, with a
plainer one. One finding for each, at the first place. Words that are at home in a charter (commit, pledge, deliver,
empower) are not in the list.

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

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.text_roles import SENTENCES
from charterc.lint.texts import needed
from charterc.lint.word_list_plainer import PLAINER
from charterc.lint.word_match import matches

CODE = "C403"
NAME = "plainer-word"
SEVERITY = Severity.INFO

_NEEDED = needed(PLAINER)
_SAME_START = 6
_ROLES = SENTENCES | {"stem", "heading"}


def check(context: Context) -> Iterator[Problem]:
    """One problem for each word, however often it stands."""
    told: set[str] = set()
    for match in matches(context, _NEEDED, roles=_ROLES):
        family = match.phrase if " " in match.phrase else match.phrase[:_SAME_START]
        if family in told:
            continue  # “undertake” and “undertook” are one finding
        told.add(family)
        plain, source = PLAINER[match.phrase]
        yield Problem(
            NAME,
            f"“{match.first.words}” has a plainer word{match.times}.",
            context.file,
            match.first.span,
            f"Try: {plain}. ({source})",
            SEVERITY,
            match.related,
        )
