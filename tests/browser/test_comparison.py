"""The pages of a difference and of a drift, held to what a charter's page is held to."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from charterc.changes.change import Change, Kind, Weight
from charterc.comparison.looks import Looks
from charterc.diff.reports.formats import FORMATS
from charterc.drift.verdicts import Judged, Verdict
from tests.browser.needs import nu_checker, require_browser
from tests.browser.opened import Opened, open_page
from tests.browser.test_alone import _DEAD_LINKS, _HEADINGS, _TWICE
from tests.browser.test_axe import findings
from tests.browser.test_keyboard import walk
from tests.browser.test_layout import _LINES, _SMALL_TARGETS, SPACED, faults, styled
from tests.browser.test_modes import _FAINT
from tests.browser.test_print import filled, letters, printed, sheets
from tests.diff.views import ALL, change, view
from tests.drift.views import ADDED, EVERY, GONE, SAME, judged, promise, shown

if TYPE_CHECKING:
    from playwright.sync_api import Browser

require_browser()

LONG = "Donau" + "dampf" * 30 + "schiff"
CASES: dict[str, tuple[Change, ...]] = {
    "every-weight": (
        *ALL,
        change(weight=Weight.UNSURE),
        change(Kind.TEXT_CHANGED, weight=Weight.NEUTRAL, what="why", before="We will listen. " * 80, after=None),
        change(Kind.COMMITMENT_MOVED, weight=Weight.NEUTRAL, words="We will listen", former_owner="Be honest"),
    ),
    "nothing": (),
    "long-words": (change(before=f"We {LONG}", after=f"You {LONG}", owner=LONG, inside=(LONG,)),),
    "right-to-left": (
        change(before="ہم آپ کی بات سنیں گے", after="ہم سب کی بات سنیں گے", languages=("ur", "ur"), owner="سنیں"),
    ),
}


COPIES: dict[str, tuple[Judged, ...]] = {
    "copy-with-every-verdict": (*EVERY, GONE, GONE),
    "copy-that-is-the-same": (SAME,),
    "copy-with-long-words": (
        judged(Verdict.MISSING, promise(LONG), None),
        judged(Verdict.WEAKENED, promise(f"We {LONG}"), f"You {LONG}", line=1, reasons=(LONG,)),
    ),
}
PAGES = (*CASES, *COPIES)


def html(case: str) -> str:
    if case in COPIES:
        return shown("html", *COPIES[case], added=(ADDED,))
    return FORMATS.reporter("html")(view(*CASES[case]), Looks()).decode()


@pytest.fixture(scope="module")
def opened(browser: Browser) -> Iterator[dict[str, Opened]]:
    # The tests bring styles and scripts of their own, which the page itself would refuse.
    context = browser.new_context(bypass_csp=True)
    yield {case: open_page(context, case, html(case)) for case in PAGES}
    context.close()


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, opened: dict[str, Opened]) -> Opened:
    page = opened[request.param]
    # What is folded is looked at, too.
    page.ask("() => document.querySelectorAll('details').forEach(one => one.open = true)")
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_no_findings(page: Opened, axe_engine: str, scheme: str) -> None:
    found = [line for width in (320, 1280) for line in findings(page, axe_engine, width, color_scheme=scheme)]

    assert found == []


@pytest.mark.parametrize("width", [256, 320, 768, 1280])
def test_everything_fits_and_is_set_for_reading(page: Opened, width: int) -> None:
    page.look(width)
    fitting = faults(page)
    with styled(page, SPACED):
        spaced = faults(page)

    assert (fitting, spaced) == ([], [])
    assert page.ask(_LINES) == []
    assert page.ask(_SMALL_TARGETS) == []


@pytest.mark.parametrize("more", ["no-preference", "more"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_piece_of_text_reaches_seven_to_one(page: Opened, scheme: str, more: str) -> None:
    page.look(color_scheme=scheme, contrast=more)

    assert page.ask(_FAINT, 7) == []


def test_forced_colours_leave_everything_to_be_seen(page: Opened) -> None:
    page.look(forced_colors="active")

    assert page.ask(_FAINT, 4.5) == []


def test_it_is_sound_in_its_structure(page: Opened) -> None:
    page.look()

    assert page.ask(_TWICE) == []
    assert page.ask(_DEAD_LINKS) == []
    headings = page.ask(_HEADINGS)
    levels = [level for level, _, _ in headings]
    assert (levels[0], levels.count(1)) == (1, 1)
    assert [new for old, new in pairwise(levels) if new > old + 1] == []
    assert [words for _, name, words in headings if not name or not words] == []


def test_the_keyboard_reaches_every_group(opened: dict[str, Opened]) -> None:
    page = opened["every-weight"]
    page.look(1280)

    stops = walk(page)

    assert stops[0]["words"] == "Skip to the changes"
    assert len(stops) == 1 + len(view(*CASES["every-weight"]).groups)


def test_what_is_folded_opens_by_keyboard(opened: dict[str, Opened]) -> None:
    page = opened["copy-with-every-verdict"]
    page.look(1280)

    assert "Show what they are" in [stop["words"] for stop in walk(page)]
    page.ask("() => document.querySelector('details').open = false")
    page.page.locator("summary").press("Enter")
    assert page.ask("() => document.querySelector('details').open") is True


def test_it_asks_for_nothing_and_its_style_is_the_only_one_it_lets_in(browser: Browser) -> None:
    context = browser.new_context()
    page = open_page(context, "strict", html("every-weight"))

    assert (page.requests, page.complaints) == ([], [])
    assert page.ask("() => getComputedStyle(document.querySelector('ins')).textDecorationLine") == "underline"
    assert (
        page.ask("""() => {
        const style = document.createElement('style'); style.textContent = 'body { display: none }';
        document.head.append(style);
        return getComputedStyle(document.body).display;
    }""")
        == "block"
    )
    context.close()


def test_what_stood_before_and_what_stands_now_are_on_paper(opened: dict[str, Opened]) -> None:
    page = opened["every-weight"]
    page.look()
    labels = page.ask("() => [...document.querySelectorAll('.lines-of dt')].map(label => label.innerText)")

    printed = letters("".join("".join(lines) for lines in sheets(page)))

    assert {label: printed.count(label) >= labels.count(label) > 0 for label in ("Before", "Now", "Words")} == {
        "Before": True,
        "Now": True,
        "Words": True,
    }


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_on_paper_before_stands_beside_now_and_all_begins_at_one_edge(opened: dict[str, Opened], paper: str) -> None:
    page = opened["every-weight"]
    width = {"A4": 673, "Letter": 695}[paper]
    page.look(width, media="print")
    edge = "selector => Math.round(document.querySelector(selector).getBoundingClientRect().left)"
    beside = page.ask("""() => [...document.querySelectorAll('.lines-of:has(.before):has(.now)')].map(lines => {
        const [before, now] = lines.children;
        return Math.abs(before.getBoundingClientRect().top - now.getBoundingClientRect().top) < 1;
    })""")

    assert {page.ask(edge, piece) for piece in ("h1", ".headline", ".counts a", ".entry")} == {0}
    assert beside
    assert all(beside)


def test_no_printed_sheet_of_changes_ends_a_third_empty(opened: dict[str, Opened]) -> None:
    many = opened["every-weight"]

    assert [round(filled(sheet), 2) for sheet in printed(many, "A4")[:-1] if filled(sheet) < 0.67] == []


def test_print_keeps_each_change_on_one_page(opened: dict[str, Opened]) -> None:
    opened["every-weight"].ask("() => document.querySelectorAll('.entry').forEach(entry => entry.append('endsHere'))")
    shown = [letters("".join(lines)) for lines in sheets(opened["every-weight"])]

    # Every card begins with a sentence and ends with that mark, so on each page there are as many of both.
    sentences = [letters(told.sentence) for told in view(*CASES["every-weight"]).changes]
    begun = [sum(sheet.count(sentence) for sentence in set(sentences)) for sheet in shown]
    assert sum(begun) == len(sentences)
    assert [sheet.count("endsHere") for sheet in shown] == begun


def test_the_nu_checker_finds_nothing(tmp_path: Path) -> None:
    if not nu_checker():
        pytest.skip("Nu HTML checker left out, missing here: java or npm's vnu-jar")
    for case in PAGES:
        (tmp_path / f"{case}.html").write_text(html(case), encoding="utf-8")

    command = [*nu_checker(), "--format", "json", *map(str, sorted(tmp_path.iterdir()))]
    told = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    found = [entry["message"] for entry in json.loads(told.stderr)["messages"]]
    # What describes the page to programs is data, which no policy forbids: the checker takes it for a script.
    assert [message for message in found if not message.startswith("Inline script violates")] == []


@pytest.mark.parametrize("width", [768, 1024, 1280])
def test_the_ornament_stands_beside_the_words_of_the_title_block(page: Opened, width: int) -> None:
    page.look(width)

    gap = page.ask("""() => {
        const range = document.createRange();
        const ends = [...document.querySelectorAll('.banner h1, .banner dl')].flatMap(one => {
            range.selectNodeContents(one);
            return [...range.getClientRects()].map(box => box.right);
        });
        return document.querySelector('.banner .motif').getBoundingClientRect().left - Math.max(...ends);
    }""")

    assert gap >= 0


@pytest.mark.parametrize("sentences", range(17, 22))
def test_a_heading_is_printed_above_the_first_change_below_it(browser: Browser, sentences: int) -> None:
    """Also where what stands before it are changes that are told in a sentence alone."""
    short = change(Kind.VALUE_MOVED, before=None, after=None, words="Listen", weight=Weight.WEAKENED)
    long = change(
        Kind.TEXT_CHANGED, weight=Weight.NEUTRAL, what="why", before="We will listen. " * 9, after="No. " * 40
    )
    told = view(*[short] * sentences, long)
    context = browser.new_context(bypass_csp=True)
    page = open_page(context, "short", FORMATS.reporter("html")(told, Looks()).decode())
    page.ask("() => document.querySelectorAll('.meaning').forEach(words => words.append(' §'))")

    pages = [lines for lines in sheets(page) if lines]

    context.close()
    assert [lines[-1] for lines in pages[:-1] if lines[-1].rstrip().endswith("§")] == []
