"""The same words are written out in two places."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


def test_ways_of_two_measures_may_be_the_same() -> None:
    text = "measures:\n  - what: A\n    how: [Team meetings each month]\n  - what: B\n    how: [Team meetings each month]\n"

    assert words("identical-commitment", text) == []


def test_the_same_promise_in_two_values_of_one_name_is_told() -> None:
    text = "values:\n" + "  - name: Open\n    commitments: [We will share plans]\n" * 2

    assert words("identical-commitment", text) == ["We will share plans"]


def test_identical_words_under_two_values_are_one_promise() -> None:
    text = (
        "values:\n  - name: A\n    commitments: [We will share it]\n  - name: B\n    commitments: [We will share it.]\n"
    )

    assert words("identical-commitment", text) == ["We will share it."]
    assert words("identical-commitment", text.replace("We will share it", "Team meetings")) == []


@pytest.mark.parametrize(("party", "found"), [("Schools", []), ("Parents", ["We will be kind"])])
def test_what_two_parties_promise_may_be_the_same(party: str, found: list[str]) -> None:
    group = "    - {heading: %s, by: %s, items: [We will be kind]}\n"
    text = "expectations:\n  groups:\n" + group % ("A", "Parents") + group % ("B", party)

    assert words("identical-commitment", text) == found


def test_the_same_words_of_a_party_are_told_past_those_of_another() -> None:
    group = "    - {heading: %s, by: %s, items: [We will be kind]}\n"
    text = "expectations:\n  groups:\n" + "".join(group % two for two in (("A", "P"), ("B", "S"), ("C", "S")))

    assert words("identical-commitment", text) == ["We will be kind"]


@pytest.mark.parametrize(("said", "found"), [("We reply kindly", ["We reply kindly"]), ("Team meetings", [])])
def test_three_words_are_a_promise(said: str, found: list[str]) -> None:
    assert words("identical-commitment", f"agreements: [{said}]\nactions: [{said}]\n") == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("when: If it is urgent, within: 2 hours", "when: If it can wait, within: 2 days"),
        ("when: At school", "when: At the clinic"),
        ("when: At school", "within: 2 days"),
        ("within: 2 hours", "within: 2 days"),
    ],
)
def test_the_same_words_for_two_cases_or_times_are_two_promises(one: str, other: str) -> None:
    text = f"expectations:\n  - {{text: We call you back, {one}}}\n  - {{text: We call you back, {other}}}\n"

    assert words("identical-commitment", text) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("when: At school", "when: at school"), ("within: 2 days", "by: Us"), ("within: 2 days", "note: So")],
)
def test_the_same_words_for_one_case_are_one_promise(one: str, other: str) -> None:
    text = f"expectations:\n  - {{text: We call you back, {one}}}\n  - {{text: We call you back, {other}}}\n"

    assert words("identical-commitment", text) == ["We call you back"]


def test_a_third_in_the_case_of_the_first_is_told() -> None:
    of = "  - {text: We call you back, when: %s}\n"
    text = "expectations:\n" + of % "At school" + of % "At home" + of % "At school"

    assert words("identical-commitment", text) == ["We call you back"]


@pytest.mark.parametrize("field", ["due", "target"])
@pytest.mark.parametrize(("second", "found"), [("60%", []), ("50%", ["Train school staff"])])
def test_steps_of_one_measure_may_have_one_name(field: str, second: str, found: list[str]) -> None:
    text = f"measures:\n  - {{what: Train school staff, {field}: 50%}}\n  - {{what: Train school staff, {field}: {second}}}\n"

    assert words("identical-commitment", text) == found
