"""The preview in a real browser: a word is changed in a file, and the reader sees it where they were."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.needs import require_browser
from tests.browser.opened import Opened
from tests.browser.test_axe import findings
from tests.serve.served import Served, serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

require_browser()

_PATIENCE = 60_000
"""Milliseconds after which nothing more is expected."""
_VALUES = 12
LINE, COLUMN = 25, 27
"""Where the words stand that change."""


def charter(changed: str = "We will answer") -> str:
    """A charter that is longer than a window; the promise that changes stands in its middle."""
    lines = ["title: Our charter", "values:"]
    for number in range(1, _VALUES + 1):
        middle = changed if number == _VALUES // 2 else "We will answer"
        lines += [f"  - {{id: v{number}, name: Value {number}, commitments: ["]
        lines += [
            f"      {{id: first{number}, text: We will listen}},",
            f"      {{id: middle{number}, text: {middle}}},",
        ]
        lines += [f"      {{id: last{number}, text: We will say why}}]}}"]
    return "\n".join(lines) + "\n"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    (tmp_path / "charters").mkdir()
    (tmp_path / "charters" / "town.yaml").write_text(charter(), encoding="utf-8")
    with serving(tmp_path) as preview:
        preview.until_done()
        yield preview


@pytest.fixture
def page(served: Served, browser: Browser) -> Iterator[Page]:
    """The charter's page, which complains of nothing."""
    context = browser.new_context(viewport={"width": 1000, "height": 700})
    opened = context.new_page()
    complaints: list[str] = []
    opened.set_default_timeout(_PATIENCE)
    opened.on("console", lambda message: complaints.append(message.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.goto(f"{served.address}town/")
    panel(opened).get_by_text("Preview: up to date.").wait_for()
    yield opened
    context.close()
    assert [words for words in complaints if "net::ERR_" not in words] == []  # there may be no server for a while


def panel(page: Page) -> Locator:
    return page.locator("#charterc-preview-panel")


def write(served: Served, text: str) -> None:
    """Saves as many editors do: a new file takes the place of the old one."""
    path = served.root / "charters" / "town.yaml"
    part = path.with_name("town.yaml~")
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def top(page: Page, anchor: str) -> float:
    """How far below the top of the window something begins."""
    found: float = page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", anchor)
    return found


def test_a_changed_word_is_on_the_page_and_the_reader_where_they_were(served: Served, page: Page) -> None:
    page.evaluate("document.getElementById('v6').scrollIntoView()")
    before = top(page, "v6")

    write(served, charter("We will answer every single letter within two weeks and say who looked into it"))
    page.get_by_text("We will answer every single letter").wait_for()
    panel(page).get_by_text("Preview: up to date.").wait_for()

    assert abs(top(page, "v6") - before) < 2
    assert page.evaluate("scrollY") > 700


def test_the_page_goes_to_the_promise_that_was_saved(served: Served, page: Page) -> None:
    assert top(page, "v6-middle6") > 700

    write(served, charter("We will reply"))
    page.get_by_text("We will reply").wait_for()
    panel(page).get_by_text("Preview: up to date.").wait_for()

    assert 0 <= top(page, "v6-middle6") < 700


def test_an_error_stands_beside_the_last_good_page_until_it_is_mended(served: Served, page: Page) -> None:
    write(served, charter("[We will reply"))
    panel(page).get_by_text("Preview: not up to date. You see the last page that was good.").wait_for()

    assert page.get_by_text("We will answer").count() == _VALUES
    assert panel(page).get_by_role("alert").get_by_text("charters/town.yaml:").count() == 1
    assert page.locator("#v6-middle6 .note").inner_text().startswith(f"Line {LINE}:")
    panel(page).get_by_text("Where it is on this page").click()
    assert 0 <= top(page, "v6-middle6") < 700

    write(served, charter("We will reply"))
    page.get_by_text("We will reply").wait_for()
    panel(page).get_by_text("Preview: up to date.").wait_for()
    assert page.locator(".charterc-preview-note").count() == 0


def test_each_promise_leads_to_its_line(served: Served, page: Page) -> None:
    panel(page).get_by_text("More").click()
    panel(page).get_by_text("Show the line of each promise").click()
    link = page.locator("#v6-middle6 .charterc-preview-note a")
    link.wait_for()

    file = (served.root / "charters" / "town.yaml").as_posix().lstrip("/")
    assert link.inner_text() == f"town.yaml:{LINE}"
    assert link.get_attribute("href") == f"vscode://file/{file}:{LINE}:{COLUMN}"

    page.goto(f"{served.address}town/?at=v6-middle6")
    page.locator(".charterc-preview-note").wait_for()
    assert page.locator(".charterc-preview-note").count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_box_is_for_everybody(served: Served, page: Page, scheme: str, axe_engine: str) -> None:
    write(served, charter("[We will reply"))
    panel(page).get_by_role("alert").get_by_text("charters/town.yaml:").wait_for()

    assert findings(Opened(page, "town"), axe_engine, 1000, color_scheme=scheme) == []


def test_a_page_goes_on_when_the_preview_was_started_again(served: Served, page: Page) -> None:
    served.end()
    panel(page).get_by_text("charterc serve has stopped").wait_for()
    write(served, charter("We will reply"))

    with serving(served.root, "--port", str(served.port)):
        page.get_by_text("We will reply").wait_for()
        panel(page).get_by_text("Preview: up to date.").wait_for()

        assert page.get_by_text("We will answer").count() == _VALUES - 1
        assert panel(page).get_by_text("charterc serve has stopped").count() == 0
