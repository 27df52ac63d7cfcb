"""What the next version of a charter would be: its number, why it is large or small, and its day."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic_core import PydanticCustomError

from charterc.changes.agreed import changed, same_meaning
from charterc.changes.change import Difference
from charterc.changes.sentence import sentence
from charterc.errors import UsageError
from charterc.model.charter import Charter
from charterc.model.fingerprint import charter_fingerprint
from charterc.model.release import FIRST, VersionNumber
from charterc.model.when import Moment, moment_of
from charterc.page.language import written
from charterc.versions.decide import Decision, decide
from charterc.versions.history import History, Version


@dataclass(frozen=True, slots=True)
class Proposal:
    """The next version of a charter."""

    number: VersionNumber
    latest: Version | None
    """The version before it; None for the first."""
    difference: Difference
    decision: Decision


def propose(charter: Charter, history: History, *, large: bool = False, small: bool = False) -> Proposal:
    """The next version. `large` makes it a large one whatever changed; `small` a small one where the words do not tell.

    Raises `UsageError` where nothing changed since the latest version, or where it promises less and is to be small.
    """
    latest = history.latest
    if latest is None:
        return Proposal(FIRST, None, Difference(), decide(Difference()))
    difference = changed(latest.charter, charter, history.refusals)
    if difference.same or same_meaning(latest.charter, charter):
        raise UsageError(f"There is nothing to release: {_nothing_new(charter, latest)}")
    decision = decide(difference)
    if small and decision.weakened:
        why = f"This is no small version, because it promises less than version {latest.release.version}: "
        raise UsageError(f"{why}{sentence(decision.weakened[0])}", "Leave --small out.")
    number = latest.release.number.after(large=large or (decision.large and not small))
    return Proposal(number, latest, difference, decision)


def _nothing_new(charter: Charter, latest: Version) -> str:
    version = f"version {latest.release.version}"
    if charter_fingerprint(latest.charter) == charter_fingerprint(charter):
        return f"the charter says what {version} says."
    return f"nothing that matters to families changed since {version}."


def day_of_release(charter: Charter, latest: Version | None, given: str | None) -> Moment:
    """The day from which a version holds: the one that is given, else the one that the charter itself names.

    Never today: the day on which a command runs says nothing about the day on which people agreed. Raises `UsageError`.
    """
    before = latest.release.date if latest else None
    if given is None:
        return _own_day(charter, latest)
    day = _given(given)
    if before and latest and day.last < before.first:
        on = f"version {latest.release.version} is of {written(before)}"
        raise UsageError(f"The day of this version is {written(day)}, but {on}.", "A later version has no earlier day.")
    return day


def _own_day(charter: Charter, latest: Version | None) -> Moment:
    """The day on which the charter says that it was updated or agreed; after a version, only where that is news."""
    if latest is None:
        day = charter.updated or charter.agreed
        if day is None:
            raise UsageError("The day of this version is not known: the charter has no “updated” or “agreed”.", _ASK)
        return day
    before = latest.release.date
    days = ((charter.updated, latest.charter.updated), (charter.agreed, latest.charter.agreed))
    news = [day for day, was in days if day and day != was and (before is None or day > before)]
    if not news:
        of = f" ({written(before)})" if before else ""
        fault = f"neither “updated” nor “agreed” says when it changed after version {latest.release.version}{of}."
        raise UsageError(f"The day of this version is not known: {fault}", _ASK)
    return news[0]


_ASK = "Add the day from which it holds: --date 2026-03-01"


def _given(words: str) -> Moment:
    try:
        return moment_of(words)
    except PydanticCustomError as error:
        raise UsageError(f"--date: {error.message()}", "Write it as 2026-03-01.") from None
