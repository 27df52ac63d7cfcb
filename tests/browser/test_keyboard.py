"""The page by keyboard alone: every stop is reached, in the order of reading, seen, and left again."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.needs import require_browser
from tests.browser.opened import Opened

require_browser()

# What can be reached, in the order of the document; and what is under the focus now.
_NUMBERED = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
  .filter(element => element.checkVisibility()).map((element, index) => element.dataset.stop = index).length"""
_OPEN = "() => document.querySelectorAll('details').forEach(details => details.open = true)"
_FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const petal = element.closest('svg') && element.querySelector('path');
  const box = element.getBoundingClientRect(), style = getComputedStyle(petal || element);
  const ground = node => {
    for (; node; node = node.parentElement) {
      const colour = getComputedStyle(node).backgroundColor;
      if (!/, 0\\)$|transparent/.test(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const boxes = [...element.getClientRects()], shown = boxes[0] ?? box;
  const top = document.elementFromPoint(shown.left + shown.width / 2, shown.top + shown.height / 2);
  return {
    stop: Number(element.dataset.stop), words: (element.textContent.trim() || element.ariaLabel || '').slice(0, 50),
    ring: petal ? style.stroke : style.outlineStyle === 'none' ? '' : style.outlineColor,
    thick: parseFloat(petal ? style.strokeWidth : style.outlineWidth),
    ground: ground(element.classList.contains('skip') ? element : element.parentElement),
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    covered: !(element.contains(top) || top?.contains(element)),
  };
}"""


def luminance(colour: str) -> float:
    numbers = [float(part) / 255 for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in numbers]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def walk(opened: Opened) -> list[dict[str, Any]]:
    """Every stop from the top of the page until the focus leaves it."""
    opened.page.reload()
    opened.ask(_OPEN)
    stops: list[dict[str, Any]] = []
    for _ in range(opened.ask(_NUMBERED) + 5):
        opened.page.keyboard.press("Tab")
        stop = opened.ask(_FOCUS)
        if stop is None:
            break
        stops.append(stop)
    return stops


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (768, "dark")])
def test_every_stop_is_reached_once_in_order_and_seen(charter: Opened, width: int, scheme: str) -> None:
    charter.look(width, color_scheme=scheme)
    stops = walk(charter)

    assert [stop["stop"] for stop in stops] == list(range(charter.ask(_NUMBERED)))
    assert [stop["words"] for stop in stops if not stop["inside"] or stop["covered"]] == []
    assert [stop["words"] for stop in stops if not stop["ring"] or stop["thick"] < 2] == []
    faint = [stop for stop in stops if contrast(stop["ring"], stop["ground"]) < 3]
    assert [f"{stop['words']}: {stop['ring']} on {stop['ground']}" for stop in faint] == []


def test_the_skip_link_is_first_and_leads_to_the_text(charter: Opened) -> None:
    page = charter.look()
    page.reload()
    page.keyboard.press("Tab")

    first = page.locator(":focus")
    assert first.inner_text() == "Skip to the charter"
    assert first.evaluate("link => link.getBoundingClientRect().top") >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.tagName") == "MAIN"
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.querySelector('main').contains(document.activeElement)")


def test_a_petal_leads_to_its_value(charter: Opened) -> None:
    page = charter.look()
    page.reload()
    petal = page.locator(".petal").nth(1)
    petal.focus()
    page.keyboard.press("Enter")

    target = page.locator(":target")
    assert f"#{target.get_attribute('id')}" == petal.get_attribute("href")
    assert (petal.get_attribute("aria-label") or "").removeprefix("2 ").lower() in target.inner_text().lower()
    assert target.evaluate("heading => heading.getBoundingClientRect().top") >= 0


def test_a_promise_has_an_address_of_its_own(charter: Opened) -> None:
    page = charter.look()
    page.reload()
    for link in page.locator("li[id] > .ref:visible").all()[:3]:
        number = link.inner_text().split()[-1]
        link.focus()
        page.keyboard.press("Enter")

        assert number in page.locator(":target").inner_text().split()
        assert page.url.endswith(link.get_attribute("href") or "no address")
