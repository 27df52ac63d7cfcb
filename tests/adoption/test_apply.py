"""Charter and adoption → the charter as its adopter shows it."""

from __future__ import annotations

import copy
import random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from charterc.adoption.addresses import addresses
from charterc.adoption.apply import Adopted, State, apply
from charterc.model.adoption import Adoption
from charterc.model.charter import Charter
from charterc.model.numbering import Numbering, numbering
from charterc.model.passages import passages, promises
from charterc.model.references import check_references
from charterc.page.build import build_page
from charterc.reading.read import read_bytes
from tests.random_charters import charters

TOWN = """
title: Our charter
purpose:
  text: It is for everyone.
  summary: {of: values, show: capitals}
commitments:
  listen: We will listen
  answer: We will answer
values:
  text: We keep to these.
  items:
    - name: Be Open
      id: open
      commitments: [listen, answer, {id: explain, text: We will explain}]
      outcomes: [safe]
    - name: Be Kind
      id: kind
      commitments: [answer, explain]
      outcomes: all
outcomes:
  safe: I feel safe
  heard: I am heard
background: How it came about.
glossary:
  terms: {SEND: Special needs, EHCP: A plan}
"""


def charter_of(text: str) -> Charter:
    reading = read_bytes(text.encode(), "town.yaml")
    assert reading.charter is not None
    assert not reading.broken, reading.problems
    return reading.charter


def adopted(said: dict[str, Any], text: str = TOWN) -> Adopted:
    adoption = Adoption.model_validate({"adopts": "town", "adopter": "Hill School", **said})
    return apply(charter_of(text), adoption)


def words(charter: Charter) -> list[str]:
    return [passage.words for passage in passages(charter)]


def states(found: Adopted) -> dict[str, State]:
    return {shown.passage.address: shown.state for shown in found.shown}


def numbers(found: Adopted) -> dict[str, list[str]]:
    return {
        promise.words: [found.numbers.promises[place] for place in promise.places or ()]
        for promise in promises(found.charter)
    }


def test_an_adoption_that_says_nothing_keeps_every_passage() -> None:
    found = adopted({})

    assert words(found.charter) == words(found.area)
    assert {shown.state for shown in found.shown} == {State.KEPT}


def test_an_adapted_passage_says_the_adopters_words() -> None:
    found = adopted({"adapted": {"open": {"text": "Be Very Open", "reason": "We liked it."}}})

    assert found.charter.values is not None
    assert found.charter.values.items[0].name == "Be Very Open"
    assert [(one.area, one.text, one.reason) for one in found.adapted] == [("Be Open", "Be Very Open", "We liked it.")]
    assert states(found)["open"] is State.ADAPTED


def test_other_capitals_and_quotation_marks_are_no_adaptation() -> None:
    found = adopted({"adapted": {"open": "BE OPEN"}})

    assert found.adapted == ()
    assert states(found)["open"] is State.KEPT
    assert "BE OPEN" in words(found.charter)


def test_a_heading_that_the_charter_leaves_to_the_tool_can_be_said() -> None:
    found = adopted({"adapted": {"background.heading": "Our story"}})

    assert found.charter.background is not None
    assert found.charter.background.heading == "Our story"
    assert [(one.area, one.text) for one in found.adapted] == [("", "Our story")]


def test_a_value_that_is_left_out_takes_its_promises_along() -> None:
    found = adopted({"left-out": {"kind": "We are a small school."}})

    assert [item.name for item in found.charter.groups["values"].items] == ["Be Open"]
    assert [(gone.words, gone.reason) for gone in found.left_out] == [("Be Kind", "We are a small school.")]
    assert states(found)["kind"] is State.LEFT_OUT
    assert states(found)["answer"] is State.KEPT


def test_a_promise_said_under_a_value_that_is_left_out_is_said_under_the_next_that_keeps_it() -> None:
    found = adopted({"left-out": ["open"]})

    assert numbers(found) == {"We will answer": ["2.1"], "We will explain": ["2.2"]}
    assert states(found)["listen"] is State.NOT_SHOWN
    assert states(found)["explain"] is State.KEPT


def test_a_promise_that_is_left_out_is_gone_from_every_value_and_the_others_keep_their_numbers() -> None:
    found = adopted({"left-out": ["answer"]})

    assert numbers(found) == {"We will listen": ["1.1"], "We will explain": ["1.3", "2.2"]}


