"""Spaces, hyphens, marks and placeholders."""

from __future__ import annotations

import pytest
from linting import problems, words


@pytest.mark.parametrize(
    ("said", "found", "hint"),
    [
        ("be open- minded now", "open- minded", "open-minded"),
        ("meet face- to-face now", "face- to-face", "face-to-face"),
        ("meet face-to- face now", "face-to- face", "face-to-face"),
        ("for two- year-olds", "two- year-olds", "two-year-olds"),
        ("aged 16- 25", "16- 25", "16–25"),
        ("in co -production now", "co -production", "co-production"),
        ("aged 16 -25", "16 -25", "16–25"),
        ("for informa- tion", "informa- tion", "information"),
        ("com- munication", "com- munication", "communication"),
        ("a ramp, the sharpen- ing of it", "sharpen- ing", "sharpening"),
        ("a parent- led group", "parent- led", "parent-led"),
    ],
)
def test_broken_words(said: str, found: str, hint: str) -> None:
    (problem,) = problems("broken-hyphen", f"aim: |\n  {said}\n")

    assert words("broken-hyphen", f"aim: |\n  {said}\n") == [found]
    assert problem.hint == f"Write “{hint}”."
    assert words("stray-space", f"aim: |\n  {said}\n") == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("parents -all of them", ["parents -all"]),
        ("parents– all of them", ["parents– all"]),
        ("from 2018 –2023", ["2018 –2023"]),
        ("Why ? Stop ! Note : go", ["Note :", "Why ?", "Stop !"]),
        ("our “ parents” say", ["“ parents"]),
        ("schools ,colleges", ["schools ,colleges"]),
        ("our “parents ” say", ["parents ”"]),
        ("“You said … we did”, parents … and carers", []),
        ("first- as well as second-hand, mid- rather than high-level, pre- and post-school", []),
        ("go to /send", []),
        ("minus -5, under- and over-fives, co - production", []),
        ("parents – all, 16–25, and so on ... yes", []),
    ],
)
def test_stray_spaces(said: str, found: list[str]) -> None:
    text = f"aim: |\n  {said}\n"

    assert sorted(words("stray-space", text)) == sorted(found)
    assert words("broken-hyphen", text) == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("**listen**  and *talk*  now", 2),
        ("[us](https://a.gov.uk)  and", 1),
        ("We list:\n\n  -  one\n  1.  two", 0),
    ],
)
def test_double_spaces_beside_marks(said: str, found: int) -> None:
    assert len(words("double-space", f"aim: |\n  {said}\n")) == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ('We will say yes" and mean it', 1),
        ('"yes" and no" and mean it', 1),
        ("We say «yes and go", 1),
        ("We say “yes“ and mean it", 1),
        ("We say {yes and go", 1),
        ("We (learn\n\n  and share) it", 1),
        ("Write to o'hara.team@a.gov.uk", 0),
        ("8' wide and 3' 6\" high", 0),
        ("stay 'til late, just 'cause, goin' home", 0),
        ("we love it :) and are sad :( too", 0),
        ("1.) learn 2.) share", 0),
        ("(one\n  line) and (another)", 0),
        ("**'yes'** and \"**no**\" and «maybe»", 0),
    ],
)
def test_marks_and_their_partners(said: str, found: int) -> None:
    assert len(words("unbalanced-mark", f"aim: |\n  {said}\n")) == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("It starts on TBA at [time], T.B.C.", ["TBA", "T.B.C."]),
        ("We pay £XX in 20XX on dd/mm/yyyy", ["£XX", "20XX", "dd/mm/yyyy"]),
        ("Ask [Forum name] or [LA name] at [link]", ["[Forum name]", "[LA name]", "[link]"]),
        ("Signed ____ FIXME", ["____", "FIXME"]),
        ("To be confirmed", ["To be confirmed"]),
        ("To be agreed.", ["To be agreed."]),
        ("Insert name", ["Insert name"]),
        ("Text goes here", ["Text goes here"]),
        ("[…]", ["[…]"]),
        ("The minutes are to be agreed by all", []),
        ("We insert a ramp", []),
        ("“We […] listen”, she said [in May]", []),
        ("See [the link](https://www.a.gov.uk)", []),
    ],
)
def test_every_placeholder_is_found(said: str, found: list[str]) -> None:
    assert words("placeholder-text", f'agreements:\n  - "{said}"\n') == found


# What a first reader stumbled over


@pytest.mark.parametrize(
    ("rule", "text", "found"),
    [
        ("malformed-email", "url: https://user:word@a.gov.uk/\n", []),
        ("malformed-email", "url: mailto:send@a\n", ["send@a"]),
        ("unbalanced-mark", "introduction: |\n  “We listened.\n\n  “We acted.”\n", []),
        ("unbalanced-mark", "introduction: |\n  “We listened.\n\n  “We acted.\n", ["“"]),
        (
            "unused-term",
            "glossary: {terms: {NHS: The health service}}\nvalues: [{name: NHS, commitments: [We share]}]\n",
            [],
        ),
        (
            "commitment-twice",
            "values: [{name: A, commitments: [We’ll share & ask, We will share and ask!]}]\n",
            ["We will share and ask!"],
        ),
        (
            "commitment-twice",
            "values: [{name: A, commitments: [Families’ views, Families' views]}]\n",
            ["Families' views"],
        ),
        ("review-overdue", "published: 2024-01-31\ngovernance: {review: every six months}\n", ["every six months"]),
        ("review-overdue", "published: 9999-12-31\ngovernance: {review: every year}\n", []),
        ("review-overdue", "agreed: 2026-05-01\nnext-review: 2026-02-01\n", []),
        ("former-body", "contacts: [{name: Public Health England, email: a@b.uk}]\n", ["Public Health England"]),
        ("former-body", "agreements: [{text: We share, by: Public Health England}]\n", ["Public Health England"]),
    ],
)
def test_first_readers_slips(rule: str, text: str, found: list[str]) -> None:
    assert words(rule, text) == found


def test_identical_words_under_two_names_are_told_once() -> None:
    text = "commitments:\n  c: We will share plans\n  d: We will share plans\nvalues:\n  - {name: A, commitments: [c, d]}\n"

    assert words("commitment-twice", text) == []
    assert words("identical-commitment", text) == ["We will share plans"]


def test_the_same_promise_in_two_values_of_one_name_is_told() -> None:
    text = "values:\n" + "  - name: Open\n    commitments: [We will share plans]\n" * 2

    assert words("identical-commitment", text) == ["We will share plans"]


def test_months_have_their_own_length() -> None:
    (problem,) = problems("review-overdue", "published: 2024-01-31\ngovernance: {review: every month}\n")

    assert "by 29 February 2024" in problem.message
