"""An item does not read on from the words above the list."""

from __future__ import annotations

import pytest

from charterc.lint.language.verbs import ASKING, BEFORE_TO_THINGS, PREPOSITIONS
from tests.lint.linting import problems, words


def under(stem: str, *items: str) -> str:
    return f'actions:\n  stem: "{stem}"\n  items:\n' + "".join(f'    - "{item}"\n' for item in items)


@pytest.mark.parametrize(
    ("stem", "item", "start"),
    [
        ("Schools will:", "Schools will name a lead", "Schools will"),
        ("We promise to:", "we promise to stay", "we promise to"),
        ("We promise to:", "We listen", "We"),
        ("We agree to:", "we agree to share", "we agree to"),
        ("I want to:", "I want to play", "I want to"),
        ("We'll:", "we'll share", "we'll"),
        ("We will:", "We’ll listen", "We’ll"),
        ("We will:", "**We will** listen", "We will"),
        ("To do this, the council will:", "The council will pay", "The council will"),
        ("You will see that:", "you will see that we listen", "you will see that"),
    ],
)
def test_what_is_said_again(stem: str, item: str, start: str) -> None:
    (problem,) = problems("broken-stem", under(stem, item, "sit down"))

    assert f"starts “{start}” again" in problem.message
    assert problem.span.line == 3


@pytest.mark.parametrize(
    ("stem", "item"),
    [
        ("We promise to:", "Listening first"),
        ("We promise to:", "The truth"),
        ("We will:", "Openness"),
        ("We will:", "Regular meetings"),
        ("We will:", "Listens"),
        ("We will:", "to listen"),
        ("We will:", "transparency about money"),
        ("We will:", "all families are heard"),
        ("Schools will:", "An open door"),
        ("We may:", "Openness"),
        ("You can expect us to:", "Letters in plain English"),
        ("We ask you to:", "Honesty"),
    ],
)
def test_what_cannot_follow(stem: str, item: str) -> None:
    assert words("broken-stem", under(stem, item, "sit down")) == [f'"{item}"'[1:-1]]


@pytest.mark.parametrize(
    ("stem", "item"),
    [
        ("We will:", "in June, meet families"),
        ("We will:", "with families, plan the year"),
        ("We will:", "all meet in June"),
        ("We will:", "never shout"),
        ("We will:", "mention it"),
        ("We will:", "focus on what matters"),
        ("We will:", "value each view"),
        ("We are committed to:", "Listening first"),
        ("We commit to:", "the truth"),
        ("We agree that:", "the best start is the first"),
        ("What this means for you:", "You can ask"),
        ("What this means for you:", "For you, it is good"),
        ("Our aims:", "The tea"),
        ("We will:", "discuss it"),
        ("We will:", "focus on it"),
        ("We will:", "always smile"),
        ("We will:", "sometimes smile"),
        ("We go to:", "Letters in plain English"),
        ("We will do this by:", "always sharing papers"),
        ("We will do this by:", "sharing papers"),
        ("We will do this by:", "regular meetings"),
        ("We will do this by:", "respect for all"),
        ("We will do this by:", "what the law says"),
        ("We will do this by:", "only the best"),
        ("We will do this by:", "in June, the vote"),
        ("We are committed to:", "the best start"),
        ("We are committed to:", "respect"),
        ("Our aims:", "answer every letter"),
        ("Our aims shall be:", "to answer every letter"),
        ("What you can count on:", "We answer every letter"),
    ],
)
def test_what_reads_on(stem: str, item: str) -> None:
    assert words("broken-stem", under(stem, item, "sit down")) == []


def test_each_broken_item_is_found_beside_one_that_repeats() -> None:
    text = under("We will:", "meet", "we will write", "Families decide the agenda", "The tea")

    assert words("broken-stem", text) == ["We will:", "Families decide the agenda", "The tea"]


