"""The web page as text: what it weighs, what it says of itself, how it treats what charters bring along."""

from __future__ import annotations

import gzip
import json
import re
from itertools import pairwise
from typing import Any

import pytest

from charterc.formats.html.facts import written_size
from charterc.formats.html.page import render_fragment, render_html
from charterc.formats.html.widths import rule
from charterc.model.charter import Charter
from charterc.page.around_view import MenuLink, SiteView
from charterc.page.build import build_page
from charterc.page.own_words import OwnWords
from charterc.page.view import Page
from tests.test_charters import NAMES, charter

TOWN: dict[str, Any] = {
    "title": "Our charter",
    "values": [{"name": "Listen", "commitments": ["We will listen"]}, {"name": "Be open"}],
}


URDU = {"title": "ہمارے وعدے", "language": "ur", "values": [{"name": "سننا", "commitments": ["ہم سنیں گے"]}]}


def view(**more: Any) -> Page:
    return build_page(Charter.model_validate({**TOWN, **more}), "town")


def page(**more: Any) -> str:
    return render_html(view(**more))


def json_ld(html: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    assert found
    data: dict[str, Any] = json.loads(found.group(1))
    return data


@pytest.mark.parametrize("name", NAMES)
def test_the_page_weighs_little(name: str) -> None:
    html = render_html(build_page(charter(name), name))

    # A third of a GOV.UK publication (132 KB), typeface and all.
    assert len(gzip.compress(html.encode(), 9)) < 40_000


@pytest.mark.parametrize("name", NAMES)
def test_without_its_typeface_it_weighs_a_third_of_that(name: str) -> None:
    html = re.sub("@font-face{.*?}", "", render_html(build_page(charter(name), name)))

    assert len(gzip.compress(html.encode(), 9)) < 14_100


def test_the_typeface_is_inside_the_page() -> None:
    assert page().count("@font-face{") == 2
    assert "src:url(data:font/woff2;base64," in page()


def test_a_page_whose_letters_the_typeface_lacks_does_not_carry_it() -> None:
    assert "Atkinson Hyperlegible Next" not in "".join(re.findall("@font-face{.*?}", page(**URDU)))


def test_it_carries_the_letters_of_its_own_script_where_their_font_is_installed() -> None:
    pytest.importorskip("manimgx_fonts")
    (face,) = re.findall("@font-face{.*?}", page(**URDU))

    assert 'font-family:"Noto Sans Arabic";font-weight:400 700' in face
    # Of ہ and ے many devices have no shape. Latin letters and digits are not in it.
    assert {"U+6C1", "U+6D2"} <= set(re.findall(r"U\+\w+", face))
    assert "U+31" not in re.findall(r"U\+\w+", face)
    assert len(gzip.compress(page(**URDU).encode(), 9)) < 40_000
    assert "@font-face" not in render_fragment(view(**URDU))


@pytest.mark.parametrize("language", ["ur", "zh-Hant"])
def test_without_one_it_names_the_fonts_of_its_readers_devices(monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    monkeypatch.setattr("charterc.formats.html.scripts._COLLECTION", "no_such_fonts")
    html = page(title="ہمارا چارٹر", language=language)

    assert "@font-face" not in html
    named = {"ur": "Noto Sans Arabic, Segoe UI, Geeza Pro", "zh-Hant": "PingFang TC, Microsoft JhengHei"}
    assert f'font-family:"Atkinson Hyperlegible Next",{named[language].replace(", ", ",")}' in html


def test_signs_are_too_heavy_to_carry() -> None:
    assert "@font-face" not in page(title="共同合作约章", language="zh")


def test_a_fragment_takes_the_typeface_around_it() -> None:
    assert "@font-face" not in render_fragment(view())


@pytest.mark.parametrize("name", NAMES)
def test_the_same_charter_gives_the_same_bytes(name: str) -> None:
    assert render_html(build_page(charter(name), name)) == render_html(build_page(charter(name), name))


# The head


def test_the_address_is_told_where_it_is_known() -> None:
    known = page(url="https://example.org/charter/")

    assert '<link rel="canonical" href="https://example.org/charter/">' in known
    assert '<meta property="og:url" content="https://example.org/charter/">' in known
    assert "canonical" not in page()


def test_a_shared_link_has_a_picture_only_where_its_address_is_known() -> None:
    shown = view()
    shown.image = {"url": "https://example.org/share.png", "alt": "The charter's poster"}

    assert '<meta property="og:image" content="https://example.org/share.png">' in render_html(shown)
    assert '<meta property="og:image:alt" content="The charter&#39;s poster">' in render_html(shown)
    assert "og:image" not in page()


def test_machines_are_told_what_the_page_is() -> None:
    data = json_ld(
        page(
            version="1.10",
            agreed="2025-03-01",
            published="2025-04-02",
            updated="2025-05-03",
            source={"document": "Charter", "publisher": "Anytown Council"},
            partners=["Anytown Forum"],
        )
    )

    assert (data["@type"], data["name"], data["inLanguage"]) == ("CreativeWork", "Our charter", "en-GB")
    assert data["version"] == "1.10"
    days = (data["dateCreated"], data["datePublished"], data["dateModified"])
    assert days == ("2025-03-01", "2025-04-02", "2025-05-03")
    assert data["publisher"] == {"@type": "Organization", "name": "Anytown Council"}
    assert data["contributor"] == [{"@type": "Organization", "name": "Anytown Forum"}]
    assert "tableOfContents" in data["accessibilityFeature"]


@pytest.mark.parametrize("title", ["</script><script>alert(1)</script>", "<!-- <script>", "a\u2028b & c"])
def test_no_title_ends_the_data_for_machines(title: str) -> None:
    html = page(title=title)
    inside = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)

    assert inside
    assert not set("<>&\u2028") & set(inside.group(1))
    assert json_ld(html)["name"] == title
    assert html.count("<script") == 1


# Facts, dates, other formats


def test_dates_are_for_people_and_machines() -> None:
    # Once below the title, once among the facts.
    html = page(agreed="2024-03-01")

    assert html.count('<time datetime="2024-03-01">1 March 2024</time>') == 2


def test_downloads_say_what_they_are_and_how_large() -> None:
    shown = view()
    shown.downloads = [
        {"label": "To print", "href": "charter.pdf", "type": "application/pdf", "size": 123_456},
        {"label": "In Welsh", "href": "cy.html", "type": "", "size": "2 pages"},
        *({"label": f"{number}", "href": f"{number}.pdf", "type": "application/pdf", "size": 1} for number in range(5)),
    ]
    html = render_html(shown)

    assert '<a href="charter.pdf" type="application/pdf">To print (PDF, 124\N{NO-BREAK SPACE}KB)</a>' in html
    assert '<link rel="alternate" type="application/pdf" href="charter.pdf" title="To print">' in html
    assert '<a href="cy.html">In Welsh (2 pages)</a>' in html
    assert "Other formats" not in page()


def test_brackets_and_commas_are_those_of_the_labels_script() -> None:
    shown = view(language="zh")
    shown.downloads = [{"label": "打印", "href": "a.pdf", "type": "application/pdf", "size": 64_000}]

    assert ">打印（PDF，64\N{NO-BREAK SPACE}KB）</a>" in render_html(shown)


def test_what_is_for_paper_is_offered_in_the_header_and_the_rest_at_the_end() -> None:
    shown = view()
    shown.downloads = [
        {"label": label, "href": label, "type": kind, "size": 1}
        for label, kind in (("charter.json", "application/json"), ("charter.pdf", "application/pdf"))
    ]
    header, rest = render_html(shown).split("</header>")

    assert ('href="charter.pdf"' in header.split("<body")[1], "charter.pdf" in rest) == (True, False)
    assert ("charter.json" in header.split("<body")[1], "charter.json" in rest) == (False, True)


def test_forms_and_certificates_of_an_adoption_are_not_offered_as_the_charter_on_paper() -> None:
    shown = view()
    shown.downloads = [{"label": "Form", "href": "f.pdf", "type": "application/pdf", "size": 1, "of_adoption": True}]
    header, rest = render_html(shown).split("</header>")

    assert ('href="f.pdf"' in header.split("<body")[1], 'href="f.pdf"' in rest) == (False, True)


def test_sizes_are_rounded_up_and_keep_their_unit_beside_them() -> None:
    assert [written_size(size).replace("\N{NO-BREAK SPACE}", "_") for size in (0, 1, 1001, 999_999, 1_250_000)] == [
        "1_KB",
        "1_KB",
        "2_KB",
        "1000_KB",
        "1.2_MB",
    ]


def test_asking_for_another_format_leads_to_the_contact_for_it() -> None:
    html = page(contacts=[{"for": "feedback", "email": "a@example.org"}, {"for": "formats", "phone": "0161 496 0000"}])

    assert '<h3 id="contacts_2">Ask for another format</h3>' in html
    assert '<a href="#contacts_2">Ask for another format</a>' in html


def test_the_site_is_named_where_there_is_one() -> None:
    shown = view()
    shown.site = SiteView("Our charters", [MenuLink("../", OwnWords("All charters", "en-GB"))])
    shown.accessibility = "../accessibility.html"
    html = render_html(shown)

    assert "<title>Our charter – Our charters</title>" in html
    assert '<a href="../">All charters</a>' in html
    assert 'href="../accessibility.html"' in html


# The header


def header(**more: Any) -> str:
    return page(**more).split("<body")[1].split("</header>")[0]


@pytest.mark.parametrize("key", ["vision", "definition", "aim"])
def test_short_first_words_open_the_page(key: str) -> None:
    first = {"page": [key, "values"]}
    html = page(**{key: "Every child is heard."}, **first)

    assert "Every child is heard." in html.split("</header>")[0]
    assert html.count("<p>Every child is heard.</p>") == 1


@pytest.mark.parametrize("words", [{"introduction": "Hello."}, {"vision": "word " * 61}, {"vision": ["A", "B"]}])
def test_other_words_and_long_ones_stay_in_the_text(words: dict[str, Any]) -> None:
    assert 'class="lead"' not in page(**words, page=[*words, "values"])


def test_the_button_counts_the_promises() -> None:
    assert '<a class="button" href="#values">Read our promise</a>' in header()
    assert '<a class="button" href="#values">Read our 3 promises</a>' in header(agreements=["A", "B"])
    assert '<a class="button" href="#agreements">Read our promise</a>' in header(values=["Be kind"], agreements=["A"])
    assert "button" not in header(values=["Listen", "Be open"])


def test_what_the_ribbon_says_is_not_said_again_at_the_end() -> None:
    ribbon, _, rest = page(**{"status": "superseded", "replaced-by": "Our new charter", "area": "Town"}).partition(
        "</p>"
    )

    assert "Our new charter" in ribbon
    assert "Our new charter" not in rest
    assert "<dt>Area</dt>" in rest


SHARED = {
    "commitments": {"listen": "We will listen"},
    "values": [
        {"name": "Be kind", "commitments": ["listen", "We will be there"]},
        {"name": "Be open", "commitments": ["listen"]},
    ],
}


def test_a_promise_of_two_values_counts_once_and_the_page_says_so() -> None:
    once = "A promise that is made in several places counts once, and has a number in each."

    assert "Read our 2 promises" in header(**SHARED)
    assert once in page(**SHARED)
    assert once not in page(agreements=["A", "B"])


def test_a_count_is_in_the_digits_of_the_words_around_it() -> None:
    # There are no words in Arabic, so the English ones have English digits.
    assert "Read our 2 promises" in header(language="ar", agreements=["A"])


def test_a_petal_is_a_link_to_its_value() -> None:
    assert re.findall(r'class="petal k\d" href="([^"]+)" aria-label="([^"]+)"', header()) == [
        ("#listen", "1 Listen"),
        ("#be-open", "2 Be open"),
    ]


def test_the_names_of_the_values_are_not_in_the_contents() -> None:
    html = page(background="How it came about.")
    contents = html.split("<nav")[1].split("</nav>")[0]

    assert re.findall('href="#([^"]+)"', contents) == ["values", "background", "about"]


# Cards


def card(**more: Any) -> str:
    return page(**more).split('<section class="card')[1].split("</section>")[0]


OUTCOMES = {"outcomes": {"heard": "I am heard", "safe": "I am safe"}}


def test_a_card_counts_the_outcomes_it_helps_and_opens_to_name_them() -> None:
    values = [{"name": "Listen", "commitments": ["A"], "outcomes": ["heard"]}, {"name": "Be open", "outcomes": "all"}]
    html = card(values=values, **OUTCOMES)

    assert "<summary>Helps 1 of 2 outcomes</summary>" in html
    assert '<a href="#heard">I am heard</a>' in html
    assert "<summary>Helps all 2 outcomes</summary>" in page(values=values, **OUTCOMES)


def test_the_charters_own_words_stand_before_the_count() -> None:
    items = [{"name": "Listen", "commitments": ["A"], "outcomes": ["heard"]}]

    assert "<summary>So that: 1/2</summary>" in card(
        values={"labels": {"outcomes": "So that"}, "items": items}, **OUTCOMES
    )


@pytest.mark.parametrize("kind", ["value", "principle", "cornerstone", "pledge", "level"])
def test_a_card_and_the_table_of_outcomes_call_a_value_what_the_charter_calls_it(kind: str) -> None:
    items = [{"name": "Listen", "commitments": ["A"], "outcomes": ["heard"]}, {"name": "Be open", "commitments": ["B"]}]
    shown = {"title": "Our charter", f"{kind}s": items, **OUTCOMES}
    html = render_html(build_page(Charter.model_validate(shown), "town"))

    assert f">Print this {kind}<" in html
    assert f'<p data-charterc class="key" aria-hidden="true"><b>{kind.capitalize()}</b>' in html
    said = re.sub("<style>.*?</style>|<[^>]*>", "", html, flags=re.DOTALL)
    assert kind == "value" or not re.search(r"\bvalues?\b", said, re.IGNORECASE)


@pytest.mark.parametrize("purpose", ["feedback", "general", "involvement"])
def test_a_mail_about_kept_promises_has_the_number_in_its_subject(purpose: str) -> None:
    html = card(contacts=[{"for": "complaints", "email": "no@example.org"}, {"for": purpose, "email": "a@example.org"}])

    assert 'href="mailto:a@example.org?subject=Our%20charter%3A%201%20Listen"' in html


def test_a_mail_about_a_single_promise_asks_about_one() -> None:
    contacts = [{"for": "feedback", "email": "a@example.org"}]
    two = [{"name": "Listen", "commitments": ["We will listen", "We will answer"]}]

    assert "Did we keep this promise? Tell us" in page(contacts=contacts)
    assert "Did we keep these promises? Tell us" in page(contacts=contacts, values=two)


def test_nobody_is_mailed_where_there_is_no_address_or_no_promise() -> None:
    assert "Did we keep" not in page()
    assert page(contacts=[{"for": "feedback", "email": "a@example.org"}]).count("Did we keep") == 1


def test_the_label_above_promises_is_on_every_card_or_on_none() -> None:
    values = [{"name": "Listen", "why": "Because.", "commitments": ["A"]}, {"name": "Be open", "commitments": ["B"]}]

    assert page(values=values).count(">What we will do</h4>") == 2
    assert ">What we will do</h4>" not in page()


def test_a_label_that_the_heading_says_already_is_on_none() -> None:
    values = {"heading": "WE WILL", "labels": {"commitments": "We will:"}, "items": TOWN["values"]}

    assert page(values=values).count("We will:") == 0


def test_an_outcome_says_how_many_values_serve_it() -> None:
    html = page(values=[{"name": "Listen", "outcomes": ["heard"]}, {"name": "Be open", "outcomes": "all"}], **OUTCOMES)

    assert '<th scope="row" id="heard">I am heard' in html
    assert re.findall(r"Served by (\d) of 2", html) == ["2", "1"]


# Words are printed once, as they are


def test_an_address_in_the_words_is_not_printed_again() -> None:
    html = page(contacts=[{"text": "WRITE TO TEAM@EXAMPLE.ORG", "email": "team@example.org"}])

    assert re.sub("</?span[^>]*>", "", html.lower()).count(">team@example.org<") == 1


def test_capitals_are_letters_not_a_style() -> None:
    html = page(purpose={"text": "We will all:", "summary": {"of": "values", "show": "capitals"}})

    assert "BE OPEN</span></a>" in html
    assert "text-transform" not in html


def test_a_promise_kept_under_two_values_is_printed_under_both() -> None:
    values = [{"name": name, "commitments": ["honest"]} for name in ("Listen", "Be open")]
    html = page(values=values, commitments=[{"id": "honest", "text": "We will be honest"}])

    assert html.count("We will be honest") == 2
    assert {"listen-honest", "be-open-honest"} <= set(re.findall(r'id="([^"]+)"', html))


def test_promises_under_no_value_have_a_number_of_their_own() -> None:
    html = page(agreements=["We will meet"], monitoring=["We will look back"], indicators=["Fewer complaints"])

    assert re.findall(r'class="ref" href="#[^"]+">([\w.]+)<', html) == ["1.1", "A1", "B1"]


def test_parts_in_another_language_say_so() -> None:
    html = page(
        introduction={"text": "Byddwn yn gwrando", "language": "cy"}, vision={"text": "سنستمع", "language": "ur"}
    )

    assert 'lang="cy" dir="ltr"' in html
    assert 'lang="ur" dir="rtl"' in html


def test_the_tools_own_words_say_that_they_are_english() -> None:
    persian = page(language="fa", contacts=[{"email": "a@example.org"}])

    assert '<html lang="fa" dir="rtl">' in persian
    assert '<h2 id="contacts" lang="en-GB">Get in touch</h2>' in persian
    assert 'lang="en-GB">' not in page().replace('<html lang="en-GB"', "")


def test_a_page_in_welsh_has_welsh_labels_and_dates() -> None:
    html = page(language="cy", agreed="2024-03-01", contacts=[{"email": "a@example.org"}])

    assert '<h2 id="contacts">Cysylltu â ni</h2>' in html
    assert '<span>Cytunwyd: <time datetime="2024-03-01">1 Mawrth 2024</time></span>' in html
    assert "lang=" not in html.replace('<html lang="cy"', "")


@pytest.mark.parametrize(
    ("language", "heading"), [("ur", "رابطہ کریں"), ("zh-Hans", "联系我们"), ("zh-SG", "联系我们")]
)
def test_a_page_in_urdu_or_chinese_has_no_word_of_english(language: str, heading: str) -> None:
    values = [{"name": "A", "commitments": ["B", "C"]}, {"name": "D", "commitments": ["E"]}]
    contacts = [{"email": "a@example.org", "phone": "0161 496 0000"}]
    html = page(language=language, values=values, contacts=contacts, agreed="2024-03-01", version="2")

    assert f'<h2 id="contacts">{heading}</h2>' in html
    assert 'lang="en' not in html


def test_a_page_in_traditional_characters_has_no_word_in_simplified_ones() -> None:
    assert '<h2 id="contacts" lang="en-GB">' in page(language="zh-Hant", contacts=[{"email": "a@example.org"}])


def test_each_label_says_its_own_language() -> None:
    shown = view(language="fa")
    shown.labels["contents"] = OwnWords("فهرست", "fa")
    html = render_html(shown)

    assert '<h2 id="contents">فهرست</h2>' in html
    assert '<h2 id="about" lang="en-GB">About this charter</h2>' in html


def test_a_label_within_a_line_says_its_direction_too() -> None:
    html = page(language="fa", values=[{"name": "A", "commitments": [{"text": "B", "by": "C"}]}])

    assert '<span lang="en-GB" dir="ltr">Promised by:</span> C' in html


def test_a_date_is_in_the_language_of_the_page_behind_a_label_that_is_not() -> None:
    html = page(language="fa", agreed="2024-03-01")

    assert (
        '<span><span lang="en-GB" dir="ltr">Agreed</span>: <time datetime="2024-03-01">۱ مارس ۲۰۲۴</time></span>'
        in html
    )


def test_a_date_of_a_language_that_nothing_is_known_of_is_marked_as_english() -> None:
    html = page(language="zz", agreed="2024-03-01")

    assert '<time datetime="2024-03-01" lang="en-GB" dir="ltr">1 March 2024</time>' in html


def test_the_citation_is_marked_piece_by_piece() -> None:
    html = page(language="fa", version="2", agreed="2024-03-01")

    assert '<p>Our charter. <span lang="en-GB" dir="ltr">Version 2.</span> ۱ مارس ۲۰۲۴.</p>' in html


def test_a_label_says_its_language_inside_a_part_of_another_one() -> None:
    html = page(
        agreements={"text": "Byddwn yn gwrando", "language": "cy", "by": "Ni"}, actions={"text": "A", "by": "B"}
    )

    assert '<span lang="en-GB" dir="ltr">Promised by:</span> Ni' in html
    assert "<span>Promised by:</span> B" in html


@pytest.mark.parametrize(
    "more",
    [
        {"agreements": [{"text": "A", "language": "cy", "by": "Ni"}]},
        {"agreements": [{"text": "A", "language": "cy", "items": [{"text": "B", "by": "Ni"}]}]},
        {"values": [{"name": "A", "language": "cy", "commitments": [{"text": "B", "by": "Ni"}]}]},
        {"agreements": {"groups": [{"heading": "A", "language": "cy", "items": [{"text": "B", "by": "Ni"}]}]}},
        {"agreements": {"language": "cy", "groups": [{"heading": "A", "items": [{"text": "B", "by": "Ni"}]}]}},
        {"actions": {"language": "cy", "items": [{"id": "a", "text": "A", "by": "Ni"}]}},
    ],
)
def test_so_it_does_however_deep_the_other_language_stands(more: dict[str, Any]) -> None:
    assert '<span lang="en-GB" dir="ltr">Promised by:</span> Ni' in page(**more)


def test_a_label_in_the_language_of_its_part_says_nothing() -> None:
    html = page(language="fa", agreements={"text": "We listen", "language": "en", "by": "Us"})

    assert "<span>Promised by:</span> Us" in html


def test_co_production_is_kept_in_one_piece_in_headings() -> None:
    html = page(title="Our Co-production <Charter> for all of us")

    assert '>Our <span class="one">Co-production</span> &lt;Charter&gt; for' in html


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("Our Co-production <Plan>", 'Our <span class="one">Co-production &lt;Plan&gt;</span>'),
        ("Our Charter", "Our Charter"),
        ("A Charter for Neighbourliness", 'A Charter <span class="one">for Neighbourliness</span>'),
        ("A Charter of Incomprehensibility", 'A Charter <span class="one">of Incomprehensibility</span>'),
        ("A Charter for Incomprehensibility", "A Charter for Incomprehensibility"),
        ("A Charter of Health & Care", "A Charter of Health &amp; Care"),
    ],
)
def test_the_last_word_of_a_title_stands_with_the_one_before_it(title: str, printed: str) -> None:
    assert f'id="top">{printed}</h1>' in page(title=title)


