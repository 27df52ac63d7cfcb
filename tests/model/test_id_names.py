"""Ids from words: short, readable, the same for the same words."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterc.model.id_names import LONGEST, free_name, id_name
from charterc.model.text_forms import looks_like_id


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Be Open and Honest", "open-and-honest"),
        ("We will listen", "listen"),
        ("We'll listen", "listen"),
        ("We will agree together who are the right people to be involved", "agree-right-people-involved"),
        ("My voice is heard and acted upon", "voice-heard-acted-upon"),
        ("We answer within 5 working days", "answer-within-5-working"),
        ("SEND is everyone's business", "send-is-everyone-business"),
        ("Doing **with**, not doing **to**", "doing-not"),
        ("Read [our plan](https://www.town.gov.uk/plan)", "read-our-plan"),
        ("Byddwn yn eich ffonio yn ôl", "ffonio-ol"),
        ("Zażółć gęślą jaźń", "zazolc-gesla-jazn"),
        ("Sí gbogbo ẹbí", "si-gbogbo-ebi"),
        ("We will", "we-will"),
        ("a" * 60, "a" * LONGEST),
    ],
)
def test_a_name_is_made_of_the_telling_words(words: str, name: str) -> None:
    assert id_name(words) == name


@pytest.mark.parametrize("words", ["ہم سنیں گے", "我们会倾听 SEND", "*", "A", "2026", "1e55", "Yes", "No"])
def test_words_that_make_no_name_that_every_reader_of_yaml_takes_for_text(words: str) -> None:
    assert id_name(words) == ""


def test_a_taken_name_gets_more_words_then_all_words_then_a_number() -> None:
    words = "We will say it again and explain clearly why we cannot"

    assert free_name(words, "promise-1", {"say-again-explain-clearly"}) == "say-again-explain-clearly-why"
    assert free_name("We will listen", "promise-1", {"listen"}) == "we-will-listen"
    assert free_name("Listen", "value-1", {"listen"}) == "listen-2"
    assert free_name("Listen", "value-1", {"listen", "listen-2"}) == "listen-3"


def test_words_without_latin_letters_are_known_by_their_kind_and_number() -> None:
    assert free_name("ہم سنیں گے", "promise-3", ()) == "promise-3"
    assert free_name("ہم سنیں گے", "promise-3", {"promise-3", "promise-4"}) == "promise-5"


@given(st.text(), st.sets(st.text(string.ascii_lowercase, min_size=1)))
def test_whatever_the_words_the_name_is_an_id_that_is_free(words: str, taken: set[str]) -> None:
    taken |= {id_name(words), "promise-1"}
    name = free_name(words, "promise-1", taken)

    assert looks_like_id(name)
    assert name not in taken
    assert len(name) <= LONGEST
