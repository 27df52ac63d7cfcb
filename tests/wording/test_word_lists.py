"""The word lists as their files say them: every one can be read, and a mistake in one is told in words."""

from __future__ import annotations

import re
import sys
from itertools import product
from pathlib import Path

import pytest

from charterc.lint.registry import checks
from charterc.wording import data
from charterc.wording.entries import Entry, Way, forms_of
from charterc.wording.word_lists import File, WordList

NAMES = (
    "apostrophes",
    "blaming",
    "compounds",
    "confused",
    "disability",
    "former_bodies",
    "former_laws",
    "former_terms",
    "gendered",
    "outdated",
    "plainer",
    "vague",
)


def lists() -> list[WordList]:
    """Those that the rules look for."""
    checks()
    modules = [module for name, module in sys.modules.items() if name.startswith("charterc.lint.")]
    return [found for module in modules for found in vars(module).values() if isinstance(found, WordList)]


def test_every_list_is_read_by_a_rule() -> None:
    assert {each.name for each in lists()} == set(NAMES)


@pytest.mark.parametrize("words", lists(), ids=lambda words: words.name)
def test_every_condition_of_a_rule_is_named_in_its_list(words: WordList) -> None:
    assert {group.only for _, group in words.entries if group} - {""} == set(words.only)


@pytest.mark.parametrize("words", lists(), ids=lambda words: words.name)
def test_every_form_of_every_entry_has_advice_without_signs_of_the_notation(words: WordList) -> None:
    for entry, group in words.entries:
        for forms in product(*(_forms(part) for part in entry.written.split(" "))) if group else ():
            said = entry.advised(Way(forms, 0))
            assert said, entry.written
            assert not set("".join(said)) & set("|{}_"), (entry.written, said)


def _forms(part: str) -> list[str]:
    """The forms of a place; one word stands for all of a slot."""
    return ["child"] if part.startswith("{") else [*forms_of(part), *([""] if part.startswith("[") else [])]


@pytest.mark.parametrize("words", lists(), ids=lambda words: words.name)
def test_no_wording_stands_twice_under_one_condition(words: WordList) -> None:
    found = [(entry.written, group.only if group else None) for entry, group in words.entries]

    assert len(found) == len(set(found))


def test_every_file_says_at_its_start_what_it_is_for() -> None:
    for file in data.FOLDER.glob("*.yaml"):
        assert file.read_text(encoding="utf-8").startswith("# "), file.name


def test_every_source_is_named_in_a_list() -> None:
    texts = {file.name: file.read_text(encoding="utf-8") for file in data.FOLDER.glob("*.yaml")}
    keys = re.findall(r"^  ([a-z0-9-]+):", texts.pop("sources.yaml"), re.MULTILINE)

    named = {
        key
        for text in texts.values()
        for line in re.findall(r"sources?: (.*)", text)
        for key in re.findall(r"[\w-]+", line)
    }

    assert set(keys) == named


GROUP = "groups:\n  - source: own\n    entries:\n      old word|words: new word|words\n"


def told(text: str) -> str:
    with pytest.raises(data.BadListError) as error:
        data.parsed(text, "lists/mine.yaml", File, {"near-people": None})
    return error.value.message


def test_a_list_is_read_with_its_sources() -> None:
    file = data.parsed(GROUP, "mine.yaml", File)

    assert file.groups[0].source.startswith("our own list")
    assert file.groups[0].entries == {"old word|words": ("new word|words",)}


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (GROUP.replace("source", "sauce"), 2, "no field “sauce”. Did you mean “source”?"),
        (GROUP.replace("source: own", "source: owm"), 2, "“owm” is not known here. Did you mean “own”?"),
        (GROUP.replace("  - source: own\n    ", "  - "), 2, "This item has no “source”."),
        (GROUP.replace("old word", "the {peple} word"), 4, "“peple” is not known here. Did you mean “people”?"),
        (GROUP.replace("old word|words", '"{plural} word|words"'), 4, "starts with a kind of word"),
        (GROUP.replace("new word|words", "one|two|three"), 4, "It is not clear by which word of “old word|words”"),
        (GROUP.replace("old word|words", "a|an word|words"), 4, "It is not clear by which word"),
        (GROUP.replace("    entries", "    only: near-peple\n    entries"), 3, "Did you mean “near-people”?"),
        (GROUP.replace("old word|words: new word|words", "- old word"), 4, "There is no advice on “old word”."),
        (f"right:\n  - the {{peple}}\n{GROUP}", 2, "“peple” is not known here."),
        (GROUP + "wrong:\n  - a word\n", 5, "A list has no field “wrong”."),
        (GROUP.replace("groups:", "group:"), 1, "Did you mean “groups”?"),
        (GROUP + "      old word|words: newer\n", 5, "“old word|words” is written twice here"),
        (GROUP.replace("old word|words: new word|words", "- [old]"), 4, "should be"),
        (GROUP.replace("new word|words", "{a: b}"), 4, "should be"),
        ("groups: [", 1, "is not closed"),
        ("groups: words\n", 1, "“groups” should be a list"),
    ],
)
def test_a_mistake_is_told_in_words_with_its_line(text: str, line: int, says: str) -> None:
    message = told(text)

    assert says in message
    assert f"lists/mine.yaml:{line}: " in message
    assert "charter" not in message


def test_every_mistake_is_told_at_once() -> None:
    assert told(GROUP.replace("own", "owm") + GROUP.removeprefix("groups:\n").replace("own", "onw")).count("\n") == 1


def test_an_entry_of_the_list_is_one_of_entries(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    data.read("gendered", File, {"no-name": None})  # reads the sources
    (tmp_path / "mine.yaml").write_text(f"right: [very old word]\n{GROUP}", encoding="utf-8")
    monkeypatch.setattr(data, "FOLDER", tmp_path)

    (right, none), (entry, group) = WordList("mine").entries

    assert (right.written, none) == ("very old word", None)
    assert isinstance(entry, Entry)
    assert group is not None
    assert entry.advice == ("new word|words",)
