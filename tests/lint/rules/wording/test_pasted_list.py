"""A list that was pasted in is not read as a list."""

from __future__ import annotations

import textwrap

import pytest

from tests.lint.linting import problems


def found(text: str, language: str = "en-GB") -> list[str]:
    """What is said of a text in a block."""
    block = textwrap.indent(textwrap.dedent(text).strip("\n"), "  ")
    return [p.message for p in problems("pasted-list", f"title: T\nlanguage: {language}\naim: |\n{block}\n")]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "We will:\n• ask early\n• listen well",
            "We will:\n•ask early",
            "▪ ask\n▪ listen",
            "➢ ask early",
            "◦\task early",
        ),
        *("We\n– ask early\n– listen well", "We\n— ask early\n  and often\n— listen", "We\n-ask early\n-listen well"),
        *("We\no ask early\no listen well", "We\no\task\no\tlisten", "a) ask\nb) listen", "(a) ask\n(b) listen"),
        *(
            "i. ask\nii. listen\niii. act",
            "A. Ask\nB. Listen",
            "(1) ask\n(2) listen",
            "1.Ask\n2.Listen",
            "1.1 Ask\n1.2 Act",
        ),
        *(
            "We\n→ ask\n→ listen",
            "We\n-> ask\n-> listen",
            "We\n− ask\n− listen",
            "① ask\n② listen",
            "We\n*ask\n*listen",
        ),
        *("We will • ask early • listen well", "o We listen"),
        *("We will: • ask early • listen well • act", "• ask early • listen well"),
    ],
)
def test_a_list_that_is_not_read_is_told_once(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text", ["1. Listen\n3. Learn\n7. Tell", "We will\n\n1. listen\n2. act\n4. tell", "1) Ask\n3) Act"]
)
def test_numbers_that_would_be_printed_anew_are_told(text: str) -> None:
    assert ["has the numbers" in message for message in found(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "We will:\n\n- ask early\n- listen well",
            "* ask\n* listen",
            "1. ask\n2. listen",
            "3. ask\n4. listen",
            "1. a\n1. b",
        ),
        *(
            "3.1 We will ask",
            "3.1 We will ask\n\n3.2 We will act",
            "We meet at\n10:30 on\n11:45",
            "a) and b) hold",
            "1. Ask",
        ),
        *(
            "We listen to families\n– and to children –\nand we act",
            "It was said\n— Maya, a parent",
            "a) this stands alone",
        ),
        *(
            "Open · Honest · Kind",
            "Listen • Learn • Act",
            "(1) alone",
            "-5 to\n-3 degrees",
        ),
        *(
            "Roses are red,\nviolets are blue,\no sweet is the day",
            "e.g. this\ni.e. that",
            "a) this\nc) that",
            "5 of us\n6 of you",
        ),
    ],
)
def test_lists_and_words_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_welsh_lines_may_start_with_the_word_o() -> None:
    assert found("Rydym yn dod\no bob rhan\no Gymru", "cy") == []


def test_an_address_is_no_list() -> None:
    text = "contacts:\n  - email: a@b.uk\n    address: |\n      (1) High Street\n      (2) Town\n"

    assert problems("pasted-list", text) == []


def test_the_hint_shows_the_list() -> None:
    (problem,) = problems("pasted-list", "aim: |\n  We will:\n  • ask early\n  • act\n")

    assert problem.span.line == 4
    assert problem.hint.endswith("\n\n    - ask early\n    - act")


@pytest.mark.parametrize(
    ("item", "sign"),
    [
        ("We will listen to you • We will act on it", "•"),
        ("We will listen.● Act on it", "●"),
        ("We will listen to you | We will act on it", "|"),
        ("We will listen to you / You can rely on it", "/"),
        ("We will listen to you o We will act on it", "o"),
        ("We will listen to you 2. We will act on it", "2."),
        ("We will listen to you (b) We will act on it", "(b)"),
        ("We will: - listen to you - act on it", "-"),
        ("1. We listen to you 2. We act on it", "1."),
        ("a) listen to you b) act on it", "a)"),
        ("We will listen to you - we will act on it - we will report", "-"),
    ],
)
def test_several_items_in_one_are_told(item: str, sign: str) -> None:
    (problem,) = problems("pasted-list", f"agreements:\n  - {item!r}\n")

    assert problem.message == f"Several items stand in this one, with “{sign}” between them."


@pytest.mark.parametrize(
    "item",
    [
        "We will listen – and act – in every school",
        "We will ask parents / carers and staff | schools",
        "We will meet on Mondays - not on Fridays",
        "We will read part a) of the plan, and (b)",
        "1. We will listen to you",
        "We will: listen to you - act on it",
        "We will listen – We act",
        "We pay by cheque, cash or BACS",
    ],
)
def test_signs_inside_one_item_are_left_alone(item: str) -> None:
    assert problems("pasted-list", f"agreements:\n  - {item!r}\n") == []


def test_a_bullet_in_a_text_that_is_no_item_is_left_alone() -> None:
    assert problems("pasted-list", "aim: Ashby Council • Ashby Forum\n") == []


@pytest.mark.parametrize(("items", "end"), [(4, "- act 4"), (5, "- act 4\n\nand so on.")])
def test_the_hint_shows_four_items(items: int, end: str) -> None:
    listed = "".join(f"  • act {number}\n" for number in range(1, items + 1))
    (problem,) = problems("pasted-list", f"aim: |\n  We will:\n{listed}")

    assert problem.hint.endswith(end)
