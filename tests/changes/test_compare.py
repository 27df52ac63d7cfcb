"""What is told of a change between two charters, kind by kind."""

from __future__ import annotations

import pytest

from tests.changes.changed import TOWN, changes, difference, in_town, told

OLD, NEW = "We will listen to each other's views", "We may listen to each other's views"


def test_a_shared_promise_in_other_words_is_one_change() -> None:
    (change,) = in_town(OLD, NEW)

    assert (str(change.kind), change.id, change.where) == ("commitment-reworded", "listen", "values.open")
    assert (change.before, change.after, str(change.weight)) == (OLD, NEW, "weakened")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "commitments: [listen]",
            "commitments: [listen, answer]",
            ("commitment-shared", "values.together", None, "We will answer within 5 working days", "strengthened"),
        ),
        (
            "    commitments: [listen, answer]",
            "    commitments: [answer]",
            ("commitment-unshared", "values.open", OLD, None, "weakened"),
        ),
        (
            "commitments: [listen, answer]",
            "commitments: [answer, listen]",
            ("commitment-moved", "values.open", "values.open.1", "values.open.2", "neutral"),
        ),
        ("outcomes: [safe]", "outcomes: all", ("outcome-linked", "values.open", None, "heard", "strengthened")),
        ("    outcomes: [safe]\n", "", ("outcome-unlinked", "values.open", "safe", None, "weakened")),
        (
            "heard: My voice is heard",
            "heard: My voice matters",
            ("outcome-reworded", "outcomes", "My voice is heard", "My voice matters", "neutral"),
        ),
        (
            "title: Our charter",
            "title: Our pact",
            ("text-changed", "title", "Our charter", "Our pact", "neutral"),
        ),
        ("name: Be open", "name: Be honest", ("value-renamed", "values.open", "Be open", "Be honest", "neutral")),
        (
            "share: We will share what we know",
            "share: We will share what we know.",
            (
                "commitment-reworded",
                "agreements",
                "We will share what we know",
                "We will share what we know.",
                "wording",
            ),
        ),
        (
            "agreements:\n  items:\n    share: We will share what we know\n",
            "",
            ("part-removed", "agreements", "Agreements", None, "weakened"),
        ),
        (
            "title: Our charter",
            "title: Our charter\nagreed: 2026-03",
            ("date-changed", "agreed", None, "2026-03", "neutral"),
        ),
    ],
)
def test_one_change_is_told_once(old: str, new: str, expected: tuple[str, str, str | None, str | None, str]) -> None:
    assert told(in_town(old, new)) == [expected]


def test_a_promise_that_leaves_one_value_for_another_has_moved() -> None:
    before = TOWN.replace("[listen, answer]", "[answer]")
    after = before.replace("[listen]", "[listen, answer]").replace("    commitments: [answer]\n", "")

    assert told(changes(before, after)) == [
        ("commitment-moved", "values.together", "values.open.1", "values.together.2", "neutral")
    ]


def test_a_value_that_goes_is_one_change_with_its_promises_inside() -> None:
    after = TOWN.replace("  - name: Work together\n    id: together\n    commitments: [listen]\n", "")

    (change,) = changes(TOWN, after)

    assert told([change]) == [("value-removed", "values.together", "Work together", None, "weakened")]
    assert change.inside == (OLD,)


def test_an_outcome_takes_its_links_along() -> None:
    after = TOWN.replace("    outcomes: [safe]\n", "").replace("  safe: I feel safe\n", "")

    assert told(changes(TOWN, after)) == [("outcome-removed", "outcomes", "I feel safe", None, "weakened")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("outcomes: [safe]", "outcomes: safe"),
        (
            "  listen: We will listen to each other's views",
            "  listen: >-\n    We will listen to\n    each other's views",
        ),
        ("title: Our charter", "status: published\nlanguage: en-GB\ntitle: 'Our charter'  # as printed"),
        ("agreements:\n  items:\n    share: We will share what we know", "agreements:\n  - We will share what we know"),
        ("  items:\n    share: We will share what we know", "  items: [We will share what we know]"),
        (
            "  safe: I feel safe\n  heard: My voice is heard",
            "  - {id: heard, text: My voice is heard}\n  - {id: safe, text: I feel safe}",
        ),
    ],
)
def test_another_way_of_writing_the_same_is_no_change(old: str, new: str) -> None:
    assert old in TOWN
    assert difference(TOWN, TOWN.replace(old, new)).same


def test_a_promise_said_under_each_value_is_the_promise_that_they_share() -> None:
    words = f"      - {OLD}\n"
    apart = TOWN.replace(f"  listen: {OLD}\n", "")
    apart = apart.replace("    commitments: [listen, answer]\n", f"    commitments:\n{words}      - answer\n")
    apart = apart.replace("    commitments: [listen]\n", f"    commitments:\n{words}")

    assert difference(TOWN, apart).same


