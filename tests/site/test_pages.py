"""The site's pages: comparison, words explained, accessibility statement."""

from __future__ import annotations

import json
import re
import struct
from html import unescape

import pytest

from tests.support import Project


def words(html: str) -> str:
    """The text of a page's main part, on one line."""
    main = html[html.index("<main") : html.index("</main>")]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())


def page(project: Project, name: str) -> str:
    made = project.run("site", "-q", "-f", "html")
    assert made.code == 0, made.err
    return (project.root / "build/site" / f"{name}.html").read_text(encoding="utf-8")


def promises(*texts: str, name: str = "Listen") -> str:
    lines = "".join(f"      - {text}\n" for text in texts)
    return f"values:\n  - name: {name}\n    commitments:\n{lines}"


def groups(html: str) -> list[str]:
    """The words of each group of statements that are alike."""
    part = html[html.index('id="similar"') : html.index('id="glance"')]
    return [
        words(f"<main>{found}</main>")
        for found in re.findall(r'<section class="likeness[^"]*">(.*?)</section>', part, re.DOTALL)
    ]


def test_similar_wording_of_two_charters_is_shown_as_a_group(project: Project) -> None:
    project.charter("title: A\n" + promises("We will share our learning widely with each other"), "a")
    project.charter("title: B\n" + promises("Share what we have learned widely", "We will be kind to all of you"), "b")

    html = page(project, "compare")

    learning, learned = "We will share our learning widely with each other", "Share what we have learned widely"
    assert groups(html)[1:] == [f"A , B A 1.1 {learning} B 1.1 {learned}"]
    assert f"Similar in B to “{learning}” B 1.1 {learned}" in words(html)
    assert "same meaning" not in words(html).lower()


def test_what_three_charters_say_is_one_group(project: Project) -> None:
    for name in "abc":
        text = f"We will share our learning widely with each other in area {name}"
        project.charter(f"title: {name.upper()}\n" + promises(text, name=f"Value {name}"), name)

    told = [group for group in groups(page(project, "compare")) if "learning" in group]

    assert [group.count("widely") for group in told] == [3]


def test_a_group_holds_only_what_is_alike_two_by_two(project: Project) -> None:
    for name, value in {"a": "Open and honest", "b": "Open, honest, brave and calm", "c": "Brave and calm"}.items():
        project.charter(f"title: {name.upper()}\n" + promises(f"We will {name}", name=value), name)

    told = groups(page(project, "compare"))

    assert [group[:5] for group in told] == ["A , B", "B , C"]


def test_two_words_that_many_sentences_have_make_no_promises_similar(project: Project) -> None:
    said = {
        "a": "We will say why we cannot",
        "b": "Say when we cannot come",
        "c": "We will listen to the views of every family",
        "d": "We will share plans in good time",
    }
    for name, text in said.items():
        project.charter(f"title: {name.upper()}\n" + promises(text, name=f"Value {name}"), name)

    assert groups(page(project, "compare")) == []


def test_a_phrase_that_may_be_of_anything_makes_no_promises_similar(project: Project) -> None:
    said = {"a": "We keep people up to date on what we are doing", "b": "Keep records up to date", "c": "Be on time"}
    for (name, text), value in zip(said.items(), ("Rest", "Sing", "Draw"), strict=True):
        project.charter(f"title: {name.upper()}\n" + promises(text, name=value), name)

    assert groups(page(project, "compare")) == []


def test_three_words_in_common_make_promises_similar_that_are_no_more_alike(project: Project) -> None:
    for name, text in {
        "a": "We will publish survey results each spring",
        "b": "We will publish survey results online and on paper",
    }.items():
        project.charter(f"title: {name.upper()}\n" + promises(text, name=f"Value {name}"), name)

    assert any("survey" in group for group in groups(page(project, "compare")))


def test_one_word_in_common_makes_no_names_similar(project: Project) -> None:
    for name in ("Value and include", "Value families", "Play", "Rest", "Sing", "Draw"):
        project.charter(f"title: Charter {name}\n" + promises(f"We will {name}", name=name), name[-4:].lower())

    assert groups(page(project, "compare")) == []


