"""St Mary's: the page that the school has on its website, as an adoption of Stockport's charter."""

from __future__ import annotations

import functools
import re

from charterc.adoption.apply import State
from charterc.adoption.read import AdoptionReading, read
from charterc.formats.base import Publication
from charterc.formats.data.document import render_json
from charterc.formats.html.page import render_html
from charterc.formats.markdown.document import render_markdown
from charterc.page.adopted import adopted_page
from charterc.page.view import Page
from charterc.project.adoptions import adoptions_called
from tests.printed import exact_words_of_html, exact_words_of_markdown
from tests.support import ROOT

SENTENCES = """
St Mary's RC Primary School
Full of grace, we grow and learn together
Roman Road, Heaton Norris, Stockport, SK4 1RF
0161 480 5319
headteacher@st-marysrc.stockport.sch.uk
Stockport SEN Co-Production Charter
Co-production charter
Co-Production in Stockport
In Stockport, our vision is for all children and young people with special educational needs and disabilities (SEND) to have the best start in life.
We want all children and young people to be happy, prepared for adulthood and able to achieve their goals.
We want families to feel supported, confident, resilient and connected to their community.
Our SEND strategic priorities outline that we will work pro-actively and co-productively with parents, carers, young people and other partners to improve service planning, design, delivery and review and to ensure services are child, young people and family focused.
To strengthen our co-production locally, and in response to an area of weakness identified during our joint local area inspection in September 2018, a local, working definition of co-production was developed by parents, carers, education, health and social care colleagues and young people.
Our definition in Stockport is:
Co-production happens when all voices are actively listened to from the start of the planning process.
This involves a mutual respect for each other’s views, with an open and honest relationship that is transparent and continually evolving to achieve meaningful and positive outcomes.
Our Charter has been co-produced with families, children, young people and health, care and education colleagues.
The Charter has been designed to help anyone co-produce, whether you are new to it entirely, or have years of experience.
The Charter is about the way we will all work well together to create a culture where we will:
Be Open and Honest
Actively Listen
Value the Lived Experiences
Do What Matters
Be Accountable and Responsive
Work Together
Be Respectful
Read the full Co- production charter here.
"""
"""Every sentence of the source document, in its order."""


@functools.cache
def reading() -> AdoptionReading:
    (path,) = adoptions_called(ROOT, "st-marys-rc-primary")
    found = read(path, ROOT)
    assert isinstance(found, AdoptionReading)
    assert found.problems == []
    return found


def page() -> Page:
    found = reading()
    assert found.adopted is not None
    return adopted_page(found, found.adopted)


def said_in_order(text: str) -> str:
    """The first sentence of the source that does not follow the one before it; "" where all do."""
    at = 0
    for sentence in SENTENCES.strip().split("\n"):
        found = text.find(sentence, at)
        if found < 0:
            return sentence
        at = found + len(sentence)
    return ""


def test_the_web_page_holds_every_sentence_of_the_source_exactly_and_in_its_order() -> None:
    assert said_in_order(exact_words_of_html(render_html(page()))) == ""


def test_the_sentence_that_leads_to_the_full_charter_is_a_link_to_where_that_is_said() -> None:
    shown = render_html(page())

    assert 'href="#adopter">Read the full Co- production charter here.</a>' in shown
    assert 'id="adopter"' in shown


def test_markdown_holds_every_sentence_of_the_source() -> None:
    shown = exact_words_of_markdown(render_markdown(page()))

    assert [sentence for sentence in SENTENCES.strip().split("\n") if sentence not in shown] == []


def test_its_differences_are_told_and_its_typography_is_not() -> None:
    found = reading()
    assert found.adopted is not None
    assert [one.address for one in found.adopted.adapted] == [
        *("charter.title", "charter.strapline", "vision.heading", "introduction.text", "purpose.text"),
        "lived-experience",
    ]
    states = {shown.passage.address: shown.state for shown in found.adopted.shown}
    assert (states["definition.text"], states["right-people"]) == (State.KEPT, State.NOT_SHOWN)


def test_a_star_stands_behind_the_words_that_are_its_own_and_behind_no_others() -> None:
    *in_front, _ = render_html(page()).split('<span class="star">')
    starred = [html.removesuffix("</span>").rpartition(">")[2] for html in in_front]

    assert [" ".join(words.split()[-3:]) for words in starred] == [
        *("Co-Production Charter", "charter"),
        *("in Stockport", "in Stockport is:", "where we will:", "the Lived Experiences"),
    ]


def test_all_that_it_says_in_its_own_words_is_told_in_one_place() -> None:
    html = render_html(page())
    told = re.findall(r"<dt>(.*?)</dt>", html[html.index('class="part own-said"') : html.index("</main>")])

    assert told == [
        *("Stockport SEN Co-Production Charter", "Co-production charter", "Co-Production in Stockport"),
        *("Introduction", "What this charter is for", "3 Value the Lived Experiences"),
    ]


def test_what_it_lost_is_there_again() -> None:
    html = render_html(page())

    name = 'STOCKPORT LOCAL AREA <span class="one">CO-PRODUCTION</span> CHARTER'
    assert f'<a class="tall" href="../stockport/index.html"><span>{name}</span></a>' in html
    assert "Version taken on" not in html  # nobody knows it
    assert "BACKGROUND" in html  # among what is not shown


def test_promises_that_it_does_not_show_are_in_no_output() -> None:
    found = reading()
    assert found.charter is not None
    given = Publication(found.charter, page(), adopted=found.adopted)
    shown = [render_html(page()), render_markdown(page()), render_json(given.charter, given.page, {}, given.adopted)]

    assert ["We will agree together" in text for text in shown] == [False, False, False]
