"""The charter does not say in which language it or a part of it is."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words


def test_the_language_of_the_charter_is_given() -> None:
    assert words("missing-language", "title: Our charter\n") == ["Our charter"]
    assert words("missing-language", "title: Our charter\nlanguage: cy\n") == []


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("gb", "en-GB"),
        ("en-UK", "en-GB"),
        ("urd", "ur"),
        ("en", ""),
        ("en-GB", ""),
        ("zh-Hant-HK", ""),
        ("bfi", ""),
        ("es-419", ""),
    ],
)
def test_languages_are_tags(language: str, tag: str) -> None:
    ours = f"title: T\nlanguage: {language}\n"
    theirs = f"title: T\nlanguage: en-GB\nagreements:\n  - text: We will\n    language: {language}\n"

    for text in (ours, theirs):
        assert [p.hint for p in problems("missing-language", text)] == (
            [f"Write:\n\n    language: {tag}"] if tag else []
        )


def test_a_language_nobody_knows_gets_no_guess() -> None:
    (problem,) = problems("missing-language", "title: T\nlanguage: qq\n")

    assert "cy for Welsh" in problem.hint


def test_an_id_called_language_is_no_language() -> None:
    text = "title: T\nlanguage: en\ncommitments:\n  language: We will speak\nglossary:\n  terms:\n    language: Words\n"

    assert problems("missing-language", text) == []
