"""The tool's own words, one file a language, and what is said of a mistake in such a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from babel import Locale

from charterc.errors import LabelsError
from charterc.model.charter import Charter
from charterc.page.labels import labels_for, labels_of
from charterc.page.labels.check import labels_in
from charterc.page.labels.read import FOLDER
from tests.support import ROOT

ENGLISH = (FOLDER / "en.yaml").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of labels that holds English alone."""
    (tmp_path / "en.yaml").write_text(ENGLISH, encoding="utf-8")
    return tmp_path


def urdu(folder: Path, *lines: str, head: str = "language: ur\nreviewed: no\nlabels:\n") -> Path:
    (folder / "ur.yaml").write_text(head + "".join(f"  {line}\n" for line in lines), encoding="utf-8")
    return folder


def test_a_language_without_a_file_gets_english(folder: Path) -> None:
    labels = labels_for("ur", folder)

    assert labels == labels_for("en", folder)
    assert labels["contents"].language == "en-GB"


def test_a_new_language_is_one_file(folder: Path) -> None:
    labels = labels_for("ur", urdu(folder, "contents: فہرست"))

    assert labels["contents"] == "فہرست"
    assert labels["contents"].language == "ur"


def test_what_a_language_leaves_out_is_english_and_says_so(folder: Path) -> None:
    labels = labels_for("ur", urdu(folder, "contents: فہرست"))

    assert labels["skip"] == "Skip to the charter"
    assert labels["skip"].language == "en-GB"


@pytest.mark.parametrize("language", ["ur-PK", "UR", "ur_PK", "ur-Arab-PK"])
def test_a_country_or_script_without_a_file_of_its_own_takes_the_languages(folder: Path, language: str) -> None:
    assert labels_for(language, urdu(folder, "contents: فہرست"))["contents"] == "فہرست"


def test_a_file_for_a_script_comes_before_the_one_for_its_language(folder: Path) -> None:
    urdu(folder, "contents: فہرست")
    (folder / "ur-Latn.yaml").write_text("language: ur-Latn\nreviewed: no\nlabels:\n  contents: Fehrist\n", "utf-8")

    assert labels_for("ur-Latn", folder)["contents"] == "Fehrist"


def test_a_language_in_another_script_does_not_take_them(folder: Path) -> None:
    assert labels_for("ur-Latn", urdu(folder, "contents: فہرست"))["contents"] == "Contents"


def test_a_language_cannot_name_a_file_elsewhere(folder: Path) -> None:
    inner = folder / "inner"
    inner.mkdir()
    (folder / "en.yaml").rename(inner / "en.yaml")

    assert labels_for("../ur", inner) == labels_for("en", inner)
    assert labels_for(str(urdu(folder, "contents: فہرست") / "ur"), inner) == labels_for("en", inner)


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        (["contens: X"], "ur.yaml, line 4: There is no key “contens”. Did you mean “contents”?"),
        (["contents: X", "contents: Y"], "ur.yaml, line 5: “contents” is written twice"),
        (["contents: [X]"], "ur.yaml, line 4: “contents” should be words."),
        (["contents: |", "  X", "  Y"], "ur.yaml, line 4: “contents” should be words on one line."),
        (["contents:"], "ur.yaml, line 4: “contents” should be words on one line."),
        (["wheel: A {count}"], "ur.yaml, line 4: “wheel” should hold {count} and {names}, as it does in English."),
        (["wheel: A {count} {naems}"], "ur.yaml, line 4: “wheel” should hold {count} and {names}"),
        (['wheel: "A {count} {names"'], "ur.yaml, line 4: “wheel” should hold {count} and {names}"),
        (["contents: X {count}"], "ur.yaml, line 4: “contents” should hold nothing in braces"),
    ],
)
def test_a_mistake_is_told_with_its_file_line_and_key(folder: Path, lines: list[str], says: str) -> None:
    with pytest.raises(LabelsError) as caught:
        labels_for("ur", urdu(folder, *lines))

    assert says in caught.value.message


@pytest.mark.parametrize(
    ("title", "about"),
    [
        ("Our co-production charter", "About this charter"),
        ("Memorandum of Understanding for SEND", "About this memorandum"),
        ("Framework for a charter", "About this charter"),
        ("SEND Strategy 2024", "About this strategy"),
        ("Our principles", "About these principles"),
        ("Planning together", "About this charter"),
    ],
)
def test_a_document_is_called_what_its_title_calls_it(title: str, about: str) -> None:
    assert labels_for("en-GB", title=title)["facts"] == about


