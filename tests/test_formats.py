"""What is said of a sheet whose type came out small, and how the web page names the other files."""

from __future__ import annotations

from charterc.formats.register import SheetPlan, downloads


def advice(smallest: float, paper: str = "a4", **options: bool) -> list[str]:
    return SheetPlan("poster.pdf", "poster/charter.typ", paper, "pdf", options).advice({"smallest": smallest})


def test_readable_type_needs_no_word() -> None:
    assert advice(12.0) == []


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


def test_downloads_say_type_and_size_and_leave_pictures_out() -> None:
    listed = downloads({"charter.md": 10, "charter.pdf": 20, "picture-1.png": 30, "fragment.html": 40})

    assert [(file["href"], file["type"], file["size"]) for file in listed] == [
        ("charter.pdf", "application/pdf", 20),
        ("charter.md", "text/markdown", 10),
    ]
