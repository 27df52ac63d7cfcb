"""The site's own pages, held to what a charter's page is held to; and the search, which is the only script."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import samples
from needs import ROOT, nu_checker, require_browser
from opened import Opened
from test_alone import _DEAD_LINKS, _HEADINGS, _TWICE
from test_axe import findings
from test_keyboard import contrast, walk
from test_layout import _LINES, _SMALL_TARGETS, SPACED, default_font, faults, styled
from test_modes import _FAINT
from test_print import sheets

from charterc.pipeline import build, read
from charterc.site.build import Site
from charterc.site.config import Accessibility, SiteConfig
from charterc.source.find import find_project

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Route

require_browser()

ADDRESS = "https://site.test/some/folder/"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; script-src 'self'"
PAGES = ("index", "compare", "glossary", "accessibility", "404")
_TYPES = {".html": "text/html", ".js": "text/javascript", ".png": "image/png", ".svg": "image/svg+xml"}


def make(root: Path, folder: Path, config: SiteConfig) -> Path:
    """The site of a project's charters, without their sheets of paper."""
    project = find_project(root)
    site = Site(config, project, ("html",))
    readings = [read(path, project) for path in project.charters.values()]
    files = site.files(build(readings, project, folder, ("html",), dress=site.dress))
    for name, content in files.items():
        Path(folder, name).write_bytes(content)
    return folder


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    statement = Accessibility("partial", problems=("Some maps have no description.",), tested_by="the council")
    config = SiteConfig("Charters of our region", "Anytown Council", email="ask@example.org", accessibility=statement)
    return make(ROOT, tmp_path_factory.mktemp("site"), config)


@pytest.fixture(scope="session")
def strained_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of charters that strain it: none and sixty promises, words of 120 letters, Arabic, Chinese."""
    root = tmp_path_factory.mktemp("strained")
    (root / "charters").mkdir()
    for name, text in samples.STRAINED.items():
        (root / "charters" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return make(root, root / "site", SiteConfig(name=samples.LONG, publisher=samples.LONG))


def open_site_page(context: BrowserContext, folder: Path, name: str) -> Opened:
    """Serves the site's folder from an address that does not exist, and notes whatever else is asked for."""
    opened = Opened(context.new_page(), name)

    def answer(route: Route) -> None:
        path = folder / route.request.url.removeprefix(ADDRESS).split("#")[0]
        if route.request.url.startswith(ADDRESS) and path.is_file():
            kind = f"{_TYPES[path.suffix]}; charset=utf-8"
            headers = {"content-type": kind, "content-security-policy": POLICY}
            route.fulfill(body=path.read_bytes(), headers=headers)
        else:
            opened.requests.append(route.request.url)
            route.abort()

    opened.page.route("**/*", answer)
    opened.page.on("console", lambda message: opened.complaints.append(message.text))
    opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
    opened.page.goto(f"{ADDRESS}{name}.html")
    return opened


@pytest.fixture(scope="session")
def site_pages(browser: Browser, folder: Path) -> Iterator[dict[str, Opened]]:
    context = browser.new_context()
    yield {name: open_site_page(context, folder, name) for name in PAGES}
    context.close()


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, site_pages: dict[str, Opened]) -> Opened:
    return site_pages[request.param]


@pytest.fixture(scope="session")
def strained_pages(browser: Browser, strained_folder: Path) -> Iterator[dict[str, Opened]]:
    context = browser.new_context()
    yield {name: open_site_page(context, strained_folder, name) for name in PAGES}
    context.close()


@pytest.fixture(params=PAGES)
def strained_page(request: pytest.FixtureRequest, strained_pages: dict[str, Opened]) -> Opened:
    return strained_pages[request.param]


@pytest.fixture
def home(site_pages: dict[str, Opened]) -> Iterator[Opened]:
    opened = site_pages["index"]
    opened.look().reload()
    yield opened
    opened.page.goto(f"{ADDRESS}index.html")


