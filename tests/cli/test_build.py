"""`charterc build`, as a person at a terminal sees it."""

from __future__ import annotations

import errno
import json
import os
import sys
from pathlib import Path

import pytest

from tests.support import Project

GOOD = """
    title: Our charter
    values:
      - name: Be kind
        commitments: [We will listen]
"""
BROKEN = "titel: Our charter\n"
QUICK = ("-f", "markdown", "-f", "json")


def test_builds_every_format_into_a_folder_named_after_the_charter(project: Project) -> None:
    project.charter(GOOD)

    result = project.run("build", "town")

    made = {path.name for path in (project.root / "build" / "town").iterdir()}
    assert result.code == 0, result.err
    assert made == {
        "index.html",
        "charter.md",
        "charter.pdf",
        "charter.json",
        "poster-a3.pdf",
        "poster-a4.pdf",
        "values-a4.pdf",
        "poster.png",
        "share.png",
    }


def test_there_are_no_two_posters_of_names_alone(project: Project) -> None:
    project.charter("title: Our charter\narea: Our Town\nvalues: [Be kind, Be clear, Listen]\n")

    result = project.run("build", "town", "-f", "poster")

    made = {path.name for path in (project.root / "build" / "town").iterdir()}
    assert result.code == 0, result.err
    assert made == {"poster-a3.pdf", "poster-a4.pdf", "poster.png"}
    assert _size(project.root / "build" / "town" / "poster.png") == (795, 1124)  # as large as a page on a screen


def _size(png: Path) -> tuple[int, int]:
    head = png.read_bytes()[16:24]
    return int.from_bytes(head[:4]), int.from_bytes(head[4:])


def test_tells_each_file_with_its_size_and_time(project: Project) -> None:
    project.charter(GOOD)

    result = project.run("build", "town", *QUICK)

    assert "build/town/" in result.out
    assert "charter.md" in result.out
    assert "Built 2 files in" in result.out


def test_quiet_says_nothing_when_all_is_well(project: Project) -> None:
    project.charter(GOOD)

    result = project.run("build", "-q", *QUICK)

    assert (result.code, result.out, result.err) == (0, "", "")


def test_builds_every_charter_where_none_is_named(project: Project) -> None:
    project.charter(GOOD, "east")
    project.charter(GOOD, "west")

    project.run("build", *QUICK)

    assert sorted(path.name for path in (project.root / "build").iterdir()) == ["east", "west"]


def test_takes_names_and_paths_together(project: Project) -> None:
    project.charter(GOOD, "east")
    project.write("drafts/west.yaml", GOOD)

    result = project.run("build", "east", "drafts/west.yaml", *QUICK)

    assert (result.code, sorted(p.name for p in (project.root / "build").iterdir())) == (0, ["east", "west"])


def test_finds_names_from_anywhere_in_the_project(project: Project) -> None:
    project.charter(GOOD)
    (project.root / "docs" / "deep").mkdir(parents=True)

    result = project.run("build", "town", *QUICK, within="docs/deep")

    assert result.code == 0
    assert (project.root / "build" / "town" / "charter.md").is_file()


def test_out_names_another_folder(project: Project) -> None:
    project.charter(GOOD)

    project.run("build", "town", "--out", "site", *QUICK)

    assert (project.root / "site" / "town" / "charter.md").is_file()


def test_paper_chooses_the_posters(project: Project) -> None:
    project.charter(GOOD)

    project.run("build", "town", "-f", "poster", "--paper", "a2")

    made = {path.name for path in (project.root / "build" / "town").iterdir()}
    assert made == {"poster-a2.pdf", "values-a2.pdf", "poster.png"}


def test_large_print_and_plain_stand_beside_the_usual_pdf(project: Project) -> None:
    project.charter(GOOD)
    project.run("build", "town", "-f", "pdf")
    project.run("build", "town", "-f", "pdf", "--large-print")
    project.run("build", "town", "-f", "pdf", "--plain")

    made = {path.name for path in (project.root / "build" / "town").iterdir()}
    assert made == {"charter.pdf", "charter-large-print.pdf", "charter-plain.pdf"}


