"""What people are told of a copy: what families should know first comes first, and nothing is told twice."""

from __future__ import annotations

import pytest

from charterc.drift.drift import ORDER
from charterc.drift.units import Unit
from charterc.drift.verdicts import Judged, Verdict
from charterc.drift.view import SAID
from tests.drift.views import (
    ADDED,
    CHARTER,
    EVERY,
    GONE,
    MOVED,
    SAME,
    SIGNS,
    WEAKER,
    judged,
    name,
    promise,
    sentence,
    view,
)


def sentences(*verdicts: Judged, **given: bytes) -> list[str]:
    return [entry.sentence for group in view(*verdicts, **given).groups for entry in group.entries]  # type: ignore[arg-type]


def gone(*words: str, value: str = "listen") -> list[Judged]:
    return [judged(Verdict.MISSING, promise(said, value)) for said in words]


@pytest.mark.parametrize(
    ("verdicts", "says"),
    [
        ((SAME, SAME), "Both passages say the same."),
        ((SAME, SIGNS), "Both passages say the same."),
        ((SAME,), "The one passage says the same."),
        ((GONE, GONE), "None of 2 passages was found. Is it the right file?"),
        ((GONE, SAME), "1 of 2 passages is missing; 1 says the same."),
        ((GONE, GONE, SAME, SIGNS), "2 of 4 passages are missing; 2 say the same."),
        ((GONE, WEAKER), "1 of 2 passages is missing, 1 is weaker; none says the same."),
        ((MOVED, MOVED), "2 of 2 passages stand under other values; none says the same."),
    ],
)
def test_the_headline_says_it_all(verdicts: tuple[Judged, ...], says: str) -> None:
    assert view(*verdicts).headline == says


def test_the_headline_counts_what_was_added() -> None:
    assert view(SAME, added=(ADDED,)).headline == "The one passage says the same. 1 sentence was added."
    assert view(SAME, added=(ADDED, ADDED)).headline.endswith(" 2 sentences were added.")


def test_what_matters_most_to_families_comes_first_and_what_is_the_same_is_only_counted() -> None:
    groups = view(*EVERY, added=(ADDED,)).groups

    assert [group.key for group in groups] == [*(verdict for verdict in ORDER if verdict in SAID), "added"]
    assert "same" not in [group.key for group in groups]
    assert [group.key for group in groups if group.is_folded] == ["typography"]


def test_promises_that_are_missing_under_one_value_are_one_entry() -> None:
    verdicts = gone("We will own up.", "We will say no.")
    (entry,) = view(*verdicts).groups[0].entries

    assert entry.sentence == "Both promises under “Listen” are missing."
    assert entry.inside == ("We will own up.", "We will say no.")
    assert view(*verdicts).groups[0].number == 2


def test_how_many_of_a_list_are_missing_is_told() -> None:
    verdicts = [*gone("We will own up.", "We will say no."), WEAKER, *gone("We will act.", value="act")]

    assert sentences(*verdicts) == [
        "2 of the 3 promises under “Listen” are missing.",
        "A promise under “Act” is missing.",
        "A promise under “Listen” is weaker.",
    ]


def test_values_that_are_missing_are_told_together() -> None:
    one, two = judged(Verdict.MISSING, name()), judged(Verdict.MISSING, name("Act", "act"))

    assert sentences(one, two) == ["Both values are missing."]
    assert sentences(one, SIGNS)[0] == "The value “Listen” is missing."


@pytest.mark.parametrize(
    ("part", "called"),
    [
        ("vision", "A sentence under “Our vision”"),
        ("agreements", "A sentence under “What we agree”"),
        ("outcomes", "An outcome under “Outcomes”"),
        ("indicators", "A sign under “How we will know”"),
        ("measures", "A point under “How we will measure”"),
        ("our-rules", "A sentence under “our rules”"),
    ],
)
def test_a_passage_is_called_by_what_it_is_and_where_it_stands(part: str, called: str) -> None:
    assert sentences(judged(Verdict.WEAKENED, sentence(part=part), "x")) == [f"{called} is weaker."]


def test_the_charters_own_heading_comes_first() -> None:
    charter = CHARTER.replace(b"vision: We want to be kind.", b"vision: {heading: '**Our** dream', text: We want.}")

    assert sentences(judged(Verdict.WEAKENED, sentence(), "x"), charter=charter) == [
        "A sentence under “Our dream” is weaker."
    ]


def test_words_are_marked_and_the_line_in_the_file_is_told() -> None:
    (entry,) = view(WEAKER).groups[0].entries

    assert [(line.label, "".join(run.words for run in line.runs if run.mark != "same")) for line in entry.lines] == [
        ("Charter", "5"),
        ("Copy", "10"),
    ]
    assert (entry.ref, entry.detail) == ("line 4", "Line 4 of the copy")
    assert entry.reasons == ("“5 days” became “10 days”: later than before.",)


def test_in_word_it_is_a_paragraph() -> None:
    (group,) = view(WEAKER, file="page.DOCX").groups

    assert group.entries[0].ref == "paragraph 4"


def test_what_only_moved_is_shown_once() -> None:
    (entry,) = view(MOVED).groups[0].entries

    assert [(line.label, line.runs[0].words) for line in entry.lines] == [("Both", "We will act.")]


def test_each_added_sentence_has_its_line() -> None:
    (group,) = view(SAME, added=(ADDED, Unit("And on Fridays.", 12, 0))).groups

    assert [(entry.ref, entry.lines[0].runs[0].words) for entry in group.entries] == [
        ("line 7", "We meet on Mondays."),
        ("line 12", "And on Fridays."),
    ]


def test_both_are_named_at_the_top() -> None:
    charter, copy = view(SAME).sides

    assert (charter.label, charter.name, charter.facts) == ("Charter", "town@2", "version 2")
    assert (copy.label, copy.name, copy.facts) == ("Copy", "page.html", "")
