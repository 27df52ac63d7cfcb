"""One Chromium for all tests of a process; every page is served under the strictest policy it must live with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
import samples
from needs import ROOT, axe, chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page, Route

# A subfolder, as on many a council's server: the page may not rely on being at the root.
ADDRESS = "https://charter.test/some/folder/"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "browser: needs Chromium, Playwright and axe (see tests/browser/needs.py)")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(ROOT / "tests" / "browser"):
            item.add_marker("browser")


@dataclass
class Opened:
    """A page in the browser, and what it asked for or complained of since it was opened."""

    page: Page
    name: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def look(self, width: int = 1280, height: int = 900, **media: Any) -> Page:
        """The page at a width, by default on a light screen."""
        wanted = {"media": "screen", "color_scheme": "light", "forced_colors": "none", "contrast": "no-preference"}
        self.page.emulate_media(**{**wanted, **media})
        self.page.set_viewport_size({"width": width, "height": height})
        return self.page

    def ask(self, script: str, *arguments: Any) -> Any:
        """What a script finds out on the page."""
        return self.page.evaluate(script, *arguments)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - the module is left out where it is missing

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        yield started
        started.close()


def open_page(context: BrowserContext, name: str, content: str) -> Opened:
    """Serves a page from an address that does not exist, and notes whatever else is asked for."""
    opened = Opened(context.new_page(), name)

    def answer(route: Route) -> None:
        if route.request.url == f"{ADDRESS}{name}/":
            headers = {"content-type": "text/html; charset=utf-8", "content-security-policy": POLICY}
            route.fulfill(body=content, headers=headers)
        else:
            opened.requests.append(route.request.url)
            route.abort()

    opened.page.route("**/*", answer)
    opened.page.on("console", lambda message: opened.complaints.append(message.text))
    opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
    opened.page.goto(f"{ADDRESS}{name}/")
    return opened


@pytest.fixture(scope="session")
def pages(browser: Browser) -> Iterator[dict[str, Opened]]:
    """Pages that were opened already, by their charter's name."""
    found: dict[str, Opened] = {}
    yield found
    for opened in found.values():
        opened.page.context.close()


def opened_once(browser: Browser, pages: dict[str, Opened], name: str) -> Opened:
    if name not in pages:
        pages[name] = open_page(browser.new_context(), name, samples.html(name))
    return pages[name]


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


@pytest.fixture(scope="session")
def axe_engine() -> str:
    path = axe()
    assert path is not None
    return path.read_text(encoding="utf-8")
