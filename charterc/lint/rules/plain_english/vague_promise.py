"""A promise leaves itself a way out.

What it finds

“where possible”, “as appropriate”, “if we can”, “subject to resources”, “in a timely manner”, “we will try to”, “the
trust hopes to” and the like, in promises only: commitments, rights, expectations, responsibilities, actions, checks.
“We will try new times”, “as required by law” and “ask if we can help” are promises like any other and are left alone;
so are words inside quotation marks.

Why it matters

Nobody can tell whether “where possible” was kept. A promise with a time, a place or a person in it can be checked; one
without can only be argued about.

Example that fails

    agreements:
      - We will reply to families in a timely manner

Example that passes

    agreements:
      - We will reply to families within five working days

Source

GOV.UK, “Style guide”, words to avoid, on being specific; Local Government and Social Care Ombudsman, “Principles of
good administrative practice”, on saying what people can expect.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.match import matches
from charterc.lint.language.roles import PROMISES
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role
from charterc.wording.people import promisers
from charterc.wording.word_lists import WordList

SEVERITY = Severity.INFO

_ASKING_WORDS = (
    "ask asks asking say says saying show shows showing tell know see find explain check decide agree learn choose "
    "write record of about on out and them you families parents people us clear discuss list map times places "
    "consider point"
)
_ASKING = frozenset(_ASKING_WORDS.split())
"""Before “where possible barriers are” or “if we can help” these make it a question, not a way out."""
_ENDS = frozenset(
    {"and", "or", "but", "so", "we", "to", "by", "with", "for", "in", "at", "on", "from", "before", "through"}
)

_QUESTIONS = frozenset({"what", "how", "why", "when", "where", "which", "whether"})


def check(context: Context) -> Iterator[Problem]:
    """One problem for each wording, in each of its places."""
    for match in matches(context.analysis, _WORDS, roles=PROMISES | {Role.FACT}):
        if match.hit.text.role is Role.FACT and match.hit.text.passage.field != "review":
            continue
        yield context.problem_with(
            match, "leaves open whether this promise holds, so nobody can check it.", match.advice[0]
        )


def _doing_follows(hit: Hit) -> bool:
    """Whether “consider” is followed by what may be done: “consider moving the meeting”, not “consider a complaint”."""
    return hit.word_after.lower().endswith("ing")


def _ends_there(hit: Hit) -> bool:
    """Whether the sentence or a part of it ends behind “if we can”; in “say if we can help” it does not."""
    following = hit.word_after.lower()
    return not following[:1].isalpha() or following in _ENDS - {"to"}


def _is_no_question(hit: Hit) -> bool:
    """Whether “where possible” does not belong to what is asked, as in “ask where possible barriers are”."""
    following = hit.word_after.lower()
    return not following[:1].isalpha() or following in _ENDS or hit.word_before.lower() not in _ASKING


def _starts(hit: Hit) -> bool:
    """Whether the promise starts with it, as promises below “We will:” do."""
    return not hit.before


def _starts_doing(hit: Hit) -> bool:
    return _starts(hit) and _doing_follows(hit)


def _promiser_acts(hit: Hit) -> bool:
    """Whether those who make the promises “hope to”, and it is not asked what they hope."""
    before = [word.lower() for word in hit.before]
    return before[-1:] != [] and before[-1] in promisers() and _QUESTIONS.isdisjoint(before)


_WORDS = WordList(
    "vague",
    {
        "doing-follows": _doing_follows,
        "ends-there": _ends_there,
        "no-question": _is_no_question,
        "promiser-acts": _promiser_acts,
        "starts": _starts,
        "starts-doing": _starts_doing,
    },
)
