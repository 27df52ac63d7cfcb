"""A promise leaves itself a way out.

What it finds

“where possible”, “as appropriate”, “if we can”, “subject to resources”, “in a timely manner”, “we will try to” and
the like, in promises only. “We will try new times”, “as required by law” and “ask if we can help” are promises like
any other and are left alone; so are words inside quotation marks.

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

from charterc.lint.language.context import word_after, word_before
from charterc.lint.language.entries import Entry, WordList
from charterc.lint.language.lists.vague import VAGUE
from charterc.lint.language.match import matches
from charterc.lint.language.roles import PROMISES
from charterc.lint.language.texts import Hit
from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.INFO

_WORDS = WordList({"": VAGUE})
_ASKING = frozenset(
    [
        *("ask", "asks", "asking", "say", "says", "saying", "show", "shows", "showing", "tell", "know", "see", "find"),
        *(
            "explain",
            "check",
            "decide",
            "agree",
            "learn",
            "choose",
            "write",
            "record",
            "of",
            "about",
            "on",
            "out",
            "and",
        ),
        *(
            "them",
            "you",
            "families",
            "parents",
            "people",
            "us",
            "clear",
            "discuss",
            "list",
            "map",
            "times",
            "places",
            "consider",
            "point",
        ),
    ]
)
"""Before “where possible barriers are” or “if we can help” these make it a question, not a way out."""
_QUESTIONS = ("where", "wherever", "when", "whenever", "if")
_ENDS = frozenset(
    {"and", "or", "but", "so", "we", "to", "by", "with", "for", "in", "at", "on", "from", "before", "through"}
)
_LOOKED_TO = frozenset(
    {"the", "our", "your", "families", "parents", "children", "young", "you", "them", "each", "every"}
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each wording, in each of its places."""
    for match in matches(context, _WORDS, roles=PROMISES, fits=_is_meant):
        yield from match.problems(
            context,
            "leaves open whether this promise holds, so nobody can check it.",
            hint=match.advice,
        )


def _is_meant(_: Entry, hit: Hit) -> bool:
    words, beyond = hit.words.lower(), word_after(hit).lower()
    if words.endswith("required") and beyond == "by":
        return False  # “as required by law” says in which cases
    if words.endswith("consider"):
        return beyond.endswith("ing")
    if " it is " in words and beyond == "to":
        return False  # “say where it is possible to park”
    if words.endswith("look to"):
        return beyond not in _LOOKED_TO
    if not words.startswith(_QUESTIONS):
        return True
    is_closed = not beyond[:1].isalpha()
    if words.endswith(("can", "could", "able")):
        return is_closed or beyond in _ENDS - {"to"}
    return is_closed or beyond in _ENDS or word_before(hit).lower() not in _ASKING
