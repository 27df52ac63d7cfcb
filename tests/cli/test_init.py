"""`charterc init`: a project that lints, builds and explains itself, and nothing that was there is touched."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import yaml

from charterc.starting import origin
from charterc.starting.origin import Origin, installed_from
from tests.cli.terminal import at_a_terminal
from tests.support import ROOT, Project, files_in

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture
def empty(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A folder that is no project, with a charterc of which nobody knows where it comes from."""
    (project.root / "charters").rmdir()
    monkeypatch.setattr(origin, "installed_from", lambda: None)
    return project


def test_a_new_project_builds_its_site_and_only_todos_are_found_in_it(empty: Project) -> None:
    assert empty.run("init", "ours", "--area", "Our Town").code == 0

    listed = empty.run("lint", "--notes", within="ours").out
    assert listed.count("Still to be written: ") == listed.count(" warning ")
    assert " info " not in listed
    assert empty.run("site", "-f", "html", within="ours").code == 0
    assert "Our Town Co-production Charter" in (empty.root / "ours/build/site/index.html").read_text(encoding="utf-8")


def test_it_says_what_it_made_and_the_next_step(empty: Project) -> None:
    result = empty.run("init", "ours", "--area", "Our Town")

    made = result.out.split("Next:")[0].splitlines()[1:]
    assert sorted(line.strip() for line in made) == list(files_in(empty.root / "ours"))
    assert "  cd ours\n  charterc serve" in result.out


def test_files_that_are_there_are_left_as_they_are_and_named(empty: Project) -> None:
    empty.write("README.md", "Ours\n")
    empty.write("LICENSE", "Ours\n")
    result = empty.run("init", ".", "--area", "Our Town")

    assert (result.code, "Was there already, and was left as it is: README.md\n" in result.out) == (0, True)
    assert {name: text for name, text in files_in(empty.root).items() if text == b"Ours\n"}.keys() == {
        "README.md",
        "LICENSE",
    }


def test_a_link_that_leads_nowhere_is_not_written_through(empty: Project) -> None:
    (empty.root / "README.md").symlink_to(empty.root.parent / "elsewhere.md")
    empty.run("init", ".", "--area", "Our Town")

    assert not (empty.root.parent / "elsewhere.md").exists()


@pytest.mark.parametrize(
    ("there", "folder", "message"),
    [
        ("ours", "ours", "ours is a file"),
        ("charterc.toml", "ours", "lies within the project at"),
        ("charters/a.yaml", "ours", "lies within the project at"),
    ],
)
def test_says_where_no_project_can_stand_and_makes_nothing(
    empty: Project, there: str, folder: str, message: str
) -> None:
    empty.write(there, "")
    result = empty.run("init", folder)

    assert (result.code, message in result.err) == (2, True)
    assert list(files_in(empty.root)) == [there]


@pytest.mark.parametrize("folder", ["/", "~"])
def test_no_project_is_made_of_a_whole_disk_or_of_all_that_somebody_has(empty: Project, folder: str) -> None:
    result = empty.run("init", str(Path(folder).expanduser()))

    assert (result.code, "is no place for a project" in result.err) == (2, True)


def test_a_folder_with_other_files_is_taken_only_where_it_is_named(empty: Project) -> None:
    empty.write("letter.txt", "Ours\n")
    result = empty.run("init")

    assert (result.code, "To make the project here all the same: charterc init ." in result.err) == (2, True)
    assert list(files_in(empty.root)) == ["letter.txt"]


def test_what_is_missing_is_made_later_and_no_second_charter(empty: Project) -> None:
    empty.run("init", "ours", "--area", "Our Town")
    before = files_in(empty.root / "ours")
    (empty.root / "ours/.github/workflows/charters.yml").unlink()
    result = empty.run("init", "ours", "--area", "Another")

    assert "Made in ours:\n  .github/workflows/charters.yml\n" in result.out
    assert files_in(empty.root / "ours") == before


