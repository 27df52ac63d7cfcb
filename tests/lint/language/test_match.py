"""Where the entries of a word list stand in a charter, and which of several counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from charterc.lint.language.match import Match, matches
from charterc.lint.registry import rules
from charterc.wording import data
from charterc.wording.word_lists import File, WordList
from tests.lint.linting import context

LIST = """\
right:
  - blue bird
groups:
  - source: own
    entries:
      bird: animal
      [big] black bird: raven
      black bird: blackbird
      bird of prey: [hawk, owl]
      NEST: home
  - source: scie
    only: first
    advice: Say where.
    entries:
      - tree
"""

Found = Callable[..., list[Match]]


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Found:
    data.read("gendered", File, {"no-name": None})  # reads the sources
    rules()  # reads the lists of others
    (tmp_path / "birds.yaml").write_text(LIST.replace("[big] black bird", '"[big] black bird"'), encoding="utf-8")
    monkeypatch.setattr(data, "FOLDER", tmp_path)

    def find(aim: str, words: frozenset[str] = frozenset(), *, mentions: bool = False) -> list[Match]:
        birds = WordList("birds", {"first": lambda hit: hit.start == 0})
        charter = context(f"title: The bird\naim: |\n  {aim}\n", words)
        return matches(charter.analysis, birds, roles={"prose"}, mentions=mentions)

    return find


def told(matched: list[Match]) -> list[tuple[str, str]]:
    return [(match.hit.written, match.entry.written) for match in matched]


def test_what_is_found_stands_in_the_order_of_the_charter(found: Found) -> None:
    assert told(found("Tree, bird, NEST")) == [("Tree", "tree"), ("bird", "bird"), ("NEST", "NEST")]


def test_of_two_at_one_place_the_longer_counts(found: Found) -> None:
    assert told(found("A bird of prey.")) == [("bird of prey", "bird of prey")]
    assert told(found("A big black bird of prey.")) == [("big black bird", "[big] black bird")]


def test_of_two_that_are_as_long_the_earlier_counts(found: Found) -> None:
    assert told(found("A black bird.")) == [("black bird", "[big] black bird")]


def test_what_is_right_comes_before_what_is_longer(found: Found) -> None:
    assert told(found("A blue bird of prey, a bird.")) == [("bird", "bird")]


def test_a_word_of_a_compound_is_another_word(found: Found) -> None:
    assert told(found("A bird-table, a jail-bird, a black-bird, a bird - or two.")) == [
        ("black-bird", "[big] black bird"),
        ("bird", "bird"),
    ]


def test_what_is_quoted_is_talked_about(found: Found) -> None:
    assert told(found("We do not say “bird”.")) == []
    assert told(found("We do not say “bird”.", mentions=True)) == [("bird", "bird")]


def test_words_of_the_project_s_own_are_left_alone(found: Found) -> None:
    assert told(found("A tree, a bird. NEST", frozenset({"Bird"}))) == [("NEST", "NEST")]


def test_a_condition_says_where_an_entry_counts(found: Found) -> None:
    assert told(found("Tree by tree")) == [("Tree", "tree")]


def test_other_roles_are_not_looked_at(found: Found) -> None:
    assert told(found("There is one in the title only")) == []


@pytest.mark.parametrize(
    ("aim", "instead"),
    [
        ("A bird", "Write “animal”."),
        ("Birds. Bird", "Write “Animal”."),
        ("a bird of prey", "Write “hawk” or “owl”."),
        ("Tree", "Say where."),
    ],
)
def test_it_says_what_to_write_instead(found: Found, aim: str, instead: str) -> None:
    assert [match.instead for match in found(aim)] == [instead]


def test_the_hint_of_a_finding_says_who_advises_it(found: Found) -> None:
    (match,) = found("Tree")

    problem = context("title: T\n").problem_with(match, "flies.")

    assert problem.hint == "Say where. (Social Care Institute for Excellence, on “seldom heard” voices)"


def test_places_of_the_same_words_are_one_group(found: Found) -> None:
    charter = context("title: T\n")
    keys = [charter.problem_with(match, "flies.").group for match in found("bird, Bird, NEST")]

    assert [key and key.key for key in keys] == ["bird: bird", "bird: bird", "NEST: nest"]
