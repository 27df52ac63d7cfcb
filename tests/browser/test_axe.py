"""The axe engine finds nothing: WCAG 2.2 A, AA, the AAA rules it has, and best practice."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.needs import require_browser
from tests.browser.opened import Opened

require_browser()

TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# By name, because a tag alone leaves out the rules that are off by default, the strict contrast rule among them.
_RUN = """tags => axe.run(document, {runOnly: axe.getRules(tags).map(rule => rule.ruleId), resultTypes: ['violations']})
    .then(found => found.violations.flatMap(rule => rule.nodes.map(
        node => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`)))"""


def findings(opened: Opened, engine: str, width: int, **media: Any) -> list[str]:
    page = opened.look(width, **media)
    if not opened.ask("() => 'axe' in window"):
        opened.ask(engine)
    shown = " ".join((str(width), *media.values()))
    return [f"{shown}: {found}" for found in page.evaluate(_RUN, TAGS)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_charters_have_no_findings_at_any_width(charter: Opened, axe_engine: str, scheme: str) -> None:
    found = [line for width in (320, 768, 1280) for line in findings(charter, axe_engine, width, color_scheme=scheme)]

    assert found == []


def test_strained_charters_have_no_findings(strained: Opened, axe_engine: str) -> None:
    found = findings(strained, axe_engine, 320, color_scheme="dark") + findings(strained, axe_engine, 1280)

    assert found == []


def test_more_contrast_has_no_findings(charter: Opened, axe_engine: str) -> None:
    found = findings(charter, axe_engine, 1280, contrast="more")
    found += findings(charter, axe_engine, 1280, contrast="more", color_scheme="dark")

    assert found == []


def test_axe_would_find_what_falls_short(charter: Opened, axe_engine: str) -> None:
    charter.look()
    charter.ask("() => { document.querySelector('main p').style.color = '#666666' }")

    found = findings(charter, axe_engine, 1280)

    charter.ask("() => { document.querySelector('main p').style.color = '' }")
    assert {line.split(":")[1].strip() for line in found} == {"color-contrast-enhanced"}
