"""Fonts: every script that a package is installed for, and an error for every other character."""

from __future__ import annotations

import pytest

from charterc.errors import CannotMakeError, ChartercError
from charterc.formats.paper.fonts import fonts_for
from charterc.theme.fonts import DEFAULT_FAMILY, font_folder, module_folder


def test_english_needs_one_family() -> None:
    assert fonts_for("“Doing with” – not to: £5, 50 % …", DEFAULT_FAMILY).families == (DEFAULT_FAMILY,)


@pytest.mark.parametrize("words", ["Będziemy słuchać", "Vom asculta părerile, așa", "Éisteacht le chéile"])
def test_its_letters_suffice_for_much_of_europe(words: str) -> None:
    assert fonts_for(words, DEFAULT_FAMILY).families == (DEFAULT_FAMILY,)


@pytest.mark.parametrize(
    ("words", "language", "family"),
    [
        ("Ми слухатимемо", "uk", "Noto Sans"),
        ("ہم ایک دوسرے کی بات سنیں گے", "ur", "Noto Sans Arabic"),
        ("سوف نستمع", "ar", "Noto Sans Arabic"),
        ("আমরা শুনব", "bn", "Noto Sans Bengali"),
        ("ਅਸੀਂ ਸੁਣਾਂਗੇ", "pa", "Noto Sans Gurmukhi"),
    ],
)
def test_other_scripts_come_with_the_package_of_fonts(words: str, language: str, family: str) -> None:
    pytest.importorskip("manimgx_fonts")

    assert fonts_for(words, DEFAULT_FAMILY, language).families[-1] == family


@pytest.mark.parametrize(("language", "family"), [("zh-Hans", "SC"), ("zh-Hant", "TC"), ("ja", "JP"), ("ko", "KR")])
def test_chinese_and_japanese_have_their_own_shapes(language: str, family: str) -> None:
    pytest.importorskip("manimgx_fonts_cjk")

    assert fonts_for("互相", DEFAULT_FAMILY, language).families[-1] == f"Noto Sans CJK {family}"


def test_welsh_is_set_in_one_face_throughout() -> None:
    pytest.importorskip("manimgx_fonts")

    assert fonts_for("Y dŵr a’r tŷ, ŵy, ŷd, ŵyn", DEFAULT_FAMILY, "cy").families[0] == "Noto Sans"


def test_a_ligature_without_a_shape_is_printed_as_its_letters() -> None:
    assert fonts_for("\ufb01rst", DEFAULT_FAMILY).instead == {"\ufb01": "fi"}


def test_a_missing_glyph_names_the_character() -> None:
    with pytest.raises(CannotMakeError) as caught:
        fonts_for("𓀀", DEFAULT_FAMILY)

    assert "EGYPTIAN HIEROGLYPH A001" in caught.value.message


@pytest.mark.parametrize(("words", "package"), [("আমরা", "manimgx-fonts"), ("互相", "manimgx-fonts-cjk")])
def test_a_missing_glyph_names_the_package_that_has_it(
    words: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "charterc.formats.paper.fonts.module_folder",
        lambda module: None if "manimgx" in module else module_folder(module),
    )

    with pytest.raises(CannotMakeError) as caught:
        fonts_for(words, DEFAULT_FAMILY)

    assert package in caught.value.hint


def test_a_family_that_is_not_installed_names_its_package() -> None:
    with pytest.raises(ChartercError) as caught:
        font_folder("Comic Relief")

    assert "pip install fontpkg-comic-relief" in caught.value.hint
