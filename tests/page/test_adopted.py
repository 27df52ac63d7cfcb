"""The page of an adoption: whose it is, which words are whose, and what nobody knows."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterc.adoption.addresses import addresses
from charterc.adoption.apply import apply
from charterc.adoption.read import AdoptionReading, read
from charterc.formats.base import Publication
from charterc.formats.data.document import render_json
from charterc.formats.html.facts import citation
from charterc.formats.html.page import render_fragment, render_html
from charterc.formats.markdown.document import render_markdown
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import print_sheet
from charterc.model.adoption import Adoption
from charterc.model.roles import Role
from charterc.page.adopted import adopted_page
from charterc.page.view import Page
from charterc.reading.read import read_bytes
from tests.adoption.test_apply import chosen
from tests.printed import letters, words_of_html, words_of_markdown, words_of_pdf
from tests.random_charters import charters
from tests.support import Project
from tests.test_hostile import HOSTILE, said

TOWN = """
title: Our charter
area: Town
url: https://www.town.gov.uk/charter
theme:
  logo: {file: town.svg, alt: Town Council}
purpose: {text: It is for everyone., summary: values}
values:
  - name: Be Open
    id: open
    commitments: [{id: listen, text: We will listen}, {id: answer, text: We will answer}]
  - {name: Be Kind, id: kind, commitments: [answer]}
background: How it came about.
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'


def reading(project: Project, adoption: str = "", town: str = TOWN) -> AdoptionReading:
    project.charter(town)
    project.write("charters/town.svg", LOGO)
    project.write("adoptions/town/hill.svg", LOGO)
    found = read(project.write("adoptions/town/hill.yaml", f"adopts: town\n{adoption}"), project.root)
    assert isinstance(found, AdoptionReading)
    assert found.problems == []
    return found


def page(project: Project, said: str = "", adopter: str = "adopter: Hill School\n") -> Page:
    found = reading(project, f"{adopter}{said}")
    assert found.adopted is not None
    return adopted_page(found, found.adopted)


def data(project: Project, said: str) -> dict[str, object]:
    found = reading(project, f"adopter: Hill School\n{said}")
    assert found.adopted is not None
    assert found.charter is not None
    adopted = adopted_page(found, found.adopted)
    return dict(json.loads(render_json(found.charter, adopted, found.copy_names, found.adopted, found.own_names)))


def test_the_school_comes_first_and_the_charter_is_the_areas(project: Project) -> None:
    html = render_html(page(project))

    assert html.index("Hill School</div>") < html.index("<h1") < html.index("has taken on this charter:")
    assert re.search(
        r'<a class="tall to" href="https://www\.town\.gov\.uk/charter"[^>]*><span>Our charter</span></a>', html
    )


def test_co_production_stays_in_one_piece_in_the_name_of_the_charter(project: Project) -> None:
    found = reading(project, "adopter: Hill School\n", TOWN.replace("Our charter", "Our co-production charter"))
    assert found.adopted is not None

    # In one box of its own: the link lays out what is directly in it, and would lose the spaces between words.
    assert '<span>Our <span class="one">co-production</span> charter</span></a>' in render_html(
        adopted_page(found, found.adopted)
    )


def test_both_logos_are_there_the_schools_as_its_own(project: Project) -> None:
    adopter = "adopter: {name: Hill School, logo: {file: hill.svg, alt: Hill School}}\n"
    found = reading(project, adopter)
    shown = page(project, adopter=adopter)

    assert shown.adopter is not None
    assert shown.adopter.area_logo is not None
    assert shown.theme["logo"]["alt"] == "Hill School"
    assert {shown.theme["logo"]["file"], shown.adopter.area_logo.file} == set(found.copies)


def test_what_nobody_knows_is_said_to_be_not_known(project: Project) -> None:
    known = {str(label): str(words) for label, words, _ in page(project).facts}

    unknown = ("Version taken on", "Taken on", "To be looked at again", "Signed by")
    assert [known[label] for label in unknown] == ["not known"] * 4


def test_a_page_leaves_out_what_nobody_knows(project: Project) -> None:
    html = render_html(page(project, "adapted: {listen: We hear you}\n"))

    assert "not known" not in html
    assert ["Taken on" in html, "Why:" in html, "<dt>Taken on by</dt>" in html] == [True, False, True]


