"""A term for people that has been given up, or a label put before them.

What it finds

“handicapped”, “mentally retarded”, “spastic”, “BAME”; and, as a note, a label put before the person (“SEN children”,
“special needs families”, “ADHD pupils”). “Special educational needs” and “disabled children” are right and are left
alone, and so are diagnoses (“spastic cerebral palsy”), names of bodies, and words inside quotation marks.

Why it matters

Some of these words are insults now. Others name a child by a category of the system.

Example that fails

    aim: We plan services with handicapped children and their families.

Example that passes

    aim: We plan services with disabled children and their families.

Source

Disability Unit, “Inclusive language: words to use and avoid when writing about disability”; Race Disparity Unit,
“Writing about ethnicity”; “SEND code of practice: 0 to 25 years”, which writes “children and young people with SEN”.
Each finding names the one behind it. No source calls a label before the person wrong; so that is a note.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.context import after
from charterc.lint.language.entries import Entry, WordList
from charterc.lint.language.lists.outdated import LABEL, OUTDATED
from charterc.lint.language.match import matches
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.texts import Hit
from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING

_WORDS = WordList(OUTDATED)
_ROLES = SENTENCES | NAMES
_OF_A_DIAGNOSIS = frozenset(
    [
        *("cerebral", "quadriplegia", "diplegia", "hemiplegia", "paraplegia", "monoplegia", "tetraplegia", "muscle"),
        *("muscles", "limb", "limbs", "gait", "colon", "bladder", "type", "form", "movement", "movements", "dysphonia"),
        *("paraparesis", "paraparesis", "catatonia"),
    ]
)
_PEOPLE_ALONE = frozenset({"an invalid", "the insane", "the retarded", "a retard", "retards", "a spastic"})
"""Names for people only where no noun follows: “an invalid form” is another thing."""
_NO_NOUN = frozenset({"and", "or", "who", "is", "are", "with", "in", "to", "by", "from", "will", "can", "have", "has"})
_GOES_ON = frozenset({"and", "&", ","})


def check(context: Context) -> Iterator[Problem]:
    """One problem for each term, in each of its places."""
    for match in matches(context, _WORDS, roles=_ROLES, fits=_is_meant):
        yield from match.problems(
            context, f"{match.entry.kind}.", severity=Severity.INFO if match.entry.kind == LABEL else SEVERITY
        )


def _is_meant(entry: Entry, hit: Hit) -> bool:
    following = after(hit)
    if "spastic" in entry.written and following[:1] and following[0].lower() in _OF_A_DIAGNOSIS:
        return False
    if entry.written.isupper() or entry.kind == LABEL or entry.written.startswith(("BAME", "coloured", "oriental")):
        return not _is_body(hit, following)
    if entry.written in _PEOPLE_ALONE:
        return not following or not following[0][0].isalpha() or following[0] in _NO_NOUN
    return not (entry.written.endswith("handicap|handicaps") and following[:1] == ["of"])


def _is_body(hit: Hit, following: list[str]) -> bool:
    """Whether a label starts the name of a body: “SEN Children and Families Team”, “the BAME Network”."""
    words = hit.words.split()
    if len(words) > 1 and words[-1][0].isupper() and not hit.words.isupper():
        return True
    if following[:1] and following[0] in _GOES_ON:
        following = following[1:]
    return bool(following[:1]) and (
        (following[0][0].isupper() and not following[0].isupper())
        or following[0].lower() in {"forum", "network", "group", "team", "service", "panel", "board", "'", "care"}
    )