def seek(opened: Opened, words: str) -> list[str]:
    """The lines that the search shows for words."""
    opened.page.get_by_role("searchbox").fill(words)
    opened.page.wait_for_timeout(300)
    return [line.inner_text().replace("\n\n", "\n") for line in opened.page.locator("#results li").all()]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_no_findings(page: Opened, axe_engine: str, scheme: str) -> None:
    # The engine is put in before the pages' own policy could refuse it: it comes from the test, not from the site.
    found = [line for width in (320, 768, 1280) for line in findings(page, axe_engine, width, color_scheme=scheme)]

    assert found == []


def test_charters_that_strain_the_site_have_no_findings(strained_page: Opened, axe_engine: str) -> None:
    found = findings(strained_page, axe_engine, 320, color_scheme="dark") + findings(strained_page, axe_engine, 1280)

    assert found == []


@pytest.mark.parametrize("width", [256, 320, 768, 1024, 1280, 1920])
def test_charters_that_strain_the_site_fit(strained_page: Opened, width: int) -> None:
    strained_page.look(width)
    fitting = faults(strained_page)
    with styled(strained_page, SPACED):
        spaced = faults(strained_page)

    assert (fitting, spaced) == ([], [])


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_everything_fits_and_is_set_for_reading(page: Opened, width: int) -> None:
    page.look(width)

    assert faults(page) == []
    assert page.ask(_LINES) == []
    # The lists that lead to each charter are not shown on a wide window.
    assert [target for target in page.ask(_SMALL_TARGETS) if not target.startswith("0 by 0")] == []


@pytest.mark.parametrize("width", [320, 1280])
def test_spaced_out_and_doubled_text_fits(page: Opened, width: int) -> None:
    page.look(width)
    with styled(page, SPACED):
        spaced = faults(page)
    with default_font(page, 32):
        doubled = faults(page)

    assert (spaced, doubled) == ([], [])


