"""Words in another language are not marked as such."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ("ہم آپ کی بات سنیں گے", "ur"),
        ("আমরা আপনার কথা শুনব", "bn"),
        ("ਅਸੀਂ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਾਂਗੇ", "pa"),
        ("我们会听你说话", "zh"),
        ("Byddwn yn gwrando ar blant a phobl ifanc", "cy"),
        ("Dla dzieci i dla nas to jest dom", "pl"),
        ("We meet at the café in Llan-yn-Rhos with Siân", ""),
        ("Мы вас слышим", "ru"),
        ("Ми вас почуємо", "uk"),
        ("سوف نستمع إليكم", "ar"),
        ("“We’ll listen” – always …", ""),
    ],
)
def test_words_in_another_language_are_marked(said: str, tag: str) -> None:
    found = problems("unmarked-language", f"language: en-GB\nagreements:\n  - {said}\n  - We will listen\n")

    assert [problem.hint.rsplit(" ", 1)[1] for problem in found] == ([tag] if tag else [])
    marked = f"language: en-GB\nagreements:\n  - text: {said}\n    language: xx\n"
    assert problems("unmarked-language", marked) == []


def test_a_phrase_in_another_script_is_found_by_itself() -> None:
    text = "language: en-GB\nagreements:\n  - We say ਤੁਹਾਡੀ ਗੱਲ to all\n"

    assert words("unmarked-language", text) == ["ਤੁਹਾਡੀ ਗੱਲ"]
    assert "Set them apart" in problems("unmarked-language", text)[0].hint
