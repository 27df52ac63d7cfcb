"""What is known of acronyms."""

from __future__ import annotations

from charterc.lint.language.known_acronyms import full_names, is_emphasis, is_familiar


def test_the_word_lists_do_not_contradict_each_other() -> None:
    assert [letters for letters in full_names() if is_familiar(letters) or is_emphasis(letters)] == []
