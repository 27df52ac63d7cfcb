"""The first file of an adoption, made of a page: its words, its gaps, its own sentences, and nothing made up."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import pytest

from charterc.comparison.sources import from_bytes
from charterc.drift.adoption_file import first_adoption
from charterc.drift.document import read_document
from charterc.drift.drift import drift
from charterc.errors import UsageError
from charterc.source.nodes import Mapping
from charterc.source.parse import parse

CHARTER = """\
title: Our charter
vision: We want all children to be heard. We want every family to feel safe.
values:
  - name: Listen to families
    id: listen
    commitments:
      - {id: reply, text: We will reply within 5 days}
      - {id: meet, text: We will meet you where it suits you}
  - name: Be honest
    id: honest
    commitments:
      - {id: limits, text: We will say what we cannot do}
background: How it came about.
"""
PAGE = """\
<p>We want all children to be heard. We want every family to feel safe.</p>
<h2>Listen to families</h2>
<p>We will reply within 5 days</p>
<p>We will meet you where it suits you</p>
<h2>Be honest</h2>
<p>We will say what we cannot do</p>
"""


def written(folder: Path, page: str, version: str = "", town: str = CHARTER) -> str:
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8")
    charter = from_bytes("town", town.encode()).charter
    return first_adoption(drift("town", charter, file.name, read_document(file, file.name)), charter, version)


def read(folder: Path, page: str, town: str = CHARTER) -> dict[Any, Any]:
    tree, problems = parse(written(folder, page, town=town), "adoption.yaml")

    assert problems == []
    assert isinstance(tree, Mapping)
    return {**tree}


def test_a_page_that_says_the_same_keeps_everything(tmp_path: Path) -> None:
    assert (
        written(tmp_path, PAGE, "2")
        == """\
# What page.html shows of “town”, as charterc drift found it.
# Look it through: each reason, and what stands empty, is known to the adopter alone.

adopts: "town"
version: "2"
fingerprint:
adopted:
next-review:
listed:

adopter:
  name:

shows: [vision, values]
# These parts were not looked for: background.
"""
    )


def test_other_words_are_adapted_without_a_reason(tmp_path: Path) -> None:
    said = read(tmp_path, PAGE.replace("5 days", "10 days"))

    assert said["adapted"] == {"reply": {"text": "We will reply within 10 days", "reason": ""}}
    assert "left-out" not in said


def test_of_a_text_all_sentences_are_kept_but_those_that_changed(tmp_path: Path) -> None:
    said = read(tmp_path, PAGE.replace("feel safe", "feel very safe"))

    assert said["adapted"]["vision.text"]["text"] == (
        "We want all children to be heard. We want every family to feel very safe."
    )


def test_other_signs_are_no_adaptation(tmp_path: Path) -> None:
    assert "adapted" not in read(tmp_path, PAGE.replace("Be honest", "BE HONEST"))


def test_what_is_missing_is_left_out(tmp_path: Path) -> None:
    page = PAGE.replace("<p>We will reply within 5 days</p>\n", "")

    assert read(tmp_path, page)["left-out"] == {"reply": {"reason": ""}}
    assert "  # We will reply within 5 days\n  reply:\n" in written(tmp_path, page)


def test_a_value_of_which_nothing_is_there_is_left_out_as_a_whole(tmp_path: Path) -> None:
    assert read(tmp_path, PAGE.partition("<h2>Be honest")[0])["left-out"] == {"honest": {"reason": ""}}


def test_a_part_of_which_nothing_is_there_is_not_shown(tmp_path: Path) -> None:
    said = read(tmp_path, PAGE.partition("\n")[2])

    assert said["shows"] == ["values"]
    assert "left-out" not in said


def test_sentences_of_its_own_stand_under_their_value_or_in_its_introduction(tmp_path: Path) -> None:
    page = PAGE.replace("<h2>Listen", "<p>This is our school.</p>\n<h2>Listen")

    said = read(tmp_path, page.replace("<h2>Be", "<p>Ask Ann at the gate.</p>\n<h2>Be"))

    assert said["introduction"] == "This is our school."
    assert said["added"] == [{"under": "listen", "text": "Ask Ann at the gate."}]


def test_what_an_adoption_cannot_say_is_noted(tmp_path: Path) -> None:
    moved = "<p>We will meet you where it suits you</p>\n"

    assert "# - Under another value: We will meet you where it suits you\n" in written(
        tmp_path, PAGE.replace(moved, "") + moved
    )


@pytest.mark.parametrize("words", ['"quoted" \\ #no: comment', "See {a: b}", "*x &y !z", "'"])
def test_words_of_the_page_are_only_words(tmp_path: Path, words: str) -> None:
    said = read(tmp_path, PAGE.replace("<h2>Be", f"<p>{html.escape(words)} Ann.</p>\n<h2>Be"))

    assert said["added"] == [{"under": "listen", "text": f"{words} Ann."}]


def test_a_page_with_nothing_of_the_charter_is_no_adoption(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is no adoption"):
        written(tmp_path, "<p>Our menu this week: soup.</p>")


def test_characters_that_nobody_sees_stay_behind(tmp_path: Path) -> None:
    page = PAGE.replace("<h2>Be", "<p>Ask\x07 \x1b[2JAnn.</p>\n<h2>Be")

    assert read(tmp_path, page)["added"] == [{"under": "listen", "text": "Ask [2JAnn."}]


def test_a_sentence_of_its_own_within_a_text_stays_in_its_place(tmp_path: Path) -> None:
    page = PAGE.replace("to be heard. ", "to be heard. We have a dog. ")

    said = read(tmp_path, page)

    whole = "We want all children to be heard. We have a dog. We want every family to feel safe."
    assert said["adapted"]["vision.text"]["text"] == whole
    assert "introduction" not in said


def test_values_of_which_another_part_repeats_the_names_are_not_shown_for_their_names(tmp_path: Path) -> None:
    town = CHARTER.replace("background: How it came about.", "purpose: {text: It is for all., summary: values}")
    page = "<p>It is for all.</p><ul><li>Listen to families</li><li>Be frank and honest</li></ul>"

    said = read(tmp_path, page, town)

    assert said["shows"] == ["purpose"]
    assert list(said["adapted"]) == ["honest"]
    assert "left-out" not in said