def test_days_are_written_as_people_write_them(project: Project) -> None:
    shown = page(project, "adopted: 2026-09-01\nnext-review: July 2027\n")

    assert ("Taken on", "1 September 2026", "2026-09-01") in shown.facts
    assert "Taken on: 1 September 2026" in render_markdown(shown)


def test_adapted_words_can_be_opened_to_the_areas_words_and_the_reason(project: Project) -> None:
    html = render_html(page(project, "adapted: {listen: {text: We hear you, reason: Our pupils say so.}}\n"))

    _, _, note = html.partition("What Hill School says in its own words</h2>")
    note = note[: note.index("</details>")]
    assert [words in note for words in ("<summary>", "We will listen", "Our pupils say so.")] == [True] * 3


def test_words_of_the_schools_own_have_a_star_and_the_page_says_once_what_it_means(project: Project) -> None:
    html = render_html(page(project, "adapted: {listen: We hear you, open: Be Frank, background.text: It grew.}\n"))
    main = re.sub("<.*?>", "", html[html.index("<main") : html.index("</main>")])

    assert [words in main for words in ("Be Frank*", "We hear you*", "It grew.*")] == [True] * 3
    assert main.count("*") == 3
    assert html.count("Words with a star (*) are our own.") == 1


def test_a_page_without_words_of_the_schools_own_has_no_star(project: Project) -> None:
    html = render_html(page(project))

    assert [words in html for words in ('class="star"', "in its own words")] == [False, False]


def test_a_reason_that_is_not_given_is_not_known(project: Project) -> None:
    markdown = render_markdown(page(project, "adapted: {listen: We hear you}\n"))

    assert "> We will listen\n  >\n  > Why: not known" in markdown.replace("    ", "  ")


def test_pledges_are_marked_as_the_schools_own(project: Project) -> None:
    shown = page(project, "added: [{under: answer, text: Within two days, by: The office}]\n")

    for text in (render_html(shown), render_markdown(shown)):
        assert text.index("We will answer") < text.index("How Hill School does this") < text.index("Within two days")
        assert "The office" in text


@pytest.mark.parametrize(
    ("said", "cited"),
    [("adopted: 2026-05-04\n", "Our charter. Hill School. 4 May 2026."), ("", "Our charter. Hill School.")],
)
def test_it_is_cited_with_its_own_day_and_never_with_the_areas(project: Project, said: str, cited: str) -> None:
    found = reading(project, f"adopter: Hill School\n{said}", f"{TOWN}agreed: 2025-06-10\n")
    assert found.adopted is not None

    assert " ".join(citation(adopted_page(found, found.adopted))) == cited


def test_promises_keep_the_numbers_of_the_area(project: Project) -> None:
    markdown = render_markdown(page(project, "left-out: {listen: We are small.}\n"))

    assert "**1.2** We will answer" in markdown
    assert "**1.1**" not in markdown


def test_a_heading_that_is_left_out_is_named_and_told_from_its_part(project: Project) -> None:
    markdown = render_markdown(page(project, "left-out: {values.heading: We are small., background.heading: }\n"))
    end = markdown[markdown.index("## What is left out here") :]

    assert "- The heading “Our values” (Why: We are small.)" in end
    assert "- The heading “How this charter came about”\n" in end


def test_headings_that_are_left_out_without_a_reason_are_told_together(project: Project) -> None:
    markdown = render_markdown(page(project, "left-out: {values.heading: , listen: , background.heading: }\n"))
    end = markdown[markdown.index("## What is left out here") :]

    assert "- The headings “Our values” and “How this charter came about”\n- We will listen" in end


def test_what_is_left_out_is_named_with_its_reason_at_the_end(project: Project) -> None:
    markdown = render_markdown(page(project, "shows: [purpose, values]\nleft-out: {listen: We are small.}\n"))
    end = markdown[markdown.index("## What is left out here") :]

    assert "- We will listen (Why: We are small.)" in end
    assert "- How this charter came about" in end


def test_values_that_are_only_named_are_no_links_to_nowhere(project: Project) -> None:
    html = render_html(page(project, "shows: [purpose]\n"))

    assert re.search(r'<li id="open"><span class="pill k0"><span class="badge k0">1</span> <span>Be Open', html)
    assert html.count('id="open"') == 1
    assert "We will listen" not in html


