"""The proof that nothing but ids has come into a charter."""

from __future__ import annotations

import pytest

from charterc.editing.proof import only_ids_added
from tests.model.test_passages import charter_of

BEFORE = """
title: T
values:
  - name: A
    commitments: [We listen]
  - name: B
    commitments: [We listen, We ask]
rights: [To be heard]
"""


def is_proved(after: str, before: str = BEFORE) -> bool:
    return only_ids_added(charter_of(before), charter_of(after))


def test_ids_may_come_in_and_a_promise_may_be_named_where_its_words_stood() -> None:
    assert is_proved("""
title: T
values:
  - name: A
    id: a
    commitments: {listen: We listen}
  - name: B
    commitments: [listen, {id: ask, text: We ask}]
rights: [{id: heard, text: To be heard}]
""")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[We listen]", "[We may listen]"),
        ("[We listen, We ask]", "[We ask, We listen]"),
        ("[We listen, We ask]", "[We listen]"),
        ("[We listen]", "[{text: We listen, note: Soon}]"),
        ("name: B", "name: C"),
        ("rights: [To be heard]", "rights: To be heard"),
        ("rights:", "agreements:"),
        ("title: T", "title: T\naim: To listen"),
        (
            "[We listen]\n  - name: B\n    commitments: [We listen, We ask]",
            "[{id: a, text: We ask}]\n  - name: B\n    commitments: [a, We ask]",
        ),
    ],
)
def test_any_other_change_is_found(old: str, new: str) -> None:
    assert old in BEFORE
    assert not is_proved(BEFORE.replace(old, new))


def test_an_id_may_not_change_or_go() -> None:
    named = BEFORE.replace("[We listen]", "{listen: We listen}")

    assert not is_proved(named.replace("{listen:", "{hear:"), named)
    assert not is_proved(BEFORE, named)


def test_another_order_of_the_page_is_found() -> None:
    parts = ["values: [A]\n", "rights: [To be heard]\n"]

    assert not is_proved("title: T\n" + "".join(reversed(parts)), "title: T\n" + "".join(parts))
