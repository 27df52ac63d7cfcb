"""A project whose folder goes while it is being built."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from pathlib import Path

from charterc.build.charter import build_charter
from charterc.build.job import Job, Surroundings
from charterc.formats.publishers.html import Publisher
from charterc.page.view import Page
from charterc.project.find import find_project
from tests.support import Project


class _Away(Surroundings):
    """Moves the project's folder once all is made, and nothing is written."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def show(self, page: Page, files: Collection[str]) -> None:  # noqa: ARG002 - what it is asked for
        shutil.move(self.root, self.root.with_name("kept"))


def test_nothing_is_written_into_a_project_that_went_meanwhile(project: Project) -> None:
    root = project.root / "ours"
    path = project.write("ours/charters/town.yaml", "title: Ours\n")

    built = build_charter(Job(find_project(root), root / "build", [Publisher()], around=_Away(root)), path, 1)

    assert built.failed
    assert not root.exists()
