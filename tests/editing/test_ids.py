"""Ids put into a charter's file by the smallest edits, in every form of YAML."""

from __future__ import annotations

import textwrap

import pytest

from charterc.editing import ids
from charterc.editing.ids import Result, give_ids
from charterc.errors import EditError
from charterc.problem import Edit, Span
from charterc.reading.read import read_bytes


def with_ids(text: str) -> str:
    reading = read_bytes(textwrap.dedent(text).encode(), "town.yaml")
    assert not reading.broken, reading.problems
    return give_ids(reading).raw.decode()


def under_value(promises: str) -> str:
    """The lines below `commitments:` of a value that has an id, before and after."""
    head = "title: T\nvalues:\n  - name: A\n    id: a\n    commitments:"
    after = with_ids(head + promises)
    assert after.startswith(head)
    return after.removeprefix(head)


def under_part(statements: str) -> str:
    """The lines below a part that is written as a list."""
    head = "title: T\nagreements:"
    return with_ids(head + statements).removeprefix(head)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("\n      - We listen\n", "\n      listen: We listen\n"),
        ("\n      -   'It''s ours'  # why\n", "\n      it-ours:   'It''s ours'  # why\n"),
        ("\n      - We listen\n        to all\n", "\n      listen-to-all: We listen\n        to all\n"),
        ("\n      - |\n        We listen\n", "\n      listen: |\n        We listen\n"),
        ("\n      - |2\n          We listen\n", "\n      listen: |2\n          We listen\n"),
        ("\n      -\n        # why\n        We listen\n", "\n      listen:\n        # why\n        We listen\n"),
        (
            "\n      - We ask\n      - text: Listen\n        number: 1)\n",
            "\n      ask: We ask\n      listen:\n        text: Listen\n        number: 1)\n",
        ),
        ("\n      - We ask\n      - {text: Listen}\n", "\n      ask: We ask\n      listen: {text: Listen}\n"),
        (
            "\n      - We ask\n      - Share it:\n          - by post\n",
            '\n      ask: We ask\n      share-it:\n        text: "Share it:"\n        items:\n          - by post\n',
        ),
        (
            "\n      - We ask\n      - 'Share it': [by post]\n",
            "\n      ask: We ask\n      share-it:\n        text: 'Share it:'\n        items: [by post]\n",
        ),
        (" [We listen, 'We ask']\n", " {listen: We listen, ask: 'We ask'}\n"),
        (
            " [ We ask, Share it: [by post] ]\n",
            ' { ask: We ask, share-it: {text: "Share it:", items: [by post]} }\n',
        ),
    ],
)
def test_a_list_of_promises_becomes_a_mapping_of_their_ids(before: str, after: str) -> None:
    assert under_value(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("\n      - id: b\n        text: We ask\n      - We listen\n", "\n      - id: b\n        text: We ask\n      - id: listen\n        text: We listen\n"),
        ("\n      - text: We listen\n        number: 1)\n", "\n      - id: listen\n        text: We listen\n        number: 1)\n"),
        ("\n    - We listen  # why\n", "\n    - id: listen\n      text: We listen  # why\n"),
        ("\n    - Share it:\n      - by post\n", '\n    - id: share-it\n      text: "Share it:"\n      items:\n      - by post\n'),
        (" [{id: b, text: We ask}, We listen]\n", " [{id: b, text: We ask}, {id: listen, text: We listen}]\n"),
        (" [{id: b, text: We ask}, text: We listen]\n", " [{id: b, text: We ask}, {id: listen, text: We listen}]\n"),
        (" [{id: b, text: We ask}, Share it: [a]]\n", ' [{id: b, text: We ask}, {id: share-it, text: "Share it:", items: [a]}]\n'),
    ],
)  # fmt: skip
def test_where_a_mapping_cannot_stand_each_entry_gets_its_id(before: str, after: str) -> None:
    assert under_value(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("\n  - We listen\n", "\n  - id: listen\n    text: We listen\n"),
        ("\n  - We listen\n    to all\n", "\n  - id: listen-to-all\n    text: We listen\n      to all\n"),
        ('\n  - "We listen\n    to all"\n', '\n  - id: listen-to-all\n    text: "We listen\n      to all"\n'),
        ("\n  - >-  # why\n    We listen\n\n    to all\n", "\n  - id: listen-to-all\n    text: >-  # why\n      We listen\n\n      to all\n"),
        ("\n  - |2\n      We\n    listen\n", "\n  - id: listen\n    text: |2\n        We\n      listen\n"),
        ("\n  -\n      We listen\n", "\n  -\n      id: listen\n      text: We listen\n"),
        ("\n  -       We listen\n       to all\n", "\n  -       id: listen-to-all\n          text: We listen\n           to all\n"),
        ("\n  - text: We listen\n", "\n  - id: listen\n    text: We listen\n"),
    ],
)  # fmt: skip
def test_a_part_that_is_a_list_stays_one(before: str, after: str) -> None:
    """Its keys would be those of the part."""
    assert under_part(before) == after