@pytest.mark.parametrize("more", ["no-preference", "more"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_piece_of_text_reaches_seven_to_one(page: Opened, scheme: str, more: str) -> None:
    page.look(color_scheme=scheme, contrast=more)

    assert page.ask(_FAINT, 7) == []


def test_forced_colours_leave_everything_to_be_seen(page: Opened) -> None:
    page.look(forced_colors="active")

    assert page.ask(_FAINT, 4.5) == []


def test_the_keyboard_reaches_every_stop_in_order(page: Opened) -> None:
    page.look(1280)
    stops = walk(page)
    # What is folded up, and on a wide window the lists that lead to each charter, is no stop.
    shown = page.ask(
        "() => [...document.querySelectorAll('a, input, summary')].filter(one => one.checkVisibility()).length"
    )

    assert len(stops) == shown
    assert [stop["stop"] for stop in stops] == sorted(stop["stop"] for stop in stops)
    assert [stop["words"] for stop in stops if not stop["inside"] or stop["covered"]] == []
    faint = [stop["words"] for stop in stops if not stop["ring"] or contrast(stop["ring"], stop["ground"]) < 3]
    assert faint == []


def test_the_skip_link_is_first(page: Opened) -> None:
    page.look()
    page.page.reload()
    page.page.keyboard.press("Tab")

    assert page.page.locator(":focus").inner_text() == "Skip to the main content"
    page.page.keyboard.press("Enter")
    assert page.ask("() => document.activeElement.tagName") == "MAIN"


def test_headings_and_ids_are_in_order(page: Opened) -> None:
    headings = page.ask(_HEADINGS)
    levels = [level for level, _, _ in headings]

    assert levels.count(1) == 1
    assert [new for old, new in pairwise(levels) if new > old + 1] == []
    assert (page.ask(_DEAD_LINKS), page.ask(_TWICE)) == ([], [])


def test_nothing_else_is_asked_for_and_no_rule_is_broken(browser: Browser, folder: Path) -> None:
    context = browser.new_context()
    opened = [open_site_page(context, folder, name) for name in PAGES]
    found = [(page.requests, page.complaints) for page in opened]
    context.close()

    assert found == [([], [])] * len(PAGES)


def test_every_link_leads_to_a_file_and_a_place_in_it(folder: Path) -> None:
    ids = {
        path.relative_to(folder).as_posix(): set(re.findall(r'\bid="([^"]+)"', path.read_text(encoding="utf-8")))
        for path in folder.rglob("*.html")
    }
    dead = []
    for path in folder.rglob("*.html"):
        for address in re.findall(r'href="([^"]*)"', path.read_text(encoding="utf-8")):
            if re.match(r"https?:|mailto:|tel:|data:", address):
                continue
            file, _, place = address.partition("#")
            target = (path.parent / file).resolve() if file else path
            inside = target.relative_to(folder).as_posix() if target.is_relative_to(folder) else ""
            if not target.is_file() or (place and place not in ids[inside]):
                dead.append(f"{path.name}: {address}")

    assert dead == []


def test_without_scripts_the_home_page_lacks_nothing_but_the_search(browser: Browser, folder: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = open_site_page(context, folder, "index")
    words = opened.page.locator("body").inner_text()
    context.close()

    assert "Search" not in words
    assert "Be Open and Honest" in words


def test_the_search_finds_promises_by_the_starts_of_their_words(home: Opened) -> None:
    found = seek(home, "Listen VIEWS")

    assert found[0] == "Stockport · Promise 6.4 · Work Together\nWe will listen to each other's views"
    assert home.page.locator("#found").inner_text() == f"{len(found)} places."
    assert home.page.locator("#results b").all_inner_texts()[:2] == ["listen", "views"]
    assert seek(home, "zebra") == []
    assert home.page.locator("#found").inner_text().startswith("Nothing found.")


def test_found_words_are_seen_with_forced_colours(home: Opened) -> None:
    seek(home, "listen")
    home.look(forced_colors="active", color_scheme="dark")

    assert home.ask(_FAINT, 4.5) == []


def test_a_result_leads_to_the_promise_and_back(home: Opened) -> None:
    seek(home, "share our learning widely")
    home.page.locator("#results a").first.click()
    assert home.page.locator(":target").inner_text().endswith("share our learning widely")

    home.page.go_back()
    home.page.wait_for_selector("#results li")
    assert home.page.get_by_role("searchbox").input_value() == "share our learning widely"


def test_the_search_works_from_a_file(browser: Browser, folder: Path) -> None:
    context = browser.new_context()
    opened = Opened(context.new_page(), "index")
    opened.page.goto(Path(folder, "index.html").as_uri())
    found = seek(opened, "transparent")
    context.close()

    assert found


def test_hostile_words_stay_words_in_the_search(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "charters").mkdir()
    hostile = '<img src=x onerror="document.title=1"> </script>'
    (tmp_path / "charters" / "a.yaml").write_text(
        f"title: A\nvalues:\n  - name: V\n    commitments:\n      - '{hostile}'\n", encoding="utf-8"
    )
    out = make(tmp_path, tmp_path / "out", SiteConfig())
    context = browser.new_context()
    opened = open_site_page(context, out, "index")
    found = seek(opened, "onerror")
    pictures = opened.page.locator("#results img").count()
    context.close()

    assert [line.split("\n")[1] for line in found] == [hostile]
    assert (pictures, opened.complaints) == (0, [])


def test_printed_pages_strand_no_heading(page: Opened) -> None:
    page.look()
    page.ask("() => document.querySelectorAll('h2, h3, h4').forEach(h => h.append(' §'))")
    pages = [lines for lines in sheets(page) if lines]
    page.page.reload()

    assert [lines[-1] for lines in pages[:-1] if lines[-1].rstrip().endswith("§")] == []


@pytest.mark.skipif(not nu_checker(), reason="Nu HTML checker left out, missing here: java or npm's vnu-jar")
def test_the_nu_checker_finds_no_fault(folder: Path) -> None:
    files = [str(folder / f"{name}.html") for name in PAGES]
    told = subprocess.run(
        [*nu_checker(), "--format", "json", *files], capture_output=True, text=True, encoding="utf-8", check=False
    )
    found = [entry["message"] for entry in json.loads(told.stderr)["messages"]]

    # It takes a page from a file to be of no origin, so that its own policy would forbid its own script and pictures.
    assert [message for message in found if "Content Security Policy" not in message] == []
