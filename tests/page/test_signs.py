"""The signs between words are those of the script that the words are in."""

from __future__ import annotations

import pytest

from charterc.page.signs import signs_of


@pytest.mark.parametrize(
    ("language", "signs"),
    [
        ("en-GB", (":", ", ", ", ", ".", " (")),
        ("cy", (":", ", ", ", ", ".", " (")),
        ("ur", (":", "، ", "، ", "۔", " (")),
        ("ar", (":", "، ", "، ", ".", " (")),
        ("zh", ("：", "，", "、", "。", "（")),
        ("zh-Hant", ("：", "，", "、", "。", "（")),
        ("ja", ("：", "，", "、", "。", "（")),
        ("ko", (":", ", ", ", ", ".", " (")),
        ("nobody-knows-it", (":", ", ", ", ", ".", " (")),
    ],
)
def test_a_language_has_the_signs_of_its_script(language: str, signs: tuple[str, ...]) -> None:
    found = signs_of(language)

    assert (found.colon, found.comma, found.listing, found.stop, found.opening) == signs
