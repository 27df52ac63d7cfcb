"""A file that cannot be made of a charter is left out and named; everything else is made."""

from __future__ import annotations

from tests.support import Project

VALUES = """
    title: Our charter
    values:
      - name: Be kind
        commitments: [We will listen]
"""
NO_FONT = """
    title: Our charter
    values:
      - name: Be kind 𓀀
        commitments:
          - "We will \\U00013001 listen 𓀀"
"""
BROKEN_PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x08\x00\x00\x00\x08\x08\x02\x00\x00\x00 and no more"
NO_VALUES = """
    title: Our charter
    background: We met in June
"""


def test_what_no_font_can_print_leaves_the_texts_and_removes_the_old_sheets(project: Project) -> None:
    for name in ("charter.pdf", "charter.md", "poster-a2.pdf", "notes.txt"):
        project.write(f"build/town/{name}", "old")
    project.charter(NO_FONT)

    result = project.run("build", "town", "-f", "pdf", "-f", "markdown")

    assert result.code == 1
    assert not (project.root / "build/town/charter.pdf").exists()
    assert project.built("charter.md").startswith("# Our charter")
    # Nobody asked for another paper, and nobody but the user knows of the notes.
    assert project.built("poster-a2.pdf") == project.built("notes.txt") == "old"


def test_every_character_that_no_font_has_is_told_with_its_place(project: Project) -> None:
    project.charter(NO_FONT)

    said = project.run("build", "town", "-f", "pdf").err

    assert "Left out: charter.pdf." in said
    assert "charters/town.yaml:3:19: “𓀀” (EGYPTIAN HIEROGLYPH A001, U+13000)" in said
    assert "charters/town.yaml:5:18: “𓀁” (EGYPTIAN HIEROGLYPH A002, U+13001)" in said


def test_a_single_character_is_told_in_one_line(project: Project) -> None:
    project.charter(VALUES.replace("kind", "kind 𓀀"))

    said = project.run("build", "town", "-f", "pdf").err

    assert said.startswith("error: charters/town.yaml:3:19: No font at hand can print “𓀀”")


def test_a_picture_that_cannot_be_printed_leaves_the_page(project: Project) -> None:
    project.write("charters/group.png", BROKEN_PICTURE)
    project.charter(VALUES + "    aim: {text: To listen, picture: {file: group.png, alt: Our group}}\n")

    result = project.run("build", "town", "-f", "html", "-f", "pdf")

    assert (result.code, (project.root / "build/town/charter.pdf").exists()) == (1, False)
    assert "Our group" in project.built("index.html")
    assert "A picture cannot be printed" in result.err


def test_the_page_offers_no_file_that_was_left_out(project: Project) -> None:
    project.charter(NO_FONT)

    project.run("build", "town")

    assert "charter.json" in project.built("index.html")
    assert "charter.pdf" not in project.built("index.html")


def test_a_design_with_nothing_to_show_stops_no_other_and_is_no_fault(project: Project) -> None:
    project.charter(VALUES)

    result = project.run("poster", "town", "-d", "value", "-d", "matrix")

    assert result.code == 0
    assert {path.name for path in (project.root / "build/town").iterdir()} == {"value-1-a3.pdf"}
    assert "nothing to show in the design “matrix”. Left out: matrix-a3.pdf." in result.err


def test_a_command_that_makes_nothing_says_so(project: Project) -> None:
    project.charter(NO_VALUES)

    result = project.run("poster", "town", "-d", "value")

    assert (result.code, result.out) == (0, "")
    assert "nothing to show in the design “value”" in result.err


def test_a_page_of_a_site_shows_no_picture_that_was_left_out(project: Project) -> None:
    project.charter(NO_FONT)
    project.charter(VALUES, "city")

    result = project.run("site", "-f", "share", "--base-url", "https://example.org/")

    assert result.code == 1
    assert "city/share.png" in (project.root / "build/site/city/index.html").read_text(encoding="utf-8")
    assert "town/share.png" not in (project.root / "build/site/town/index.html").read_text(encoding="utf-8")
