"""The gallery of `docs/gallery.md`: its charters can be built, its pictures stay small, its page tells what they show."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from invented import SHAPES, strained
from pictures import MOST_BYTES, View, contact_sheet
from PIL import Image

from charterc.reading.read import read_bytes

INVENTED = SHAPES | strained()


@pytest.mark.parametrize("name", sorted(INVENTED))
def test_an_invented_charter_is_sound(name: str) -> None:
    reading = read_bytes(INVENTED[name].encode(), f"{name}.yaml", Path(f"{name}.yaml"), Path())

    assert (reading.charter is not None, reading.problems) == (True, [])


def test_the_fullest_charter_has_sixteen_values_of_fifteen_promises() -> None:
    charter = read_bytes(INVENTED["sixteen-values"].encode(), "full.yaml", Path("full.yaml"), Path()).charter
    assert charter is not None
    assert charter.values is not None

    assert [len(value.commitments) for value in charter.values.items] == [15] * 16
    assert len({said for value in charter.values.items for said in map(repr, value.commitments)}) > 100


def test_the_long_words_have_120_letters() -> None:
    assert max(map(len, INVENTED["long-words"].split())) >= 120


def test_a_contact_sheet_stays_small_whatever_it_shows() -> None:
    noise = Image.effect_noise((240, 340), 100).convert("RGB")
    content = contact_sheet([("A picture with a caption that is longer than it", noise)] * 8)

    assert len(content) <= MOST_BYTES
    assert Image.open(io.BytesIO(content)).format == "WEBP"


def test_a_contact_sheet_of_wide_pictures_has_a_row_for_each() -> None:
    wide = Image.new("RGB", (1000, 340), "white")
    [one, two] = [Image.open(io.BytesIO(contact_sheet([("wide", wide)] * count))) for count in (1, 2)]

    assert (one.width, one.height < two.height) == (two.width, True)


def test_the_page_shows_every_sheet_and_says_what_is_on_it(tmp_path: Path) -> None:
    gallery = pytest.importorskip("make_gallery", reason="Playwright is missing here", exc_type=ImportError)
    files = [tmp_path / name for name in ("index.html", "poster.pdf", "never-built.pdf")]
    for file in files[:2]:
        file.touch()
    views = [View(caption, file) for caption, file in zip(("page", "poster, page 1", "gone"), files, strict=True)]
    text = gallery.document([("Stockport", [gallery.Sheet("stockport", "Stockport, all", views)])])

    assert text.endswith(
        "\n## Stockport\n\n### Stockport, all\n\n![Stockport, all: page, poster.](gallery/stockport-1.webp)\n"
    )


def test_a_sheet_with_many_tiles_becomes_several_of_the_same_size(tmp_path: Path) -> None:
    gallery = pytest.importorskip("make_gallery", reason="Playwright is missing here", exc_type=ImportError)
    file = tmp_path / "report.pdf"
    file.touch()
    views = [View(f"report, page {number}", file, number) for number in range(1, 13)]

    assert [len(sheet.views) for sheet in gallery.Sheet("town", "Town", views).pictures()] == [6, 6]


def test_a_version_that_is_shown_was_agreed_before_it_came_out() -> None:
    gallery = pytest.importorskip("make_gallery", reason="Playwright is missing here", exc_type=ImportError)
    for number, day in gallery.RELEASED.items():
        path = gallery.ROOT / "docs/examples" / f"{gallery.PLACE}-{number}.yaml"
        charter = read_bytes(path.read_bytes(), path.name, path, path.parent).charter

        assert charter is not None
        assert charter.agreed is not None
        assert charter.agreed.first.isoformat() <= day
