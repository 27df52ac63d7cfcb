"""The pledge form in a browser: it keeps what is typed there, prints it, and sends nothing."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from charterc.adoption.read import AdoptionReading, read
from charterc.formats.html.pledge_form import render_pledge_form
from charterc.page.adopted import adopted_page
from tests.browser.needs import ROOT, require_browser
from tests.browser.opened import Opened
from tests.browser.test_axe import findings
from tests.browser.test_print import cut_boxes
from tests.support import Project

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Route

require_browser()

ADDRESS = "https://school.test/some/folder/pledge-form.html"
WORDS = "I will ring every family <b>back</b> – even on Fridays."
LONG = "I will ring every family back, even on Fridays. " * 31 + "END"


@pytest.fixture
def html(project: Project) -> str:
    project.charter((ROOT / "charters" / "stockport.yaml").read_text(encoding="utf-8"), "stockport")
    found = read(
        project.write("adoptions/stockport/hill.yaml", "adopts: stockport\nadopter: Hill School\n"), project.root
    )
    assert isinstance(found, AdoptionReading)
    assert found.adopted is not None
    return render_pledge_form(adopted_page(found, found.adopted))


def test_a_screen_says_to_sign_on_paper_and_paper_does_not(form: Opened) -> None:
    seen = [form.look(media=media).get_by_text("Sign the printed form.").is_visible() for media in ("screen", "print")]

    assert seen == [True, False]


def test_every_box_has_its_right_line_on_paper(form: Opened) -> None:
    assert cut_boxes(form) == []


def test_what_a_printed_box_is_for_stands_on_one_line(form: Opened) -> None:
    labels = form.look(680, media="print").locator("p:has(> .textarea) > label")
    lines = labels.evaluate_all(
        """labels => labels.map(label => {
          const words = document.createRange();
          words.selectNodeContents(label);
          return words.getClientRects().length;
        })"""
    )

    assert set(lines) == {1}


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture
def form(context: BrowserContext, html: str) -> Opened:
    return open_form(context, html)


def open_form(context: BrowserContext, html: str) -> Opened:
    opened = Opened(context.new_page(), "hill")

    def answer(route: Route) -> None:
        if route.request.url == ADDRESS:
            route.fulfill(body=html, headers={"content-type": "text/html; charset=utf-8"})
        else:
            opened.requests.append(route.request.url)
            route.abort()

    opened.page.route("**/*", answer)
    opened.page.on("console", lambda message: opened.complaints.append(message.text))
    opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
    opened.page.goto(ADDRESS)
    return opened


def fill(form: Opened) -> None:
    form.page.get_by_label("Name", exact=True).fill("Ann Example")
    form.page.get_by_role("group", name="Actively Listen").get_by_label("What I will do").fill(WORDS)


def filled(form: Opened) -> list[str]:
    values = [field.input_value() for field in form.page.locator("input, textarea").all()]
    return [value for value in values if value]


def pledges(form: Opened, words: str) -> int:
    """The same pledge in every field for one; how many there are."""
    fields = form.page.get_by_label("What I will do").all()
    for field in fields:
        field.fill(words)
    return len(fields)


def printed(form: Opened, paper: str = "A4") -> list[str]:
    """The words of each printed page."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(form.page.pdf(format=paper))).pages]


def test_what_was_typed_is_there_after_a_reload(form: Opened) -> None:
    fill(form)
    form.page.reload()

    assert filled(form) == ["Ann Example", WORDS]


def test_it_is_there_when_the_page_is_opened_again(form: Opened, context: BrowserContext, html: str) -> None:
    fill(form)
    form.page.close()

    assert filled(open_form(context, html)) == ["Ann Example", WORDS]


def test_the_button_clears_it_for_good_and_says_so(form: Opened) -> None:
    fill(form)
    form.page.get_by_role("button", name="Clear the form").click()

    assert form.page.get_by_role("status").inner_text() == "The form is empty. Nothing that you typed is kept."
    form.page.reload()
    assert filled(form) == []


def test_nothing_is_sent_and_no_rule_is_broken(form: Opened) -> None:
    fill(form)
    form.page.keyboard.press("Enter")
    form.page.get_by_label("Role").press("Enter")

    assert (form.requests, form.complaints, form.page.url) == ([], [], ADDRESS)


