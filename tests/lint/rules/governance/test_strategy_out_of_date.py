"""A linked strategy has run out."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


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


def beside(sentence: str) -> list[str]:
    return words("strategy-out-of-date", f"aim: |\n  {sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It belongs to our Strategy 2019–2022.", "Strategy 2019–2022"),
        ("It belongs to our strategies 2019-22.", "strategies 2019-22"),
        ("The Inclusion Strategy, 2017 to 2021, sets out our work.", "Strategy, 2017 to 2021"),
        ("The action plan for 2020 to 2022 shows it.", "plan for 2020 to 2022"),
        ("Two plans (2018–2023) show it.", "plans (2018–2023"),
        ("The programme from 2020 to 2024 shows it.", "programme from 2020 to 2024"),
        ("The framework of 2020 and 2021 shows it.", "framework of 2020 and 2021"),
        (
            "The framework covering April 2020 until March 2021 shows it.",
            "framework covering April 2020 until March 2021",
        ),
        ("The plan runs from 2020 to 2025.", "plan runs from 2020 to 2025"),
        ("The plan 2021/22 to 2023/24 shows it.", "plan 2021/22 to 2023/24"),
        ("Our 2019–2022 SEND and inclusion strategy shows it.", "2019–2022 SEND and inclusion strategy"),
        ("Our (2019–2022) plan shows it.", "2019–2022) plan"),
    ],
)
def test_a_plan_in_running_text_that_is_over(sentence: str, found: str) -> None:
    assert beside(sentence) == [found]


@pytest.mark.parametrize(
    "sentence",
    [
        "It belongs to our Strategy 2019–2026.",
        "The plan 2023/24 to 2027/28 shows it.",
        "A plan 2024-05 and a plan of 2019.",
        "We met 2019–2022 about it.",
        "Our 2019–2022 SEND and school inclusion strategy shows it.",
        "Between 2019–2022 we went on to make a strategy.",
        "The Strategy 2019–2022 was our first.",
        "The former Strategy 2019–2022 is here.",
        "We built on the strategy 2019–2022.",
        "It replaces the strategy 2019–2022.",
        "It grew out of the strategy 2019–2022.",
        "See what we learnt from the strategy 2019–2022.",
        "We asked for “the Strategy 2019–2022” to go on.",
    ],
)
def test_plans_that_run_or_are_history_are_left_alone(sentence: str) -> None:
    assert beside(sentence) == []


@pytest.mark.parametrize(
    "verb",
    [
        *("was", "were", "ran", "ended", "had", "came", "grew", "followed", "built", "began", "started", "launched"),
        *(
            "learned",
            "learnt",
            "wrote",
            "written",
            "worked",
            "made",
            "helped",
            "gave",
            "since",
            "lessons",
            "evaluation",
        ),
        *("earlier", "first", "previous", "past", "finished", "expired"),
    ],
)
def test_each_sign_of_the_past(verb: str) -> None:
    assert beside(f"The Strategy 2019–2022 {verb} so.") == []


def test_the_plan_of_governance_is_looked_at_and_a_listed_one_only_once() -> None:
    rule = "strategy-out-of-date"

    assert words(rule, "governance:\n  plan: The plan for 2020 to 2022\n") == ["plan for 2020 to 2022"]
    assert words(rule, "strategies:\n  - Plan 2020 to 2022\n") == ["Plan 2020 to 2022"]