def test_signatories_without_consent_reach_no_output(project: Project) -> None:
    said = "signed:\n  - {name: Ann Yes, consent: yes}\n  - {name: Bob No, consent: no}\n  - {name: Cy Unasked}\n"
    project.charter(TOWN)
    project.write("charters/town.svg", LOGO)
    project.write("adoptions/town/hill.yaml", f"adopts: town\nadopter: Hill School\n{said}")
    formats = [word for name in ("html", "markdown", "json", "fragment", "pdf") for word in ("-f", name)]
    assert project.run("build", "hill", *formats).code == 0

    for path in (project.root / "build" / "hill").iterdir():
        content = path.read_bytes()
        shown = words_of_pdf(content, "Our charter") if path.suffix == ".pdf" else content.decode()
        assert (path.name, "bobno" in letters(shown), "cyunasked" in letters(shown)) == (path.name, False, False)
    assert "Ann Yes" in project.built("index.html", "hill")


def test_data_says_null_for_what_nobody_knows_and_names_what_is_whose(project: Project) -> None:
    found = data(project, "adapted: {listen: We hear you}\nadded: [{under: open, text: Daily, id: daily}]\n")
    adoption = found["adoption"]

    assert isinstance(adoption, dict)
    assert [adoption[key] for key in ("version", "fingerprint", "adopted", "listed")] == [None] * 4
    assert adoption["adapted"] == [
        {"address": "listen", "text": "We hear you", "area": "We will listen", "reason": None}
    ]
    assert adoption["added"] == [{"under": "open", "text": "Daily", "id": "daily"}]


@pytest.mark.parametrize("design", ["charter", "values", "pledge", "value"])
def test_posters_bear_both_names(project: Project, design: str) -> None:
    printed = words_of_pdf(print_sheet(page(project), Sheet(f"poster/{design}.typ", "a3")).content, "")

    assert "hillschool" in printed


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_of_an_adopter_print_as_themselves(words: str) -> None:
    charter = read_bytes(TOWN.encode(), "town.yaml").charter
    assert charter is not None
    adopter = dict.fromkeys(("name", "kind", "motto", "address"), words) | {"phone": f"1 {words}"}
    section = {"heading": words, "text": words, "items": [words]}
    adoption = Adoption.model_validate(
        {
            "adopts": "town",
            "adopter": adopter,
            "introduction": section,
            "closing": section,
            "adapted": {"open": {"text": words, "reason": words}, "charter.title": {"text": words, "reason": words}},
            "left-out": {"background": words},
            "added": [{"under": "listen", "text": words, "by": words}],
            "signed": [{"name": words, "consent": True}],
            "source": {"document": words},
        }
    )
    made = AdoptionReading("hill", "hill.yaml")
    shown = adopted_page(made, apply(charter, adoption))

    for printed in (words_of_html(render_html(shown)), words_of_markdown(render_markdown(shown))):
        assert printed.count(said(words)) >= 15
    assert "<script>alert" not in render_html(shown)
    assert render_fragment(shown).count('<div class="charterc"') == 1


@given(charters(), st.integers(0, 2**32))
def test_any_adoption_of_any_charter_has_every_text(text: str, seed: int) -> None:
    charter = read_bytes(text.encode(), "town.yaml", Path("town.yaml"), Path()).charter
    assert charter is not None
    adoption = Adoption.model_validate({"adopts": "town", "adopter": "Hill School", **chosen(charter, seed)})
    adopted = apply(charter, adoption)
    shown = adopted_page(AdoptionReading("hill", "hill.yaml"), adopted)
    given_ = Publication(adopted.charter, shown, adopted=adopted)

    html, markdown = words_of_html(render_html(shown)), words_of_markdown(render_markdown(shown))
    # Labels are printed where there is something below them, and alternative words where there is a picture.
    known = addresses(charter).texts
    seen = [one for one in adopted.adapted if known[one.address].role not in {Role.LABEL, Role.ALT, Role.URL}]
    ours = {one.address: letters(one.text) for one in seen}
    assert {address: words for address, words in ours.items() if words not in html or words not in markdown} == {}
    assert render_json(given_.charter, given_.page, {}, given_.adopted).startswith("{")