def test_headings_skip_no_level_wherever_a_heading_is_missing() -> None:
    groups = [{"groups": [{"heading": "Deep", "items": ["x"]}]}, {"heading": "Shallow"}]
    html = page(agreements={"groups": groups}, page=[{"heading": "Chapter", "parts": ["values", "agreements"]}])
    levels = [int(level) for level in re.findall(r"<h(\d)", html)]

    assert levels[0] == 1
    assert all(new <= old + 1 for old, new in pairwise(levels))


# The fragment


def test_a_fragment_is_the_body_alone() -> None:
    fragment = render_fragment(view())

    assert fragment.startswith('<div class="charterc"')
    assert not re.search(
        r"<(html|head|body|main|header|footer|script|title|meta|link)\b", fragment.replace("<title id", "")
    )


@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_a_fragments_headings_start_at_the_level_asked_for(level: int) -> None:
    levels = [int(found) for found in re.findall(r"<h(\d)", render_fragment(view(), level=level))]

    assert levels[0] == level
    assert max(levels) == min(level + 2, 6)


def test_a_fragments_ids_and_links_carry_its_name() -> None:
    fragment = render_fragment(view(background="See [the values](#values)."))

    assert all(name.startswith("town-") for name in re.findall(r' id="([^"]+)"', fragment))
    assert all(name.startswith("town-") for name in re.findall(r'href="#([^"]+)"', fragment))
    assert '<a href="#town-values">the values</a>' in fragment


