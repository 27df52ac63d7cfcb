"""From an empty folder to a page that follows what is written: `init`, `new` and `serve`, in a real browser."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.needs import require_browser
from tests.serve.served import PATIENCE, serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser

require_browser()


_HEIGHT = 500
"""Of the window, in pixels."""


def charterc(folder: Path, *words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "charterc", *words],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_an_empty_folder_becomes_a_page_that_follows_what_is_written(tmp_path: Path, browser: Browser) -> None:
    charterc(tmp_path, "init", "ours", "--area", "Our Town")
    charterc(tmp_path / "ours", "new", "next-town", "--short")
    file = tmp_path / "ours" / "charters" / "next-town.yaml"
    first = file.read_text(encoding="utf-8")
    promise = '"TODO: the second value’s first promise, such as “We will …”"'
    assert promise in first

    with serving(tmp_path / "ours") as preview:
        page = browser.new_page(viewport={"width": 1000, "height": _HEIGHT})
        page.set_default_timeout(PATIENCE * 1000)
        panel = page.locator("#charterc-preview-panel")
        page.goto(preview.address)
        page.get_by_role("link", name="Next Town Co-production Charter").first.click()
        panel.get_by_text("Preview: up to date.").wait_for()

        file.write_text(first.replace(promise, "We will answer every letter"), encoding="utf-8")
        page.get_by_text("We will answer every letter").wait_for()
        panel.get_by_text("Preview: up to date.").wait_for()
        place = page.evaluate("scrollY")

        file.write_text(first.replace(promise, "[We will answer"), encoding="utf-8")
        panel.get_by_role("alert").get_by_text("charters/next-town.yaml:").first.wait_for()
        assert page.get_by_text("We will answer every letter").is_visible()

        file.write_text(first.replace(promise, "We will answer by post"), encoding="utf-8")
        page.get_by_text("We will answer by post").wait_for()
        panel.get_by_text("Preview: up to date.").wait_for()
        assert place > 0
        assert abs(page.evaluate("scrollY") - place) < _HEIGHT
        page.close()
