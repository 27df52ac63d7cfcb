"""Writing: whole files or none, inside the folder, and faults of the disk told in words."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from charterc.errors import OutputError
from charterc.output.write import created, rewrite, write_all


def test_writes_files_below_the_folder(tmp_path: Path) -> None:
    write_all(tmp_path / "out", {"a.txt": b"A", "deep/b.txt": b"B"})

    assert (tmp_path / "out" / "deep" / "b.txt").read_bytes() == b"B"


@pytest.mark.parametrize("name", ["../a.txt", "/a.txt", "deep/../../a.txt"])
def test_a_name_that_leaves_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="outside"):
        write_all(tmp_path / "out", {name: b"A"})


def test_a_full_disk_is_told_and_leaves_everything_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_all(tmp_path, {"a.txt": b"before", "b.txt": b"before"})

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="disk is full"):
        write_all(tmp_path, {"a.txt": b"after", "b.txt": b"after"})

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.txt": b"before", "b.txt": b"before"}


def test_a_stop_in_the_middle_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_all(tmp_path, {"a.txt": b"before"})

    def stopped(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        write_all(tmp_path, {"a.txt": b"after"})

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.txt": b"before"}


def test_a_file_whose_bytes_are_the_same_is_left_alone(tmp_path: Path) -> None:
    write_all(tmp_path, {"a.txt": b"A"})
    os.utime(tmp_path / "a.txt", (1, 1))

    write_all(tmp_path, {"a.txt": b"A"})

    assert (tmp_path / "a.txt").stat().st_mtime == 1


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()

    with pytest.raises(OutputError, match="is a folder"):
        write_all(tmp_path, {"a.txt": b"A"})


def test_a_file_that_is_gone_is_removed_and_no_other(tmp_path: Path) -> None:
    write_all(tmp_path, {"a.txt": b"A", "b.txt": b"B"})

    write_all(tmp_path, {}, gone=["b.txt", "c.txt"])

    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_nothing_is_removed_where_something_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_all(tmp_path, {"a.txt": b"before"})

    def refused(*_: Any) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(OutputError):
        write_all(tmp_path, {"b.txt": b"after"}, gone=["a.txt"])

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.txt": b"before"}


def test_a_rewritten_file_keeps_its_permissions(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"old")
    file.chmod(0o640)

    rewrite(file, b"new")

    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_file_protected_against_writing_is_not_rewritten(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"old")
    file.chmod(0o444)

    with pytest.raises(OutputError, match="protected against writing"):
        rewrite(file, b"new")

    assert file.read_bytes() == b"old"


def test_a_file_that_is_there_is_not_made_again(tmp_path: Path) -> None:
    write_all(tmp_path, {"a.txt": b"first"})

    with pytest.raises(OutputError, match="is there already"), created(tmp_path, "a.txt", b"second"):
        pass

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.txt": b"first"}


def test_a_new_file_goes_again_where_what_belongs_to_it_fails(tmp_path: Path) -> None:
    with pytest.raises(OutputError), created(tmp_path, "deep/a.txt", b"A"):
        rewrite(tmp_path / "lost.txt", b"B")

    assert list((tmp_path / "deep").iterdir()) == []


def test_a_new_file_can_be_made_where_no_file_may_have_two_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: Any) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    with created(tmp_path, "a.txt", b"A"):
        pass
    with pytest.raises(OutputError, match="is there already"), created(tmp_path, "a.txt", b"B"):
        pass

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.txt": b"A"}
