"""Fonts: every script that a package is installed for, and an error for every other character."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from charterc.errors import CannotMakeError, ChartercError
from charterc.formats.paper.fonts import fonts_for
from charterc.theme.fonts import DEFAULT_FAMILY, STAND_IN_FAMILY, font_folder, module_folder
from tests.paper.sheets import made, report, text


def test_english_needs_one_family() -> None:
    assert fonts_for("“Doing with” – not to: £5, 50 % …", DEFAULT_FAMILY).families == (DEFAULT_FAMILY,)


@pytest.mark.parametrize(
    "words", ["Będziemy słuchać", "Vom asculta părerile, așa", "Éisteacht le chéile", "Y dŵr a’r tŷ", "Işık İzmir’de"]
)
def test_its_letters_suffice_for_much_of_europe(words: str) -> None:
    assert fonts_for(words, DEFAULT_FAMILY).families == (DEFAULT_FAMILY,)


@pytest.mark.parametrize("signs", ["→ ✓ ✗ ☎ № ★ ☐ ① ➔", "5′ 6″ ≥ ½ ⅓ ₦ ⁴"])
def test_signs_come_from_the_family_that_stands_in(signs: str) -> None:
    assert fonts_for(f"{signs} {'We listen. ' * 20}", DEFAULT_FAMILY).families == (DEFAULT_FAMILY, STAND_IN_FAMILY)


@pytest.mark.parametrize(
    "words",
    [
        "Chúng tôi sẽ lắng nghe mọi gia đình",
        "A ó tẹ́tí sí gbogbo ẹbí, a ó sì dáhùn láàárín ọjọ́ márùn-ún",
        "Anyị ga-ege ezinụlọ ọ bụla ntị",
        "Za mu saurari ƙananan yara, ɓangare ɗaya",
        "Míele ɖo to ƒome sia ƒome ŋudɔwɔwɔ ʋuu",
    ],
)
def test_a_text_full_of_other_letters_is_set_in_one_face_throughout(words: str) -> None:
    assert fonts_for(words, DEFAULT_FAMILY).families == (STAND_IN_FAMILY, DEFAULT_FAMILY)


def test_a_foreign_name_does_not_change_the_face_of_a_text() -> None:
    assert fonts_for(f"Nguyễn Thị Hạnh {'said so. ' * 100}", DEFAULT_FAMILY).families[0] == DEFAULT_FAMILY


@pytest.mark.parametrize(("written", "printed"), [("\u2010", "-"), ("\u2011", "-"), ("\u2012", "–"), ("\ufb01", "fi")])
def test_what_a_word_processor_makes_is_printed_as_what_it_looks_like(written: str, printed: str) -> None:
    fonts = fonts_for(f"a{written}b", DEFAULT_FAMILY)

    assert (fonts.families, fonts.instead) == ((DEFAULT_FAMILY,), {written: printed})


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


def test_a_wide_comma_stays_wide_in_chinese_and_needs_no_face_of_its_own_in_english() -> None:
    pytest.importorskip("manimgx_fonts_cjk")

    assert fonts_for("没有我们，不做决定", DEFAULT_FAMILY, "zh").instead == {}
    english = fonts_for("Yes， please", DEFAULT_FAMILY)
    assert (english.families, english.instead) == ((DEFAULT_FAMILY,), {"，": ","})


@pytest.mark.parametrize(("language", "family"), [("zh-Hans", "SC"), ("zh-Hant", "TC"), ("ja", "JP"), ("ko", "KR")])
def test_chinese_and_japanese_have_their_own_shapes(language: str, family: str) -> None:
    pytest.importorskip("manimgx_fonts_cjk")

    assert fonts_for("互相", DEFAULT_FAMILY, language).families[-1] == f"Noto Sans CJK {family}"


def test_a_missing_glyph_names_the_character() -> None:
    with pytest.raises(CannotMakeError) as caught:
        fonts_for("𓀀", DEFAULT_FAMILY)

    assert "EGYPTIAN HIEROGLYPH A001" in caught.value.message


def test_all_missing_glyphs_are_named_at_once() -> None:
    with pytest.raises(CannotMakeError) as caught:
        fonts_for("𓀁 and 𓀀 → 𓀁", DEFAULT_FAMILY)

    assert list(caught.value.because) == ["𓀀", "𓀁"]


@pytest.mark.parametrize(("words", "package"), [("আমরা", "manimgx-fonts"), ("互相", "manimgx-fonts-cjk")])
def test_a_missing_glyph_names_the_package_that_has_it(
    words: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_packages(module: str) -> Path | None:
        return None if "manimgx" in module else module_folder(module)

    monkeypatch.setattr("charterc.formats.paper.fonts.module_folder", without_packages)
    monkeypatch.setattr("charterc.theme.glyphs.module_folder", without_packages)

    with pytest.raises(CannotMakeError) as caught:
        fonts_for(words, DEFAULT_FAMILY)

    assert package in caught.value.hint


def test_a_family_that_is_not_installed_names_its_package() -> None:
    with pytest.raises(ChartercError) as caught:
        font_folder("Comic Relief")

    assert "pip install fontpkg-comic-relief" in caught.value.hint


@pytest.mark.parametrize("word", ["lắng", "bằng", "la\u0306\u0301ng", "\u01f9"])
def test_a_letter_in_another_face_is_read_out_once(word: str) -> None:
    charter = made(title="Our charter", aim=f"We listen to {word} and to all of the others")

    assert unicodedata.normalize("NFC", word) in text(report(charter)).split()
