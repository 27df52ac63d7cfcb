"""Why a version is a large or a small one, and what to write into the charter afterwards: the lines to print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charterc.changes.change import Change
from charterc.changes.sentence import sentence
from charterc.model.charter import Charter
from charterc.model.when import Moment
from charterc.versions.freeze import date_in_yaml
from charterc.versions.propose import Proposal


def reasons(proposal: Proposal, name: str) -> Iterator[str]:
    """Why the version is large or small, in plain words."""
    number, latest, decision = proposal.number, proposal.latest, proposal.decision
    if latest is None:
        yield f"Version {number} of “{name}”: the first."
        return
    than = f"version {latest.release.version}"
    if decision.large:
        yield f"Version {number} of “{name}”: a large one, because it promises less than {than}:"
        yield from _listed(decision.weakened)
    elif number.small:
        yield f"Version {number} of “{name}”: a small one. Nothing that {than} promised became weaker or is gone."
    else:
        yield f"Version {number} of “{name}”: a large one, as you ask. Nothing of {than} became weaker or is gone."
    if decision.unsure:
        yield "The words do not tell whether these promise more or less. Please read them:"
        yield from _listed(decision.unsure)


def _listed(changes: Sequence[Change]) -> Iterator[str]:
    for change in changes:
        yield f"  - {sentence(change)}"
        for label, words in (("before", change.before), ("now", change.after)):
            if words:
                yield f"    {label}: {' '.join(words.split())}"
        yield from (f"    {reason.words}" for reason in change.reasons)


def to_paste(charter: Charter, shown: str, proposal: Proposal, day: Moment) -> Iterator[str]:
    """The lines that say in the charter itself which version it is, where they differ."""
    lines = []
    if charter.version != str(proposal.number):
        lines.append(f'    version: "{proposal.number}"')
    if charter.updated != day:
        lines.append(f"    updated: {date_in_yaml(day)}")
    if lines:
        yield f"So that {shown} says so too, write there:"
        yield from ("", *lines, "")
