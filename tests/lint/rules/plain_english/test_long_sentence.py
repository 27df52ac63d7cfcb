"""A sentence is longer than 25 words."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

LONG = " ".join(["word"] * 26)

SHORT = " ".join(["word"] * 25)


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
    assert "28 words" in problem.message
    assert [related.span.line for related in problem.related] == [3]


def test_a_list_in_prose_is_not_one_sentence() -> None:
    items = "\n".join(f"  - {' '.join(['word'] * 10)}" for _ in range(4))

    assert words("long-sentence", f"aim: |\n  We will do this:\n\n{items}\n") == []


def test_the_limit_of_words_can_be_set() -> None:
    options = {"long-sentence": {"words": 5}}

    assert words("long-sentence", "aim: We share all that we know today.\n", options=options) != []
