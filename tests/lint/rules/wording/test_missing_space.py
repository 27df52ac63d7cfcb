"""A space is missing, or a mark stands twice."""

from __future__ import annotations

import pytest

from tests.lint.linting import slips


def found(sentence: str) -> list[str]:
    """What is to be written."""
    return [right for _, right in slips("missing-space", sentence)]


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("We will ask you,so please answer", "you, so"),
        ("We give notice.We wait", "notice. We"),
        ("We say why:you may ask", "why: you"),
        ("It costs nothing,, not a stamp", "nothing,"),
        ("We answer.. Always", "answer."),
        ("We read the plan(see below) first", "plan (see"),
        ("Hang your coat inthe hall", "in the"),
        ("Each ofour rooms is light", "of our"),
        ("Ring us first, andyou need not wait", "and you"),
        ("We tell you of your children'sprogress", "children's progress"),
        ("We tell you of your children’sprogress", "children’s progress"),
        ("We value the foster carers'skills", "carers' skills"),
        ("We answer within10 days", "within 10"),
        ("We answer within 10days", "10 days"),
        ("We fund two parents, , and more", "parents,"),
        ("We thank people for their time We will do this by: asking", "time. We will …"),
        ("We write it down.we read it to you", "down. we"),
        ("There may be more.f you ask, we look", "more. f"),
        ("We help with your homework Give your best to it", "homework. Give your …"),
        ("We share our ideas Listen to all of them", "ideas. Listen to all …"),
    ],
)
def test_slips_are_found_with_what_belongs_there(sentence: str, written: str) -> None:
    assert found(sentence) == [written]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tell the parent(s), e.g. at 10.30am or 2:15",
        "We wait … and then we ask...",
        "Soften the light, bathe in the sun and breathe; INTHE is a name",
        "Mr. O'Brien and D'Arcy's team; the N.H.S. and Node.js",
        "Look at www.example.org/a,b or write to a.b@example.org",
        "Our promise We will listen stands on the wall",
        "It was Tom's, and the boss's",
        "On 01.02.2026 we meet; 1,000 came",
        "Come to the Have your say day, or to our Listen to us group",
        "We read it, e.g. at 10 a.m. in the hall",
        "In our leaflet “Do Give your views” we say so",
    ],
)
def test_what_is_right_is_left_alone(sentence: str) -> None:
    assert found(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("The group,(three seats) meets", ["group, (three"]),
        ("Ring us(any time) on this", ["us (any"]),
        ("We ask“how are you”each day", ["ask “how", "you"]),
        ("Come on 4May", ["4 May"]),
        ("Up to£20 is paid", ["to £20"]),
        ("See page 4.It has a map", ["4. It"]),
        ("We meet;. And talk", ["meet;"]),
        ("We listen.and then we act", ["listen. and"]),
        # what is right
        ("We ask your parent(s) first", []),
        ("We pay £4.50 for it", []),
    ],
)
def test_marks_that_lost_their_space(sentence: str, written: list[str]) -> None:
    assert found(sentence) == written
