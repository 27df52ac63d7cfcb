"""A partner, a contact, a signatory or a strategy stands in its list twice."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

RULE = "named-twice"


@pytest.mark.parametrize(
    ("part", "first", "second", "found"),
    [
        ("partners", "{name: Town Forum}", "{name: The town  forum.}", "The town  forum."),
        ("partners", "{name: The Town Forum}", "{name: Town Forum, url: https://a.uk}", "Town Forum"),
        ("partners", "{name: Town Parent Carer Forum}", "{name: Town Parent-Carer Forum}", "Town Parent-Carer Forum"),
        ("partners", "{name: St Ann's School}", "{name: St. Ann's School}", "St. Ann's School"),
        ("partners", "{name: A & B}", "{name: A and B}", "A and B"),
        *(
            ("partners", "{name: Town Council}", f"{{name: Town {kind} Council}}", f"Town {kind} Council")
            for kind in ("Borough", "City", "County", "District", "Metropolitan", "Metropolitan Borough")
        ),
        ("partners", "{name: Town City Council}", "{name: Town Council}", "Town Council"),
        ("strategies", "{name: Plan, until: 2099}", "{name: plan}", "plan"),
        ("signatories", "{name: A. B., organisation: C}", "{name: A. B., organisation: C, role: Chair}", "A. B."),
        ("signatories", "{name: A. B.}", "{name: A. B.}", "A. B."),
        ("signatories", "{organisation: C, role: Chair}", "{organisation: C, role: Chair}", "C"),
        ("contacts", "{name: Team, email: a@b.uk}", "{name: The Team, email: a@b.uk}", "The Team"),
        ("contacts", "{label: Team, phone: 01632 960735}", "{label: The team, phone: 01632 960735}", "The team"),
        ("contacts", "{name: Team}", "{name: Team}", "Team"),
        ("contacts", "{email: a@b.uk, name: Team}", "{email: a@b.uk, phone: 01632 960735}", "a@b.uk"),
        ("contacts", "{phone: 01632 960735}", "{phone: 01632 960735, text: Ring}", "01632 960735"),
    ],
)
def test_what_stands_there_twice_is_found(part: str, first: str, second: str, found: str) -> None:
    text = f"{part}:\n  - {first}\n  - {second}\n"
    (problem,) = problems(RULE, text)

    assert words(RULE, text) == [found]
    assert (problem.span.line, problem.related[0].span.line) == (4, 3)


@pytest.mark.parametrize(
    ("part", "first", "second"),
    [
        ("partners", "{name: Town Forum}", "{name: Town Council}"),
        ("partners", "{name: Town City Council}", "{name: Town County Council}"),
        ("partners", "{name: City Council for All}", "{name: Council for All}"),
        ("partners", "{name: Forum, url: https://a.uk}", "{name: Forum, url: https://b.uk}"),
        ("strategies", "{name: Plan, until: 2098}", "{name: Plan, until: 2099}"),
        ("strategies", "{name: Plan, from: 2098}", "{name: Plan, from: 2099}"),
        ("strategies", "{name: Plan, url: https://a.uk}", "{name: Plan, url: https://b.uk}"),
        ("signatories", "{name: A. B., organisation: C}", "{name: A. B., organisation: D}"),
        ("signatories", "{name: A. B., organisation: C}", "{name: A. B.}"),
        ("signatories", "{name: A. B., role: Chair}", "{name: A. B., role: Clerk}"),
        ("signatories", "{organisation: C, role: Chair}", "{organisation: C}"),
        ("signatories", "{organisation: C, name: A}", "{organisation: C}"),
        ("signatories", "{organisation: C, name: A}", "{organisation: C, name: B}"),
        ("contacts", "{name: Team, for: feedback}", "{name: Team, for: concerns}"),
        ("contacts", "{email: a@b.uk, for: feedback}", "{email: a@b.uk, for: concerns}"),
        ("contacts", "{name: Team, email: a@b.uk}", "{name: Team, phone: 01632 960735}"),
        ("contacts", "{name: Team, phone: 01632 960735}", "{name: Team}"),
        ("contacts", "{name: Team, label: A}", "{name: Team, label: B}"),
        ("contacts", "{email: a@b.uk, name: A}", "{email: a@b.uk, name: B}"),
        ("contacts", "{email: a@b.uk, label: A}", "{email: a@b.uk, label: B}"),
        ("contacts", "{email: a@b.uk, phone: 01632 960735}", "{email: a@b.uk, phone: 01632 960736}"),
        ("contacts", "{phone: 01632 960735, email: a@b.uk}", "{phone: 01632 960735, email: a@c.uk}"),
        ("contacts", "{email: a@b.uk, text: A}", "{email: a@b.uk, text: B}"),
        ("contacts", "{email: a@b.uk, address: A}", "{email: a@b.uk, address: B}"),
        ("contacts", "{email: a@b.uk, links: [{text: A}]}", "{email: a@b.uk, links: [{text: B}]}"),
        ("contacts", "{text: A}", "{text: A}"),
    ],
)
def test_what_differs_is_left_alone(part: str, first: str, second: str) -> None:
    assert words(RULE, f"{part}:\n  - {first}\n  - {second}\n") == []


def test_of_three_the_first_is_right() -> None:
    assert words(RULE, "partners: [Forum, Council, FORUM, forum]\n") == ["FORUM", "forum"]


def test_a_list_that_was_made_to_be_slow_is_not_compared_to_its_end() -> None:
    many = "".join(f"  - Partner {number}\n" for number in range(199))

    assert words(RULE, f"partners:\n{many}  - Partner 1\n") == ["Partner 1"]
    assert words(RULE, f"partners:\n{many}  - Partner 200\n  - Partner 1\n") == []


def test_the_message_says_what_it_is() -> None:
    (problem,) = problems(RULE, "signatories:\n  - {name: A. B.}\n  - {name: A. B.}\n")

    assert problem.message == "This signatory stands in the list already: “A. B.”."


def test_a_body_in_other_words_is_told_among_partners_and_signatories_only() -> None:
    names = ("NHS England", "NHS England (NHSE)")

    assert words(RULE, f"partners: [{', '.join(names)}]\n") == ["NHS England (NHSE)"]
    assert words(RULE, "signatories:\n  - {organisation: Ashby PCF}\n  - {organisation: Ashby Parent Carer Forum}\n")
    assert words(RULE, f"strategies: [{', '.join(names)}]\n") == []
    assert words(RULE, "signatories:\n  - {name: Jo Ash, organisation: A}\n  - {name: Ash Jo, organisation: A}\n") == []