@pytest.mark.parametrize(
    "text",
    [
        'values:\n  labels:\n    commitments: "We will:"\n  items:\n    - name: A\n      commitments: [We will ask, The tea]\n',
        'actions:\n  text: "We will:"\n  items: [We will ask, The tea]\n',
        'values:\n  - name: A\n    text: "This is ours. We will:"\n    commitments: [We will ask, The tea]\n',
    ],
)
def test_labels_and_texts_lead_in_too(text: str) -> None:
    assert len(words("broken-stem", text)) == 2
    assert words("broken-stem", text.replace("We will:", "What we will do")) == []


@pytest.mark.parametrize(
    ("stem", "items", "found"),
    [
        ("We will:", ["Listen first", "The charter in staff training"], ["The charter in staff training"]),
        ("We will:", ["Listen first", "Including young people"], ["Including young people"]),
        ("We will:", ["We will listen", "We will share"], ["We will:"]),
        ("To check this, we will:", ["review it yearly", "always learn", "not stop"], []),
        ("We agree that:", ["the best start is the beginning", "we will listen"], []),
        ("Our work will be:", ["welcoming", "caring"], []),
        ("We will:", ["Bring food", "Sing songs"], []),
    ],
)
def test_items_read_on_from_their_stem(stem: str, items: list[str], found: list[str]) -> None:
    text = f'actions:\n  stem: "{stem}"\n  items:\n' + "".join(f"    - {item}\n" for item in items)

    assert words("broken-stem", text) == found


def test_a_stem_above_a_list_of_values_holds_for_their_promises() -> None:
    text = (
        'cornerstones:\n  stem: "We will:"\n  items:\n    - name: Care\n      commitments: [We will greet everyone]\n'
    )

    assert words("broken-stem", text) == ["We will:"]


@pytest.mark.parametrize(
    "stem",
    [
        *(f"We do this {word}:" for word in sorted(PREPOSITIONS)),
        *(f"We look {word} to:" for word in sorted(BEFORE_TO_THINGS)),
    ],
)
@pytest.mark.parametrize(
    "item",
    ["answer every letter", "listen", "always answer a letter", "we will answer", "to answer", "never explain it"],
)
def test_what_is_done_cannot_follow_where_a_thing_has_to(stem: str, item: str) -> None:
    assert words("broken-stem", under(stem, "sharing papers", item)) == [item]


@pytest.mark.parametrize("before", sorted(ASKING))
def test_what_is_asked_of_somebody_is_something_done(before: str) -> None:
    assert words("broken-stem", under(f"We {before} you to:", "sit down", "Openness")) == ["Openness"]


@pytest.mark.parametrize(
    ("items", "found"),
    [
        (["sharing papers", "holding evenings", "answer every letter"], ["answer every letter"]),
        (["sharing papers", "holding evenings", "good meetings"], []),
        (["sharing papers", "answer every letter"], []),
        (["sharing papers", "holding evenings", "answer every letter", "hold an evening"], []),
        (["sharing papers", "bring food", "sing a song", "sing"], []),
    ],
)
def test_the_odd_one_out_under_any_words(items: list[str], found: list[str]) -> None:
    assert words("broken-stem", under("How this is done:", *items)) == found


def test_however_many_words_are_said_again_all_of_them_are_named() -> None:
    start = "all of our local schools and nurseries will"
    (problem,) = problems("broken-stem", f"actions:\n  stem: Next year {start}\n  items: [{start} ask, {start} act]\n")

    assert problem.hint.startswith(f"Take “{start}” out")


@pytest.mark.parametrize(
    ("items", "found"),
    [
        (["be heard", "ask questions", "writing to us"], ["writing to us"]),
        (["be heard", "writing to us"], []),
        (["be heard", "ask questions", "training", "housing"], []),
        (["a fair hearing", "schooling"], []),
        (["a fair hearing", "a seat", "schooling"], []),
        (["be heard", "we will ring you"], ["we will ring you"]),
    ],
)
def test_what_follows_on_a_right_is_a_thing_or_done(items: list[str], found: list[str]) -> None:
    told = problems("broken-stem", under("You have the right to:", *items))

    assert words("broken-stem", under("You have the right to:", *items)) == found
    assert all("be told" in problem.hint for problem in told)
