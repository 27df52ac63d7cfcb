"""Words that paint disabled people as victims.

What it finds

“suffers from”, “wheelchair-bound”, “able-bodied”, “the blind” as a name for people, and the like. It never reports
“disabled”, “disabled people” or “special educational needs”. Words inside quotation marks, and what a named person
is quoted as saying, are left alone.

Why it matters

Families read these words about their own children. “Suffers from autism” says that being autistic is suffering.

Example that fails

    agreements:
      - We will listen to every child who suffers from epilepsy

Example that passes

    agreements:
      - We will listen to every child who has epilepsy
      - We will ask disabled children what they need

Source

Disability Unit, “Inclusive language: words to use and avoid when writing about disability”; NHS digital service
manual, “Inclusive content: disabilities and conditions”; Office for National Statistics, “Service manual”, on
disability. Each finding names the one behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.text_roles import NAMES, SENTENCES
from charterc.lint.texts import Hit, needed
from charterc.lint.word_list_respect import COLLECTIVES, DISABILITY
from charterc.lint.word_match import Match, matches

CODE = "C601"
NAME = "disability-language"
SEVERITY = Severity.WARNING

_ENTRIES = {**DISABILITY, **COLLECTIVES}
_NEEDED = needed(_ENTRIES)
_ROLES = SENTENCES | NAMES
_SHORTAGES = frozenset({"lack", "shortage", "shortages", "delay", "delays", "cuts", "poverty", "bullying", "waits"})
_NOT_A_NOUN = frozenset(
    ["and", "or", "are", "is", "have", "has", "can", "may", "will", "who", "in", "with", "to", "of", "at", "from", "by"]
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each phrase, at its first place."""
    for match in matches(context, _NEEDED, roles=_ROLES):
        hits = [hit for hit in match.hits if _is_of_people(match.phrase, hit)]
        if not hits:
            continue
        instead, source = _ENTRIES[match.phrase]
        shown = Match(match.phrase, hits)
        yield Problem(
            NAME,
            f"“{shown.first.words}”{shown.times} makes people sound like victims or like a condition.",
            context.file,
            shown.first.span,
            f"Write “{instead}”. ({source})",
            SEVERITY,
            shown.related,
        )


def _is_of_people(phrase: str, hit: Hit) -> bool:
    """Whether a phrase is used of people: no noun follows “the disabled”, and what is suffered from is no shortage."""
    following = [word.strip(".,;:") for word in hit.text.value[hit.end :].lower().split()[:2]]
    if phrase in COLLECTIVES:
        return not hit.text.value[hit.end :].lstrip()[:1].isalpha() or following[0] in _NOT_A_NOUN
    return not (phrase.startswith("suffer") and _SHORTAGES & set(following))
