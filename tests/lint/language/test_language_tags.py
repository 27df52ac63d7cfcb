"""Tags of languages, and what people write instead."""

from __future__ import annotations

import pytest

from charterc.lint.language.language_tags import is_tag, tag_for


@pytest.mark.parametrize("tag", ["en-GB", "cy", "bfi", "zh-Hans", "pt-BR"])
def test_tags(tag: str) -> None:
    assert is_tag(tag)


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("english", "en-GB"),
        ("Welsh", "cy"),
        ("en_GB", "en-GB"),
        ("en-UK", "en-GB"),
        ("eng", "en-GB"),
        ("PL_pl", "pl-PL"),
        ("urdu-pk", "ur"),
        ("Klingon", ""),
    ],
)
def test_what_people_write_instead(written: str, tag: str) -> None:
    assert not is_tag(written)
    assert tag_for(written) == tag
