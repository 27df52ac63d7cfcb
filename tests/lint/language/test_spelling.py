"""Slips of spelling, as the installed program knows them."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.lint.language import spelling
from charterc.lint.language.spelling import Speller, words_in


def test_slips_are_told_with_what_was_meant() -> None:
    assert Speller().slips(["togehter", "together", "center"]) == {"togehter": ("together",), "center": ("centre",)}


def test_words_are_letters_alone_in_small_letters() -> None:
    assert words_in("Togehter, 2b we’ll $(rm) é") == {"togehter"}


def test_each_word_is_asked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def ask(_program: str, words: list[str]) -> dict[str, tuple[str, ...]]:
        asked.append(words)
        return {}

    monkeypatch.setattr(spelling, "_asked_of", ask)
    speller = Speller()
    speller.learn(["togehter", "untill"])
    speller.slips(["untill", "lisen"])

    assert asked == [["togehter", "untill"], ["lisen"]]


def test_a_program_of_that_name_on_the_path_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trap = tmp_path / "typos"
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
    trap.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert Speller().slips(["togehter"]) == {"togehter": ("together",)}
    assert not (tmp_path / "ran").exists()


def test_a_program_that_cannot_be_run_is_told_and_nothing_is_a_slip(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> str:
        raise OSError(0, "not there")

    monkeypatch.setattr(spelling, "_program", fails)
    speller = Speller()

    assert speller.slips(["togehter"]) == {}
    assert "not there" in speller.trouble
