"""Words about disability that hurt or set people apart.

What it finds

Words that make people victims (“suffers from autism”, “wheelchair-bound”) or nothing but a condition (“the blind”, “an
epileptic”); words that set them apart (“normal children”, “able-bodied”) or sort them (“low-functioning”), go round the
matter (“differently abled”) or take a disability as a picture of a fault (“turn a blind eye”). It never reports
“disabled”, “disabled people” or “special educational needs”, nor suffering that is no condition, as from cuts. Words
inside quotation marks, quotation blocks, names of bodies, and what a named person is quoted as saying are left alone.

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

from charterc.lint.language.match import matches
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.wording.people import conditions
from charterc.wording.word_lists import WordList

SEVERITY = Severity.WARNING

_ROLES = SENTENCES | NAMES
_NEAR = 6
"""Words behind “suffers from” in which a condition is named."""
_CONDITION_ENDINGS = ("itis", "osis", "phobia", "plegia", "lexia", "praxia", "aemia", "paresis", "trophy")
_OTHER_ADJECTIVES_WORDS = (
    "disabled non-disabled blind deaf deafblind autistic sighted hearing impaired partially visually epileptic "
    "diabetic dyslexic ill sick older younger young vulnerable elderly poor neurodivergent frail housebound"
)
_OTHER_ADJECTIVES = frozenset(_OTHER_ADJECTIVES_WORDS.split())
_NOT_A_NOUN_WORDS = (
    "and or but nor are is was were be have has had can could may might will would shall should must do does did get "
    "who whose that in with to of at on from by for as into through when where if so because than need want live come "
    "comes meets goes go use about alone too also not we here there first their our without feel face often always "
    "never know"
)
_NOT_A_NOUN = frozenset(_NOT_A_NOUN_WORDS.split())
_OF_A_WINDOW = frozenset(
    ["down", "up", "pull", "draw", "raise", "lower", "close", "open", "lift", "behind", "window", "is", "was"]
)
_JOINS = frozenset({"and", "or", ","})


def check(context: Context) -> Iterator[Problem]:
    """One problem for each wording, in each of its places."""
    for match in matches(context.analysis, _WORDS, roles=_ROLES):
        yield context.problem_with(match, f"{match.group.because}.")


def _condition_follows(hit: Hit) -> bool:
    """Whether a condition is what somebody suffers from."""
    near = [word.lower() for word in hit.after[:_NEAR]]
    return any(word in conditions() or word.endswith(_CONDITION_ENDINGS) for word in near)


def _no_noun_follows(hit: Hit) -> bool:
    """Whether “the disabled” names people: no noun follows, not even behind “and non-disabled”; no body is named."""
    words = hit.written.split()
    if words[-1][0].isupper() and not hit.written.isupper():
        return False  # “the National Federation of the Blind”, and what Deaf people call themselves
    following = [word.lower() for word in hit.after]
    if words[-1].lower() == "blind" and _OF_A_WINDOW & {hit.word_before.lower(), *following[:1]}:
        return False
    while following[:1] and following[0] in _JOINS and following[1:2] and following[1] in _OTHER_ADJECTIVES:
        following = following[2:]
        while following[:1] and following[0] in _OTHER_ADJECTIVES:
            following = following[1:]
    return not following or not following[0][0].isalpha() or following[0] in _NOT_A_NOUN


_WORDS = WordList("disability", {"condition-follows": _condition_follows, "no-noun-follows": _no_noun_follows})
