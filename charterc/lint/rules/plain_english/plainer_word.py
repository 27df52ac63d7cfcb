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
A to Z of alternative words”; NHS digital service manual, “Content guide”; Local Government Association, words and
phrases that councils should avoid.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.match import matches
from charterc.lint.language.roles import SENTENCES
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role
from charterc.wording.word_lists import WordList

SEVERITY = Severity.INFO
YIELDS_TO = ("vague-promise",)

_WORDS = WordList("plainer")
_ROLES = SENTENCES | {Role.STEM, Role.HEADING}


def check(context: Context) -> Iterator[Problem]:
    """One problem for each word, in each of its places."""
    for match in matches(context.analysis, _WORDS, roles=_ROLES):
        if match.hit.is_in_name and match.hit.word_before:
            continue  # “Support Assisted Plans”
        hint = f"Try: {_listed(match.advice)}."
        yield context.problem_with(match, "has a plainer word.", hint, with_other_forms=True)


def _listed(words: list[str]) -> str:
    """“by, through or with”."""
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
