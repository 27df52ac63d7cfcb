"""A real word stands where another was meant.

What it finds

Words that are mixed up because they look or sound alike: “share there views”, “should of asked”, “we will not loose
it”, “it's own website”, “the pubic”, “form the start”; and a few American words (“program”). Each is looked for in the
company that gives it away, so “over there” and “loose ends” are left alone; so are quotations and `words` of the
settings. A phrase that is always said in other words (“special educational deeds”) is an info.

Why it matters

No spelling checker finds these, as each is a word. Readers stumble, and whoever translates the charter, or hears it
from a screen reader, may miss what was meant.

Example that fails

    agreements:
      - We will ask families to share there views

Example that passes

    agreements:
      - We will ask families to share their views

Source

Our own list, and GOV.UK, “Style guide”, on American and British English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.match import matches
from charterc.lint.language.near_phrases import slips
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Group, Problem, Severity
from charterc.wording.word_lists import WordList

SEVERITY = Severity.WARNING

_LEADING = (
    "of in on for with to by from about share shares sharing give gives giving have has respect hear hearing value "
    "understand and that at meet include into tell know ask see say make around when if use listen where keep let "
    "during through consider support help in live lead plan express get put has"
)
_LEADS = frozenset(_LEADING.split())
_SAID_BEFORE_A_VERB = (
    "to will which that can they we and may must who should would could you or the a this our each every"
)
_LEADS_TO_A_FORM = frozenset(_SAID_BEFORE_A_VERB.split())
"""Behind these “form” is a form or forms something."""
_COMPUTER = re.compile(r"\b(?:computer|software|install|coding|app)\b", re.IGNORECASE)


_SAYS = "looks like a slip for another word."


def check(context: Context) -> Iterator[Problem]:
    """One problem for each slip, in each of its places."""
    told: list[Hit] = []
    own = context.analysis.own_words
    for match in matches(context.analysis, _WORDS, roles=SENTENCES | NAMES):
        told.append(match.hit)
        yield context.problem_with(match, _SAYS)
    row = context.analysis.tokens
    for index, meant in slips(row):
        hit = context.texts.hit(row[index].start, row[index].end)
        if (
            hit.text.role in SENTENCES | NAMES
            and not hit.is_quoted
            and hit.written.lower() not in own
            and hit not in told
        ):
            group = Group(f"{hit.written}: {meant}", f"and here ({hit.text.where})")
            right = meant.capitalize() if hit.written[0].isupper() else meant
            # That a phrase is nearly another may be by chance.
            yield context.problem(
                f"“{hit.written}” {_SAYS}", hit.span, f"Write “{right}”.", severity=Severity.INFO, group=group
            )


def _starts(hit: Hit) -> bool:
    return not hit.word_before


def _behind_a_lead(hit: Hit) -> bool:
    return hit.word_before.lower() in _LEADS


def _no_verb(hit: Hit) -> bool:
    return bool(hit.word_before) and hit.word_before.lower() not in _LEADS_TO_A_FORM


def _no_name(hit: Hit) -> bool:
    return not hit.is_in_name and (hit.written[0].islower() or not hit.word_before)


def _no_computer(hit: Hit) -> bool:
    return not _COMPUTER.search(hit.around)


_WORDS = WordList(
    "confused",
    {
        "starts": _starts,
        "behind-a-lead": _behind_a_lead,
        "no-verb": _no_verb,
        "no-name": _no_name,
        "no-computer": _no_computer,
    },
)
