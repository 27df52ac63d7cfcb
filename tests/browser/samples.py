"""The pages under test: the four charters, and charters that strain the page, all made by the real renderer."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from charterc.adoption.apply import apply
from charterc.adoption.read import AdoptionReading
from charterc.formats.html.page import render_fragment, render_html
from charterc.model.adoption import Adoption
from charterc.model.charter import Charter
from charterc.page.adopted import adopted_page
from charterc.page.around_view import SiteView, VersionView
from charterc.page.build import build_page
from charterc.page.own_words import OwnWords
from charterc.page.view import Page
from charterc.reading.validate import load
from charterc.site.menu import files_of_menu, menu_of
from charterc.source.parse import parse

CHARTERS = Path(__file__).parents[2] / "charters"
REAL = tuple(sorted(path.stem for path in CHARTERS.glob("*.yaml")))

LONG = ("incomprehensibility" * 7)[:120]

NO_VALUES = """
title: A charter without values
definition: We work together from the start.
agreements:
  - We will listen
  - We will answer within 5 days
"""

ONE_VALUE = """
title: A charter with one value
values:
  - name: Listen
    commitments: [We will listen to every voice]
    outcomes: [heard]
outcomes:
  heard: I am heard
"""

TWELVE_VALUES = (
    """
title: A charter with twelve values
values:
"""
    + "".join(
        f"""
  - name: Value number {number} of the charter
    commitments: [We will keep promise {number} in all that we do]
    outcomes: all
"""
        for number in range(1, 13)
    )
    + "outcomes:\n"
    + "".join(f"  outcome-{number}: I can say that outcome {number} is true for me\n" for number in range(1, 13))
)

SIXTY_COMMITMENTS = """
title: A charter with sixty commitments
values:
""" + "".join(
    f"  - name: Value {value}\n    commitments:\n"
    + "".join(f"      - We will do thing {value}.{index} for families and with them\n" for index in range(1, 21))
    for value in range(1, 4)
)

LONG_PROSE = f"""
title: A charter with three thousand words
background:
  heading: How it came about
  text: |
{"".join(("    " + "Families and services worked on every line of it together. " * 20 + chr(10) * 2) for _ in range(17))}
values: [Listen, Be kind]
"""

LONG_WORDS = f"""
title: {LONG}
strapline: {LONG}
definition:
  heading: {LONG}
  text: {LONG}
values:
  heading: {LONG}
  labels: {{name: {LONG}, commitments: {LONG}}}
  items:
    - name: {LONG}
      commitments: [{LONG} {LONG}]
      outcomes: [long]
    - name: Listen
      why: {LONG}
outcomes:
  labels: {{value: {LONG}, outcomes: {LONG}}}
  items:
    long: {LONG}
measures:
  - what: {LONG}
    how: [{LONG}]
contacts:
  - email: {LONG}@example.org
    links: [{LONG}]
source: {LONG}
"""

ARABIC = """
title: ميثاق الإنتاج المشترك
language: ar
strapline: لا قرار بشأننا من دوننا
definition: يحدث الإنتاج المشترك عندما تُسمع جميع الأصوات منذ بداية عملية التخطيط.
introduction:
  text: We will listen to every family.
  language: en
values:
  heading: قيمنا
  items:
    - name: الانفتاح والصدق
      why: لأن الثقة تبدأ بالصدق.
      commitments:
        - سنتفق معًا على الأشخاص المناسبين
        - سنقدم المعلومات في الوقت المناسب
      outcomes: [safe]
    - name: الإصغاء
      commitments: [سنستمع إلى آراء بعضنا البعض]
      outcomes: all
    - name: الاحترام
      commitments: [سنتذكر أننا جميعًا بشر]
      outcomes: [heard]
outcomes:
  heading: النتائج
  items:
    safe: أشعر بالأمان
    heard: صوتي مسموع
measures:
  - what: مراجعة سلوكنا
    how: [استبيانات الموظفين]
contacts:
  - {for: feedback, email: send@example.org, phone: 0161 496 0000}
"""

WELSH = """
title: Siarter Cydgynhyrchu Tref Enghraifft
language: cy
area: Tref Enghraifft
status: draft
version: "2"
agreed: 2026-01-31
next-review: 2027-01-31
definition: Mae cydgynhyrchu yn golygu gweithio gyda’n gilydd fel partneriaid cyfartal o’r dechrau.
introduction:
  text: We will listen to every family.
  language: en
  by: The team
