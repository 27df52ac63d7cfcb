"""The documents as a website: nothing asked of another host, nothing that axe finds, and a search that finds."""

from __future__ import annotations

import importlib.util
import mimetypes
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import make_site
import pytest

from tests.browser.needs import left_out, require_browser
from tests.browser.opened import Opened
from tests.browser.test_axe import _RUN

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Route

require_browser()
if not importlib.util.find_spec("zensical"):
    left_out("tests of the documents left out, missing here: zensical")

ADDRESS = "https://docs.test/some/folder/"
PAGES = ("index", "docs/ci", "docs/rules/index", "docs/rules/wrong-count")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    done = make_site.build(folder)
    assert done.returncode == 0, done.stderr
    return folder / "site"


@pytest.fixture
def opened(browser: Browser, site: Path) -> Iterator[Opened]:
    """A page that serves the site from an address that does not exist, and notes what it asks of others."""
    context = browser.new_context()
    found = Opened(context.new_page(), "documents")

    def answer(route: Route) -> None:
        path = site / route.request.url.removeprefix(ADDRESS).split("#")[0]
        if route.request.url.startswith(ADDRESS) and path.is_file():
            route.fulfill(body=path.read_bytes(), content_type=mimetypes.guess_type(path.name)[0] or "text/plain")
        else:
            found.requests.append(route.request.url)
            route.abort()

    context.route("**/*", answer)
    found.page.on("console", lambda message: found.complaints.append(message.text))
    found.page.on("pageerror", lambda error: found.complaints.append(str(error)))
    yield found
    context.close()


def test_nothing_is_asked_of_another_host_and_no_rule_is_broken(opened: Opened) -> None:
    for name in PAGES:
        opened.page.goto(f"{ADDRESS}{name}.html", wait_until="networkidle")

    assert (opened.requests, opened.complaints) == ([], [])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(opened: Opened, axe_engine: str, scheme: str) -> None:
    found = {}
    for name in PAGES:
        opened.look(color_scheme=scheme)
        opened.page.goto(f"{ADDRESS}{name}.html", wait_until="networkidle")
        opened.ask(axe_engine)
        found[name] = opened.page.evaluate(_RUN, TAGS)

    assert found == {name: [] for name in PAGES}


def test_the_policy_holds_where_a_page_would_ask_another_host(opened: Opened) -> None:
    opened.page.goto(f"{ADDRESS}index.html", wait_until="networkidle")
    opened.ask(
        """() => new Promise(done => {
            const script = document.createElement('script')
            script.src = 'https://elsewhere.test/a.js'
            script.onerror = done
            document.head.append(script)
        })"""
    )

    assert opened.requests == []
    assert [line for line in opened.complaints if "Content Security Policy" in line] != []


def test_the_search_finds_a_rule(opened: Opened) -> None:
    opened.page.goto(f"{ADDRESS}index.html", wait_until="networkidle")
    opened.page.locator(".md-search__button").click()
    opened.page.get_by_role("combobox", name="Search").fill("suppression-without-reason")

    opened.page.get_by_role("option").filter(has_text="C010 suppression-without-reason").first.wait_for()

    assert (opened.requests, opened.complaints) == ([], [])
