"""Files change together or not at all: stopped before every call to the system, and refused at every one."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from charterc.errors import MixedOutputError, OutputError
from charterc.output.exchange import OWN
from charterc.output.write import finish, write_all

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="stops a copy of the process, which needs fork")

OLD = {"index.html": b"old page", "charter.md": b"old words", "poster.pdf": b"old sheet"}
NEW = {
    "index.html": b"new page",
    "charter.md": b"new words",
    "certificate.pdf": b"new sheet",
    "versions/1/a.html": b"v",
}
THEIRS = {"notes.txt": b"not ours", "versions/theirs.txt": b"not ours"}
_CALLS = frozenset({"open", "os.rename", "os.link", "os.mkdir", "os.rmdir", "os.remove", "os.chmod", "os.listdir"})
_MOST = 500


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def apart_from_journal(folder: Path) -> dict[str, bytes]:
    return {name: content for name, content in files(folder).items() if not name.startswith(OWN)}


def before(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in (OLD | THEIRS).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def renew(folder: Path) -> None:
    write_all(folder, NEW, gone=["poster.pdf"])


def with_fault(action: Callable[[Path], None], folder: Path, call: int, fault: Callable[[], None]) -> int:
    """Does it in a copy of this process, with a fault at one call. 0 where there was none, 1 where it was told of it.

    2 where it was told that some files are new and some are old; -9 where it was killed.
    """
    child = os.fork()
    if child == 0:
        os._exit(_in_child(action, folder, call, fault))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _in_child(action: Callable[[Path], None], folder: Path, call: int, fault: Callable[[], None]) -> int:
    calls = 0

    def count(event: str = "") -> None:
        nonlocal calls
        if event in _CALLS:
            calls += 1
            if calls == call:
                fault()

    sync = os.fsync

    def counted_sync(handle: int) -> None:
        count("open")
        sync(handle)

    setattr(os, "fsync", counted_sync)  # noqa: B010 - the child's own
    sys.addaudithook(lambda event, _: count(event))
    try:
        action(folder)
    except OutputError as error:
        return 2 if isinstance(error, MixedOutputError) else 1
    return 0


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def refused() -> None:
    raise PermissionError(errno.EACCES, "Permission denied")


def full() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def every_call(folder: Path, fault: Callable[[], None]) -> Iterator[tuple[int, int]]:
    """The number of each call and how the action ended with a fault there, from the old files each time."""
    for call in range(1, _MOST):
        before(folder)
        ended = with_fault(renew, folder, call, fault)
        yield call, ended
        if ended == 0 and apart_from_journal(folder) == NEW | THEIRS and not (folder / OWN).exists() and call > 50:
            return
    pytest.fail("it never came to an end")


def test_whoever_is_killed_at_any_moment_is_finished_or_undone_by_the_next_command(tmp_path: Path) -> None:
    stops = [ended for _, ended in _after_kills(tmp_path / "out", finish)]

    assert stops.count(-signal.SIGKILL) > 30


def _after_kills(folder: Path, mend: Callable[[Path], None]) -> Iterator[tuple[int, int]]:
    for call, ended in every_call(folder, killed):
        mend(folder)
        assert files(folder) in (OLD | THEIRS, NEW | THEIRS), call
        yield call, ended


def test_so_is_whoever_is_killed_while_it_finishes_that(tmp_path: Path) -> None:
    folder, left = tmp_path / "out", tmp_path / "left"
    for call, _ in every_call(folder, killed):
        if call % 5:
            continue  # each fifth moment, with each moment of what follows
        shutil.rmtree(left, ignore_errors=True)
        shutil.copytree(folder, left)
        for second in range(1, _MOST):
            shutil.rmtree(folder)
            shutil.copytree(left, folder)
            ended = with_fault(finish, folder, second, killed)
            finish(folder)
            assert files(folder) in (OLD | THEIRS, NEW | THEIRS), (call, second)
            if ended == 0:
                break


@pytest.mark.parametrize("fault", [refused, full])
def test_whoever_is_refused_at_any_moment_leaves_all_old_or_all_new_and_says_so(
    tmp_path: Path, fault: Callable[[], None]
) -> None:
    folder = tmp_path / "out"
    for call, ended in every_call(folder, fault):
        if ended in {0, 1}:
            assert apart_from_journal(folder) == (NEW if ended == 0 else OLD) | THEIRS, call
        finish(folder)
        assert files(folder) in (OLD | THEIRS, NEW | THEIRS), call


@pytest.mark.parametrize("moment", range(1, len(NEW) + 1))
def test_whoever_is_refused_leaves_no_empty_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    replace, calls = os.replace, iter(range(_MOST))

    def refuse_once(old: Path, new: Path) -> None:
        if next(calls) == moment:
            refused()
        replace(old, new)

    monkeypatch.setattr(os, "replace", refuse_once)

    with pytest.raises(OutputError):
        renew(tmp_path / "build/town")

    assert list(tmp_path.iterdir()) == []


def test_the_next_build_finishes_first_and_then_does_its_own(tmp_path: Path) -> None:
    for call, _ in _after_kills(tmp_path / "out", renew):
        assert files(tmp_path / "out") == NEW | THEIRS, call


@pytest.mark.parametrize("link", ["out", "out/versions", "out/index.html", f"out/{OWN}"])
def test_nothing_is_written_through_a_link(tmp_path: Path, link: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / link).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / link).symlink_to(outside)

    with pytest.raises(OutputError, match="is a link"):
        renew(tmp_path / "out")

    assert list(outside.iterdir()) == []


SEAL = 600_000_000


def planted(folder: Path, journal: str, *, name: str, new: bool) -> None:
    """A journal as somebody else might write it, and a file for it to put in place."""
    (folder / OWN / "new").mkdir(parents=True)
    (folder / OWN / "new/0").write_bytes(b"evil")
    step = {"name": name, "new": new, "before": not new}
    (folder / OWN / journal).write_text(json.dumps({"seal": SEAL, "steps": [step]}), encoding="utf-8")


@pytest.mark.parametrize("journal", ["do", "undo"])
def test_a_journal_that_names_files_outside_moves_nothing(tmp_path: Path, journal: str) -> None:
    folder = tmp_path / "out"
    planted(folder, journal, name="../evil.txt", new=True)
    os.utime(folder / OWN / journal, (SEAL, SEAL))

    renew(folder)

    assert not (tmp_path / "evil.txt").exists()
    assert files(folder) == NEW


@pytest.mark.parametrize("journal", ["do", "undo"])
@pytest.mark.parametrize(("name", "new"), [("notes.txt", False), ("notes.txt", True), ("evil.txt", True)])
def test_a_journal_that_came_with_a_commit_moves_nothing(tmp_path: Path, journal: str, name: str, *, new: bool) -> None:
    folder = tmp_path / "out"
    before(folder)
    planted(folder, journal, name=name, new=new)

    renew(folder)

    assert files(folder) == NEW | THEIRS


@pytest.mark.parametrize("part", ["do", "undo", "new", "old", "lock"])
def test_nothing_is_moved_through_a_link_among_our_own_files(tmp_path: Path, part: str) -> None:
    folder, outside = tmp_path / "out", tmp_path / "outside"
    before(folder)
    outside.mkdir()
    (outside / "0").write_bytes(b"secret")
    (folder / OWN).mkdir()
    (folder / OWN / part).symlink_to(outside)

    with contextlib.suppress(OutputError):
        renew(folder)

    assert files(outside) == {"0": b"secret"}
    assert apart_from_journal(folder) in (OLD | THEIRS, NEW | THEIRS)