values:
  - name: Parch
    why: Oherwydd mae pawb yn bwysig.
    commitments: [{text: Byddwn yn gwrando ar bob teulu, within: 5 diwrnod gwaith, by: Y tîm}]
    indicators: [Mae teuluoedd yn dweud bod rhywun wedi gwrando]
    outcomes: [safe]
  - name: Ymddiriedaeth
    commitments: [Byddwn yn cadw ein gair]
    outcomes: all
outcomes:
  safe: Rwy’n teimlo’n ddiogel
  heard: Mae fy llais yn cael ei glywed
measures:
  - what: Gofyn i deuluoedd
    how: [Arolwg blynyddol]
    status: started
    history: [{date: 2026-02-03, text: Anfonwyd yr arolwg cyntaf.}]
governance: {overseer: Y Bwrdd ADY}
signatories:
  - {name: Gwen Jones, role: Cyfarwyddwr, date: 2026-01-31, interim: yes}
contacts:
  - {for: concerns, email: ady@example.org, phone: 0161 496 0000}
source: {document: Ein siarter, retrieved: 2026-03-01}
"""

CHINESE = """
title: 斯托克波特共同制作章程
language: zh-Hans
definition: 从规划过程一开始就积极倾听所有的声音，才是共同制作。
values:
  heading: 我们的价值观
  items:
    - name: 开放与诚实
      commitments: [我们将共同商定合适的参与人员, 我们将及时提供相关信息]
      outcomes: all
    - name: 积极倾听
      commitments: [我们将平等地重视所有人的贡献]
      outcomes: [safe]
outcomes:
  safe: 我感到安全
  heard: 我的声音被听到并得到回应
"""

EVERYTHING = """
title: A charter that uses all there is
area: Anytown
strapline: Together from the start
motto: Nothing about us without us
audience: Families and services
status: draft
version: "1.10"
agreed: 2024-03-01
published: 2024-04-02
updated: 2025-05-03
next-review: 2026-06-04
replaces: The charter of 2019
based-on: The Four Cornerstones
licence: Open Government Licence v3.0
url: https://example.org/charter/
source:
  document: Our charter
  publisher: Anytown Council
  url: https://example.org/old/
  retrieved: 2025-01-02
  note: Kept as printed.
page:
  - introduction
  - heading: First chapter
    text: What it holds.
    parts: [aim, principles, values, pledges]
introduction:
  text: |
    A paragraph with **bold**, *stress* and a [link](https://example.org/more).

    > A quotation
    > of two lines

    1. One
    2. Two
       - Two and a half
  picture: {lost: A photograph of hands}
aim: To work together.
principles:
  heading: Our principles
  items:
    - {name: Trust, number: 1), id: trust}
    - {name: Care, number: 2)}
values:
  heading: Our values
  text: These guide us.
  stem: "In all that we do:"
  labels: {name: Value, why: Why is this important?, indicators: "You will see that:"}
  items:
    - name: Be open
      text: What it means.
      why: Because trust needs it.
      stem: "We will:"
      goals: [Nobody is surprised]
      commitments:
        - text: tell you what we know
          within: 5 working days
          when: you ask us
          by: Your caseworker
          note: Longer in August.
        - text: Byddwn yn gwrando
          language: cy
      how: [By letter, By phone]
      indicators: [You get an answer]
      outcomes: [informed]
      related: [trust]
      after: That is all.
    - name: Be kind
      commitments: [be kind]
      outcomes: all
pledges:
  - name: Schools
    commitments: [Schools will ask every pupil]
  - name: Clinics
    commitments: [Clinics will offer two times]
agreements:
  heading: Our agreements
  stem: "We agree that:"
  groups:
    - heading: Professionals
      by: Professionals
      items: [they will explain words]
    - heading: Families
      items:
        - {text: they will say what matters, said-by: A parent}
outcomes:
  heading: What should come true
  items:
    informed: I know what is going on
    safe: I feel safe
measures:
  heading: How we will measure
  items:
    - what: Ask families
      how: [A survey, {text: Talks, items: [at school, at home]}]
      owner: The board
      start: Spring
      due: Ongoing
      status: started
      evidence: [The report]
      history: [{date: 2025-02-03, text: First survey sent.}]
    - what: Train staff
governance:
  text: The board looks after it.
  overseer: The SEND board
  review: Each year
strategies:
  - {name: SEND strategy, url: "https://example.org/send"}
partners:
  - {name: Anytown Council, url: "https://example.org/"}
  - Anytown Parent Carer Forum
signatories:
  - {name: Ada Lovelace, role: Director, organisation: Anytown Council, date: 2024-03-01, interim: yes}
