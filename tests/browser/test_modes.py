"""Dark, high contrast and forced colours: everything that is said or can be used is still seen."""

from __future__ import annotations

import pytest

from tests.browser.needs import require_browser
from tests.browser.opened import Opened

require_browser()

# Every piece of text with its colour and the ground it stands on, where the two come closer than wanted.
_FAINT = """wanted => {
  const shade = colour => {
    const [red, green, blue] = colour.match(/[\\d.]+/g).map(Number).map(part => part / 255)
      .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
    return .2126 * red + .7152 * green + .0722 * blue;
  };
  const clear = colour => colour === 'transparent' || /^rgba\\(.*, 0\\)$/.test(colour);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = new Set();
  for (let node; node = walker.nextNode();) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('.unseen, style, script, title, desc') || !parent.checkVisibility()) continue;
    let ground = 'rgb(255, 255, 255)', ink = getComputedStyle(parent).color;
    if (parent.closest('svg')) {
      ink = getComputedStyle(parent).fill;
      const behind = parent.classList.contains('digit') ? 'circle' : 'path';
      ground = getComputedStyle(parent.closest('.petal')?.querySelector(behind) ?? document.querySelector('.hub')).fill;
    } else for (let up = parent; up; up = up.parentElement) {
      const colour = getComputedStyle(up).backgroundColor;
      if (!clear(colour)) { ground = colour; break; }
    }
    const [dark, light] = [shade(ink), shade(ground)].sort((one, other) => one - other);
    const ratio = (light + .05) / (dark + .05);
    if (ratio < wanted) found.add(`${ratio.toFixed(2)}: ${ink} on ${ground}: ${node.data.trim().slice(0, 40)}`);
  }
  return [...found];
}"""


@pytest.mark.parametrize("contrast", ["no-preference", "more"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_every_piece_of_text_reaches_seven_to_one(any_charter: Opened, scheme: str, contrast: str, width: int) -> None:
    any_charter.look(width, color_scheme=scheme, contrast=contrast)

    assert any_charter.ask(_FAINT, 7) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_leave_everything_to_be_seen(charter: Opened, scheme: str) -> None:
    charter.look(1280, forced_colors="active", color_scheme=scheme)
    drawn = charter.ask(
        """() => [...document.querySelectorAll('.petal path')].map(petal => getComputedStyle(petal))
        .filter(style => style.stroke === style.fill || style.stroke === 'none').length"""
    )
    unframed = charter.ask(
        """() => [...document.querySelectorAll('.card, .badge')]
        .filter(card => parseFloat(getComputedStyle(card).borderTopWidth) < 1).map(card => card.textContent)"""
    )

    assert charter.ask(_FAINT, 4.5) == []
    assert drawn == 0
    assert unframed == []


def test_dark_is_dark_and_light_is_light(charter: Opened) -> None:
    ground = "() => getComputedStyle(document.body).backgroundColor"

    charter.look(color_scheme="dark")
    dark = charter.ask(ground)
    charter.look(color_scheme="light")

    assert (dark, charter.ask(ground)) == ("rgb(16, 21, 31)", "rgb(255, 255, 255)")


def test_nothing_moves(charter: Opened) -> None:
    charter.look()
    moving = charter.ask(
        """() => [...document.querySelectorAll('*')].filter(element => {
          const style = getComputedStyle(element);
          return style.animationName !== 'none' || style.transitionDuration !== '0s' || style.scrollBehavior !== 'auto';
        }).length"""
    )

    assert moving == 0
