"""The page on which St Mary's RC Primary School repeats Stockport's charter, word for word, and every change in it."""

from __future__ import annotations

from collections import Counter

import pytest

from charterc.comparison.sources import source_of
from charterc.drift.document import read_document
from charterc.drift.drift import Drift, drift
from tests.support import ROOT

PAGE = """\
St Mary's RC Primary School

Full of grace, we grow and learn together

Roman Road, Heaton Norris, Stockport, SK4 1RF

0161 480 5319

headteacher@st-marysrc.stockport.sch.uk

Stockport SEN Co-Production Charter

Co-production charter

\u00a0

Co-Production in Stockport

In Stockport, our vision is for all children and young people with special educational needs and disabilities (SEND) to have the best start in life. We want all children and young people to be happy, prepared for adulthood and able to achieve their goals. We want families to feel supported, confident, resilient and connected to their community.

Our SEND strategic priorities outline that we will work pro-actively and co-productively with parents, carers, young people and other partners to improve service planning, design, delivery and review and to ensure services are child, young people and family focused.

To strengthen our co-production locally, and in response to an area of weakness identified during our joint local area inspection in September 2018, a local, working definition of co-production was developed by parents, carers, education, health and social care colleagues and young people. Our definition in Stockport is:

Co-production happens when all voices are actively listened to from the start of the planning process. This involves a mutual respect for each other’s views, with an open and honest relationship that is transparent and continually evolving to achieve meaningful and positive outcomes.

Our Charter has been co-produced with families, children, young people and health, care and education colleagues. The Charter has been designed to help anyone co-produce, whether you are new to it entirely, or have years of experience. The Charter is about the way we will all work well together to create a culture where we will:

  • Be Open and Honest
  • Actively Listen
  • Value the Lived Experiences
  • Do What Matters
  • Be Accountable and Responsive
  • Work Together
  • Be Respectful

Read the full Co- production charter here.
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Drift:
    file = tmp_path_factory.mktemp("source") / "st-marys.txt"
    file.write_text(PAGE, encoding="utf-8")
    charter = source_of(ROOT / "charters" / "stockport.yaml").charter
    return drift("stockport", charter, file.name, read_document(file, file.name))


def test_every_sentence_that_was_changed_is_told_with_its_line(found: Drift) -> None:
    changed = [
        (one.verdict.value, one.passage.part, one.line, one.found)
        for one in found.verdicts
        if one.verdict not in {"same", "missing"}
    ]

    assert changed == [
        (
            "reworded",
            "introduction",
            23,
            "To strengthen our co-production locally, and in response to an area of weakness identified during our joint local area inspection in September 2018, a local, working definition of co-production was developed by parents, carers, education, health and social care colleagues and young people.",
        ),
        ("reworded", "introduction", 23, "Our definition in Stockport is:"),
        (
            "typography",
            "definition",
            25,
            "This involves a mutual respect for each other’s views, with an open and honest relationship that is transparent and continually evolving to achieve meaningful and positive outcomes.",
        ),
        (
            "reworded",
            "purpose",
            27,
            "Our Charter has been co-produced with families, children, young people and health, care and education colleagues.",
        ),
        (
            "weakened",
            "purpose",
            27,
            "The Charter is about the way we will all work well together to create a culture where we will:",
        ),
        ("reworded", "values", 31, "Value the Lived Experiences"),
    ]


def test_the_sentence_that_was_added_is_told(found: Drift) -> None:
    assert [(unit.line, unit.text) for unit in found.added] == [
        (
            27,
            "The Charter has been designed to help anyone co-produce, whether you are new to it entirely, or have years of experience.",
        )
    ]


def test_everything_that_was_dropped_is_missing(found: Drift) -> None:
    missing = Counter(one.passage.part for one in found.verdicts if one.verdict == "missing")

    assert missing == {"commitments": 33, "measures": 34, "indicators": 17, "outcomes": 7}


def test_all_else_is_the_same(found: Drift) -> None:
    same = Counter(one.passage.part for one in found.verdicts if one.verdict == "same")

    assert same == {"vision": 3, "introduction": 1, "definition": 1, "values": 6}
