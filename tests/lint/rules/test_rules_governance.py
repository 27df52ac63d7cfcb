from __future__ import annotations

import datetime as dt

import pytest
from linting import TODAY, problems, words

from charterc.lint.engine import lint
from charterc.lint.language.dates import last_day
from charterc.lint.settings import Settings
from charterc.reading.read import read_bytes


@pytest.mark.parametrize(
    ("text", "overdue"),
    [
        ("next-review: 2026-06-30", True),
        ("next-review: 2026-07-01", False),
        ("next-review: 2026-06-30\nstatus: superseded", False),
        ("agreed: 2024-01-01\ngovernance:\n  review: Every year", True),
        ("agreed: 2026-01-01\ngovernance:\n  review: Every year", False),
        ("agreed: 2024-01-01\ngovernance:\n  review: When needed", False),
        ("agreed: 2024-01-01\ngovernance:\n  review: Biennially", True),
        ("agreed: 2025-01-01\ngovernance:\n  review: Biennially", False),
        ("agreed: 2024-01-01\ngovernance: We review the charter every year.", True),
        ("agreed: 2024-01-01\ngovernance: The board reviews progress every month.", False),
    ],
)
def test_reviews_that_are_overdue(text: str, *, overdue: bool) -> None:
    assert bool(words("review-overdue", f"{text}\n")) is overdue


@pytest.mark.parametrize(("day", "soon"), [("2026-07-01", True), ("2026-08-30", True), ("2026-08-31", False)])
def test_reviews_that_are_due_soon(day: str, *, soon: bool) -> None:
    assert bool(words("review-due-soon", f"next-review: {day}\n")) is soon


def test_the_days_before_a_review_can_be_set() -> None:
    options = {"review-due-soon": {"days": 90}}

    assert words("review-due-soon", "next-review: 2026-09-15\n", options=options) == ["2026-09-15"]


def test_a_published_charter_names_what_it_lacks_in_one_finding() -> None:
    (problem,) = problems("published-incomplete", "title: Our charter\ncontacts:\n  - phone: 01632 960100\n")

    assert "nobody who answers for it, no date and no version" in problem.message
    assert "contacts:" not in problem.hint
    assert problems("published-incomplete", "title: Our charter\nstatus: draft\n") == []


def test_what_a_published_charter_needs_can_be_set() -> None:
    options = {"published-incomplete": {"needs": ["version"]}}

    assert words("published-incomplete", 'version: "1"\n', options=options) == []
    assert words("published-incomplete", "area: A\n", options=options) == ["Example"]


def test_signatories_sign_for_an_organisation() -> None:
    text = "signatories:\n  - name: A. Person\n  - name: B. Person\n    organisation: The council\n  - organisation: A trust\n"

    assert words("signatory-without-organisation", text) == ["A. Person"]


@pytest.mark.parametrize(
    ("strategy", "found"),
    [
        ("name: Plan\n    until: 2025", ["2025"]),
        ("name: Plan\n    until: 2026", []),
        ("name: SEND strategy 2018-2023", ["SEND strategy 2018-2023"]),
        ("name: SEND strategy 2018 to 23", ["SEND strategy 2018 to 23"]),
        ("name: SEND strategy 2018–2023\n    until: 2028", []),
        ("name: Plan of 2019", []),
        ("name: Plan 2023/24 to 2027/28", []),
        ("name: Plan 2024/25–2028/29", []),
        ("name: Plan 2021/22 to 2024/25", ["Plan 2021/22 to 2024/25"]),
        ("name: April 2022 to March 2025", ["April 2022 to March 2025"]),
        ("name: Plan to 2025", ["Plan to 2025"]),
        ("name: Plan until 2025", ["Plan until 2025"]),
        ("name: Strategy up to 2024 (draft)", ["Strategy up to 2024 (draft)"]),
        ("name: Response to 2024 inspection", []),
        ("name: Plan 2024-05", []),
        ("name: Vision 2030", []),
    ],
)
def test_strategies_that_have_run_out(strategy: str, found: list[str]) -> None:
    assert words("strategy-out-of-date", f"strategies:\n  - {strategy}\n") == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Signed with the CCG", ["CCG"]),
        ("Signed with Wessex Clinical Commissioning Group", ["Clinical Commissioning Group"]),
        ("Signed with the former CCG", []),
        ("Signed with Public Health England and NHS Digital", ["Public Health England", "NHS Digital"]),
        ("Signed with NHS England and the integrated care board", []),
        ("Half of it is 50 pct", []),
    ],
)
def test_bodies_that_no_longer_exist(said: str, found: list[str]) -> None:
    assert words("former-body", f"aim: {said}\n") == found


def test_a_former_body_is_no_unexplained_acronym_as_well() -> None:
    assert words("unexplained-acronym", "aim: Signed with the CCG\n") == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("We review each statement of SEN", ["statement of SEN"]),
        ("Children still had statements of SEN then.", []),
        ("A statement of intent", []),
        ("School Action Plus comes first", ["School Action Plus"]),
        ("Every school action counts", []),
    ],
)
def test_terms_that_the_law_replaced(said: str, found: list[str]) -> None:
    assert words("former-term", f"aim: {said}\n") == found


