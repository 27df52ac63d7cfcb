"""Two places say the opposite of each other."""

from __future__ import annotations

from tests.lint.linting import problems, words

RULE = "contradictory-statement"


def promises(*said: str) -> str:
    return "agreements:\n" + "".join(f"  - {each}\n" for each in said)


def test_the_message_names_both_and_where_the_first_one_stands() -> None:
    (problem,) = problems(RULE, promises("Parents must sign the plan", "Parents need not sign the plan"))

    assert problem.message == "“Parents need not sign the plan” says the opposite of “Parents must sign the plan”."
    assert [related.span.line for related in problem.related] == [3]


def test_a_denial_above_a_list_belongs_to_its_items() -> None:
    lists = (
        'actions:\n  stem: "We will never:"\n  items:\n    - store letters in a locked room\n'
        "agreements:\n  - We will store letters in a locked room\n"
    )

    assert words(RULE, lists) == ["We will store letters in a locked room"]
    assert words(RULE, lists.replace("never:", "also:")) == []


def test_what_stands_below_a_heading_that_denies_is_left_alone() -> None:
    lists = (
        'actions:\n  heading: "{}"\n  items:\n    - Store letters in a locked room\n'
        "agreements:\n  - Never store letters in a locked room\n"
    )

    assert words(RULE, lists.format("What we do")) == ["Never store letters in a locked room"]
    assert words(RULE, lists.format("What we do not do")) == []


def test_two_parties_may_say_the_opposite() -> None:
    lists = (
        "responsibilities:\n  groups:\n    - by: {}\n      items: [We write the final plan]\n"
        "    - by: Schools\n      items: [We never write the final plan]\n"
    )

    assert words(RULE, lists.format("Schools")) == ["We never write the final plan"]
    assert words(RULE, lists.format("Nurses")) == []


def test_what_says_little_is_not_denied() -> None:
    assert words(RULE, promises("Nurses write", "Nurses never write")) == ["Nurses never write"]
    assert words(RULE, promises("We write", "We never write")) == []


def test_four_hundred_sentences_are_compared() -> None:
    rest = [f"Room {number} is blue" for number in range(398)]
    pair = ("Nurses write letters", "Nurses never write letters")

    assert words(RULE, promises(pair[0], *rest, pair[1])) == [pair[1]]
    assert words(RULE, promises(pair[0], *rest, "Room 400 is blue", pair[1])) == []


def test_long_sentences_are_cut_in_the_message() -> None:
    def shown(length: int) -> str:
        said = f"Nurses write {'a' * (length - 19)} again"
        (problem,) = problems(RULE, promises(said, "Nurses never write " + said[13:]))
        return problem.message.rpartition("“")[2].removesuffix("”.")

    assert len(shown(150)) == 150
    assert shown(151) == f"Nurses write {'a' * 132} …"