def test_values_and_measures_get_their_ids_in_front() -> None:
    assert with_ids(
        "title: T\nvalues: [Listen, {name: Ask}]\nmeasures:\n  - Count\n  - how: [x]\n    what: Tell\n"
    ) == (
        "title: T\nvalues: [{id: listen, name: Listen}, {id: ask, name: Ask}]\n"
        "measures:\n  - id: count\n    what: Count\n  - id: tell\n    how: [x]\n    what: Tell\n"
    )


def test_outcomes_become_a_mapping_unless_an_id_would_be_taken_for_a_key() -> None:
    assert with_ids("title: T\noutcomes:\n  - I feel safe\n") == "title: T\noutcomes:\n  feel-safe: I feel safe\n"
    assert with_ids("title: T\noutcomes:\n  - Items\n") == "title: T\noutcomes:\n  - id: items\n    text: Items\n"


def test_a_section_called_items_is_a_part() -> None:
    text = "title: T\nsections:\n  items:\n    by: All\n    items:\n      - We ask\n  commitments:\n    - Words\n"

    assert with_ids(text) == text.replace("- We ask", "ask: We ask")


def test_lists_within_parts_that_hold_lists() -> None:
    before = "title: T\nrights:\n  groups:\n    - - to ask\n      - to be\n        heard\n"
    after = (
        "title: T\nrights:\n  groups:\n    - - id: ask\n        text: to ask\n      - id: heard\n"
        "        text: to be\n          heard\n"
    )

    assert with_ids(before) == after


def test_a_promise_under_several_values_keeps_its_words_in_one_place() -> None:
    before = """\
    title: T
    values:
      - name: A
        commitments:
          - We listen
      - name: B
        commitments:
          # As printed.
          - |  # why
            We listen

          - We ask
    """
    after = """\
    title: T
    values:
      - id: value-1
        name: A
        commitments:
          listen: We listen
      - id: value-2
        name: B
        commitments:
          # As printed.
          - listen  # why

          - id: ask
            text: We ask
    """

    assert with_ids(before) == textwrap.dedent(after)


def test_a_promise_that_has_an_id_elsewhere_is_named_by_it() -> None:
    before = (
        "title: T\ncommitments:\n  hear: We listen\nvalues:\n  - name: A\n    id: a\n    commitments: [We listen]\n"
    )

    assert with_ids(before) == before.replace("[We listen]", "[hear]")


def test_a_copy_with_a_comment_within_it_keeps_its_words() -> None:
    """The comment would go with them."""
    promise = "    commitments:\n      - text: We listen\n        # why\n        note: Always\n"
    text = f"title: T\nvalues:\n  - name: A\n    id: a\n{promise}  - name: B\n    id: b\n{promise}"

    assert with_ids(text).count("# why") == 2
    assert with_ids(text).count("note: Always") == 2


def test_a_comment_behind_a_copy_stays() -> None:
    first = "title: T\nvalues:\n  - name: A\n    id: a\n    commitments: {listen: We listen}\n"
    text = f"{first}  - name: B\n    id: b\n    commitments:\n      - text: We listen  # why\n"

    assert with_ids(text) == text.replace("text: We listen  # why", "listen  # why")


def test_no_id_is_the_name_of_a_part_or_means_all_outcomes() -> None:
    assert (
        with_ids("title: T\noutcomes:\n  - All\n  - Rights\n")
        == "title: T\noutcomes:\n  all-outcome: All\n  rights-outcome: Rights\n"
    )


def test_ids_follow_the_order_of_the_file_not_of_the_page() -> None:
    text = "title: T\npage: [levels, values]\nvalues: [Listen]\nlevels: [Listen]\n"

    assert "values: [{id: listen, name: Listen}]\nlevels: [{id: listen-2, name: Listen}]" in with_ids(text)


def test_line_ends_and_the_byte_order_mark_stay() -> None:
    reading = read_bytes(b"\xef\xbb\xbftitle: T\r\nvalues:\r\n- Listen\r\n", "town.yaml")

    assert give_ids(reading).raw == b"\xef\xbb\xbftitle: T\r\nvalues:\r\n- id: listen\r\n  name: Listen\r\n"


def test_a_complete_file_stays_as_it_is() -> None:
    raw = b"title: T\nvalues:\n  - name: A\n    id: a\n"

    assert give_ids(read_bytes(raw, "town.yaml")) == Result(raw)


def test_a_charter_with_errors_is_refused() -> None:
    with pytest.raises(EditError, match="has errors"):
        give_ids(read_bytes(b"titel: T\n", "town.yaml"))


@pytest.mark.parametrize(
    ("bad", "told"),
    [("We hear", "would not say the same"), ("We listen", "not say the same"), ("[", "line 4 could not")],
)
def test_edits_that_do_anything_else_are_refused(bad: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ids._Plan, "edits", lambda _: [Edit(Span.at(4, 19, 9), bad)])

    with pytest.raises(EditError, match=told):
        with_ids("title: T\nvalues:\n  - name: A\n    commitments: [We listen]\n")


def test_a_place_that_cannot_have_an_id_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ids, "lists_of", lambda _: {})

    with pytest.raises(EditError, match="the value “Listen” does not stand in a list"):
        with_ids("title: T\nvalues: [Listen]\n")