def test_what_is_alike_is_quoted_without_opening_a_line_and_of_many_the_first(project: Project) -> None:
    said = [
        f"We will {deed} with every family in our area" for deed in ("listen", "share plans", "meet", "walk", "talk")
    ]
    project.charter("title: A\n" + promises(*said, name="One"), "a")
    project.charter("title: B\n" + promises(*said, name="Two"), "b")

    html = page(project, "compare")

    part = html[html.index('id="similar"') : html.index('id="glance"')]
    shown, rest = part.split('<details class="rest">')
    assert (shown.count("likeness"), rest.count("likeness")) == (4, 1)
    assert "1 more promises in similar words" in words(f"<main>{rest}</main>")


def test_what_no_charter_has_is_not_spoken_of(project: Project) -> None:
    project.charter("title: A\n" + promises("We will listen"), "a")
    project.charter("title: B\n" + promises("We will be kind", name="Kindness"), "b")

    html = page(project, "compare")

    assert 'id="outcomes"' not in html
    assert 'id="measures"' not in html
    assert "#outcomes" not in html


def test_the_same_words_are_called_so(project: Project) -> None:
    project.charter("title: A\n" + promises("We will listen to every family's views."), "a")
    project.charter("title: B\n" + promises("We will listen to every family’s views"), "b")

    assert "B 1.1 Same wording We will listen" in words(page(project, "compare"))


def test_other_numbers_are_not_similar(project: Project) -> None:
    project.charter("title: A\n" + promises("We will reply to your letter within 5 days", name="Quick"), "a")
    project.charter("title: B\n" + promises("We will reply to your letter within 20 days", name="Slow"), "b")

    told = (
        "No two charters are alike in the wording of their names of values, promises, outcomes or measures and signs."
    )
    assert told in words(page(project, "compare"))


def test_a_promise_kept_under_two_values_is_one_pair_marked_in_both_places(project: Project) -> None:
    project.charter(
        """
        title: A
        commitments:
          learn: We will share our learning widely
        values:
          - name: First
            commitments: [learn]
          - name: Second
            commitments: [learn]
        """,
        "a",
    )
    project.charter("title: B\n" + promises("Share our learning widely and often", name="Third"), "b")

    html = page(project, "compare")

    learning = "We will share our learning widely"
    [group] = [group for group in groups(html) if "learning" in group]
    assert group == f"A , B A 1.1 {learning} B 1.1 Share our learning widely and often"
    assert words(html).count(f"Similar in B to “{learning}”") == 2


def test_every_page_and_every_file_counts_such_a_promise_once(project: Project) -> None:
    promise = "commitments: {learn: We will share our learning widely}\n"
    values = "values: [{name: First, commitments: [learn]}, {name: Second, commitments: [learn]}]\n"
    for name in ("a", "b"):
        project.charter(f"title: {name.upper()}\n{promise}{values}", name)

    home, compared, own = page(project, "index"), page(project, "compare"), page(project, "a/index")

    assert all("2 values, 1 promise" in words(html) for html in (home, compared))
    assert "Read our promise" in own
    counts = {"values": 2, "commitments": 1, "places": 2, "outcomes": 0, "measures": 0}
    told = json.loads((project.root / "build/site/charters.json").read_text(encoding="utf-8"))["charters"]
    assert [one["counts"] for one in told] == [counts, counts]


def test_outcomes_and_measures_stand_side_by_side(project: Project) -> None:
    project.charter(
        """
        title: A
        outcomes: [I feel safe]
        measures:
          - what: Ask families
            how: [A survey]
        """,
        "a",
    )
    project.charter("title: B", "b")

    text = words(page(project, "compare"))

    assert "1 outcome I feel safe B : no outcomes" in text
    assert "Ask families A survey B : no measures or signs" in text