def test_a_fragment_styles_nothing_around_it() -> None:
    style = re.findall(r"<style>(.*?)</style>", render_fragment(view()), re.DOTALL)[0]
    style, inner = re.subn(r"\([^()]*\)", "", style)
    while inner:
        style, inner = re.subn(r"\([^()]*\)", "", style)
    selectors = [part for group in re.findall(r"(?:^|[{}])([^{}@]+)\{", style) for part in group.split(",")]

    assert len(selectors) > 100
    assert [one for one in selectors if not one.strip().startswith((".charterc", ":root"))] == []


def test_the_rules_of_a_page_of_its_own_are_not_confined_to_a_part_of_it() -> None:
    assert ".charterc " in render_fragment(view())
    assert ".charterc " not in page()


def test_making_a_fragment_leaves_the_page_as_it_was() -> None:
    shown = view()
    before = render_html(shown)
    render_fragment(shown)

    assert render_html(shown) == before


# Room for tables


def test_a_fragment_asks_for_its_own_width() -> None:
    assert rule(30, fragment=True) == "@container (min-width:30em)"


def test_a_page_asks_for_the_windows_width() -> None:
    assert rule(26, fragment=False).startswith("@media screen and (min-width:")
    assert rule(26, fragment=False).endswith("print")
    assert "print" not in rule(46, fragment=False)


