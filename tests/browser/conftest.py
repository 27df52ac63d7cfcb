"""One Chromium for all tests of a process, and the pages that were opened in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.browser import samples
from tests.browser.needs import ROOT, axe, chromium
from tests.browser.opened import Opened, opened_once

if TYPE_CHECKING:
    from playwright.sync_api import Browser


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "browser: needs Chromium, Playwright and axe (see tests/browser/needs.py)")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(ROOT / "tests" / "browser"):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        yield started
        started.close()


@pytest.fixture(scope="session")
def pages() -> Iterator[dict[str, Opened]]:
    """Pages that were opened already, by their charter's name."""
    found: dict[str, Opened] = {}
    yield found
    for opened in found.values():
        opened.page.context.close()


@pytest.fixture(params=samples.REAL)
def charter(request: pytest.FixtureRequest, browser: Browser, pages: dict[str, Opened]) -> Opened:
    """Each of the four charters."""
    return opened_once(browser, pages, request.param)


@pytest.fixture(params=samples.STRAINED)
def strained(request: pytest.FixtureRequest, browser: Browser, pages: dict[str, Opened]) -> Opened:
    """Each charter that strains the page."""
    return opened_once(browser, pages, request.param)


@pytest.fixture(params=samples.ALL)
def any_charter(request: pytest.FixtureRequest, browser: Browser, pages: dict[str, Opened]) -> Opened:
    """Each of the four charters, and each that strains the page."""
    return opened_once(browser, pages, request.param)


@pytest.fixture
def stockport(browser: Browser, pages: dict[str, Opened]) -> Opened:
    """The charter with a table of values and outcomes."""
    return opened_once(browser, pages, "stockport")


@pytest.fixture
def everything(browser: Browser, pages: dict[str, Opened]) -> Opened:
    """The charter that uses every field."""
    return opened_once(browser, pages, "everything")


@pytest.fixture(scope="session")
def axe_engine() -> str:
    path = axe()
    assert path is not None
    return path.read_text(encoding="utf-8")


@pytest.fixture
def adopted(browser: Browser, pages: dict[str, Opened]) -> Opened:
    """The page of somebody who adopted a charter."""
    return opened_once(browser, pages, "adopted")