def test_terms_and_acronyms_are_gathered(project: Project) -> None:
    project.charter(
        """
        title: A
        area: Atown
        definition: Doing with, not doing to.
        introduction: The Care Quality Commission (CQC) came.
        glossary:
          terms:
            Carer: Someone who **cares**.
        """,
        "a",
    )
    project.charter(
        "title: B\narea: Btown\nglossary:\n  terms:\n    carer: A relative.\n    Zeal: Wanting much.\n", "b"
    )

    html = page(project, "glossary")

    assert "Co-production Atown Doing with, not doing to." in words(html)
    assert "Carer Someone who cares . Explained by Atown A relative. Explained by Btown CQC Care Quality" in words(html)
    assert words(html).endswith("Zeal Wanting much. Explained by Btown")


def test_an_acronym_is_explained_as_the_charter_writes_it(project: Project) -> None:
    project.charter("title: A\narea: Atown\nintroduction: We wrote a Written Statement of Action (WsoA).\n", "a")

    assert "WsoA Written Statement of Action Explained by Atown" in words(page(project, "glossary"))


def test_a_statement_that_nobody_filled_in_says_what_is_missing(project: Project) -> None:
    project.charter("title: A")

    text = words(page(project, "accessibility"))

    statement, missing = text.split(" What is still missing ")
    assert "This accessibility statement applies to" in statement
    for unsaid in (
        "This statement is not finished. Those who run this website still have to say",
        "who runs this website",
        "how to reach those who run it",
        "whether it meets the standard, WCAG 2.2 AA",
        "when this statement was prepared",
        "who tested it",
    ):
        assert missing.count(unsaid) == 1
        assert unsaid not in statement
    for empty in ("Compliance status", "Non-accessible content", "Preparation of", "Feedback and contact"):
        assert empty not in statement
    assert "compliant with" not in text


def test_a_statement_says_which_settings_it_lacks_and_none_of_them_can_stay_empty(project: Project) -> None:
    project.charter("title: A")
    lines = page(project, "accessibility").split("<pre><code>")[1].split("</code>")[0]

    project.write("charterc.toml", unescape(lines))
    made = project.run("site", "-q", "-f", "html")

    assert "[site.accessibility]" in lines
    assert made.code == 2
    for key in ("email", "compliance", "tested", "prepared", "reviewed"):
        assert f"\n{key} = " in unescape(lines)
    assert "“…” is not an e-mail address." in made.err
    assert "“tested” should be a day, not “…”." in made.err
    assert "“compliance” cannot be “…”" in made.err


def test_where_nobody_says_how_to_reach_them_the_statement_leads_to_the_contacts_of_the_charters(
    project: Project,
) -> None:
    project.charter("title: A\narea: Atown\ncontacts: [{for: general, email: ask@a.gov.uk}]", "a")
    project.charter("title: B\narea: Btown", "b")

    html = page(project, "accessibility")

    assert "ask the people named in the charter: Atown Enforcement" in words(html)
    [href] = re.findall(r'<a href="(a/index.html#[^"]+)">Atown</a>', html)
    charter = (project.root / "build/site/a/index.html").read_text(encoding="utf-8")
    assert f'id="{href.partition("#")[2]}"' in charter


def test_a_full_statement_has_the_parts_that_the_law_asks_for(project: Project) -> None:
    project.charter("title: A")
    project.write(
        "charterc.toml",
        """
        [site]
        name = "Our charters"
        publisher = "Our Town Council"
        email = "ask@example.org"
        reply-within = "10 working days"
        [site.accessibility]
        compliance = "partial"
        problems = ["Maps have no <description>."]
        exempt = ["Live video."]
        improving = "We test **every** year."
        prepared = 2026-01-31
        reviewed = 2026-02-01
        tested = 2026-01-30
        tested-by = "the council"
        """,
    )

    html = page(project, "accessibility")
    text = words(html)

    headings = [unescape(re.sub(r"<[^>]+>", "", heading)) for heading in re.findall(r"<h2[^>]*>(.*?)</h2>", html)]
    assert headings == [
        "Using this website",
        "How accessible this website is",
        "Feedback and contact information",
        "Reporting accessibility problems with this website",
        "Enforcement procedure",
        "Technical information about this website’s accessibility",
        "Non-accessible content",
        "What we’re doing to improve accessibility",
        "Preparation of this accessibility statement",
    ]
    assert '<h1 id="top">Accessibility statement for Our charters</h1>' in html
    assert "This website is run by Our Town Council." in text
    assert "AA standard , due to the non-compliances and the exemptions listed below." in text
    assert "Maps have no <description>." in text
    assert "This statement was prepared on 31 January 2026 . It was last reviewed on 1 February 2026 ." in text
    assert "The test was carried out by the council." in text
    assert "(EHRC) is responsible for enforcing" in text
    assert "not finished" not in text