def test_the_same_words_that_change_under_one_value_alone_are_reworded_there() -> None:
    before = """
        title: T
        values:
          - {name: Be open, commitments: [We will write to you]}
          - {name: Be kind, commitments: [We will write to you]}
        """

    found = changes(
        before, before.replace("{name: Be kind, commitments: [We will", "{name: Be kind, commitments: [We may")
    )

    assert told(found) == [
        ("commitment-reworded", "values.kind", "We will write to you", "We may write to you", "weakened")
    ]


def test_a_value_without_an_id_is_known_by_its_promises() -> None:
    before = "title: T\nvalues:\n  - name: Listening\n    commitments: [We ask you, We tell you]\n"

    (change,) = changes(before, before.replace("Listening", "Hear us"))

    assert (str(change.kind), change.before, change.after) == ("value-renamed", "Listening", "Hear us")


def test_swapped_ids_are_told_by_the_words() -> None:
    before = "title: T\nagreements:\n  items:\n    one: We will ask you\n    two: We will pay you\n"
    after = "title: T\nagreements:\n  items:\n    two: We will ask you\n    one: We will pay you\n"

    assert difference(before, after).same


def test_what_stands_under_a_promise_is_told_by_itself() -> None:
    before = "title: T\nagreements:\n  - text: We will share\n    items: [letters, plans]\n"

    assert told(changes(before, before.replace("[letters, plans]", "[letters]"))) == [
        ("commitment-removed", "agreements", "plans", None, "weakened")
    ]


def test_a_measure_is_one_change_whatever_changed_in_it() -> None:
    before = "title: T\nmeasures:\n  - {what: Ask families, owner: Forum, due: May 2026, how: [Write to all of them]}\n"
    after = before.replace("Forum", "Board").replace("May 2026", "July 2026").replace("to all of", "to some of")

    (change,) = changes(before, after)

    assert (str(change.kind), change.before, change.after, str(change.weight)) == (
        "measure-changed",
        "Owner: Forum; Due: May 2026; How: Write to all of them",
        "Owner: Board; Due: July 2026; How: Write to some of them",
        "weakened",
    )


def test_nobody_is_named_who_does_not_agree_to_be_named_now() -> None:
    before = "title: T\nsignatories:\n  - {name: Ann Example, organisation: Town, consent: yes}\n  - {name: Bo, organisation: Town}\n"
    after = before.replace("consent: yes", "consent: no")

    assert "Ann" not in str(difference(before, after)) + str(difference(after, before))


def test_a_contact_is_one_change_that_shows_what_differs() -> None:
    before = "title: T\ncontacts:\n  - {name: Team, email: a@town.gov.uk, phone: 0161 496 0000}\n"

    assert told(changes(before, before.replace("a@", "b@"))) == [
        ("contact-changed", "contacts", "a@town.gov.uk", "b@town.gov.uk", "neutral")
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Gwanwyn 2026", "Hydref 2026"),
        ("early 2026", "late 2026"),
        ("2026", "late 2026"),
        ("start of March 2026", "end of March 2026"),
        ("Spring 2026", "Spring term 2026"),
    ],
)
def test_words_that_say_more_than_days_are_compared_as_words(before: str, after: str) -> None:
    assert told(changes(f"title: T\nnext-review: {before}\n", f"title: T\nnext-review: {after}\n")) == [
        ("date-changed", "next-review", before, after, "neutral")
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2026-03-01", "1 March 2026"),
        ("2026-03", "March 2026"),
        ("2025/26", "2025-26"),
    ],
)
@pytest.mark.parametrize(
    "charter",
    [
        "title: T\nnext-review: {}\n",
        "title: T\nsignatories:\n  - {{name: Ann Example, organisation: Town, date: {}}}\n",
        "title: T\nmeasures:\n  - {{what: A survey, how: [We will ask], due: {}}}\n",
        "title: T\nmeasures:\n  - {{what: A survey, how: [We will ask], history: [{{date: {}, rating: done}}]}}\n",
    ],
    ids=["charter", "signatory", "measure", "history"],
)
def test_the_same_time_written_in_another_way_is_no_change_anywhere(charter: str, before: str, after: str) -> None:
    assert difference(charter.format(before), charter.format(after)).same


def test_changes_come_in_the_order_of_reading() -> None:
    after = (
        TOWN.replace("title: Our", "title: The").replace("5 working", "9 working").replace("I feel safe", "I am safe")
    )

    kinds = [str(change.kind) for change in changes(TOWN, after.replace("what we know", "all we know"))]

    assert kinds == ["text-changed", "commitment-reworded", "outcome-reworded", "commitment-reworded"]
