from __future__ import annotations

import pytest
from linting import problems, words

from charterc.lint.language.syllables import syllables
from charterc.lint.rules.plain_english.reading_age import readability

LONG = " ".join(["word"] * 26)
SHORT = " ".join(["word"] * 25)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (f"A short one. {LONG.capitalize()}.", [f"{LONG.capitalize()}."]),
        (f"{SHORT}.", []),
        (f"{SHORT[:60]}. {SHORT[:60]}.", []),
        (f"See Mr. {SHORT[:-10]}", []),
        (f"{SHORT} e.g. more", [f"{SHORT} e.g. more"]),
        (f"{SHORT[:-15]} 1,000 a.m. 1.4", []),
        (f"{SHORT[:-5]} this/that", [f"{SHORT[:-5]} this/that"]),
        (f"{SHORT[:-5]} – - & self-made", []),
        ("We read [" + SHORT[:-10] + "](https://www.a.gov.uk/a-very-long-address-with-many-words)", []),
    ],
)
def test_sentences_over_25_words(said: str, found: list[str]) -> None:
    assert words("long-sentence", f"aim: {said!r}\n") == found


def test_thin_spaces_divide_words_too() -> None:
    said = LONG.replace(" ", "\u2009")

    assert words("long-sentence", f"aim: {said}\n") == [said]


def test_the_longest_sentence_of_a_text_stands_for_the_others() -> None:
    longer = f"{LONG} and more"
    (problem,) = problems("long-sentence", f"aim: |\n  {LONG.capitalize()}.\n\n  {longer.capitalize()}.\n")

    assert (problem.span.line, problem.span.column) == (5, 3)
    assert "28 words" in problem.message
    assert [related.span.line for related in problem.related] == [3]


def test_a_list_in_prose_is_not_one_sentence() -> None:
    items = "\n".join(f"  - {' '.join(['word'] * 10)}" for _ in range(4))

    assert words("long-sentence", f"aim: |\n  We will do this:\n\n{items}\n") == []


def test_the_limit_of_words_can_be_set() -> None:
    options = {"long-sentence": {"words": 5}}

    assert words("long-sentence", "aim: We share all that we know today.\n", options=options) != []


HARD = (
    "Organisational accountability necessitates comprehensive documentation of participation arrangements. "
    "Implementation responsibilities are appropriately distributed between participating organisations. "
    "Evaluation methodologies incorporate representative participation opportunities throughout. "
    "Subsequent improvement activities remained predominantly collaborative and inclusive of representative families. "
    "Considerable deliberation preceded these administrative rearrangements of departmental responsibilities."
)


def test_a_part_with_a_high_reading_age_is_found_with_both_figures() -> None:
    (problem,) = problems("reading-age", f"background: {HARD}\n")

    assert "Flesch–Kincaid grade" in problem.message
    assert "SMOG" in problem.message


def test_easy_prose_short_prose_and_lists_are_not_measured() -> None:
    easy = "We met each month. We wrote a plan. It is short. You can read it in a few minutes at home. " * 3

    assert words("reading-age", f"background: {easy}\n") == []
    assert words("reading-age", f"background: {HARD[:150]}\n") == []
    assert words("reading-age", "agreements:\n" + "".join(f"  - {piece}\n" for piece in HARD.split(". "))) == []


def test_readability_of_a_known_text() -> None:
    """Ten sentences of ten one-syllable words: 0.39 × 10 + 11.8 × 1 - 15.59 = 0.11, and no long word."""
    figures = readability(["the cat sat on the mat with a red hat"] * 10)

    assert round(figures.flesch_kincaid, 2) == 0.11
    assert round(figures.smog, 2) == 3.13


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("charter", 2),
        ("disabilities", 5),
        ("people", 2),
        ("co-production", 4),
        ("agreed", 2),
        ("outcomes", 2),
        ("area", 3),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("We will utilise it", ["utilise"]),
        ("Prior to this we met in order to plan", ["Prior to", "in order to"]),
        ("We undertook it and will undertake more", ["undertook"]),
        ("We commit to it, pledge it, deliver it and empower people", []),
        ("A robustly built house", []),
        ("We do not say “utilise”", []),
    ],
)
def test_words_with_a_plainer_one(said: str, found: list[str]) -> None:
    assert words("plainer-word", f"aim: {said}\n") == found


def test_words_of_the_project_are_left_alone() -> None:
    assert words("plainer-word", "aim: We will liaise\n", words=frozenset({"liaise"})) == []


def test_a_plainer_word_names_its_source_and_counts() -> None:
    (problem,) = problems("plainer-word", "aim: We collate views.\nvision: We collate plans.\n")

    assert "Found in 2 places." in problem.message
    assert "Plain English Campaign" in problem.hint
    assert [related.span.line for related in problem.related] == [3]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Consideration will be given to the time", ["will be given"]),
        ("Feedback will then be collected from families", ["will then be collected"]),
        ("Notes will be written by the chair", []),
        ("You will be told what was decided", []),
        ("We will be involved from the start", []),
        ("We will give people time", []),
    ],
)
def test_promises_without_an_actor(said: str, found: list[str]) -> None:
    assert words("hidden-actor", f"agreements:\n  - {said}\n") == found


def test_signs_and_promises_by_somebody_may_be_passive() -> None:
    assert words("hidden-actor", "indicators:\n  - Feedback will be collected\n") == []
    assert words("hidden-actor", "agreements:\n  - text: Feedback will be collected\n    by: The school\n") == []


def test_vague_promises_are_found_in_promises_only() -> None:
    text = "aim: We meet where possible\nagreements:\n  - We will meet where possible\n"

    assert [problem.span.line for problem in problems("vague-promise", text)] == [4]


def test_long_lists_count_each_level_by_itself() -> None:
    ten = "".join(f"      - Thing {number}\n" for number in range(10))
    text = f"practice:\n  - text: Some things\n    items:\n{ten}  - Other things\n"

    assert words("long-list", text) == ["Thing 0"]
    assert words("long-list", text.replace("      - Thing 9\n", "")) == []