def test_enforcement_may_be_said_in_other_words(project: Project) -> None:
    project.charter("title: A")
    project.write(
        "charterc.toml", '[site.accessibility]\nenforcement = "Ask the [ECNI](https://www.equalityni.org)."\n'
    )

    text = words(page(project, "accessibility"))

    assert "Ask the ECNI ." in text
    assert "EHRC" not in text


def test_no_line_of_a_page_that_is_not_found_ends_within_co_production(project: Project) -> None:
    project.charter("title: A Co-production charter")

    assert '<span>A <span class="one">Co-production</span> charter</span></a>' in page(project, "404")


@pytest.mark.parametrize("name", ["index", "compare", "glossary", "accessibility", "404"])
def test_hostile_words_print_as_themselves(project: Project, name: str) -> None:
    hostile = '<script>alert(1)</script> {{ 7*7 }} "&amp;'
    project.charter(
        f"""
        title: '{hostile}'
        area: '{hostile}'
        definition: '{hostile}'
        values:
          - name: '{hostile}'
            commitments: ['{hostile} and four more words']
        glossary:
          terms:
            '{hostile}': '{hostile}'
        """,
    )
    project.write("charterc.toml", f"[site]\nname = '{hostile}'\npublisher = '{hostile}'\nabout = '{hostile}'\n")

    html = page(project, name)

    assert "<script>alert" not in html
    assert hostile in words(html) or hostile in unescape(html)


def test_a_page_without_a_script_allows_none(project: Project) -> None:
    project.charter("title: A")

    assert "script-src" not in page(project, "compare")
    assert re.findall("<script[^>]*>", page(project, "compare")) == ['<script type="application/ld+json">']
    assert "script-src &#39;self&#39;" in page(project, "index")


def test_the_values_of_every_charter_stand_before_what_is_alike(project: Project) -> None:
    project.charter("title: A\n" + promises("We will listen"), "a")
    project.charter("title: B\n" + promises("We will be kind", name="Kindness"), "b")

    html = page(project, "compare")

    assert html.index("We will be kind") < html.index('id="similar"') < html.index('id="glance"')
    assert re.findall(r'<input type="checkbox" id="(show-[^"]+)">', html) == ["show-1", "show-2"]


def test_every_value_is_closed_at_first(project: Project) -> None:
    project.charter("title: A\n" + promises("We will listen"), "a")
    project.charter("title: B\nvalues: [Kindness]\nagreements: [We will be kind to all]\n", "b")

    html = page(project, "compare")

    assert (html.count('<details class="fold'), html.count(" open>")) == (2, 0)


def test_each_cell_of_the_table_names_its_headers(project: Project) -> None:
    project.charter("title: A\nagreed: 2025-03-01\n" + promises("We will listen"), "a")

    html = page(project, "compare")

    ids = set(re.findall(r'<th id="([^"]+)"', html))
    named = [headers.split() for headers in re.findall(r'<td headers="([^"]+)"', html)]
    assert '<th id="when" colspan="1">When</th>' in html
    assert named[-1] == ["g1", "when", "when-1"]
    assert {one for headers in named for one in headers} | {"charter"} == ids


def test_signs_are_counted_as_they_are_listed(project: Project) -> None:
    project.charter("title: A\nindicators:\n  - Families say so\n  - Schools say so\n", "a")

    assert "Measures and signs 2" in words(page(project, "compare"))


@pytest.mark.parametrize(("given", "called"), [("", "Numbers How much"), ("agreed: 2024-05-01\n", "Numbers and dates")])
def test_dates_are_spoken_of_only_where_there_are_any(project: Project, given: str, called: str) -> None:
    project.charter(f"title: A\n{given}" + promises("We will listen"), "a")

    assert called in words(page(project, "compare"))