def test_what_never_has_the_room_gets_no_rule() -> None:
    assert rule(80, fragment=False) == ""


def test_a_contacts_words_that_are_an_address_are_a_link_and_say_it_once_on_paper() -> None:
    contacts = [{"links": ["sendsupporttown.uk", "@TOWN_SEND"]}]

    html = render_html(build_page(Charter.model_validate({"title": "Ours", "contacts": contacts}), "town"))

    assert re.search(r'<li><a href="https://sendsupporttown.uk"[^>]*>sendsupporttown.uk</a></li>', html)
    assert "<li>@TOWN_SEND</li>" in html


def chaptered(words: int) -> str:
    guidance = {"heading": "Guidance", "parts": ["how", "why"]}
    ours = {"heading": "The charter", "parts": ["values"]}
    sections = {"how": {"heading": "How to use it", "text": "word " * words}, "why": {"heading": "Why", "text": "So."}}
    return page(sections=sections, page=[guidance, ours])


@pytest.mark.parametrize(("words", "closed"), [(300, 1), (20, 0)])
def test_a_long_chapter_before_the_charter_is_a_line_that_opens(words: int, closed: int) -> None:
    html = chaptered(words)

    assert html.count('<details class="part before">') == closed
    assert html.count(">Guidance</h2>") == 1
    assert (
        html.index(">Guidance</h2>") < html.index('<h3 id="how">How to use it</h3>') < html.index(">The charter</h2>")
    )


