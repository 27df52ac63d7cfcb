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
