"""A measure is left to everybody, or to no day."""

from __future__ import annotations

import pytest

from charterc.problem import Severity
from tests.lint.linting import linted, problems, words

RULE = "nobody-in-charge"


def measure(**fields: str) -> str:
    """A list of one measure."""
    given = "".join(f'    {key}: "{said}"\n' for key, said in fields.items())
    return f"measures:\n  - what: Train us\n{given}"


@pytest.mark.parametrize(
    "owner",
    [
        *("Everyone", "everybody", "Everyone involved", "Anyone", "Anybody", "Someone", "Somebody", "Nobody"),
        *("All", "All staff", "All partners", "all services", "All agencies", "All professionals", "All parties"),
        *("All practitioners", "All teams", "All workers", "All colleagues", "All organisations", "All stakeholders"),
        *("All members", "All involved", "Staff", "Partners", "Services", "Agencies", "Professionals", "Stakeholders"),
        *("Us", "All of us", "Us all", "We", "We all", "The system", "The partnership as a whole", "All of the above."),
        *(
            "N/A",
            "na",
            "Unknown",
            "Not known",
            "Not yet known",
            "None",
            "None yet",
            "Various",
            "-",
            "?",
            "???",
            "–",
            "—",
        ),
    ],
)
def test_an_owner_who_is_nobody_is_found(owner: str) -> None:
    assert words(RULE, measure(owner=owner)) == [f'"{owner}"']
    assert words(RULE, f'governance:\n  overseer: "{owner}"\n') == [f'"{owner}"']


@pytest.mark.parametrize(
    "words_to_come",
    [
        *("TBC", "tba", "TBD", "T.B.C.", "To be confirmed", "To be agreed", "To be decided", "To follow"),
        *("To be announced", "To be determined", "To be arranged", "To be identified", "To be allocated"),
    ],
)
@pytest.mark.parametrize("field", ["owner", "due"])
def test_words_that_are_still_to_come_are_told_once(field: str, words_to_come: str) -> None:
    text = f"title: T\n{measure(**{field: words_to_come})}"
    told = linted(text, rules=frozenset({RULE, "placeholder-text"})).problems

    assert [problem.name for problem in told] == ["placeholder-text"]


@pytest.mark.parametrize("owner", ["All Saints School", "Partners for Change", "Staff governor", "Wesley", "SEND team"])
def test_a_name_is_left_alone(owner: str) -> None:
    assert words(RULE, measure(owner=owner) + f"governance:\n  overseer: {owner}\n") == []


@pytest.mark.parametrize(
    "due",
    [
        *(
            "In due course",
            "In time",
            "In the future",
            "In the near future",
            "At some point",
            "Soon",
            "Shortly",
            "Later",
        ),
        *("ASAP", "A.S.A.P.", "As soon as possible", "As soon as practicable", "As soon as we can"),
        *("When possible", "Where practicable", "If resources allow", "When we can", "As and when"),
        *("As and when needed", "As and when required", "When needed", "When required", "As needed", "As required"),
        "As appropriate",
    ],
)
def test_a_day_that_is_none_is_found(due: str) -> None:
    (problem,) = problems(RULE, measure(due=due))

    assert problem.severity is Severity.WARNING
    assert words(RULE, measure(due=due)) == [f'"{due}"']


@pytest.mark.parametrize("due", ["Soon after March 2099", "Each term", "When the new school opens", "Every May"])
def test_a_time_is_left_alone(due: str) -> None:
    assert words(RULE, measure(due=due)) == []


@pytest.mark.parametrize(
    "due",
    ["Ongoing", "On-going", "ongoing.", "Continuous", "Continuously", "Continuing", "Always", "All the time"],
)
def test_what_will_be_finished_has_an_end(due: str) -> None:
    (problem,) = problems(RULE, measure(due=due).replace("Train us", "Set up a group"))

    assert problem.severity is Severity.INFO
    assert words(RULE, measure(due=due)) == []


@pytest.mark.parametrize(
    "act",
    [
        *("Set up", "create", "Launch", "Appoint", "Develop", "Build", "Produce", "Draft", "Write", "Publish"),
        *("Agree", "Recruit", "Design"),
    ],
)
def test_acts_that_end(act: str) -> None:
    assert words(RULE, measure(due="Ongoing").replace("Train us", f"{act} a list")) == ['"Ongoing"']
    assert words(RULE, measure(due="Ongoing").replace("Train us", f"{act}ness for all")) == []


@pytest.mark.parametrize("status", ["done", "stopped", "Complete", "Completed", "Finished", "Achieved in May"])
def test_what_is_over_needs_nobody_but_has_an_end(status: str) -> None:
    (problem,) = problems(RULE, measure(owner="Everyone", due="Ongoing", status=status))

    assert problem.severity is Severity.WARNING
    assert words(RULE, measure(owner="Everyone", due="Soon", status=status)) == []


def test_what_goes_on_needs_somebody() -> None:
    assert words(RULE, measure(owner="Everyone", status="started")) == ['"Everyone"']


@pytest.mark.parametrize(
    "owner",
    [
        *(
            "To be picked up by the team",
            "To be decided by the board",
            "Whoever has time",
            "Vacant post",
            "Unallocated",
        ),
        *("A working group, once formed", "Volunteers needed", "Shared across teams", "Both parties", "Me"),
        *("All members of staff", "The whole team", "Everyone, everywhere", "Parents and staff together"),
        *("Awaiting recruitment", "Everybody's job", "Someone on the board", "The right person"),
    ],
)
def test_an_owner_still_to_be_found_is_told(owner: str) -> None:
    assert words(RULE, measure(owner=owner)) == [f'"{owner}"']


@pytest.mark.parametrize(
    "owner",
    ["To be led by Ann Lee", "Volunteer co-ordinator", "Partners in Care team", "The duty manager", "Staff council"],
)
def test_an_owner_with_a_name_is_left_alone(owner: str) -> None:
    assert words(RULE, measure(owner=owner)) == []


@pytest.mark.parametrize(
    "due",
    [
        *("When the pressures have eased", "Once staff are in post", "If capacity allows", "Subject to funding"),
        *("As time allows", "At the earliest opportunity", "In progress", "No fixed date", "Long term"),
    ],
)
def test_a_day_that_may_never_come_is_told(due: str) -> None:
    assert words(RULE, measure(due=due)) == [f'"{due}"']


@pytest.mark.parametrize(
    "due", ["Once funding is agreed in May 2099", "When staff return in spring", "If able, in 2099"]
)
def test_a_time_with_a_day_in_it_is_left_alone(due: str) -> None:
    assert words(RULE, measure(due=due)) == []