def test_the_contents_lead_into_no_closed_chapter() -> None:
    contents = chaptered(300).partition('<nav class="contents"')[2].partition("</nav>")[0]

    assert [words in contents for words in ("Guidance", "How to use it", "The charter")] == [True, False, True]


def test_a_chapter_that_says_the_title_again_is_not_loud_and_not_in_the_contents() -> None:
    ours = {"heading": "OUR CHARTER", "parts": ["background", "values"]}
    html = page(background={"heading": "Why we wrote it", "text": "So."}, page=[ours])
    contents = html.partition('<nav class="contents"')[2].partition("</nav>")[0]

    assert '<section class="part chapter at- again">' in html
    assert html.count(">OUR CHARTER<") == 1
    assert re.findall('href="#([^"]+)"', contents) == ["background", "values", "about"]


def test_nobody_is_led_to_a_picture_that_is_not_included() -> None:
    logos = {"heading": "Made by", "picture": {"lost": "Two logos stood here."}}
    contents = page(sections={"made-by": logos}).partition('<nav class="contents"')[2].partition("</nav>")[0]

    assert re.findall('href="#([^"]+)"', contents) == ["values", "about"]


def test_a_long_chapter_behind_the_charter_is_open() -> None:
    sections = {"how": {"heading": "How to use it", "text": "word " * 300}}
    html = page(
        sections=sections, page=[{"heading": "The charter", "parts": ["values"]}, {"heading": "More", "parts": ["how"]}]
    )

    assert '<details class="part before">' not in html


def test_names_beside_the_values_have_letters_as_on_paper() -> None:
    html = page(levels=["Individual", "Strategic"], pledges=[{"name": "Ask", "text": "Why we ask."}])

    assert re.findall(r'<a class="ref" href="#(\w+)">(A\d)</a> <div>(\w+)', html) == [
        ("individual", "A1", "Individual"),
        ("strategic", "A2", "Strategic"),
    ]
    assert re.findall(r'<span class="badge">(\w+)</span> <span>(\w+)', html) == [
        ("1", "Listen"),
        ("2", "Be"),
        ("B1", "Ask"),
    ]
