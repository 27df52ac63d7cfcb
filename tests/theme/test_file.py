"""A project's theme file and a charter's own theme: what they change, and what is said of their mistakes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from charterc.model.theme import ThemeChoice
from charterc.theme.contrast import faults
from charterc.theme.files import project_theme
from charterc.theme.palettes import HARBOUR, READY
from charterc.theme.theme import DEFAULT, themed
from charterc.theme.tones import tone
from tests.support import Project

CHARTER = """
    title: Our charter
    values:
      - name: Listen
        commitments: [We will listen to each other]
      - name: Be kind
"""
LOGO = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>'


def test_a_theme_file_colours_the_page(project: Project) -> None:
    project.charter(CHARTER)
    project.write("theme.yaml", 'palette: ["#002a5c", "#00421c"]\nmain: "#123"\n')

    assert project.run("build", "-f", "html").code == 0

    page = project.built("index.html")
    assert "--main: #112233" in page or "--main:#112233" in page
    assert "#00421c" in page
    assert "#0B5394" not in page


def test_a_ready_set_of_colours_is_named(project: Project) -> None:
    project.write("theme.yaml", 'colours: harbour\nmain: "#003d1f"\n')
    project.charter("title: T\nvalues: [Be kind]\n")

    result = project.run("build", "-f", "html")

    assert result.code == 0
    page = (project.root / "build/town/index.html").read_text(encoding="utf-8")
    assert HARBOUR.values[0] in page
    assert "#003d1f" in page
    assert HARBOUR.main not in page


@pytest.mark.parametrize("name", READY)
def test_the_colours_of_a_ready_set_pass_as_they_are(name: str) -> None:
    theme = themed(DEFAULT, ThemeChoice.model_validate({"colours": name}))

    assert faults(theme) == []
    assert [tone(colour, theme.main).deep for colour in theme.palette] == list(theme.palette)


def test_a_charter_may_have_colours_of_its_own(project: Project) -> None:
    project.write("theme.yaml", 'main: "#112233"\naccent: "#aa0000"\n')
    project.charter('title: A\ntheme:\n  main: "#331122"\n')

    project.run("build", "-f", "html")

    page = project.built("index.html")
    assert "#331122" in page
    assert "#aa0000" in page
    assert "#112233" not in page


def test_the_logo_is_copied_and_shown_with_its_words(project: Project) -> None:
    project.charter(CHARTER)
    project.write("pictures/town.svg", LOGO)
    project.write("theme.yaml", "logo:\n  file: pictures/town.svg\n  alt: Our Town Council\n")

    project.run("build", "-f", "html")

    assert '<img class="logo" src="logo.svg" alt="Our Town Council">' in project.built("index.html")
    assert (project.root / "build/town/logo.svg").read_bytes() == LOGO + b"\n"


def test_a_charters_own_logo_is_looked_for_beside_it(project: Project) -> None:
    project.write("charters/forum.svg", LOGO)
    project.charter("title: A\ntheme:\n  logo: {file: forum.svg, alt: The forum}\n")

    assert project.run("build", "-f", "html").code == 0
    assert 'alt="The forum"' in project.built("index.html")


def test_a_plain_theme_draws_no_wheel(project: Project) -> None:
    project.charter(CHARTER)
    project.write("theme.yaml", "wheel: plain\n")

    project.run("build", "-f", "html")

    assert "<svg" not in project.built("index.html")


def test_posters_and_pdf_take_theme_and_logo(project: Project) -> None:
    project.charter(CHARTER)
    project.write("town.svg", LOGO)
    project.write("theme.yaml", 'main: "#331122"\nwheel: plain\nlogo: {file: town.svg, alt: Our Town Council}\n')

    made = project.run("build", "-f", "pdf", "-f", "poster")

    assert made.code == 0, made.err
    assert (project.root / "build/town/poster-a3.pdf").is_file()


@pytest.mark.parametrize(
    ("theme", "line", "message", "hint"),
    [
        ("colors: []", "1:1", "A theme has no field “colors”.", "Did you mean “colours”?"),
        ("colours: rainbow", "1:10", "“colours” cannot be “rainbow”.", "meadow"),
        ('acent: "#fff"', "1:1", "A theme has no field “acent”.", "Did you mean “accent”?"),
        ("main: #14294b", "1:6", "No colour stands here.", "Without quotes, YAML takes what follows “#”"),
        ("main: 14294b", "1:7", "“14294b” is not a colour.", 'main: "#14294b"'),
        ("palette:\n  - navy", "2:5", "“navy” is not a colour.", '- "#0b5394"'),
        ("palette: []", "1:10", "“palette” has no text.", ""),
        ("wheel: petal", "1:8", "“wheel” cannot be “petal”.", "Did you mean “petals”?"),
        ("font: Comic Sans", "1:7", "The font “Comic Sans” is not installed.", "Fonts come as packages"),
        ("logo: {file: town.png}", "1:7", "This item has no “alt”.", "alt: Our Town Council"),
        ("logo: {file: town.png, alt: T}", "1:14", "There is no logo “town.png”.", ""),
        ("logo: {file: ../../town.png, alt: T}", "1:14", "lies outside the project.", ""),
        ("- main", "1:1", "A theme is written as “key: text”", ""),
        ("", "1:1", "This file is empty.", ""),
        ('main: "#111111"\nmain: "#222222"', "2:1", "“main” is written twice here", ""),
    ],
)
def test_mistakes_are_told_with_their_place(project: Project, theme: str, line: str, message: str, hint: str) -> None:
    project.charter(CHARTER)
    project.write("theme.yaml", theme + "\n")

    told = project.run("build", "-f", "html")

    assert told.code == 1
    assert f"theme.yaml:{line}: error" in told.err
    assert message in told.err
    assert hint in told.err
    assert not (project.root / "build").exists()


def test_a_mistake_in_the_theme_is_told_once_for_all_charters(project: Project) -> None:
    project.charter(CHARTER, "one")
    project.charter(CHARTER, "two")
    project.write("theme.yaml", 'main: "#ffcc00"\n')

    told = project.run("build", "-f", "html")

    assert told.err.count("theme-contrast") == 1
    assert "Not built: one, two." in told.err


def test_mistakes_of_a_charters_own_theme_stand_in_the_charter(project: Project) -> None:
    project.charter('title: A\ntheme:\n  ink: "#888888"\n  acent: "#000000"\n')
    told = project.run("build", "-f", "html")
    assert "charters/town.yaml:4:3: error C101" in told.err
    assert "“theme” has no field “acent”. " in told.err.replace("\n", " ")

    project.charter('title: A\ntheme:\n  ink: "#888888"\n')
    told = project.run("build", "-f", "html")
    assert "charters/town.yaml:3:8: error C710 theme-contrast" in told.err


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"no picture", "is not a picture this tool knows."),
        (LOGO.replace(b"<rect", b"<script>1</script><rect"), "holds a <script>"),
        (LOGO.replace(b"<rect", b'<rect onload="1"'), "holds “onload”"),
    ],
)
def test_an_unsafe_logo_is_refused_and_not_copied(project: Project, content: bytes, message: str) -> None:
    project.charter(CHARTER)
    project.write("town.svg", content)
    project.write("theme.yaml", "logo: {file: town.svg, alt: Our Town Council}\n")

    told = project.run("build", "-f", "html")

    assert (told.code, (project.root / "build").exists()) == (1, False)
    assert message in told.err


def test_lint_tells_what_a_build_would_refuse_in_a_charters_theme(project: Project) -> None:
    project.charter("title: A\ntheme:\n  logo: {file: gone.png, alt: A}\n  font: Comic Sans\n")
    told = project.run("lint", "--select", "C1,C7")
    assert {code for code in ("C104", "C110") if code in told.out} == {"C104", "C110"}

    project.charter('title: A\ntheme:\n  ink: "#888888"\n')
    assert "C710 theme-contrast" in project.run("lint", "--select", "C1,C7").out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
@pytest.mark.parametrize(
    ("kind", "reason"),
    [("zero", "leads out of the project"), ("circle", "in a circle"), ("pipe", "not an ordinary file")],
)
def test_a_theme_that_is_no_file_is_told(project: Project, kind: str, reason: str) -> None:
    project.charter(CHARTER)
    theme = project.root / "theme.yaml"
    if kind == "pipe":
        os.mkfifo(theme)
    else:
        theme.symlink_to("/dev/zero" if kind == "zero" else "theme.yaml")

    result = project.run("build", "-f", "html")

    assert result.code == 1
    assert reason in " ".join(result.err.split())


def test_two_theme_files_are_refused(project: Project) -> None:
    project.charter(CHARTER)
    project.write("theme.yaml", 'main: "#112233"\n')
    project.write("theme.yml", 'main: "#112233"\n')

    assert "only one of them could count" in project.run("build", "-f", "html").err


def test_a_changed_theme_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "theme.yaml"
    file.write_text('main: "#112233"\n', encoding="utf-8")
    first = project_theme(tmp_path).theme.main
    file.write_text('main: "#332211"\nwheel: plain\n', encoding="utf-8")

    assert (first, project_theme(tmp_path).theme.main) == ("#112233", "#332211")


def test_a_link_out_of_the_project_is_not_followed(project: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.yaml"
    secret.write_text("password: 123\n", encoding="utf-8")
    project.charter(CHARTER)
    (project.root / "theme.yaml").symlink_to(secret)

    told = project.run("build", "-f", "html")

    assert told.code == 1
    assert "password" not in told.err


def test_a_values_own_colour_must_be_one_that_can_be_read(project: Project) -> None:
    project.charter('title: A\nvalues:\n  - name: Listen\n    colour: "#ffcc00"\n')

    told = project.run("build", "-f", "html")

    assert told.code == 1
    assert "town.yaml:4:13: error" in told.err
    assert "The colour of this value, #ffcc00, and the white words on it" in told.err


def test_a_changed_logo_is_seen_though_the_theme_file_is_the_same(project: Project) -> None:
    project.write("theme.yaml", "logo: {file: logo.svg, alt: Us}\n")
    project.write("logo.svg", LOGO)
    before = project_theme(project.root)
    project.write("logo.svg", LOGO.replace(b"<rect", b'<rect onload="x()"'))
    bad = project_theme(project.root)
    project.write("logo.svg", LOGO.replace(b"10 10", b"20 20"))
    after = project_theme(project.root)

    assert (before.problems, after.problems, len(bad.problems)) == ((), (), 1)
    assert before.logo != after.logo
