"""The pages of versions and of what changed, within a site: they are held to what the site's own pages are held to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.browser.needs import require_browser
from tests.browser.opened import Opened
from tests.browser.sites import open_site_page, versioned
from tests.browser.test_alone import _DEAD_LINKS, _HEADINGS, _TWICE
from tests.browser.test_axe import findings
from tests.browser.test_keyboard import walk
from tests.browser.test_layout import _SMALL_TARGETS, faults

if TYPE_CHECKING:
    from playwright.sync_api import Browser

require_browser()

PAGES = ("town/index", "town/versions/1/index", "town/versions/1/changes")


@pytest.fixture(scope="module")
def opened(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Opened]]:
    folder = versioned(tmp_path_factory.mktemp("versioned"))
    context = browser.new_context()
    yield {name: open_site_page(context, folder, name) for name in PAGES}
    context.close()


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, opened: dict[str, Opened]) -> Opened:
    return opened[request.param]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_no_findings(page: Opened, axe_engine: str, scheme: str) -> None:
    found = [line for width in (320, 1280) for line in findings(page, axe_engine, width, color_scheme=scheme)]

    assert found == []


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_everything_fits_and_is_large_enough_for_a_finger(page: Opened, width: int) -> None:
    page.look(width)

    assert (faults(page), page.ask(_SMALL_TARGETS)) == ([], [])


def test_the_keyboard_comes_by_the_menu_after_the_skip_link(page: Opened) -> None:
    page.look(1280)
    stops = walk(page)

    words = [stop["words"] for stop in stops]
    first = words.index("All charters")
    assert words[first : first + 4] == ["All charters", "Compare", "Words explained", "Accessibility"]
    assert words[0].startswith("Skip to")
    assert [stop["stop"] for stop in stops] == sorted(stop["stop"] for stop in stops)


def test_headings_and_ids_are_in_order(page: Opened) -> None:
    levels = [level for level, _, _ in page.ask(_HEADINGS)]

    assert levels.count(1) == 1
    assert [new for old, new in pairwise(levels) if new > old + 1] == []
    assert (page.ask(_DEAD_LINKS), page.ask(_TWICE)) == ([], [])
