"""Why a version is a large or a small one, and what to write into the charter itself: the lines to print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from charterc.changes.listing import listed
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
    this, than = f"Version {number} of “{name}”", f"version {latest.release.version}"
    if decision.weakened:
        yield f"{this}: a large one, because it promises less than {than}:"
        yield from listed(decision.weakened)
    elif decision.unsure and number.small:
        yield f"{this}: a small one, because you say that no promise of {than} became weaker."
    elif decision.unsure:
        yield f"{this}: a large one, because the words do not tell whether it promises less than {than}."
    elif number.small:
        yield f"{this}: a small one. Nothing that {than} promised became weaker or is gone."
    else:
        yield f"{this}: a large one, as you ask. Nothing of {than} became weaker or is gone."
    if decision.unsure:
        yield "The words do not tell whether these promise more or less. Please read them:"
        yield from listed(decision.unsure)


def refusal(proposal: Proposal) -> tuple[str, str]:
    """Why a large version is not written as long as nobody is said to have agreed, and what to do."""
    agreed = '--agreed-by "Our Parent Carer Forum". Nothing was written.'
    if proposal.decision.weakened:
        told = f"Version {proposal.number} promises less, so it has to say who agreed."
        return told, f"Add who agreed to it: {agreed}"
    told = f"The words do not tell whether version {proposal.number} promises less, so people have to."
    return told, f"If no promise became weaker, add --small. Else add who agreed to it: {agreed}"


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
