"""What is known of acronyms."""

from __future__ import annotations

from charterc.lint.language.known_acronyms import known_acronyms


def test_the_word_lists_do_not_contradict_each_other() -> None:
    assert [
        letters
        for letters in known_acronyms().full_names
        if letters in known_acronyms().familiar or letters in known_acronyms().emphasis
    ] == []
