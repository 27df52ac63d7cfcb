"""Takes down which tests are left out, so that `.ci/run` can run these alone where nothing is missing for them.

`pytest -p tests.left_out --left-out FILE` writes their names to FILE, one on a line; `pytest @FILE` runs them.
"""

from __future__ import annotations

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--left-out", type=Path, metavar="FILE", help="write the names of tests that are left out to FILE")


def pytest_configure(config: pytest.Config) -> None:
    file = config.getoption("left_out")
    # Where tests run side by side, one process hears of all of them.
    if file and not hasattr(config, "workerinput"):
        config.pluginmanager.register(_LeftOut(file))


class _LeftOut:
    def __init__(self, file: Path) -> None:
        self._file = file
        self._names: dict[str, None] = {}

    def _note(self, report: pytest.CollectReport | pytest.TestReport) -> None:
        # A test that is expected to fail is reported as left out too.
        if report.skipped and not hasattr(report, "wasxfail"):
            self._names[report.nodeid] = None

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A whole module: it says at its top what it needs."""
        self._note(report)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._note(report)

    def pytest_sessionfinish(self) -> None:
        self._file.write_text("".join(f"{name}\n" for name in self._names), encoding="utf-8")