def test_a_charter_keeps_its_own_colours(project: Project) -> None:
    project.charter("title: A\ntheme: {colours: harbour}\n" + promises("We will listen"), "a")
    project.charter("title: B\ntheme: {colours: orchard}\n" + promises("We will listen"), "b")

    for name in ("index", "compare"):
        html = page(project, name)
        assert {"#0c3740", "#3b1740"} <= set(re.findall(r"--night:(#\w+)", html))
        assert html.count('class="tile look-1"' if name == "index" else 'among-1 look-1"') >= 1


def test_each_page_is_described_for_machines(project: Project) -> None:
    project.charter("title: A\nupdated: 2026-02-03\n" + promises("We will listen"), "a")
    project.write("charterc.toml", '[site]\nname = "Ours"\nbase-url = "https://example.org/ours/"\n')

    for name, type_ in (("index", "CollectionPage"), ("compare", "CollectionPage"), ("glossary", "WebPage")):
        html = page(project, name)
        [data] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
        told = json.loads(data)
        assert (told["@type"], told["dateModified"]) == (type_, "2026-02-03")
        assert told["image"] == "https://example.org/ours/share.png"
        assert '<meta property="og:image" content="https://example.org/ours/share.png">' in html
        assert 'Last changed: <time datetime="2026-02-03">3 February 2026</time>' in html


def test_pages_are_shared_with_a_picture(project: Project) -> None:
    project.charter("title: A\n" + promises("We will listen"), "a")

    made = project.run("site", "-q", "-f", "html", "--base-url", "https://example.org/")

    folder = project.root / "build/site"
    assert made.code == 0
    header = (folder / "share.png").read_bytes()[:24]
    assert struct.unpack(">II", header[16:]) == (1200, 630)
    assert 'content="https://example.org/share.png"' in (folder / "a/index.html").read_text(encoding="utf-8")


def test_a_charter_is_shared_with_a_picture_of_its_own_where_it_has_one(project: Project) -> None:
    project.charter("title: A\n" + promises("We will listen"), "a")

    project.run("site", "-q", "-f", "share", "--base-url", "https://example.org/")

    page = (project.root / "build/site/a/index.html").read_text(encoding="utf-8")
    assert '<meta property="og:image" content="https://example.org/a/share.png">' in page


def test_more_charters_than_can_stand_side_by_side_have_a_page_each(project: Project) -> None:
    for number in range(13):
        promise = "We will publish the minutes of every meeting" if number in {3, 8} else f"We will mend road {number}"
        project.charter(
            f"title: Charter {number}\nvalues: [{{name: Open, commitments: [{promise}]}}]\n", f"c-{number:02}"
        )
    made = project.run("site", "-q", "-f", "html", "--base-url", "https://e.org/")
    assert made.code == 0, made.err
    out = project.root / "build/site"
    first, own = (out / "compare.html").read_text("utf-8"), (out / "compare/c-03.html").read_text("utf-8")

    assert 'href="compare/c-03.html"' in first
    assert "minutes" not in first[first.index("<main") : first.index('id="similar"')]
    assert "Charter 3 beside other charters" in own
    assert 'href="../c-03/index.html#' in own
    assert 'href="../c-08/index.html#' in own
    assert "https://e.org/compare/c-03.html" in (out / "sitemap.xml").read_text("utf-8")


def test_pages_of_comparison_that_nobody_needs_any_more_go(project: Project) -> None:
    for number in range(13):
        project.charter("title: T\nvalues: [{name: Open, commitments: [We share]}]\n", f"c-{number:02}")
    project.run("site", "-q", "-f", "html")
    own = project.write("build/site/compare/mine.html", "<p>Somebody's own page.</p>")
    (project.root / "charters/c-12.yaml").unlink()
    project.run("site", "-q", "-f", "html")

    assert list((project.root / "build/site/compare").iterdir()) == [own]


@pytest.mark.parametrize(("charters", "links"), [(1, 0), (2, 2)])
def test_where_there_is_one_charter_nobody_is_led_to_compare_it(project: Project, charters: int, links: int) -> None:
    for number in range(charters):
        project.charter("title: Ours\nvalues: [{name: Listen, commitments: [We listen]}]\n", f"town-{number}")
    project.run("site", "-f", "html")

    assert project.built("index.html", "site").count('href="compare.html"') == links


