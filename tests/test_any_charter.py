"""Any valid charter is built in every format and every design: each file is there, or its absence is explained.

Forty charters are tried in every run, others each time, but for runs that a change waits for. `CHARTERC_CHARTERS=500`
tries more, and `CHARTERC_SEED=7` begins with a certain one, as the message of a failure says.
"""

from __future__ import annotations

import os
import random
import re
from itertools import pairwise
from pathlib import Path

import pytest

from charterc.errors import CannotMakeError, ChartercError, NothingToShowError
from charterc.formats.base import PaperFormat, Publication, TextFormat
from charterc.formats.designs import built_in
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import print_sheet
from charterc.formats.register import format_names, format_of
from charterc.model.charter import Charter
from charterc.page.build import build_page
from charterc.page.view import Page
from charterc.reading.read import read_bytes
from charterc.theme.glyphs import unprintable
from tests.printed import READERS, missing, out_of_order, words_of_pdf
from tests.random_charters import a_charter

SHARES = 4
"""So many tests share the charters, for those who run tests side by side."""
COUNT = int(os.environ.get("CHARTERC_CHARTERS", "40")) // SHARES
ANY = 0 if "CHARTERC_SAME_EXAMPLES" in os.environ else random.SystemRandom().randrange(10**9)
FIRST = int(os.environ.get("CHARTERC_SEED", ANY))
FORMATS = [made for made in map(format_of, format_names()) if not made.of_adoptions]
TEXTS = [made for made in FORMATS if isinstance(made, TextFormat)]
# A leaflet has two sides and no more: a charter that is too long for them is refused, so it is no matter for all charters.
DESIGNS = sorted({path.stem for path in (built_in() / "poster").glob("[!_]*.typ")} - {"leaflet"})
REPORTS = [
    plan.sheet
    for made in FORMATS
    if isinstance(made, PaperFormat) and not made.has_papers
    for plan in made.sheets((), Sheet(""))
]
POSTERS = [Sheet(f"poster/{design}.typ", "a3") for design in DESIGNS]


@pytest.mark.timeout(60 * COUNT)
@pytest.mark.parametrize("share", range(SHARES))
def test_any_charter_is_built_whole(share: int) -> None:
    for seed in range(FIRST + share, FIRST + COUNT * SHARES, SHARES):
        text = a_charter(seed)
        assert faults(text) == [], f"CHARTERC_SEED={seed} makes this charter again:\n{text}"


def faults(text: str) -> list[str]:
    """What is wrong with the files of a charter."""
    reading = read_bytes(text.encode(), "town.yaml", Path("town.yaml"), Path())
    charter = reading.charter
    # Labels with nothing under them are told, and the charter is built all the same.
    problems = [problem.message for problem in reading.problems if problem.name != "unused-label"]
    if charter is None or problems:
        return problems
    page = build_page(charter, "town", theme=reading.themed.theme)
    return [
        *(fault for made in TEXTS for fault in text_faults(made, Publication(charter, page))),
        *(fault for sheet in REPORTS for fault in report_faults(sheet, charter, page)),
        *(fault for sheet in POSTERS for fault in printed(page, sheet)[1]),
    ]


def text_faults(made: TextFormat, given: Publication) -> list[str]:
    content = made.render(given)
    words = READERS[Path(made.file).suffix](content)
    found = [f"{made.file} lacks “{lost}”" for lost in missing(given.charter, words)]
    if made.file.endswith(".html"):
        levels = [1, *(int(level) for level in re.findall(r"<h([1-6])", content))]
        found += [f"{made.file}: h{one} comes before h{next_}" for one, next_ in pairwise(levels) if next_ > one + 1]
    # Data is read by its keys; people read from the top.
    displaced = "" if made.file.endswith(".json") else out_of_order(given.charter, words)
    return [*found, f"{made.file} has “{displaced}” in another place"] if displaced else found


def report_faults(sheet: Sheet, charter: Charter, page: Page) -> list[str]:
    content, found = printed(page, sheet)
    # A picture has no words to find. The reader of PDFs turns round some signs in lines from right to left.
    if not content or sheet.kind != "pdf" or page.direction == "rtl":
        return found
    return [
        f"{sheet.template} lacks “{lost}”"
        for lost in missing(charter, words_of_pdf(content, charter.title, charter.area or ""))
    ]


def printed(page: Page, sheet: Sheet) -> tuple[bytes, list[str]]:
    """A sheet, or nothing where there is a good reason for that; and what is wrong with it."""
    try:
        return print_sheet(page, sheet).content, []
    except NothingToShowError as error:
        return b"", [] if sheet in POSTERS else [error.message]
    except CannotMakeError as error:
        are_so = [character for character in error.because if unprintable(character, page.theme["font"])]
        return b"", [] if are_so and are_so == [*error.because] else [error.message]
    except ChartercError as error:
        return b"", [error.message]
