"""The charter is not what the fingerprint of the adoption says.

What it finds

A “fingerprint:” that is not that of the version which the adoption names; and, without a version, one that neither the
charter nor any released version of it has. Where a released version has it, what changed since that one is told by
`adopted-version-superseded`.

Why it matters

The fingerprint is the proof of what was adopted. Where it does not match, nobody can be sure what was agreed to.

Example that fails

    adopts: our-town
    version: "2"
    fingerprint: f1-0000000000000000
    adopter: Hill School

Example that passes

    adopts: our-town
    version: "2"
    adopter: Hill School

Source

charterc's own; compare doorstop, which calls a link suspect once what it leads to has changed.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.adoption.fingerprints import fingerprints_of
from charterc.changes.compare import differences
from charterc.lint.rule import AdoptionContext, Problem, Severity
from charterc.lint.since_adopted import since_adopted
from charterc.model.fingerprint import SCHEME

SEVERITY = Severity.ERROR
ABOUT_FILE = True


def check_adoption(context: AdoptionContext) -> Iterator[Problem]:
    """At most one problem, at the fingerprint."""
    adoption, area = context.adoption, context.adopted.area
    given, known = adoption.fingerprint, fingerprints_of(area)
    found = known[0]
    if not given or given in known:
        return
    node = adoption.node_of("fingerprint")
    refresh = f"If it is right as it is now: charterc adopt --refresh {context.reading.name}"
    if not given.startswith(f"{SCHEME}-"):
        message = f"This fingerprint was made in a way that this charterc does not know: “{given}”."
        yield context.problem(message, node, f"Check it with a newer charterc. {refresh}")
        return
    other = context.standing.version_with(given)
    if not adoption.version:
        if not other:
            message = f"“{adoption.adopts}” has changed since it was adopted: it now has the fingerprint {found}."
            compare = f"charterc diff {adoption.adopts} --since REVISION"
            hint = (
                f"No released version says what it was. To see what changed, where Git knows it: {compare}\n{refresh}"
            )
            yield context.problem(message, node, hint)
        return
    if not other:
        message = f"Version {adoption.version} of “{adoption.adopts}” has the fingerprint {found}, and not this one."
        yield context.problem(message, node, f"No released version has it. {refresh}")
        return
    message = (
        f"This is the fingerprint of version {other.number} of “{adoption.adopts}”, not of version {adoption.version}."
    )
    told = since_adopted(
        differences(other.charter, area), f"{adoption.adopts}@{other.number}", f"{adoption.adopts}@{adoption.version}"
    )
    yield context.problem(message, node, f"{told}\n{refresh}")
