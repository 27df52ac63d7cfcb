"""Words that put the fault with families or children.

What it finds

“hard to reach”, “failed to engage”, “challenging parents”, “naughty children”, “challenging behaviour” and the like,
where families or children are meant: “the council failed to engage” and “a button that is hard to reach” are left
alone, and so are words inside quotation marks.

Why it matters

A family is not hard to reach; it has not been reached. A charter that blames people for staying away will not bring
them in.

Example that fails

    agreements:
      - We will go to the families who are hard to reach

Example that passes

    agreements:
      - We will go to the families whose voices are seldom heard

Source

Social Care Institute for Excellence, on “seldom heard” voices; TACT, “Language that cares”; National Autistic Society,
“How to talk and write about autism”. Each finding names the one behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.about import is_about_people
from charterc.lint.language.match import matches
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.wording.people import people, promisers
from charterc.wording.word_lists import WordList

SEVERITY = Severity.WARNING

_ROLES = SENTENCES | NAMES
_BETWEEN_WORDS = (
    "who that whom we find are is was were be been can may might seem feel often said called considered thought seen "
    "as too very so most more also to have has traditionally they the those"
)
_BETWEEN = frozenset(_BETWEEN_WORDS.split())
"""Words that may stand between “families” and “hard to reach”."""
_BEFORE_A_NOUN = 2
"""Words on either side among which a noun belongs to the wording."""
_BEFORE_A_NOUN_OF = 5
"""Words behind “of” or “by” that say whose it is."""
_OF = frozenset({"of", "by", "from", "among", "in"})
_NOT_BEHIND = frozenset({"to", "'", "protection", "care", "poverty", "health"})
_ARTICLES = frozenset({"the", "a", "this", "that", "any", "main", "real", "biggest", "one", "every"})
_IT_IS = frozenset({"is", "be", "was", "how", "too", "so", "it"})
_GOOD_BEHAVIOUR = re.compile(r"\bgood behaviour\b", re.IGNORECASE)
_OBJECTS = frozenset({"a", "an", "the", "our", "their", "this", "each", "scenes", "stories", "with"})
_OWNERS = frozenset({"council", "staff", "nhs"})
_BEHIND = frozenset({"and", "or", "but", "are", "have", "who", "to", "with", "in", "by", "will", "can", "need", "so"})


def check(context: Context) -> Iterator[Problem]:
    """One problem for each wording, in each of its places."""
    for match in matches(context.analysis, _WORDS, roles=_ROLES):
        yield context.problem_with(match, "puts the fault with the people it is about.")


def _is_theirs(hit: Hit) -> bool:
    return is_about_people(hit, otherwise=True)


def _is_only_theirs(hit: Hit) -> bool:
    words = hit.written.lower()
    if words.endswith((" out", " off")) and hit.word_after.lower() in _OBJECTS:
        return False  # “act out a story”
    return words.startswith(tuple(people())) or is_about_people(hit, otherwise=False)


def _is_of_a_person(hit: Hit) -> bool:
    """Whether “difficult child” is a person: not “a difficult child protection case” or “the problem parents face”."""
    if hit.written.split()[-1].istitle() or hit.word_after.lower() in _NOT_BEHIND:
        return False
    return hit.word_before.lower() not in (_ARTICLES if hit.written.lower().startswith("problem") else _IT_IS)


def _is_not_ours(hit: Hit) -> bool:
    """Not so where those who make the promises are meant: “our poor engagement”, “non-engagement by services”."""
    following = [word.lower() for word in hit.after[:_BEFORE_A_NOUN_OF]]
    if _GOOD_BEHAVIOUR.search(hit.around):
        return False  # “good behaviour is rewarded, poor behaviour is not”: a rule for all puts no fault with anybody
    previous = [word.lower().removesuffix("'s").removesuffix("s'") for word in hit.before[-_BEFORE_A_NOUN:]]
    if following[:1] and following[0] in _OF and not promisers().isdisjoint(following[1:]):
        return False
    return not any(word == "our" or f"{word}s" in promisers() or word in _OWNERS for word in previous)


def _is_as_people(hit: Hit) -> bool:
    """Whether “the hard to reach” are people: they are unless another noun follows."""
    following = [word.lower() for word in hit.after]
    beside = not people().isdisjoint(following[:_BEFORE_A_NOUN])
    return beside or not following or not following[0][0].isalpha() or following[0] in _BEHIND


def _is_beside_people(hit: Hit) -> bool:
    """Whether “hard to reach” is said of people: “hard to reach families”, “families who are hard to reach”."""
    following = [word.lower() for word in hit.after]
    if not people().isdisjoint(following[:_BEFORE_A_NOUN]):
        return True
    previous = reversed([word.lower() for word in hit.before])
    return next((word in people() for word in previous if word not in _BETWEEN), False)


_WORDS = WordList(
    "blaming",
    {
        "beside-people": _is_beside_people,
        "as-people": _is_as_people,
        "not-ours": _is_not_ours,
        "theirs": _is_theirs,
        "only-theirs": _is_only_theirs,
        "persons": _is_of_a_person,
    },
)
