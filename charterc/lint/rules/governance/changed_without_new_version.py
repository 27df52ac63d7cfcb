"""What is promised has changed, but version and dates are the same.

What it finds

With `--since`: a charter (no draft, and not superseded) whose promises, outcomes, measures or prose differ from before,
while neither “version” nor “updated” does.

Why it matters

People hold printed copies. Without a new version nobody can tell which of two wordings is the agreed one.

Example that fails

    # Before the change, “listen” said: We will listen to families
    version: "2"
    agreements:
      items:
        listen: We will listen to families where possible

Example that passes

    # Before the change, “listen” said: We will listen to families
    version: "3"
    agreements:
      items:
        listen: We will listen to families where possible

Source

charterc's own; compare GOV.UK, “Content design”, on change notes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from charterc.lint.language.roles import PROSE, STATEMENTS
from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.model.charter import Charter
from charterc.model.passages import passages
from charterc.model.roles import Role
from charterc.source.nodes import place

SEVERITY = Severity.WARNING

_ROLES = STATEMENTS | PROSE | {Role.NAME, Role.STEM}
_MOST_PLACES = 3


def check(context: Context) -> Iterator[Problem]:
    """At most one problem, at the version."""
    charter, before = context.charter, context.previous
    if before is None or {charter.status, before.status} & {"draft", "superseded"}:
        return
    if charter.version != before.version or charter.updated != before.updated:
        return
    said = _said(before)
    changed = [
        text for text in context.texts.all if text.role in _ROLES and said.get((text.role, _plain(text.value)), 0) == 0
    ]
    gone = said - _said(charter)
    if not changed and not gone:
        return
    now = f"it is still called version {charter.version}" if charter.version else "it has no version to tell by"
    yield context.problem(
        f"The words of this charter changed, but {now}.",
        place(charter.node_of("version" if charter.version else "title")),
        "Set a new “version:”, and the day of the change as “updated:”.",
        advice="Give it a new version number, and say on which day it changed.",
        related=tuple(Related(text.span(), "changed or new") for text in changed[:_MOST_PLACES]),
    )


def _said(charter: Charter) -> Counter[tuple[Role, str]]:
    said = (passage for passage in passages(charter) if passage.role in _ROLES)
    return Counter((passage.role, _plain(passage.words)) for passage in said)


def _plain(words: str) -> str:
    """Words without what changes nothing: line breaks and runs of spaces."""
    return " ".join(words.split())
