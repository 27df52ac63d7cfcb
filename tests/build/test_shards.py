"""Shares of a project, built by several machines that hand their folders to one, are what one machine builds."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support import Project, files_in

NAMES = ("ash", "birch", "cedar", "elm", "fern", "hazel", "larch", "oak", "pine", "rowan")
SHARES = 4


@pytest.fixture
def woods(project: Project) -> Project:
    for name in NAMES:
        project.charter(
            f"title: The charter of {name}\nvalues: [{{name: Listen, commitments: [We will listen]}}]\n", name
        )
    project.write("adoptions/ash/school.yaml", "adopts: ash\nadopter: {name: Hill School, kind: school}\n")
    return project


def _shares(project: Project, *words: str) -> Path:
    """What CI hands to the last job: the folders of all shares in one, and nothing else."""
    together = project.root / "together"
    for number in range(1, SHARES + 1):
        place = project.root / f"machine-{number}"
        shutil.copytree(
            project.root, place, ignore=shutil.ignore_patterns("machine-*", "together", "whole", ".charterc")
        )
        result = project.run(*words, "--shard", f"{number}/{SHARES}", "-o", "out", within=place.name)
        assert (result.code, result.err) == (0, "")
        if (place / "out").is_dir():
            shutil.copytree(place / "out", together, dirs_exist_ok=True)
    return together


def test_shares_of_a_build_are_the_build(woods: Project) -> None:
    words = ("build", "-f", "html", "-f", "markdown")
    woods.run(*words, "-o", "whole")

    assert files_in(_shares(woods, *words)) == files_in(woods.root / "whole")


def test_shares_of_a_site_are_merged_to_the_site(woods: Project) -> None:
    words = ("--today", "2026-01-31", "-f", "html", "-f", "json")
    woods.run("site", *words, "-o", "whole")
    together = _shares(woods, "site", *words)
    assert not (together / "index.html").exists()

    merged = woods.run("merge", *words, "-o", "together")

    assert merged.code == 0
    assert files_in(together) == files_in(woods.root / "whole")


def test_an_empty_share_is_no_fault(woods: Project) -> None:
    codes = [woods.run("build", "-f", "certificate", "--shard", f"{number}/4").code for number in (1, 2, 3, 4)]

    assert codes == [0] * 4


def test_a_share_that_is_missing_is_told_and_no_half_site_is_written(woods: Project) -> None:
    together = _shares(woods, "site", "-f", "html")
    shutil.rmtree(together / "elm")

    merged = woods.run("merge", "-f", "html", "-o", "together")

    assert merged.code == 2
    assert "elm: it was not built." in merged.err
    assert not (together / "index.html").exists()


def test_a_folder_in_which_nothing_was_built_is_told_once(woods: Project) -> None:
    merged = woods.run("merge", "-f", "html", "-o", "elsewhere")

    assert merged.code == 2
    assert "No charter was built in elsewhere." in merged.err
    assert "elm" not in merged.err


def test_shares_of_which_one_is_missing_are_not_merged(woods: Project) -> None:
    together = _shares(woods, "site", "-f", "html")
    (together / "share-3-of-4.json").unlink()

    merged = woods.run("merge", "-f", "html", "-o", "together")

    assert merged.code == 2
    assert "Of 4 shares, 3 is missing." in merged.err
    assert not (together / "index.html").exists()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("charters/elm.yaml", "title: Another\nvalues: [{name: Listen, commitments: [We will hear]}]\n"), []),
        (("theme.yaml", "colours: {main: '#123456'}\n"), []),
        (None, ["-f", "json"]),
        (None, ["--base-url", "https://e.org/"]),
    ],
)
def test_shares_of_another_state_are_not_merged(
    woods: Project, change: tuple[str, str] | None, words: list[str]
) -> None:
    together = _shares(woods, "site", "-f", "html")
    if change:
        woods.write(*change)

    merged = woods.run("merge", "-f", "html", *words, "-o", "together")

    assert merged.code == 2
    assert "Share 1 of 4 was made of another state of the project, or with other options." in merged.err
    assert not (together / "index.html").exists()


@pytest.mark.parametrize("note", ["", "[]", "{", '{"made-of": 7}', "[" * 4000])
def test_a_damaged_note_is_told(woods: Project, note: str) -> None:
    together = _shares(woods, "site", "-f", "html")
    (together / "share-2-of-4.json").write_text(note)

    assert "Share 2 of 4 was made of another state" in woods.run("merge", "-f", "html", "-o", "together").err


def test_each_charter_is_in_one_share(woods: Project) -> None:
    folders = [path.name for path in woods.root.glob("machine-*/out/*")] or [
        path.name for path in _shares(woods, "build", "-f", "markdown").iterdir()
    ]

    assert sorted(folders) == sorted([*NAMES, "school"])


@pytest.mark.parametrize("wrong", ["0/8", "9/8", "3", "3/0", "a/b", "1/8/2", "-1/8", "٣/٨"])
def test_what_is_no_share_is_told(woods: Project, wrong: str) -> None:
    result = woods.run("build", "--shard", wrong)

    assert result.code == 2
    assert "is no share of the charters" in result.err
