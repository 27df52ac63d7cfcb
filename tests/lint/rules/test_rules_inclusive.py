from __future__ import annotations

import pytest
from linting import problems, words

RULES = ("disability-language", "blaming-language", "outdated-term", "gendered-word")


@pytest.mark.parametrize(
    ("rule", "said", "found"),
    [
        ("disability-language", "a child who suffers from epilepsy", ["suffers from"]),
        ("disability-language", "services that suffer from a lack of staff", []),
        (
            "disability-language",
            "a wheelchair-bound pupil and a Wheelchair Bound parent",
            ["wheelchair-bound pupil", "Wheelchair Bound parent"],
        ),
        ("disability-language", "a group for the disabled and their friends", ["the disabled"]),
        ("disability-language", "the disabled child and the deaf community", []),
        ("disability-language", "rooms for the blind.", ["the blind"]),
        ("blaming-language", "hard to reach families", ["hard to reach"]),
        ("blaming-language", 'We never say "hard to reach"', []),
        ("blaming-language", "the top shelf is hard to reach for", []),
        ("outdated-term", "mentally handicapped people", ["mentally handicapped people"]),
        ("outdated-term", "SEN children and SEND children", ["SEN children", "SEND children"]),
        ("outdated-term", "we send children home early", []),
        ("outdated-term", "an invalid form", []),
        ("gendered-word", "the chairman+clerk, {spokesman}", ["chairman", "spokesman"]),
        ("gendered-word", "he or she, his/her and the chairman", ["he or she", "his/her", "chairman"]),
        ("gendered-word", "she said that he came", []),
    ],
)
def test_words_about_people(rule: str, said: str, found: list[str]) -> None:
    assert words(rule, f"aim: {said}\n") == found


@pytest.mark.parametrize("rule", RULES)
def test_what_is_right_is_never_found(rule: str) -> None:
    text = (
        "aim: >-\n  Disabled children, autistic people, deaf people, people with special educational needs, headteachers, mothers,\n"
        "  fathers, boys and girls, people with a learning disability, wheelchair users: we commit and pledge to all.\n"
    )

    assert words(rule, text) == []


def test_quotations_of_people_and_names_of_bodies_are_left_alone() -> None:
    text = (
        "statements:\n  - text: I suffer from nothing but stairs\n    said-by: A young person\n"
        "partners: [Action for the Handicapped]\n"
    )

    assert words("disability-language", text) == []
    assert words("outdated-term", text) == []


@pytest.mark.parametrize("rule", RULES)
def test_each_finding_names_what_to_write_and_its_source(rule: str) -> None:
    said = {"disability-language": "able-bodied", "blaming-language": "hard to engage", "outdated-term": "spastic"}
    (problem,) = problems(rule, f"aim: All {said.get(rule, 'manpower')} here\n")

    assert problem.hint.startswith("Write “")
    assert problem.hint.endswith(")")
