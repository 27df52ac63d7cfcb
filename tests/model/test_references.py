"""References inside a charter that lead nowhere."""

from __future__ import annotations

from charterc.reading.read import read_bytes


def told(unknown: int, known: int = 1) -> list[tuple[str, str]]:
    lines = ["title: Our charter", "values:", "  - name: Listen", "    commitments:"]
    lines += [f"      - we-lisen-{number}" for number in range(unknown)]
    lines += ["commitments:", *(f"  we-listen-{number}: We will listen {number}" for number in range(known))]
    problems = read_bytes("\n".join(lines).encode(), "town.yaml").problems
    return [(problem.message, problem.hint) for problem in problems if problem.name == "unknown-reference"]


def test_what_was_probably_meant_is_found_among_thousands() -> None:
    ((message, hint),) = told(1, known=2000)

    assert message == "There is no commitment with the id “we-lisen-0”."
    assert hint == "Did you mean “we-listen-0”?"


def test_of_thousands_that_lead_nowhere_the_first_are_told_and_that_there_are_more() -> None:
    found = told(3000)

    assert len(found) == 101
    assert found[-1][1] == "There are more like this one. Mend these first, then look again."
