"""No font at hand can print a character."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.theme import glyphs
from tests.lint.linting import linted, problems, words


@pytest.fixture(autouse=True)
def _no_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the fonts that come with the tool."""

    def nowhere(_: str) -> Path | None:
        return None

    monkeypatch.setattr(glyphs, "module_folder", nowhere)


@pytest.mark.parametrize(
    "said", ["“We” – listen…", "Y tŷ ger y dŵr", "lắng nghe", "ọmọ", "→ ✓ ☎ ★ №", "co\u2011op", "\ufb01rst", "a\u200bb"]
)
def test_latin_letters_and_the_usual_signs_are_no_finding(said: str) -> None:
    assert problems("unprintable-character", f"aim: {said}\n") == []


def test_each_character_is_one_finding_that_names_its_other_places() -> None:
    found = problems("unprintable-character", "aim: We 𓀀 and 𓀁\nvision: 𓀀\n")

    assert [problem.span[:2] for problem in found] == [(2, 9), (2, 15)]
    assert [related.span[:2] for related in found[0].related] == [(3, 9)]
    assert "“𓀀” (EGYPTIAN HIEROGLYPH A001, U+13000)" in found[0].message


@pytest.mark.parametrize(
    ("said", "extra"), [("سوف نستمع", "fonts"), ("互", "fonts-cjk"), ("Слухаємо", "fonts"), ("👍", "fonts")]
)
def test_the_package_that_brings_it_is_named(said: str, extra: str) -> None:
    assert f"pip install manimgx-{extra}" in problems("unprintable-character", f"aim: {said}\n")[0].hint


def test_a_letter_is_found_where_its_accent_is_a_character_of_its_own() -> None:
    assert words("unprintable-character", "aim: a й b\n".replace("й", "и\u0306")) == ["и\u0306"]


def test_names_and_places_of_people_are_looked_at_too() -> None:
    assert words("unprintable-character", "signatories: [{name: Ⲁnna, organisation: Us}]\n") == ["Ⲁ"]


@pytest.mark.parametrize(("times", "told"), [(200, 200), (201, 200)])
def test_two_hundred_places_of_one_character_are_told(times: int, told: int) -> None:
    text = f"title: T\naim: {'𓀀 ' * times}\n"

    assert len(linted(text, rules=frozenset({"unprintable-character"})).problems) == told
