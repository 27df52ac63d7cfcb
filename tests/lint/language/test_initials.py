"""Names whose first letters are an acronym."""

from __future__ import annotations

import pytest

from charterc.lint.language.initials import own_name, spells_a_list
from charterc.lint.language.texts import Texts
from charterc.reading.read import read_bytes


def texts(words: str) -> Texts:
    reading = read_bytes(f"title: A\naim: {words}\n".encode(), "a")
    assert reading.charter is not None
    return Texts(reading.charter, reading.text)


@pytest.mark.parametrize(
    ("words", "letters", "name"),
    [
        ("The Good Food Partnership meets", "GFP", "Good Food Partnership"),
        ("Parents, Carers and Children meet", "PCC", "Parents, Carers and Children"),
        ("The Co-Production Group meets", "CPG", "Co-Production Group"),
        ("The Well-being Action Group meets", "WAG", "Well-being Action Group"),
        ("The Children's Play Team meets", "CPT", "Children's Play Team"),
        ("The good food partnership meets", "GFP", ""),
        ("The Good Food Partnerships2 meet", "GFP", ""),
        ("The Food Partnership meets", "FP", ""),  # two letters are initials by chance
        ("Ab Bc Cd De Ef Fg Gh Hi", "ABCDEFGH", "Ab Bc Cd De Ef Fg Gh Hi"),
        ("Ab Bc Cd De Ef Fg Gh Hi Ij", "ABCDEFGHI", ""),
    ],
)
def test_the_name_is_the_first_with_these_initials(words: str, letters: str, name: str) -> None:
    assert own_name(texts(words), letters) == name


@pytest.mark.parametrize(
    ("words", "is_spelt"),
    [
        ("We show duty, aims, respect and ease", True),
        ("We show duty, well-meant aims, respect and ease", False),
        ("We show duty, aims and respect", False),
    ],
)
def test_a_list_spells_out_its_initials(words: str, *, is_spelt: bool) -> None:
    assert spells_a_list(texts(words), "DARE") == is_spelt


@pytest.mark.parametrize("joint", ["-", " and ", ", "])
def test_a_text_made_of_one_initial_is_read_to_its_end(joint: str) -> None:
    assert own_name(texts(joint.join(["Ab"] * 2000)), "AAAAAAAB") == ""
