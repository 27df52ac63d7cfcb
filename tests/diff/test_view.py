"""What is printed of a difference: grouped by what it means for families, and nothing said twice."""

from __future__ import annotations

from charterc.changes.change import Kind, Weight
from charterc.diff.view import BEFORE as WAS
from charterc.diff.view import NOW, SAID, WORDS
from tests.diff.views import AFTER, ALL, BEFORE, NEW, REWORDED, change, view


def lines(made: object) -> list[tuple[str, str]]:
    (shown,) = view(made).changes  # type: ignore[arg-type]
    return [(line.label, "".join(run.words for run in line.runs)) for line in shown.lines]


def test_what_matters_most_to_families_comes_first() -> None:
    groups = view(*ALL).groups

    assert [group.weight for group in groups] == [Weight.WEAKENED, Weight.STRENGTHENED, Weight.WORDING]
    assert list(SAID) == [Weight.WEAKENED, Weight.STRENGTHENED, Weight.UNSURE, Weight.NEUTRAL, Weight.WORDING]


def test_within_a_group_the_order_is_that_of_reading() -> None:
    (weakened, *_) = view(*ALL).groups

    assert [shown.ref for shown in weakened.entries] == ["D203", "D102"]


def test_changes_are_counted_in_words() -> None:
    shown = view(*ALL)

    assert shown.headline == "4 changes."
    assert [group.count for group in shown.groups] == [
        "2 changes may promise families less than before.",
        "1 change may promise families more than before.",
        "1 change is only wording.",
    ]


def test_equal_files_are_told_apart_from_files_that_say_the_same() -> None:
    assert view(before=AFTER).headline == "Nothing changed: both files are the same, letter for letter."
    assert view().headline == "Nothing that is said changed. Only the way the files are written differs."
    assert view().same


def test_placeholders_that_came_or_went_are_not_taken_for_another_way_of_writing() -> None:
    before, after = BEFORE + b"aim: TBC\n", BEFORE + b'aim: "TODO: what it is for"\n'

    assert (
        view(before=before, after=after).headline == "Nothing that is said changed, only what is still to be written."
    )


def test_each_charter_is_told_with_its_version_and_status() -> None:
    draft = BEFORE + b"status: draft\n"

    assert view(before=draft).sides[0].facts == "version 1, draft"
    assert view().sides[1].facts == "version 2"


def test_a_new_promise_has_no_words_before() -> None:
    assert lines(NEW) == [(NOW, "We will write back.")]


def test_what_the_sentence_quotes_in_full_is_not_said_again() -> None:
    assert lines(change(Kind.VALUE_RENAMED, before="Listen", after="Really listen", words="Really listen")) == []
    assert lines(change(Kind.OUTCOME_ADDED, before=None, after="I feel safe.", words="I feel safe.")) == []
    assert lines(change(Kind.OUTCOME_ADDED, before=None, after="I feel " * 40, words="I feel " * 40)) != []


def test_a_promise_that_moved_is_shown_as_it_stands() -> None:
    moved = change(Kind.COMMITMENT_MOVED, before="values.a.1", after="values.b.1", words="We will listen.")

    assert lines(moved) == [(WORDS, "We will listen.")]


def test_days_are_written_as_people_write_them() -> None:
    (shown,) = view(
        change(
            Kind.DATE_CHANGED, where="next-review", what="next-review", before="2027-01-31", after="2027-06", owner=""
        )
    ).changes

    assert shown.sentence == "The day of the next review changed from 31 January 2027 to June 2027."
    assert shown.lines == ()


def test_marks_of_markdown_are_left_out_unless_they_are_the_change() -> None:
    assert lines(change(before="We **will** go", after="We **may** go"))[0] == (WAS, "We will go")
    assert lines(change(before="We will go", after="We **will** go"))[1] == (NOW, "We **will** go")


def test_the_promises_of_a_value_that_is_gone_are_told() -> None:
    assert view(*ALL).changes[-1].inside == ("We will own up.", "We will say no.")


def test_reasons_are_told() -> None:
    assert view(REWORDED).changes[0].reasons == ("“5 days” became “10 days”: later than before.",)
