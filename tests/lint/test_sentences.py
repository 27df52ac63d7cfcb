"""What rules about words make of sentences that were written before the rules: a file for each kind of slip.

`corpus/sentences/*.yaml` hold what is wrong and what is right. What is wrong is found but for a few sentences, which
stand under `not-yet`; what is right is never told.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from charterc.lint.language.spelling import Speller, words_in
from charterc.lint.settings import Settings
from charterc.problem import Severity
from tests.lint.linting import TODAY, linted

SENTENCES = Path(__file__).parent / "corpus" / "sentences"
_SPELLER = Speller()


class Kind(NamedTuple):
    """A kind of slip: the rules that may find it, and the part of a charter in which its sentences stand."""

    rules: str
    part: str = "agreements"
    allowed: frozenset[Severity] = frozenset()
    """What may be told of what is right: that people feel something is a note."""


KINDS = {
    "agreement": Kind("confused-word misspelt-word"),
    "apostrophes": Kind("wrong-apostrophe confused-word misspelt-word unbalanced-mark"),
    "compounds": Kind("parted-word confused-word misspelt-word"),
    "contradictions": Kind("contradictory-number"),
    "cut_off": Kind("cut-off-text"),
    "former": Kind("former-body former-term former-law outdated-term"),
    "indicators": Kind("unseen-sign", "indicators", frozenset({Severity.INFO})),
    "labels": Kind("disability-language blaming-language outdated-term gendered-word"),
    "opposed": Kind("contradictory-statement"),
    "owners": Kind("nobody-in-charge placeholder-text", "measures"),
    "passive": Kind("hidden-actor"),
    "placeholders": Kind("placeholder-text"),
    "plain": Kind("plainer-word vague-promise"),
    "real_words": Kind("confused-word misspelt-word parted-word"),
    "references": Kind("wrong-count missing-part", "background"),
    "small_words": Kind("lost-word repeated-word confused-word misspelt-word wrong-article"),
    "similar": Kind("similar-commitment"),
    "vague": Kind("vague-promise"),
    "wrong_party": Kind("wrong-party broken-stem"),
}
_BESIDE = ("meet in rooms with a hearing loop", "bake a cake in July", "bring drafts that can still be altered")


_POINTED_INTO = {
    "values": [
        {"name": "Be open", "commitments": ["Publish the budget", "Say why we decided"]},
        {"name": "Be kind", "commitments": ["Ring before we visit", "Offer a hot drink"]},
        {"name": "Be on time", "commitments": ["Start when we said"]},
    ],
    "outcomes": ["Families sleep", "Children play", "Young people work", "Parents meet"],
    "measures": [{"what": "Count the calls"}, {"what": "Ask ten families"}],
    "agreements": ["Meet in June", "Bake a cake", "Sing a song"],
}
"""What pointers and counts are about."""


@pytest.fixture(scope="module", autouse=True)
def _words_are_known() -> None:
    """The program that knows slips is asked once for the words of all files, and not once for each sentence."""
    _SPELLER.learn(words_in("\n".join(file.read_text(encoding="utf-8") for file in sorted(SENTENCES.glob("*.yaml")))))


def read(kind: str, which: str) -> list[Any]:
    found: list[Any] = yaml.safe_load((SENTENCES / f"{kind}.yaml").read_text(encoding="utf-8")).get(which) or []
    return found


def charter(kind: str, said: Any) -> str:
    """A charter with a sentence, with two, or with words above a list and its items; or with the parts that are given."""
    if kind == "references":
        said = {**_POINTED_INTO, KINDS[kind].part: said}
    if isinstance(said, dict):
        return yaml.safe_dump({"title": "Our charter", **said}, sort_keys=False, allow_unicode=True)
    items = [said] if isinstance(said, str) else list(said)
    stem = f"  stem: {json.dumps(items.pop(0))}\n" if kind == "wrong_party" else ""
    items += [f"We will {each}" for each in _BESIDE] if kind == "similar" else []
    if kind == "owners":
        return f"title: Our charter\nmeasures: [{{what: Train new staff, owner: {json.dumps(said)}}}]\n"
    listed = "".join(f"    - {json.dumps(each, ensure_ascii=False)}\n" for each in items)
    return f"title: Our charter\n{KINDS[kind].part}:\n{stem}  items:\n{listed}"


def found(kind: str, said: Any) -> list[Severity]:
    """How much each finding weighs."""
    settings = Settings(TODAY, speller=_SPELLER)
    told = linted(charter(kind, said), rules=frozenset(KINDS[kind].rules.split()), speller=settings.speller).problems
    return [problem.severity for problem in told if problem.name in KINDS[kind].rules.split()]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_wrong_is_found(kind: str) -> None:
    assert [said for said in read(kind, "wrong") if not found(kind, said)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_found_yet_is_written_down_as_such(kind: str) -> None:
    assert [said for said in read(kind, "not-yet") if found(kind, said)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_right_is_left_alone(kind: str) -> None:
    told = [(said, found(kind, said)) for said in read(kind, "right")]

    assert [said for said, weights in told if set(weights) - KINDS[kind].allowed] == []


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_as_much_that_is_right_as_that_is_wrong(kind: str) -> None:
    assert len(read(kind, "right")) >= 0.9 * len(read(kind, "wrong")) >= 25
