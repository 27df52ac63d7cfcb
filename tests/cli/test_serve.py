"""What the terminal says while the preview runs."""

from __future__ import annotations

import os
import webbrowser
from queue import Queue

import pytest

from charterc.cli.console import Console
from charterc.cli.serving import Serving
from charterc.serve.preview import Preview
from charterc.serve.workshop import Workshop
from tests.serve.served import GOOD
from tests.support import Project


class Terminal:
    """A preview of three charters, and what is said of it."""

    def __init__(self, project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(project.root)
        for name in ("town", "village", "hamlet"):
            project.charter(GOOD, name)
        self.project = project
        self._capsys = capsys
        self._workshop = Workshop(project.root, Serving(Console()).tell)
        self._workshop.begin()
        self.said()

    def said(self) -> str:
        while self._workshop.step():
            pass
        return "".join(self._capsys.readouterr())

    def write(self, name: str, text: str) -> str:
        """What is said once a file was saved."""
        path = self.project.write(name, text)
        self._workshop.changed({path})
        return self.said()


@pytest.fixture
def terminal(project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    return Terminal(project, capsys, monkeypatch)


def test_a_fault_of_a_file_that_all_share_is_told_once(terminal: Terminal) -> None:
    said = terminal.write("theme.yaml", "colours: [\n")

    assert said.count("theme.yaml:1:") == 1
    assert said.count("What was made before stays until this is mended.") == 1
    assert "all pages are up to date but 3" in said


def test_what_is_wrong_in_two_charters_is_told_of_both(terminal: Terminal) -> None:
    assert "town: what was made of it" in terminal.write("charters/town.yaml", "titel: Ours\n")
    assert "village: what was made of it" in terminal.write("charters/village.yaml", "titel: Ours\n")


@pytest.mark.parametrize(("name", "text"), [("theme.yaml", "colours: [\n"), ("charterc.toml", "[site\n")])
def test_what_stays_wrong_is_not_said_again_when_another_file_changes(terminal: Terminal, name: str, text: str) -> None:
    assert terminal.write(name, text)

    assert terminal.write("serve.log", "what the preview said") == ""


def test_what_is_wrong_again_is_said_again(terminal: Terminal) -> None:
    assert "theme.yaml:1:" in terminal.write("theme.yaml", "colours: [\n")
    assert "all pages are up to date\n" in terminal.write("theme.yaml", "colours: meadow\n")

    assert "theme.yaml:1:" in terminal.write("theme.yaml", "colours: [\n")


def test_where_the_preview_cannot_write_it_does_not_begin(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.charter(GOOD)
    monkeypatch.setattr(os, "access", lambda *_, **__: False)

    result = project.run("serve")

    assert "You may not write to" in result.err
    assert ("--out" in result.err, result.out) == (False, "")


def test_a_file_in_the_place_of_its_folder_is_named(project: Project) -> None:
    project.charter(GOOD)
    project.write("build", "")

    result = project.run("serve")

    assert "is a file, but a folder is needed there." in result.err
    assert "Move the file." in result.err


@pytest.fixture
def ended(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project whose preview is ended at once."""

    def interrupted(_: Preview) -> None:
        raise KeyboardInterrupt

    project.charter(GOOD)
    monkeypatch.setattr(Preview, "run", interrupted)
    return project


@pytest.mark.parametrize("word", ["town", "charters/town.yaml"])
def test_the_preview_begins_with_the_page_that_is_named(ended: Project, word: str) -> None:
    assert "/town/\n" in ended.run("serve", word).out.splitlines(keepends=True)[0]


def test_the_page_that_is_named_is_the_one_that_is_opened(ended: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: Queue[str] = Queue()
    monkeypatch.setattr(webbrowser, "open", opened.put)

    ended.run("serve", "town", "--open")

    assert opened.get(timeout=20).endswith("/town/")


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("twon", "There is no charter called “twon”."),
        ("other.yaml", "“other.yaml” is none of the charters of this project."),
    ],
)
def test_a_name_that_leads_to_no_page_is_told(ended: Project, word: str, told: str) -> None:
    ended.write("other.yaml", GOOD)

    assert told in ended.run("serve", word).err
