"""A charter says that it is an older version than the latest that was released.

What it finds

A charter of the project whose “version” is a number below that of the latest file in `charters/versions/NAME`.

Why it matters

What is on the page is newer than what it calls itself. People who hold version 2 will think that nothing has changed.

Example that fails

    # charters/town.yaml, with charters/versions/town/3.yaml beside it
    title: Our charter
    version: "2"

Example that passes

    # charters/town.yaml, with charters/versions/town/3.yaml beside it
    title: Our charter
    version: "3"

Source

charterc's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.model.release import VersionNumber
from charterc.source.nodes import place

SEVERITY = Severity.INFO
ABOUT_FILE = True


def check(context: Context) -> Iterator[Problem]:
    """At most one problem, at the version."""
    charter, latest = context.charter, context.latest_release
    said = VersionNumber.of(charter.version or "")
    if said and latest and said < latest:
        yield context.problem(
            f"This charter says that it is version {said}, but version {latest} was released.",
            place(charter.node_of("version")),
            f'If it says what version {latest} says, write:\n\n    version: "{latest}"\n\n'
            "“charterc release --set-version” writes it for you the next time.",
        )
