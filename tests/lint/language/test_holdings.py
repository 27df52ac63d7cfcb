"""Numbers that a text gives of what the charter holds."""

from __future__ import annotations

import pytest

from tests.lint.linting import words

_TWO_EACH = "values: [{name: A b, commitments: [We ask, We meet]}, {name: C d, commitments: [We ring, We wait]}]\n"
_SIGNED = "signatories: [{name: A, organisation: B}, {name: C, organisation: B}, {name: E, organisation: F}]\n"
_THREE = "signatories: [{organisation: A}, {organisation: B}, {organisation: C}]\n"


@pytest.mark.parametrize(
    ("aim", "part", "found"),
    [
        ("Our five rights are below.", "rights: [To ask, To be told]\n", ["five rights"]),
        ("This charter lists five rights.", "rights: [To ask, To be told]\n", ["five rights"]),
        ("The four agreements below bind us.", "agreements: [We meet, We ask]\n", ["four agreements below"]),
        ("Each value has three promises.", _TWO_EACH, ["three promises"]),
        ("Two partners have signed.", _THREE, ["Two partners have signed"]),
        ("It is signed by two bodies.", _THREE, ["two bodies"]),
        ("Five partners have signed.", _THREE, []),
        # what is right
        ("Our two rights are below.", "rights: [To ask, To be told]\n", []),
        ("We agreed five actions in May.", "actions: [We meet, We ask]\n", []),
        ("Our five rights of way are open.", "rights: [To ask, To be told]\n", []),
        ("Each value has two promises.", _TWO_EACH, []),
        ("The two bodies that signed meet.", _SIGNED, []),
        ("The three partners that signed meet.", _SIGNED, []),
        ("Five partners have signed.", "", []),
    ],
)
def test_a_number_is_held_against_what_the_charter_has(aim: str, part: str, found: list[str]) -> None:
    assert words("wrong-count", f"aim: {aim}\n{part}") == found


@pytest.mark.parametrize(
    ("part", "found"),
    [
        ("values: {heading: Our six pillars, items: [A b, C d]}\n", ["six pillars"]),
        ("measures: {heading: Four ways to tell, items: [{what: A b}, {what: C d}]}\n", ["Four ways"]),
        ("values: {heading: Our two pillars, items: [A b, C d]}\n", []),
        ("values: {heading: Our six values, items: [A b, C d]}\n", ["six values"]),
    ],
)
def test_the_heading_of_any_list_is_held_against_it(part: str, found: list[str]) -> None:
    assert words("wrong-count", part) == found