def test_own_templates_win_file_by_file(project: Project) -> None:
    project.charter(GOOD)
    project.write("templates/markdown/parts/group.md", "OURS: {{ part.heading|md }}\n")

    project.run("build", "town", *QUICK)

    assert "OURS: Our values" in project.built("charter.md")
    assert project.built("charter.md").startswith("# Our charter")


# Wrong use


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("build", "twon"), "Did you mean “town”? The charters here are: town."),
        (("build", "elsewhere.yaml"), "There is no file “elsewhere.yaml”."),
        (("build", "town", "-f", "pdff"), "Did you mean “pdf”?"),
        (("build", "town", "--paper", "a9"), "There is no paper “a9”."),
        (("build", "charters/"), "is a folder"),
        (("build", "--nonsense"), "No such option"),
        (("build", "charters"), "is a folder"),
        (("build", "-f", "json", "--paper", "a3"), "no poster is to be built"),
    ],
)
def test_wrong_use_is_told_and_ends_in_2(project: Project, words: tuple[str, ...], says: str) -> None:
    project.charter(GOOD)

    result = project.run(*words)

    assert result.code == 2
    assert says in result.err
    assert not (project.root / "build").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_what_is_no_file_is_told_as_what_it_is(project: Project) -> None:
    project.charter(GOOD)
    os.mkfifo(project.root / "pipe.yaml")
    (project.root / "circle.yaml").symlink_to("circle.yaml")

    assert "“pipe.yaml” is a pipe, not a file." in project.run("build", "pipe.yaml").err
    assert "“circle.yaml” is a link that leads in a circle." in project.run("build", "circle.yaml").err


def test_a_project_without_charters_says_where_they_belong(project: Project) -> None:
    result = project.run("build")

    assert result.code == 2
    assert "There are no charters in" in result.err


@pytest.mark.parametrize("name", ["..", ".", "-", "con", "nul.old", "a\nb"])
def test_a_file_name_that_cannot_name_a_folder_is_refused(project: Project, name: str) -> None:
    if "\n" in name and os.name == "nt":
        pytest.skip("Windows has no such file names")
    path = project.root / "charters" / f"{name}.yaml"
    path.write_text("title: A\n", encoding="utf-8")

    result = project.run("build", str(path), *QUICK)

    assert result.code == 1
    assert "may not be called" in result.err
    assert not (project.root / "build").exists()


def test_a_badly_named_file_does_not_stop_the_others(project: Project) -> None:
    project.charter(GOOD)
    project.charter(GOOD, "con")

    result = project.run("build", *QUICK)

    assert result.code == 1
    assert (project.root / "build" / "town" / "charter.md").is_file()


def test_one_file_named_in_two_ways_is_built_once(project: Project) -> None:
    project.charter(GOOD)
    (project.root / "docs").mkdir()

    result = project.run("build", "town", "../charters/town.yaml", *QUICK, within="docs")

    assert (result.code, result.out.count("charter.md")) == (0, 1)


def test_two_charters_of_one_name_are_refused(project: Project) -> None:
    project.charter(GOOD)
    project.write("other/town.yaml", GOOD)

    result = project.run("build", "town", "other/town.yaml", *QUICK)

    assert result.code == 2
    assert "Two files are called “town”" in result.err


# Broken charters


def test_one_broken_charter_does_not_stop_the_others(project: Project) -> None:
    project.charter(GOOD, "east")
    project.charter(BROKEN, "west")

    result = project.run("build", *QUICK)

    assert result.code == 1
    assert (project.root / "build" / "east" / "charter.md").is_file()
    assert not (project.root / "build" / "west").exists()
    assert "Not built: west." in result.err


def test_a_broken_charter_leaves_its_earlier_build_as_it_was(project: Project) -> None:
    project.charter(GOOD)
    project.run("build", *QUICK)
    before = project.built("charter.md")
    project.charter(BROKEN)

    result = project.run("build", *QUICK)

    assert (result.code, project.built("charter.md")) == (1, before)