def test_its_policy_lets_no_other_script_run(context: BrowserContext, html: str) -> None:
    opened = open_form(context, html.replace("</main>", "<script>document.title = 'taken over'</script></main>"))

    assert opened.page.title() == "Pledge form – Hill School"


def test_it_prints_what_was_typed_and_not_its_buttons(form: Opened) -> None:
    fill(form)
    said = re.sub(r"\s+", "", "".join(printed(form)))

    assert (re.sub(r"\s+", "", WORDS) in said, "AnnExample" in said, "Cleartheform" in said) == (True, True, False)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_an_empty_form_of_seven_values_without_promises_is_one_sheet(
    context: BrowserContext, html: str, paper: str
) -> None:
    form = open_form(context, re.sub(r'<ul id="promises.*?</ul>', "", html, flags=re.DOTALL))

    assert form.page.get_by_label("What I will do").count() == 7
    assert len(printed(form, paper)) == 1


def test_short_pledges_under_seven_values_are_printed_on_two_pages(form: Opened) -> None:
    fields = pledges(form, "I will ring every family back.\nEven on Fridays.")

    assert (fields, len(printed(form))) == (7, 2)


def test_long_pledges_are_printed_whole_and_leave_no_page_empty(form: Opened) -> None:
    fields = pledges(form, LONG)
    pages = printed(form)

    assert "".join(pages).count("END") == fields
    assert min(len(page) for page in pages) > 500


def test_what_is_longer_than_its_line_is_printed_whole(form: Opened) -> None:
    form.page.get_by_label("Role").fill("Assistant headteacher for inclusion and coordinator of special needs END")

    assert "END" in "".join(printed(form))


def test_without_scripts_a_long_pledge_is_printed_whole(browser: Browser, html: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = open_form(context, html)
    opened.page.get_by_label("What I will do").first.fill(LONG)

    assert "END" in "".join(printed(opened))
    context.close()


def test_a_long_pledge_is_seen_whole(form: Opened) -> None:
    field = form.page.get_by_label("What I will do").first
    field.fill("We will listen.\n" * 30)

    assert field.evaluate("field => field.scrollHeight <= field.clientHeight + 1")


def test_where_the_browser_keeps_nothing_it_says_so(context: BrowserContext, html: str) -> None:
    context.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('off') }})")
    opened = open_form(context, html)

    assert "does not keep what you type" in opened.page.get_by_role("status").inner_text()


def test_without_scripts_it_can_be_filled_in_and_has_no_dead_buttons(browser: Browser, html: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = open_form(context, html)
    fill(opened)

    assert filled(opened) == ["Ann Example", WORDS]
    assert not opened.page.locator("button").first.is_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(context: BrowserContext, html: str, axe_engine: str, scheme: str) -> None:
    context.add_init_script(axe_engine)  # the form's policy forbids adding it later
    opened = open_form(context, html)

    found = [line for width in (320, 1280) for line in findings(opened, axe_engine, width, color_scheme=scheme)]
    assert found == []


def test_every_box_to_write_in_is_as_wide_as_the_words_above(form: Opened) -> None:
    form.look(1280)
    width = "(found) => found.map(one => Math.round(one.getBoundingClientRect().width))"

    wide = form.page.eval_on_selector_all("fieldset", width)

    assert set(wide) == {max(wide)}
    assert max(wide) > 600


def test_the_charters_motif_is_beside_its_title_and_behind_no_word(form: Opened) -> None:
    motif = form.page.locator(".motif").bounding_box()
    words = [line.bounding_box() for line in form.page.locator(".banner :is(p, h1)").all()]

    assert form.page.locator(".motif path").count() == 7
    assert motif is not None
    assert [box for box in words if box and box["x"] + box["width"] > motif["x"]] == []


def test_it_never_scrolls_sideways(form: Opened) -> None:
    form.look(320)

    assert form.ask("() => document.documentElement.scrollWidth") == 320


def test_what_a_field_is_about_stands_on_a_bar_across_its_card(form: Opened) -> None:
    form.look()
    bars = form.ask(
        """() => [...document.querySelectorAll('legend')].map(legend => {
        const bar = legend.getBoundingClientRect(), card = legend.closest('fieldset').getBoundingClientRect();
        return Math.round(Math.max(bar.left - card.left, card.right - bar.right, bar.top - card.top)) })"""
    )

    assert bars
    assert max(bars) <= 1
