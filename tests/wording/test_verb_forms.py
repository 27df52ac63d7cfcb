"""The forms of verbs that people mix up."""

from __future__ import annotations

import pytest

from charterc.wording.verb_forms import base, participle, past_forms


@pytest.mark.parametrize(
    ("past", "plain"),
    [
        ("listened", "listen"),
        ("agreed", "agree"),
        ("replied", "reply"),
        ("enjoyed", "enjoy"),
        ("referred", "refer"),
        ("chose", "choose"),
        ("written", "write"),
    ],
)
def test_the_plain_form_behind_will(past: str, plain: str) -> None:
    assert base(past) == plain


@pytest.mark.parametrize("word", ["come", "become", "listen", "related", "fixed", "put"])
def test_what_may_stand_behind_will_as_it_is(word: str) -> None:
    assert base(word) is None


@pytest.mark.parametrize(("plain", "done"), [("give", "given"), ("invite", "invited"), ("admit", "admitted")])
def test_the_form_behind_have(plain: str, done: str) -> None:
    assert participle(plain) == done


def test_what_is_had_as_well_as_done_may_stand_behind_have() -> None:
    assert participle("support") is None
    assert participle("support", also_things=True) == "supported"


def test_what_was_done() -> None:
    assert {"chose", "chosen", "asked", "replied"} <= past_forms()
    assert "choose" not in past_forms()