def test_outcomes_that_are_not_shown_are_served_by_nobody() -> None:
    found = adopted({"shows": ["values"]})

    assert [item.outcomes for item in found.charter.groups["values"].items] == [(), ()]
    assert found.not_shown == ("purpose", "outcomes", "background", "glossary")


def test_a_part_that_repeats_the_values_shows_their_names_without_the_promises() -> None:
    found = adopted({"shows": ["purpose"], "adapted": {"open": "Be Very Open"}})

    assert words(found.charter) == ["Our charter", "It is for everyone.", "Be Very Open", "Be Kind"]
    assert found.only_named == {"values"}
    assert numbers(found) == {}


def test_terms_and_meanings_of_a_glossary_can_be_adapted_and_left_out() -> None:
    said = {"glossary/SEND": "SEN", "glossary/SEND.meaning": "Extra needs"}
    found = adopted({"adapted": said, "left-out": ["glossary/EHCP"]})

    assert found.charter.glossary is not None
    assert found.charter.glossary.terms == {"SEN": "Extra needs"}


def test_a_pledge_stands_beside_what_it_is_under() -> None:
    found = adopted({"added": [{"under": "answer", "text": "Within two school days"}]})
    (answer,) = [promise for promise in found.charter.commitments if promise.id == "answer"]

    assert [pledge.text for pledge in found.beside[id(answer)].added] == ["Within two school days"]


def test_words_that_only_a_part_around_them_shows_are_told_beside_that_part() -> None:
    found = adopted({"adapted": {"glossary/SEND": "SEN"}})

    assert [one.text for one in found.beside[id(found.charter.glossary)].adapted] == ["SEN"]


@given(charters())
def test_keeping_everything_of_any_charter_keeps_its_passages_and_numbers(text: str) -> None:
    found = adopted({}, text)

    assert words(found.charter) == words(found.area)
    assert found.numbers == numbering(found.area)
    assert {shown.state for shown in found.shown} == {State.KEPT}


@given(charters(), st.integers(0, 2**32))
def test_any_adoption_of_any_charter_is_a_sound_charter_and_touches_nothing(text: str, seed: int) -> None:
    charter = charter_of(text)
    before = copy.deepcopy(charter.model_dump())
    adoption = Adoption.model_validate({"adopts": "town", "adopter": "Hill School", **chosen(charter, seed)})
    found = apply(charter, adoption)

    assert charter.model_dump() == before
    assert [problem.message for problem in check_references(found.charter, "town.yaml")] == []
    assert len(found.shown) == len(list(passages(charter)))
    shown = words(found.charter)
    assert [one.words for one in found.shown if one.words and one.words not in shown] == []
    build_page(found.charter, "town")


@given(charters(), st.integers(0, 2**32))
def test_promises_that_stay_keep_their_numbers(text: str, seed: int) -> None:
    charter = charter_of(text)
    said = {key: value for key, value in chosen(charter, seed).items() if key != "adapted"}
    found = apply(charter, Adoption.model_validate({"adopts": "town", "adopter": "Hill School", **said}))

    before, after = numbers_of(charter, numbering(charter)), numbers_of(found.charter, found.numbers)
    assert {promise: kept - before[promise] for promise, kept in after.items() if kept - before[promise]} == {}


def numbers_of(charter: Charter, known: Numbering) -> dict[str, set[str]]:
    """The numbers of each promise, by its words."""
    found: dict[str, set[str]] = {}
    for promise in promises(charter):
        found.setdefault(promise.words, set()).update(known.promises[place] for place in promise.places or ())
    return found


def chosen(charter: Charter, seed: int) -> dict[str, Any]:
    """An adoption of some of what a charter has, drawn by chance."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is a secret
    known = addresses(charter)

    def some(named: list[str], most: int = 4) -> list[str]:
        return chance.sample(named, min(len(named), chance.randint(0, most)))

    optional = [
        name for name in (*known.wholes, *known.texts) if name in known.wholes or known.texts[name].may_be_empty
    ]
    left_out = some(list(dict.fromkeys(optional)))
    return {
        "shows": some(list(charter.parts), 6),
        "left-out": left_out,
        "adapted": {
            name: f"Ours, {number}"
            for number, name in enumerate(some([name for name in known.texts if name not in left_out]))
        },
    }
