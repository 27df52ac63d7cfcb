"""A promise does not say who will keep it.

What it finds

A promise in the passive without “by”: “Consideration will be given …”, “Feedback will be collected …”. Only promises
are looked at; in prose and in signs of success the passive has its place.

Why it matters

A promise that nobody makes is a promise that nobody breaks. Families need to know whom to ask.

Example that fails

    agreements:
      - Consideration will be given to the time and place of meetings

Example that passes

    agreements:
      - We will think about the time and place of meetings
      - Notes will be written by the person who chairs the meeting

Source

GOV.UK, “Style guide”: use the active voice; NHS digital service manual, “Content guide”, on voice.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.text_roles import PROMISES
from charterc.lint.texts import texts
from charterc.patterns import lazy

CODE = "C404"
NAME = "hidden-actor"
SEVERITY = Severity.INFO

_IRREGULAR = (
    "given|made|taken|held|kept|told|sent|shown|done|written|heard|found|brought|built|put|set|met|seen|known|paid"
)
_PASSIVE = lazy(
    rf"\b(?:will|shall|should|must) (?:(?:not|also|always|all|then|only) )?be (?:\w+ly )?"
    rf"(?:\w+ed|{_IRREGULAR})\b(?P<rest>[^.;\x00]*)"
)
_FEELINGS = frozenset(
    ["committed", "interested", "concerned", "prepared", "pleased", "involved", "based", "related", "dedicated"]
)
_NEAR = 40
_SUBJECT = lazy(r"(?:^|[.;:,\x00]\s*|\band )(?:we|i|you)(?: \w+){0,2} $")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each passive promise."""
    for text in texts(context).with_roles(PROMISES):
        low = text.prose.lower()
        if " be " not in low or getattr(text.element, "by", None):
            continue
        for match in _PASSIVE.finditer(low):
            words = match.group()[: len(match.group()) - len(match.group("rest"))]
            if words.rsplit(" ", 1)[1] in _FEELINGS or " by " in match.group("rest"):
                continue
            if _SUBJECT.search(low[max(0, match.start() - _NEAR) : match.start()]):
                continue  # “you will be told” has the family as its subject, and “we” make the promise
            yield Problem(
                NAME,
                f"This says what “{words}”, but not who does it, so nobody can be asked about it.",
                context.file,
                text.span(match.start(), match.start() + len(words)),
                "Name who acts: “We will …”, “The school will …”.",
                SEVERITY,
            )
            break