glossary:
  terms:
    SEND: Special educational needs and disabilities
contacts:
  - {for: general, name: The team, email: team@example.org, phone: 0161 496 0000, address: "1 High Street\\nAnytown"}
  - {for: concerns, text: "Write to TEAM@EXAMPLE.ORG", email: team@example.org}
  - {for: complaints, links: [{text: How to challenge a decision, url: "https://example.org/challenge"}]}
  - {for: formats, phone: 0161 496 0001}
"""

ADOPTED_SCHOOL = f"""
adopts: everything
adopter:
  name: {LONG}
  kind: school
  motto: Full of grace
  address: |
    High Street
    Anytown
  phone: 0161 496 0000
  email: office@example.org
  website: https://www.example.org
  logo: {{lost: The school's crest}}
introduction: {{heading: Our introduction, text: We are a small school.}}
adapted:
  charter.title: {{text: Our charter, reason: It is shorter.}}
  introduction.text: {{text: We begin here., reason: "{LONG}"}}
  principles.heading: What we hold
left-out: {{outcomes: We are small., definition.heading: ""}}
added:
  - {{under: principles, text: Every day, by: The office}}
  - {{under: introduction, text: "{LONG}"}}
closing: Thank you.
signed:
  - {{name: Ann Head, role: Headteacher, consent: yes}}
"""

STRAINED = {
    "no-values": NO_VALUES,
    "one-value": ONE_VALUE,
    "twelve-values": TWELVE_VALUES,
    "sixty-commitments": SIXTY_COMMITMENTS,
    "long-prose": LONG_PROSE,
    "long-words": LONG_WORDS,
    "arabic": ARABIC,
    "chinese": CHINESE,
    "welsh": WELSH,
    "everything": EVERYTHING,
    "adopted": EVERYTHING,
    "adopted-names": EVERYTHING,
}
_ADOPTIONS = {
    "adopted": ADOPTED_SCHOOL,
    "adopted-names": "adopts: everything\nadopter: Hill School\nshows: [introduction]\n",
}
"""Of these, the page is that of somebody who adopted the charter."""
ALL = (*REAL, *STRAINED)

DOWNLOADS = [
    {"label": "The charter to print", "href": "charter.pdf", "type": "application/pdf", "size": 123_456},
    {"label": "The charter as data", "href": "charter.json", "type": "application/json", "size": 8_100},
]
VERSIONS = [
    VersionView(
        *("1", "1 Mai 2024", "2024-05-01", True, "2024-05-01", [], "", "f1-0123456789abcdef", "../1/index.html"),
        changes_to_now="../1/changes-since.html",
    ),
    VersionView(
        number="2",
        date="March 2026",
        iso="2026-03",
        is_day=False,
        first_day="2026-03-01",
        agreed_by=["The parent carer forum", LONG],
        note=f"Families asked for it. {LONG}",
        fingerprint="f1-0123456789abcdef",
        href="../2/index.html",
        summary=OwnWords("1 change may promise families less than before. 2 changes are only wording.", "en-GB"),
        changes="../1/changes.html",
    ),
]
OLD = ("everything", "welsh", "arabic")
"""Shown as a version that was replaced; the others as charters that have changed since their latest version."""


@cache
def view(name: str) -> Page:
    """The page of a charter, as the builder hands it to the renderers."""
    text = STRAINED.get(name) or (CHARTERS / f"{name}.yaml").read_text(encoding="utf-8")
    tree, problems = parse(text, name)
    charter, more = load(tree, name, text)
    assert charter is not None, problems + more
    page = _adopted(charter, _ADOPTIONS[name]) if name in _ADOPTIONS else build_page(charter, name)
    page.downloads = DOWNLOADS
    page.accessibility = "../accessibility.html"
    page.site = SiteView("Our charters", menu_of(files_of_menu(2, adopting=True), f"{name}/", "../"))
    page.versions = VERSIONS
    page.released = 0 if name in OLD else None
    page.current = page.canonical = "../../index.html" if name in OLD else ""
    page.changes_since_release = "../2/changes.html"
    return page


def _adopted(charter: Charter, text: str) -> Page:
    tree, _ = parse(text, "adoption")
    return adopted_page(AdoptionReading("adopted", "adopted.yaml"), apply(charter, Adoption.model_validate(tree)))


@cache
def html(name: str) -> str:
    """The web page of a charter."""
    return render_html(view(name))


@cache
def fragment(name: str, level: int = 2) -> str:
    """The body alone, inside a page that has headings and styles of its own."""
    return render_fragment(view(name), level=level)