def test_an_error_names_file_line_and_column_and_shows_the_line(project: Project) -> None:
    project.charter("area: Town\ntitel: Our charter\n")

    result = project.run("build", *QUICK)

    assert "charters/town.yaml:2:1" in result.err
    assert "titel: Our charter" in result.err
    assert "Did you mean “title”?" in result.err
    assert result.out == ""


def test_a_warning_is_shown_and_the_charter_still_built(project: Project) -> None:
    project.charter("title: Our charter # as in the leaflet\n")

    result = project.run("build", *QUICK)

    assert result.code == 0
    assert "would not be printed" in result.err


def test_a_link_that_leads_out_of_the_project_is_not_read(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.yaml"
    secret.write_text("password: hunter2\n", encoding="utf-8")
    (project.root / "charters" / "town.yaml").symlink_to(secret)

    result = project.run("build", *QUICK)

    assert result.code == 1
    assert "hunter2" not in result.err + result.out


# Writing


def test_a_folder_that_may_not_be_written_is_told_in_words(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.charter(GOOD)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    # Taking permissions away would not stop an administrator, and tests often run as one.
    monkeypatch.setattr(os, "replace", refuse)
    result = project.run("build", *QUICK)

    assert result.code == 2
    assert "You may not write to" in result.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes no path of this length")
def test_an_output_folder_too_deep_to_be_made_is_told_in_words(project: Project) -> None:
    project.charter(GOOD)
    result = project.run("build", *QUICK, "--out", "/".join(["d"] * 1500))

    assert result.code == 2
    assert "is too long for this system.\n  Choose a shorter folder with --out." in result.err
    assert len(result.err) < 500


def test_a_file_in_the_place_of_the_output_folder_is_told_in_words(project: Project) -> None:
    project.charter(GOOD)
    project.write("build", "not a folder")

    result = project.run("build", *QUICK)

    assert result.code == 2
    assert "a folder is needed there" in result.err


def test_an_output_folder_that_leads_elsewhere_is_refused(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    project.charter(GOOD)
    (project.root / "build" / "town").mkdir(parents=True)
    (project.root / "build" / "town" / "charter.md").symlink_to(elsewhere / "taken.md")

    project.run("build", *QUICK)

    assert not (elsewhere / "taken.md").exists()


def test_the_same_charter_gives_the_same_bytes(project: Project) -> None:
    project.charter(GOOD)
    project.run("build", "--out", "one")
    project.run("build", "--out", "two")

    def content(folder: str) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in (project.root / folder / "town").iterdir()}

    assert content("one") == content("two")


# Data for other programs


def test_json_follows_every_link(project: Project) -> None:
    project.charter("""
        title: Our charter
        commitments:
          listen: We will listen
        values:
          - name: Be kind
            commitments: [listen]
            outcomes: all
          - name: Be open
            commitments: [listen]
        outcomes:
          feel-safe: I feel safe
    """)
    project.run("build", "-f", "json")

    data = json.loads(project.built("charter.json"))

    values = next(part for part in data["parts"] if part["key"] == "values")
    kind, open_ = values["items"]
    assert kind["commitments"] == [{"anchor": "be-kind-listen", "text": "We will listen", "id": "listen", "ref": "1.1"}]
    assert kind["outcomes"] == [{"id": "feel-safe", "text": "I feel safe"}]
    assert open_["commitments"][0]["ref"] == "2.1"
    assert data["counts"] == {"values": 2, "commitments": 1, "places": 2, "outcomes": 1, "measures": 0}


def test_a_code_that_no_phone_could_read_is_left_out_and_told(project: Project) -> None:
    project.charter(f"title: Our charter\nurl: https://example.org/{'a' * 3000}\nvalues: [Be kind]\n")

    result = project.run("build", "-f", "poster", "--paper", "a4")

    assert result.code == 0
    assert "town/poster-a4.pdf has no QR code: the charter's address is too long" in result.err
