"""A quotation mark or a bracket has no partner."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ('We will say yes" and mean it', 1),
        ('"yes" and no" and mean it', 1),
        ("We say «yes and go", 1),
        ("We say “yes“ and mean it", 1),
        ("We say {yes and go", 1),
        ("We (learn\n\n  and share) it", 1),
        ("Write to o'hara.team@a.gov.uk", 0),
        ("8' wide and 3' 6\" high", 0),
        ("stay 'til late, just 'cause, goin' home", 0),
        ("we love it :) and are sad :( too", 0),
        ("1.) learn 2.) share", 0),
        ("(one\n  line) and (another)", 0),
        ("**'yes'** and \"**no**\" and «maybe»", 0),
    ],
)
def test_marks_and_their_partners(said: str, found: int) -> None:
    assert len(words("unbalanced-mark", f"aim: |\n  {said}\n")) == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("that 'co-production is the 'golden thread' of it", ["'"]),
        ("families' views and children's rights, don't we", []),
        ("a 'can do' approach", []),
        ("we learn (and share", ["("]),
        ("we learn) and share", [")"]),
        ("1) learn 2) share b) sing", []),
        ("(see page 2): a) learn, b) share", []),
        ("“We learn”, they said, “and share", ["“"]),
        ('the "golden thread" of it', []),
        ('the "golden thread” of it', ["”"]),
        ("rock 'n' roll in the '90s", []),
        ("the students' 'own words' at last", []),
        ("see [our page](https://a.gov.uk/x(1)) for more", []),
    ],
)
def test_marks_without_a_partner(said: str, found: list[str]) -> None:
    assert words("unbalanced-mark", f"aim: |\n  {said}\n") == found


@pytest.mark.parametrize(
    ("before", "last", "after", "found"),
    [
        ("“A child has needs where they:", "cannot use the stairs”", "We agree", []),
        ('"A child has needs where they:', 'cannot use the stairs"', "We agree", []),
        ("“A child has needs where they:", "cannot use the stairs", "We agree”", ["“", "”"]),
        ("“A child has needs where they:", 'cannot use the stairs"', "We agree", ["“", '"']),
        ("“A child has needs where they:", "cannot use the stairs", "We agree", ["“"]),
        ("(A child has needs where they:", "cannot use the stairs)", "We agree", ["(", ")"]),
        ("A child has needs where they:", "cannot use the stairs”", "“We agree", ["”", "“"]),
    ],
)
def test_a_quotation_may_end_in_the_list_below(before: str, last: str, after: str, found: list[str]) -> None:
    charter = f"""\
sections:
  law:
    heading: The law
    stem: '{before}'
    items:
      - find learning harder than most
      - '{last}'
  more:
    heading: Our view
    text: '{after}'
"""
    assert sorted(words("unbalanced-mark", charter)) == sorted(found)
