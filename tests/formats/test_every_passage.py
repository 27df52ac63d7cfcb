"""No words are lost: every passage of a charter is printed in every format, in the order of reading."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from charterc.formats.base import Publication, TextFormat
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import print_sheet
from charterc.formats.register import format_names, format_of
from charterc.model.charter import Charter
from charterc.page.build import build_page
from charterc.reading.read import Reading, read, read_bytes
from tests.printed import READERS, missing, out_of_order, words_of_pdf
from tests.random_charters import charters
from tests.support import ROOT

FOUR = sorted((ROOT / "charters").glob("*.yaml"))
EXAMPLES = sorted((ROOT / "tests" / "lint" / "corpus" / "clean").glob("*.yaml"))
TEXTS = [name for name in format_names() if isinstance(made := format_of(name), TextFormat) and not made.of_adoptions]


def charter_of(reading: Reading) -> Charter:
    assert not reading.broken, reading.problems
    assert reading.charter is not None
    return reading.charter


def printed(charter: Charter, name: str) -> str:
    made = format_of(name)
    assert isinstance(made, TextFormat)
    return READERS[Path(made.file).suffix](made.render(Publication(charter, build_page(charter, "town"))))


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("path", [*FOUR, *EXAMPLES], ids=lambda path: path.stem)
def test_every_passage_of_a_charter_is_in_every_text(path: Path, name: str) -> None:
    charter = charter_of(read(path, ROOT))
    shown = printed(charter, name)

    assert missing(charter, shown) == []
    # Data is read by its keys; people read from the top.
    assert name == "json" or out_of_order(charter, shown) == ""


@given(charters())
def test_every_passage_of_any_charter_is_in_every_text(text: str) -> None:
    charter = charter_of(read_bytes(text.encode(), "town.yaml", Path("town.yaml"), Path()))

    for name in TEXTS:
        shown = printed(charter, name)
        assert (name, missing(charter, shown)) == (name, [])
        assert name == "json" or out_of_order(charter, shown) == ""


@pytest.mark.parametrize("path", FOUR, ids=lambda path: path.stem)
def test_every_passage_of_a_charter_is_in_the_pdf(path: Path) -> None:
    charter = charter_of(read(path, ROOT))
    content = print_sheet(build_page(charter, path.stem), Sheet("pdf/charter.typ")).content
    shown = words_of_pdf(content, charter.title, charter.area or "")

    assert out_of_order(charter, shown) == ""


@pytest.mark.parametrize("path", FOUR, ids=lambda path: path.stem)
def test_printed_labels_stand_somewhere_on_the_page(path: Path) -> None:
    charter = charter_of(read(path, ROOT))
    shown = printed(charter, "markdown")

    for part in (*charter.groups.values(), charter.outcomes, charter.measures):
        labels = part.labels.model_dump(exclude_none=True).values() if part else ()
        assert [label for label in labels if "".join(label.split()).casefold() not in shown] == []
