"""A sentence is longer than 25 words."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

LONG = " ".join(["word"] * 28)

SHORT = " ".join(["word"] * 27)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (f"A short one. {LONG.capitalize()}.", [f"{LONG.capitalize()}."]),
        (f"{SHORT}.", []),
        (f"{SHORT[:60]}. {SHORT[:60]}.", []),
        (f"See Mr. {SHORT[:-10]}", []),
        (f"{SHORT} e.g. more", [f"{SHORT} e.g. more"]),
        (f"{SHORT[:-15]} 1,000 a.m. 1.4", []),
        (f"{SHORT[:-5]} this/that", [f"{SHORT[:-5]} this/that"]),
        (f"{SHORT[:-5]} – - & self-made", []),
        ("We read [" + SHORT[:-10] + "](https://www.a.gov.uk/a-very-long-address-with-many-words)", []),
    ],
)
def test_sentences_over_25_words(said: str, found: list[str]) -> None:
    assert words("long-sentence", f"aim: {said!r}\n") == found


def test_thin_spaces_divide_words_too() -> None:
    said = LONG.replace(" ", "\u2009")

    assert words("long-sentence", f"aim: {said}\n") == [said]


def test_the_longest_sentence_of_a_text_stands_for_the_others() -> None:
    longer = f"{LONG} and more"
    (problem,) = problems("long-sentence", f"aim: |\n  {LONG.capitalize()}.\n\n  {longer.capitalize()}.\n")

    assert (problem.span.line, problem.span.column) == (5, 3)
    assert "30 words; past 25," in problem.message
    assert [related.span.line for related in problem.related] == [3]


def test_a_list_in_prose_is_not_one_sentence() -> None:
    items = "\n".join(f"  - {' '.join(['word'] * 10)}" for _ in range(4))

    assert words("long-sentence", f"aim: |\n  We will do this:\n\n{items}\n") == []


def test_the_limit_of_words_can_be_set() -> None:
    options = {"long-sentence": {"words": 5, "leeway": 0}}

    assert words("long-sentence", "aim: We share all that we know today.\n", options=options) != []


@pytest.mark.parametrize(("leeway", "found"), [(0, True), (2, True), (3, False)])
def test_the_leeway_can_be_set(leeway: int, *, found: bool) -> None:
    options = {"long-sentence": {"leeway": leeway}}

    assert (words("long-sentence", f"aim: {LONG}\n", options=options) != []) is found


@pytest.mark.parametrize(
    ("said", "is_long"),
    [
        (f"The law says “{LONG}”.", False),
        (f"The law says “{LONG}. {LONG.capitalize()}.”", False),
        (f"> {LONG}", False),
        (f"The law says “one two three four” and {SHORT[:-20]}", False),
        (f"The law says “one two three” and {SHORT[:-25]}", True),
        (f"{LONG} as the law says “one two three four five”", True),
    ],
)
def test_what_is_quoted_does_not_count(said: str, *, is_long: bool) -> None:
    assert (words("long-sentence", f"aim: |\n  {said}\n") != []) is is_long


def test_what_somebody_said_is_left_alone() -> None:
    text = f"statements:\n  - text: {LONG}\n    said-by: A parent\n"

    assert words("long-sentence", text) == []
    assert words("long-sentence", text.replace("said-by: A parent", "note: No")) == [LONG]


def test_three_more_long_sentences_of_a_text_are_named() -> None:
    (problem,) = problems("long-sentence", f"aim: {f'{LONG.capitalize()}. ' * 5}\n")

    assert len(problem.related) == 3
