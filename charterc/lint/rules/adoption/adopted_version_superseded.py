"""The charter has a newer version than the one that was adopted.

What it finds

A “version:” (or a “fingerprint:” of a released version) after which another one was released. What changed since then
is told promise by promise. Also a charter that is itself “superseded”.

Why it matters

Families read one promise on the page of their school and another one on that of their council.

Example that fails

    adopts: our-town
    version: "1"
    adopter: Hill School

Example that passes

    adopts: our-town
    version: "2"
    adopter: Hill School

Source

OSCAL profiles and doorstop's suspect links, whose users ask what changed and not only that something did.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.adoption.standing import State
from charterc.lint.rule import AdoptionContext, Problem, Severity
from charterc.lint.since_adopted import since_adopted

SEVERITY = Severity.WARNING


def check_adoption(context: AdoptionContext) -> Iterator[Problem]:
    """At most one problem, at what says which version it is."""
    adoption, stands = context.adoption, context.standing
    difference = stands.difference()
    if stands.state is State.BEHIND and difference is not None:
        node = adoption.node_of("version" if adoption.version else "fingerprint")
        message = (
            f"Version {stands.adopted} of “{adoption.adopts}” was adopted, and version {stands.newest} is the newest."
        )
        told = since_adopted(difference, f"{adoption.adopts}@{stands.adopted}", f"{adoption.adopts}@{stands.newest}")
        todo = f'Read it and, if you adopt it too, write version: "{stands.newest}" and run: '
        yield context.problem(
            message,
            node,
            f"{told}\n{todo}charterc adopt --refresh {context.reading.name}",
            advice="Read the newest version and, if you agree to it, take it on.",
        )
    elif stands.now.status == "superseded":
        message = f"“{adoption.adopts}” is marked as superseded, so families cannot count on it any more."
        yield context.problem(message, adoption.node_of("adopts"), "Adopt the charter that took its place.")
