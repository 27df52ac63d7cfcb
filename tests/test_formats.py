"""What is said of a sheet whose type came out small, and how the web page names the other files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from charterc.build.every import build
from charterc.build.job import Job, Surroundings
from charterc.build.work import MadeFile, Work
from charterc.formats.base import TextFormat
from charterc.formats.paper.sheet import Download, Sheet, SheetPlan
from charterc.formats.register import chosen_formats, format_names, format_of
from charterc.model.charter import Charter
from charterc.page.build import build_page
from charterc.page.labels import labels_for
from charterc.project.find import find_project
from charterc.reading.read import Reading


def advice(smallest: float, paper: str = "a4", **ways: Any) -> list[str]:
    return SheetPlan("poster.pdf", Sheet("poster/charter.typ", paper, **ways)).advice({"smallest": smallest})


def test_readable_type_needs_no_word() -> None:
    assert advice(12.0) == []


def test_type_is_measured_to_a_tenth_of_a_point() -> None:
    """What prints as “12.0 pt” is 12 points, however the sizes were rounded on their way."""
    assert advice(11.96) == []
    assert len(advice(11.94)) == 1


def test_a_picture_of_a_poster_is_not_read_on_paper() -> None:
    assert advice(3.0, kind="png") == []


def test_small_type_is_told_with_the_paper_that_would_do() -> None:
    (said,) = advice(8.9)

    assert "8.9 pt" in said
    assert "--paper a3" in said


def test_a_paper_that_would_not_do_is_not_suggested() -> None:
    (said,) = advice(8.0)

    assert "--paper a2" in said


def test_large_print_wants_18_points() -> None:
    (said,) = advice(14.0, large_print=True)

    assert "18 pt" in said


def test_where_no_paper_is_large_enough_fewer_words_are_suggested() -> None:
    (said,) = advice(6.0, paper="a1")

    assert "fewer words" in said


class Offered(Surroundings):
    def gather(self, *given: Any) -> Any:
        return given[-1]


def test_the_page_offers_the_files_that_people_look_for(tmp_path: Path) -> None:
    """Neither the page itself nor its fragment is offered, and the others stand in one order."""
    project = find_project(Path(__file__).parents[1])
    texts = [format_ for format_ in map(format_of, format_names()) if isinstance(format_, TextFormat)]
    (built,) = build([project.charters["stoke"]], Job(project, tmp_path, texts, around=Offered()))

    size = {path.name: path.stat().st_size for path in (tmp_path / "stoke").iterdir()}
    assert sorted(size) == ["charter.json", "charter.md", "fragment.html", "index.html"]
    assert [(offered["href"], offered["type"], offered["size"]) for offered in built.gathered] == [
        ("charter.md", "text/markdown", size["charter.md"]),
        ("charter.json", "application/json", size["charter.json"]),
    ]


def test_a_download_is_called_by_its_label_its_size_and_its_ways() -> None:
    sheet = Sheet("poster/charter.typ", large_print=True, plain=True)
    download = Download("file_poster", "application/pdf", 2, ("A3", *sheet.way_labels))

    assert download.words(labels_for("en")) == "Poster, A3, large print, plain"


def test_a_poster_of_the_names_is_called_as_the_charter_calls_them(tmp_path: Path) -> None:
    work = Work(Reading("ours", "ours.yaml"), tmp_path)
    work.files["values-a4.pdf"] = MadeFile(b"", 0.0, Download("file_values", "application/pdf", 3))
    for kind in ("values", "principles", "cornerstones", "pledges", "levels"):
        work.page = build_page(Charter.model_validate({"title": "Ours", kind: ["Be kind"]}), "ours")

        assert work.downloads(labels_for("en"))[0]["label"] == f"Poster of the {kind}"


def test_a_download_has_a_label_in_every_way_of_a_sheet() -> None:
    every_way = Sheet("poster/charter.typ", large_print=True, plain=True, bleed=True)

    assert set(every_way.way_labels) <= labels_for("en").keys()


def test_every_format_says_what_it_is_and_has_a_name_nobody_else_has() -> None:
    names = [name for known in format_names() for name in (known, *format_of(known).also)]

    assert len(set(names)) == len(names)
    assert all((type(format_of(name)).__doc__ or "").endswith(".") for name in format_names())


def test_a_format_is_found_by_its_other_names() -> None:
    assert chosen_formats(["md", "markdown", "MD"]) == [format_of("markdown")]
