"""A term for people that has been given up, or a label put before them.

What it finds

“handicapped”, “mentally retarded”, “spastic”, “BAME”; names that make one thing of a person (“drug addicts”, “the
homeless”, “vulnerable adults”); and, as a note, a label put before the person (“SEN children”, “special needs
families”, “ADHD pupils”). “Special educational needs” and “disabled children” are right and are left alone, and so are
diagnoses (“spastic cerebral palsy”), names of bodies, and words inside quotation marks.

Why it matters

Some of these words are insults now. Others name a child by a category of the system.

Example that fails

    aim: We plan services with handicapped children and their families.

Example that passes

    aim: We plan services with disabled children and their families.

Source

Disability Unit, “Inclusive language: words to use and avoid when writing about disability”; Race Disparity Unit,
“Writing about ethnicity”; Scottish Drugs Forum, “Moving beyond people-first language”; Care Act 2014; “SEND code of
practice: 0 to 25 years”, which writes “children and young people with SEN”. Each finding names the one behind it. No
source calls a label before the person wrong; so that is a note.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.match import matches
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.wording.beside import beside
from charterc.wording.kinds import KINDS
from charterc.wording.people import people
from charterc.wording.word_lists import WordList

SEVERITY = Severity.WARNING

_ROLES = SENTENCES | NAMES
_NO_NOUN = frozenset(
    {"and", "or", "who", "is", "are", "with", "in", "to", "by", "from", "will", "can", "have", "has", "first"}
)
_SECOND = 2
"""Where a noun stands behind “and” and a second word that is said of it."""
_GOES_ON = frozenset({"and", "&", ","})
_KINDS_OF_BODIES = frozenset({"forum", "network", "group", "team", "service", "panel", "board", "'", "care"})


def check(context: Context) -> Iterator[Problem]:
    """One problem for each term, in each of its places."""
    for match in matches(context.analysis, _WORDS, roles=_ROLES):
        yield context.problem_with(match, f"{match.group.because}.")


def _no_noun_follows(hit: Hit) -> bool:
    """Whether “an invalid” is a person; “an invalid form” is another thing."""
    following = hit.after
    if hit.written.lower().startswith("the ") and hit.written.split()[-1][0].isupper():
        return False  # “the Homeless World Cup”
    if following[:1] in (["and"], ["or"]) and len(following) > _SECOND:
        said, thing = (word.lower() for word in following[1 : _SECOND + 1])
        if said not in beside("determiner") and _is_thing(thing):
            return False  # “the vulnerable and isolated residents”
    return not following or not following[0][0].isalpha() or following[0].lower() in _NO_NOUN


def _is_thing(word: str) -> bool:
    return word in people() or KINDS["noun"](word) or KINDS["plural"](word)


def _is_no_name(hit: Hit) -> bool:
    """Whether a label does not start the name of a body: “SEN Children and Families Team”, “the BAME Network”."""
    words, following = hit.written.split(), hit.after
    if len(words) > 1 and words[-1][0].isupper() and not hit.written.isupper():
        return False
    if following[:1] and following[0] in _GOES_ON:
        following = following[1:]
    if not following:
        return True
    starts_with_capital = following[0][0].isupper() and not following[0].isupper()
    return not starts_with_capital and following[0].lower() not in _KINDS_OF_BODIES


_WORDS = WordList("outdated", {"no-noun-follows": _no_noun_follows, "no-name": _is_no_name})
