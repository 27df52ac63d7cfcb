"""Which changes of a project are noticed, however an editor writes them. Each test waits for the change it makes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

from charterc.serve.watched import Watcher, watched_folders
from tests.serve.served import GOOD, PATIENCE


class Watched:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.told: Queue[frozenset[Path]] = Queue()
        self.watcher = Watcher(root, self.told.put)

    def until(self, *paths: Path) -> None:
        """Waits until all of these were told of."""
        left = set(paths)
        while left:
            left -= self.told.get(timeout=PATIENCE)

    def begin(self) -> None:
        """Begins, and returns once it watches: a change that comes too early is made again."""
        self.watcher.start()
        for sign in (self.root / "sign", self.root / "charters" / "sign"):
            while sign not in self._next(sign):
                pass

    def _next(self, sign: Path) -> frozenset[Path]:
        sign.write_text("x")
        try:
            return self.told.get(timeout=0.2)
        except Empty:
            return frozenset()


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    root = tmp_path / "project"
    (root / "charters").mkdir(parents=True)
    (root / "charters" / "town.yaml").write_text(GOOD)
    found = Watched(root)
    found.begin()
    yield found
    found.watcher.stop()


def test_a_file_that_is_written_in_place(watched: Watched) -> None:
    path = watched.root / "charters" / "town.yaml"
    path.write_text("title: New")

    watched.until(path)


def test_a_file_that_is_saved_by_renaming_another(watched: Watched) -> None:
    path, part = watched.root / "charters" / "town.yaml", watched.root / "charters" / "town.yaml~"
    part.write_text("title: New")
    part.replace(path)

    watched.until(path)


def test_new_deleted_and_several_files_at_once(watched: Watched) -> None:
    charters = watched.root / "charters"
    new = [charters / f"new{number}.yaml" for number in range(50)]
    for path in new:
        path.write_text(GOOD)
    (charters / "town.yaml").unlink()

    watched.until(*new, charters / "town.yaml")


def test_settings_and_theme_beside_the_folders(watched: Watched) -> None:
    settings = watched.root / "charterc.toml"
    settings.write_text("[site]\n")

    watched.until(settings)


def test_a_folder_that_comes_later_may_have_changed_anything(watched: Watched) -> None:
    (watched.root / "templates" / "html").mkdir(parents=True)

    watched.until(watched.root)
    path = watched.root / "templates" / "html" / "page.html"
    while path not in watched._next(path):
        pass


def test_a_project_that_goes_and_comes_back(watched: Watched, tmp_path: Path) -> None:
    watched.root.rename(tmp_path / "elsewhere")
    watched.until(watched.root)
    (tmp_path / "elsewhere").rename(watched.root)
    watched.until(watched.root)

    path = watched.root / "charters" / "town.yaml"
    while path not in watched._next(path):
        pass


def test_what_is_made_hidden_or_somebody_s_packages_is_not_watched(tmp_path: Path) -> None:
    for name in ("charters", "pictures", "build", ".git", ".charterc", "node_modules", "env"):
        (tmp_path / name).mkdir()
    (tmp_path / "env" / "pyvenv.cfg").write_text("")
    (tmp_path / "file").write_text("")

    assert watched_folders(tmp_path) == (tmp_path / "charters", tmp_path / "pictures")
