"""Why a version is a large or a small one, and what to write into the charter itself: the lines to print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

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
    nothing = "Nothing that rules can see" if decision.unsure else f"Nothing that {than} promised"
    if decision.large:
        yield f"Version {number} of “{name}”: a large one, because it promises less than {than}:"
        yield from _listed(decision.weakened)
    elif number.small:
        yield f"Version {number} of “{name}”: a small one. {nothing} became weaker or is gone."
    else:
        yield f"Version {number} of “{name}”: a large one, as you ask. {nothing} became weaker or is gone."
    if decision.unsure:
        yield "The words do not tell whether these promise more or less. Please read them:"
        yield from _listed(decision.unsure)
        if number.small:
            yield "If one of them promises less, make this a large version: --major, and --agreed-by for who agreed."


def _listed(changes: Sequence[Change]) -> Iterator[str]:
    for change in changes:
        yield f"  - {sentence(change)}"
        for label, words in (("before", change.before), ("now", change.after)):
            if words:
                yield f"    {label}: {' '.join(words.split())}"
        yield from (f"    {reason.words}" for reason in change.reasons)


def facts_to_write(charter: Charter, proposal: Proposal, day: Moment) -> dict[str, str]:
    """The keys that say in the charter itself which version it is, with their values in YAML, where they differ."""
    facts = {}
    if charter.version != str(proposal.number):
        facts["version"] = f'"{proposal.number}"'
    if charter.updated != day and (charter.updated or charter.agreed != day):
        facts["updated"] = date_in_yaml(day)
    return facts


def to_paste(charter: Charter, shown: str, facts: Mapping[str, str]) -> Iterator[str]:
    """What the charter, and so the version that is kept, does not say rightly of itself; and how it would."""
    if not facts:
        return
    said = f"says that it is version {charter.version}" if charter.version else "does not say which version it is"
    if "version" not in facts:
        said = "names another day" if charter.updated else "does not say when it was updated"
    yield f"{shown} {said}. So that it agrees with what is kept, release with --set-version, or write there first:"
    yield from ("", *(f"    {key}: {value}" for key, value in facts.items()), "")