def test_a_superseded_charter_names_its_successor() -> None:
    assert words("superseded-without-successor", "status: superseded\n") == ["superseded"]
    assert words("superseded-without-successor", "status: superseded\nreplaced-by: Version 2\n") == []


BEFORE = 'title: T\nversion: "2"\nagreements:\n  - We will listen to families\n'


@pytest.mark.parametrize(
    ("after", "found"),
    [
        (BEFORE, 0),
        (BEFORE.replace("families", "parents"), 1),
        (BEFORE + "  - We will share\n", 1),
        (BEFORE.replace("families", "parents").replace('"2"', '"3"'), 0),
        (BEFORE.replace("families", "parents") + "updated: 2026-06-01\n", 0),
        (BEFORE.replace("families", "parents") + "status: draft\n", 0),
        (BEFORE.replace("- We will listen to families", "- >-\n    We will listen\n    to families"), 0),
    ],
)
def test_changed_words_need_a_new_version(after: str, found: int) -> None:
    settings = Settings(TODAY, rules=frozenset({"changed-without-new-version"}))
    previous = lint(read_bytes(BEFORE.encode(), "town.yaml"), settings).charter

    assert len(lint(read_bytes(after.encode(), "town.yaml"), settings, previous=previous).problems) == found
    assert lint(read_bytes(after.encode(), "town.yaml"), settings).problems == []


def test_measures_have_an_owner() -> None:
    text = "measures:\n  - what: Train staff\n  - what: Ask families\n"

    assert words("measure-without-owner", text) == ["Train staff"]
    assert words("measure-without-owner", text + "    owner: The team\n") == ["Train staff"]
    assert words("measure-without-owner", text.replace("Train staff", "Train staff\n    status: done")) == [
        "Ask families"
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("agreed: 2024-05-01\npublished: 2024-04-30", ["2024-04-30"]),
        ("agreed: 2024-05-01\npublished: 2024-05-01\nupdated: 2025-01-01\nnext-review: 2027-01-01", []),
        ("updated: 2026-08-01\nnext-review: 2026-07-15", ["2026-08-01"]),
        ("published: 2026-08-01", []),
        ("signatories:\n  - name: A\n    date: 2027-01-01", ["2027-01-01"]),
    ],
)
def test_dates_agree_with_each_other(text: str, found: list[str]) -> None:
    assert words("dates-out-of-order", f"{text}\n") == found


@pytest.mark.parametrize(
    ("due", "found"),
    [
        ("June 2026", ["June 2026"]),
        ("July 2026", []),
        ("Ongoing", []),
        ("Summer term", []),
        ("by the end of March 2026\n    status: done", []),
    ],
)
def test_measures_that_were_due(due: str, found: list[str]) -> None:
    assert words("measure-overdue", f"measures:\n  - what: Train staff\n    due: {due}\n") == found


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026-03-31", dt.date(2026, 3, 31)),
        ("31 March 2026", dt.date(2026, 3, 31)),
        ("1st Sept 2026", dt.date(2026, 9, 1)),
        ("by the end of February 2024", dt.date(2024, 2, 29)),
        ("Autumn term 2026", dt.date(2026, 12, 31)),
        ("2026", dt.date(2026, 12, 31)),
        ("Ongoing", None),
        ("31 June 2026", None),
        ("2026/27", dt.date(2027, 8, 31)),
        ("2025-26", dt.date(2026, 8, 31)),
        ("financial year 2025/26", dt.date(2026, 3, 31)),
        ("2025-12", dt.date(2025, 12, 31)),
        ("31/10/2026", dt.date(2026, 10, 31)),
        ("31.10.2026", dt.date(2026, 10, 31)),
        ("03/2026", dt.date(2026, 3, 31)),
        ("October 31, 2026", dt.date(2026, 10, 31)),
        ("Winter 2025", dt.date(2026, 2, 28)),
        ("Easter 2026", dt.date(2026, 4, 30)),
        ("Christmas 2025", dt.date(2025, 12, 31)),
        ("Q1 2026", dt.date(2026, 6, 30)),
        ("Q4 2025/26", dt.date(2026, 3, 31)),
        ("Q4 2026", dt.date(2027, 3, 31)),
        ("Jan-26", dt.date(2026, 1, 31)),
        ("Jan 26", None),
        ("3/26", None),
        ("31/31/2026", None),
        ("13/2026", None),
        ("2026/28", None),
    ],
)
def test_days_as_people_write_them(said: str, day: dt.date | None) -> None:
    assert last_day(said) == day


@pytest.mark.parametrize(
    ("due", "said"),
    [
        ("March 2026", "due by March 2026 and"),
        ("by March 2026", "due by March 2026"),
        ("In May 2026", "due in May 2026"),
    ],
)
def test_a_day_that_has_passed_is_named_as_written(due: str, said: str) -> None:
    (problem,) = problems("measure-overdue", f"measures:\n  - what: Train staff\n    due: {due}\n")

    assert said in problem.message