@pytest.mark.parametrize(
    ("language", "title", "about"),
    [
        ("cy", "Fframwaith cydgynhyrchu", "Gwybodaeth am y fframwaith hwn"),
        ("ur", "مل کر کام کرنے کا معاہدہ", "اس معاہدے کے بارے میں"),
        ("zh", "共同合作备忘录", "关于本备忘录"),
        ("pl", "Nasza karta", "About this charter"),
    ],
)
def test_each_language_has_its_own_words_for_that(language: str, title: str, about: str) -> None:
    assert labels_for(language, title=title)["facts"] == about


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"responsibilities": ["share drafts", "reply in time"]}, "Read our {count} responsibilities"),
        ({"rights": ["be heard", "be told"]}, "Read our {count} rights"),
        ({"expectations": ["to be heard", "to be told"]}, "Read our {count} expectations"),
        ({"agreements": ["We listen", "We answer"]}, "Read our {count} promises"),
        ({"responsibilities": ["share drafts"], "rights": ["be heard"]}, "Read our {count} promises"),
    ],
)
def test_what_is_counted_is_called_by_what_it_is(fields: dict[str, Any], words: str) -> None:
    assert labels_of(Charter.model_validate({"title": "A framework", **fields}))["read_promises"] == words


def test_a_language_without_words_for_that_says_it_in_english() -> None:
    of_promises, of_rights = (labels_for("cy", promised=role) for role in ("promise", "right"))

    assert of_promises["many_promises"].language == "cy"
    assert of_rights["many_promises"] == "{count} rights"
    assert of_rights["contents"].language == "cy"


@pytest.mark.parametrize("role", ["promise", "responsibility", "right", "expectation"])
def test_no_place_of_what_is_promised_stays_empty(role: str) -> None:
    said = labels_in(FOLDER / "en.yaml", None)
    places = [f"{{{name}}}" for filled in said.promised.values() for name in filled]

    labels = labels_for("en-GB", promised=role)
    assert [words for words in labels.values() if any(place in words for place in places)] == []


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_no_place_of_what_a_document_is_called_stays_empty(file: Path) -> None:
    for word in labels_in(file, None if file.stem == "en" else labels_in(FOLDER / "en.yaml", None)).documents:
        assert [words for words in labels_for(file.stem, title=word).values() if "{noun}" in words] == []


def test_a_document_that_fills_other_places_than_the_first_is_told(folder: Path) -> None:
    head = "language: ur\nreviewed: no\ndocuments:\n  a: {noun: a, of: b}\n  c: {noun: c}\nlabels:\n"
    with pytest.raises(
        LabelsError, match=r"ur\.yaml, line 3: “c” should have noun and of, as the first document has\."
    ):
        labels_for("ur", urdu(folder, "contents: X", head=head))


@pytest.mark.parametrize(
    ("head", "says"),
    [
        ("language: ur\nlabels:\n", "ur.yaml: “reviewed” is missing."),
        ("language: ur\nreviewed: perhaps\nlabels:\n", "ur.yaml, line 2: “reviewed” should be yes or no."),
        ("language: cy\nreviewed: no\nlabels:\n", "ur.yaml, line 1: “language” is cy, but the file is named"),
        ("language: ur\nreviewd: no\nlabels:\n", "line 2: There is no key “reviewd”. Did you mean “reviewed”?"),
        ("- language: ur\n- labels:\n", "ur.yaml: This is no list of keys, each with its words."),
    ],
)
def test_a_mistake_in_the_head_of_a_file_is_told_as_well(folder: Path, head: str, says: str) -> None:
    with pytest.raises(LabelsError) as caught:
        labels_for("ur", urdu(folder, "contents: X", head=head))

    assert says in caught.value.message


def test_every_mistake_is_told_at_once(folder: Path) -> None:
    with pytest.raises(LabelsError) as caught:
        labels_for("ur", urdu(folder, "contens: X", "skipp: Y"))

    assert [line.split(":")[0] for line in caught.value.message.split("\n")] == ["ur.yaml, line 4", "ur.yaml, line 5"]


def test_english_leaves_nothing_out(folder: Path) -> None:
    lines = [line for line in ENGLISH.split("\n") if not line.startswith("  skip:")]
    (folder / "en.yaml").write_text("\n".join(lines), encoding="utf-8")

    with pytest.raises(LabelsError, match=r"^en\.yaml: “skip” is missing\.$"):
        labels_for("en", folder)


@pytest.mark.parametrize(("language", "unsure"), [("cy", 0), ("ur", 2), ("zh", 0)])
def test_the_languages_that_it_speaks_leave_hardly_a_line_in_english(language: str, unsure: int) -> None:
    assert [words.language for words in labels_for(language).values()].count("en-GB") == unsure


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_no_two_facts_of_a_charter_have_the_same_label(file: Path) -> None:
    """A page finds a fact again by its label."""
    labels = labels_for(file.stem)

    facts = (
        "status",
        "version",
        "area",
        "agreed",
        "published",
        "updated",
        "next_review",
        "replaces",
        "replaced_by",
        "based_on",
        "licence",
    )
    assert len({labels[key] for key in facts}) == len(facts)


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_documents_say_which_language_nobody_has_read_yet(file: Path) -> None:
    unread = "\nreviewed: no\n" in file.read_text(encoding="utf-8")
    said = f"no {Locale.parse(file.stem).get_language_name('en')} speaker has read them yet"

    assert (said in (ROOT / "docs" / "format.md").read_text(encoding="utf-8")) == unread
