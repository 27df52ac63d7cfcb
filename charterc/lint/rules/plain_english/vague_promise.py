"""A promise leaves itself a way out.

What it finds

“where possible”, “as appropriate”, “in a timely manner”, “we will try to” and the like, in promises only.

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

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.text_roles import PROMISES
from charterc.lint.texts import needed
from charterc.lint.word_match import matches

CODE = "C405"
NAME = "vague-promise"
SEVERITY = Severity.INFO

_WHEN = "Say when: “within five working days”."
_WHICH = "Say in which cases, and what happens in the others."
_DO = "Say what you will do, not that you will try."
_VAGUE = {
    "where possible": _WHICH,
    "if possible": _WHICH,
    "when possible": _WHICH,
    "whenever possible": _WHICH,
    "wherever possible": _WHICH,
    "as far as possible": _WHICH,
    "where practicable": _WHICH,
    "as far as practicable": _WHICH,
    "where practical": _WHICH,
    "where feasible": _WHICH,
    "where appropriate": _WHICH,
    "as appropriate": _WHICH,
    "when appropriate": _WHICH,
    "if appropriate": _WHICH,
    "where necessary": _WHICH,
    "as necessary": _WHICH,
    "if necessary": _WHICH,
    "as required": _WHICH,
    "where required": _WHICH,
    "where relevant": _WHICH,
    "where reasonable": _WHICH,
    "in a timely manner": _WHEN,
    "in a timely way": _WHEN,
    "in a timely fashion": _WHEN,
    "as soon as possible": _WHEN,
    "as soon as practicable": _WHEN,
    "in due course": _WHEN,
    "from time to time": _WHEN,
    "within a reasonable time": _WHEN,
    "at the earliest opportunity": _WHEN,
    "we will try": _DO,
    "we will aim": _DO,
    "we aim to": _DO,
    "we will seek to": _DO,
    "we will strive": _DO,
    "we will look to": _DO,
    "do our best to": _DO,
    "we hope to": _DO,
    "make every effort": _DO,
    "use best endeavours": _DO,
}
_NEEDED = needed(_VAGUE)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each phrase, at its first place."""
    for match in matches(context, _NEEDED, roles=PROMISES):
        yield Problem(
            NAME,
            f"“{match.first.words}”{match.times} leaves open whether this promise holds, so nobody can check it.",
            context.file,
            match.first.span,
            _VAGUE[match.phrase],
            SEVERITY,
            match.related,
        )