def test_a_file_that_comes_to_be_meanwhile_is_kept_and_nothing_else_is_left(
    empty: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def come(name: str, made: Path) -> bool:
        if made.name == name:
            empty.write("ours/theme.yaml", "colours: harbour\n")
        return False

    monkeypatch.setattr(Path, "is_symlink", lambda path: come("dependabot.yml", path))
    result = empty.run("init", "ours")

    assert (result.code, "theme.yaml is there already, and is not overwritten" in result.err) == (2, True)
    assert files_in(empty.root / "ours") == {"theme.yaml": b"colours: harbour\n"}


@pytest.mark.parametrize("said", ["A\x1b[31mB", "Our\u202eTown", "\udcff", "[l](javascript:alert(1))"])
def test_what_would_make_a_charter_that_cannot_be_built_is_refused_before_anything_is_made(
    empty: Project, said: str
) -> None:
    assert empty.run("init", "ours", "--area", said).code in {1, 2}
    assert not (empty.root / "ours").exists()


def test_where_charterc_comes_from_is_told_to_be_missing(empty: Project) -> None:
    result = empty.run("init", "ours")

    assert "To fill in: .github/workflows/charters.yml does not say where charterc comes from" in result.err
    workflow = (empty.root / "ours/.github/workflows/charters.yml").read_text(encoding="utf-8")
    assert workflow.count("FILL IN") == workflow.count("OWNER/charterc@") == 1


def test_each_file_that_is_still_to_be_filled_in_is_named_each_time(empty: Project) -> None:
    empty.run("init", "ours")
    result = empty.run("init", "ours", "--gitlab", "--charterc", f"me/charterc@{COMMIT}")

    assert "To fill in: .github/workflows/charters.yml does not say" in result.err
    assert f"It was there before, so me/charterc@{COMMIT} is not in it: delete it and run this again." in result.err
    assert "To fill in: .gitlab-ci.yml" not in result.err
    (empty.root / "ours/.gitlab-ci.yml").unlink()
    assert "To fill in: .gitlab-ci.yml does not say" in empty.run("init", "ours", "--gitlab").err


def test_the_folder_one_is_in_is_called_here(empty: Project) -> None:
    assert empty.run("init", ".").out.startswith("Made here:\n")
    again = empty.run("init", ".").out
    assert again.startswith("All that a project needs stands here already: nothing was made.\n")


def test_a_folder_without_a_name_is_refused(empty: Project) -> None:
    result = empty.run("init", "")

    assert (result.code, "A folder without a name is none." in result.err) == (2, True)
    assert files_in(empty.root) == {}


def test_where_charterc_comes_from_stands_in_the_workflow_and_the_guide(empty: Project) -> None:
    result = empty.run("init", "ours", "--gitlab", "--charterc", f"https://github.com/me/charterc@{COMMIT}")

    archive = f"https://github.com/me/charterc/archive/{COMMIT}.tar.gz"
    files = {name: text.decode() for name, text in files_in(empty.root / "ours").items()}
    assert f"uses: me/charterc@{COMMIT}\n" in files[".github/workflows/charters.yml"]
    assert yaml.safe_load(files[".gitlab-ci.yml"])["variables"]["CHARTERC"] == archive
    assert f"`pip install {archive}`" in files["README.md"]
    assert not any("FILL IN" in text for text in files.values())
    assert "To fill in" not in result.err


@pytest.mark.parametrize("guide", ["editors", "setup"])
def test_the_guides_speak_of_gitlab_where_a_project_or_a_reader_may_use_it(empty: Project, guide: str) -> None:
    told = (ROOT / "docs" / f"{guide}.md").read_text(encoding="utf-8").strip().rpartition("\n")[2]
    for name, more in (("ours", "--gitlab"), ("theirs", "--colours=orchard")):
        empty.run("init", name, more)

    assert told.startswith("On GitLab")
    assert told in (empty.root / "ours/README.md").read_text(encoding="utf-8")
    assert "GitLab" not in (empty.root / "theirs/README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("said", ["charterc", "me/charterc@main", f"me/charterc@{COMMIT[:7]}", f"$(x)/y@{COMMIT}"])
def test_what_does_not_say_where_charterc_comes_from_is_refused(empty: Project, said: str) -> None:
    result = empty.run("init", "ours", "--charterc", said)

    assert (result.code, "does not say where charterc comes from" in result.err) == (2, True)
    assert not (empty.root / "ours").exists()


@pytest.mark.parametrize(
    ("noted", "found"),
    [
        (
            f'{{"url": "https://github.com/me/charterc.git", "vcs_info": {{"vcs": "git", "commit_id": "{COMMIT}"}}}}',
            COMMIT,
        ),
        (f'{{"url": "https://github.com/me/charterc/archive/{COMMIT}.tar.gz", "archive_info": {{}}}}', COMMIT),
        ('{"url": "file:///home/me/charterc", "dir_info": {"editable": true}}', None),
        (f'{{"url": "https://example.org/me/charterc", "vcs_info": {{"commit_id": "{COMMIT}"}}}}', None),
        ("not JSON", None),
        (None, None),
    ],
)
def test_what_pip_noted_tells_where_charterc_comes_from(
    monkeypatch: pytest.MonkeyPatch, noted: str | None, found: str | None
) -> None:
    class Noted:
        def read_text(self, name: str) -> str | None:
            return noted if name == "direct_url.json" else None

    monkeypatch.setattr(origin, "distribution", lambda _: Noted())
    assert installed_from() == (Origin("me/charterc", found) if found else None)


@pytest.mark.parametrize("said", ['St Mary\'s "Hill" \\ [x] <b>', "a # c", "*Ynys* Môn"])
def test_words_of_any_characters_stay_words_in_every_file(empty: Project, said: str) -> None:
    empty.run("init", "ours", "--area", said)
    title = f"{' '.join(said.split())} Co-production Charter"
    [charter] = (empty.root / "ours/charters").iterdir()

    assert yaml.safe_load(charter.read_text(encoding="utf-8"))["title"] == title
    assert tomllib.loads((empty.root / "ours/charterc.toml").read_text(encoding="utf-8"))["site"]["name"] == title


@pytest.mark.parametrize("area", ["Site", "Con"])
def test_an_area_whose_name_no_charter_can_have_gives_the_file_another(empty: Project, area: str) -> None:
    assert empty.run("init", "ours", "--area", area).code == 0
    assert [path.name for path in (empty.root / "ours/charters").iterdir()] == ["our-charter.yaml"]


def test_asks_at_a_terminal_and_keeps_the_colours_for_the_whole_project(
    empty: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_a_terminal(monkeypatch, "Hill", "", "", "2", "orchard")
    empty.run("init", "ours")

    ours = Path(empty.root / "ours")
    assert yaml.safe_load((ours / "theme.yaml").read_text(encoding="utf-8")) == {"colours": "orchard"}
    assert "theme" not in yaml.safe_load((ours / "charters/hill.yaml").read_text(encoding="utf-8"))
