"""One of a thing and several."""

from __future__ import annotations

import pytest

from charterc.wording.plurals import plural, singular, singulars


@pytest.mark.parametrize(
    ("several", "one"),
    [
        ("carers", "carer"),
        ("families", "family"),
        ("boxes", "box"),
        ("churches", "church"),
        ("wishes", "wish"),
        ("classes", "class"),
        ("schools", "school"),
        ("boys", "boy"),
    ],
)
def test_one_and_several_are_made_of_each_other(several: str, one: str) -> None:
    assert singular(several) == one
    assert plural(one) == several
    assert one in singulars(several)


@pytest.mark.parametrize("word", ["class", "campus", "basis", "child", "us", "is", "as"])
def test_what_is_one_already_stays_as_it_is(word: str) -> None:
    assert singular(word) == word


def test_two_letters_are_left_of_a_word() -> None:
    assert singular("ids") == "id"
    assert singular("dies") == "dies"


def test_a_word_may_be_several_of_two_things() -> None:
    assert singulars("caches") == ["cach", "cache"]
