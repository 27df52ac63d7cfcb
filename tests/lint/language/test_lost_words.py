"""Little words that got lost between two others."""

from __future__ import annotations

import pytest

from charterc.lint.language.lost_words import lost_words
from charterc.wording.tokens import tokens


def told(sentence: str) -> list[str]:
    row = tokens(f"{sentence}\x00")
    return [f"{row[lost.at - 1].written} [{lost.word}] {row[lost.at].written}" for lost in lost_words(row)]


@pytest.mark.parametrize(
    ("sentence", "lost"),
    [
        ("Parents are able contact us by phone", "able [to] contact"),
        ("Families get the opportunity take part", "opportunity [to] take"),
        ("We aim be open", "aim [to] be"),
        ("We are committed working together", "committed [to] working"),
        ("We need make time", "need [to] make"),
        ("We listen what families say", "listen [to] what"),
        ("We listen the views of all", "listen [to] the"),
        ("We reply your letters", "reply [to] your"),
        ("Listen families.", "Listen [to] families"),
        ("Help is available all families", "available [to] all"),
        ("Help is open every disabled child", "open [to] every"),
        ("Children have access support", "access [to] support"),
        ("Families feel listened and safe", "listened [to] and"),
        ("There are a wide range services", "range [of] services"),
        ("We offer the full range services to families", "range [of] services"),
        ("Each us has a part", "Each [of] us"),
        ("We met some the parents", "some [of] the"),
        ("We take account your wishes", "account [of] your"),
        ("We help all regardless their background", "regardless [of] their"),
        ("This is the result a year of work", "result [of] a"),
        ("Children are at the heart everything we do", "heart [of] everything"),
        ("The aim the charter is to build trust", "aim [of] the"),
        ("See that the views parents are heard", "views [of] parents"),
        ("We provide families information", "families [with] information"),
        ("We treat all people respect", "people [with] respect"),
        ("We will work families", "work [with] families"),
        ("Stay in touch us", "touch [with] us"),
        ("The charter was written parents and carers", "written [by] parents"),
        ("When the rain has gone away it was written parents", "written [by] parents"),
        ("We meet at least once year", "once [a] year"),
        ("You have say in it", "have [a] say"),
        ("Please get touch with the team", "get [in] touch"),
        ("We act in best interests of the child", "in [the] best"),
        ("Families are at heart of it", "at [the] heart"),
        ("They should be asked they want", "asked [what] they"),
        ("We say what we can do and we cannot", "and [what] we"),
        ("They should able to come", "should [be] able"),
        ("As well being heard, you can write", "well [as] being"),
    ],
)
def test_what_is_lost_is_told_with_the_words_around_it(sentence: str, lost: str) -> None:
    assert lost in told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Parents able to come may ask",
        "Teachers want help with it",
        "Our aim reports are online",
        "A committed working group",
        "All you need do is ask",
        "You need do nothing more",
        "We reply the same day",
        "When we listen, families talk",
        "We are listening families",
        "The hall is open all day",
        "The hall is open every day of the year",
        "Parents access support",
        "We listened carefully",
        "The range services offer is wide",
        "The number increases",
        "A number of parents",
        "The US has one",
        "We met most days",
        "What parents like most the children like",
        "We take into account your wishes",
        "At the heart all is well",
        "The aim the charter has is to build trust",
        "The views parents are sharing",
        "Families information is kept",
        "The work families do",
        "When it was written parents were asked",
        "Once term starts",
        "We meet once, year in, year out",
        "They have to say in words",
        "A touch with us",
        "The best interests of the child",
        "When asked they want more",
        "What we can do and when we cannot",
        "Able-bodied is no word of ours",
        "Parents' wants have changed",
    ],
)
def test_what_may_stand_so_is_left_alone(sentence: str) -> None:
    assert told(sentence) == []