def test_the_card_of_a_charter_without_values_leads_to_where_its_promises_stand(project: Project) -> None:
    project.charter("title: A\nresponsibilities:\n  heading: What schools do\n  items: [We will listen]\n", "a")

    home = page(project, "index")

    assert re.search(r'<a class="pill" href="a/index.html#responsibilities">(?:<[^>]+>)?What schools do<', home)


def test_a_card_with_nothing_to_say_below_its_head_has_no_empty_box(project: Project) -> None:
    project.charter("title: A\naim: To listen\n", "a")

    assert '<div class="within">' not in page(project, "index")


def test_responsibilities_are_counted_as_such(project: Project) -> None:
    project.charter("title: A\nresponsibilities: [share drafts, reply in time]\n", "a")
    project.charter("title: B\n" + promises("We will listen"), "b")

    assert "2 responsibilities" in words(page(project, "index"))
    assert "2 responsibilities" in words(page(project, "compare"))
    assert "1 promise" in words(page(project, "index"))


def test_values_are_counted_by_the_word_in_their_heading(project: Project) -> None:
    project.charter("title: A\nvalues:\n  heading: Our principles\n  items: [Listen, Share]\n", "a")

    assert "2 principles" in words(page(project, "index"))
    assert "2 principles" in words(page(project, "compare"))


def test_the_home_page_says_what_it_holds_and_for_whom(project: Project) -> None:
    project.charter("title: Our charter\narea: Hilltown\n" + promises("We will listen"), "a")
    project.charter("title: Their charter\n" + promises("We will answer"), "b")

    said = words(page(project, "index"))

    assert said.startswith("What councils, the NHS, and children, young people and families have agreed about")
    assert "For families, and for everyone who works with them." in said
    assert "2 charters Our charter Hilltown 1 value, 1 promise" in said


def test_what_calls_itself_something_else_is_not_counted_as_a_charter(project: Project) -> None:
    project.charter("title: Our charter\n" + promises("We will listen"), "a")
    project.charter("title: Memorandum of understanding", "b")

    assert "2 documents" in words(page(project, "index"))


def test_promises_that_nobody_can_count_are_not_counted(project: Project) -> None:
    project.charter(
        """
        title: Memorandum
        agreements:
          items:
            - number: "1"
              text: What we do
              items:
                - {number: "1.1", text: We meet every month}
        """,
        "a",
    )
    project.charter("title: B", "b")

    assert "1 promise" not in words(page(project, "index"))
    assert "not counted" in words(page(project, "compare"))


def test_of_many_charters_the_home_page_shows_areas_and_not_what_each_holds(project: Project) -> None:
    for number in range(13):
        project.charter(f"title: Our charter\narea: Area {number:02}\n" + promises("We will listen"), f"c{number}")

    html = page(project, "index")

    assert words(html).count("Our charter Area") == 13
    assert 'class="pill' not in html


def test_the_card_of_an_agreement_in_one_list_names_its_clauses(project: Project) -> None:
    project.charter(
        """
        title: Memorandum
        agreements:
          heading: The agreement
          items:
            - {number: "1", text: Purpose, items: [{number: "1.1", text: We work together}]}
            - {number: "2", text: What we do, items: [{number: "2.1", text: We meet every month}]}
        """
    )

    assert lines_of_cards(page(project, "index")) == ["1 Purpose", "2 What we do"]


@pytest.mark.parametrize("clause", ["We meet every month", "{text: We meet, items: []}"])
def test_the_card_of_an_agreement_without_clauses_names_the_list(project: Project, clause: str) -> None:
    project.charter(f"title: Memorandum\nagreements:\n  heading: The agreement\n  items:\n    - {clause}\n")

    assert lines_of_cards(page(project, "index")) == ["The agreement"]


def lines_of_cards(html: str) -> list[str]:
    return [words(f"<main>{line}</main>") for line in re.findall(r'<a class="pill.*?</a>', html)]
