"""A space is missing, or a mark stands twice."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, promised, slips, words


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
        ("We read the plan(draft) first", ["plan (draft"]),
        ("We read the plan(NHS) first", ["plan (NHS"]),
        ("We bring the (old)books", ["old) books"]),
        ("We ask the parents(both)and staff", ["parents (both", "both) and"]),
        ("We ask mother(s)and fathers", ["s) and"]),
        # what is right
        ("We ask your parent(s) first", []),
        ("We ask each child(ren) first", []),
        ("We ask each library(ies), and we wait", []),
        ("We (re)write plans and (re-)read them", []),
        ("We plan (co-)production together", []),
        ("We are in(ter)dependent here", []),
        ("We ask&nbsp;first, A&ndash;B and &lsquo;always", []),
        ("We ask R&D;then we wait", ["D; then"]),
        ("We pay £4.50 for it", []),
    ],
)
def test_marks_that_lost_their_space(sentence: str, written: list[str]) -> None:
    assert found(sentence) == written


@pytest.mark.parametrize(
    ("sentence", "starts"),
    [
        ("We give you time to reply It will be short", "It will"),
        ("We give you time to reply There are no fees", "There are"),
        ("We give you time to reply Our letters are short", "Our letters are"),
        ("We give you time to reply Each of our long letters is short", "Each of our long"),
        ("We give you time to reply No letter gets lost", "No letter gets"),
        ("We give you time to reply Everyone gets a copy", "Everyone gets"),
        ("We give you time to reply And we answer", "And we"),
        ("We give you time to replyWe will answer", "We will"),
        ("We share our plan Explain what it says", "Explain what"),
        ("We give everyone a turn and thank them We look after you", "We look"),
        ("Be kind Be on time", "Be on"),
        ("You have the right to ask You have the right to wait", "You have the right"),
        ("You may ask a friend to come You are always heard", "You are"),
        ("You may bring your own tea You should ring first", "You should"),
        ("Families will be asked first Staff will be told", "Staff will be"),
        ("Parents must say why All teachers can ask", "All teachers can"),
        ("Our governors will read it Nurses should come", "Nurses should"),
        ("Governors will read it Nurses should come", "Nurses should"),
        # what is right
        ("We ask, so It will help", None),
        ("We read the All ages plan that is new", None),
        ("We hang up a No blame is due sign", None),
        ("We ask for Our voice in each school", None),
        ("We use the Be kind code", None),
        ("We run an All are welcome day", None),
        ("We know how Families and Staff are", None),
        ("We read McWe will and iWe are", None),
        ("See how Be kind works", None),
        ("We read the You are kind leaflet", None),
        ("We ring you so that Staff will be told", None),
        ("When you ring us Staff will answer", None),
        ("Families will be told what Staff will do", None),
        ("Families will know Staff will listen", None),
        ("Parents will see that You have some cake", None),
        ("All Parents will meet the new Staff can bring", None),
    ],
)
def test_a_sentence_that_runs_into_the_next(sentence: str, starts: str | None) -> None:
    told = [problem.message for problem in problems("missing-space", promised(sentence))]

    assert bool(told) is (starts is not None)
    assert starts is None or starts in told[0]


def test_only_an_item_that_starts_with_what_is_done_holds_others_that_do() -> None:
    assert found("We are kind Be on time") == []
    assert words("missing-space", "aim: Be kind Be on time\n") == []


@pytest.mark.parametrize(
    ("sentence", "written"), [("By May2027 we meet", ["May 2027"]), ("We pay £20per day", ["£20 per"]), ("A £20p", [])]
)
def test_a_year_and_a_sum_that_lost_their_space(sentence: str, written: list[str]) -> None:
    assert found(sentence) == written
