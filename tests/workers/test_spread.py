"""Many pieces of work over a few processes: in order, and each loss its own."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from charterc.errors import UsageError
from charterc.workers import spread as spreading
from charterc.workers.spread import spread


def doubled(number: int) -> int:
    time.sleep(0.02 if number % 5 == 0 else 0)
    return 2 * number


def lost(number: int) -> int:
    return -number


def test_results_come_in_the_order_of_the_items() -> None:
    assert list(spread(doubled, range(1, 60), lost)) == [2 * number for number in range(1, 60)]


def test_no_items_are_no_work() -> None:
    assert list(spread(doubled, [], lost)) == []


def _process(_: int) -> int:
    return os.getpid()


def test_one_item_needs_no_process_of_its_own() -> None:
    assert list(spread(_process, [1], lost)) == [os.getpid()]


def test_many_items_share_few_processes() -> None:
    seen = set(spread(_process, range(40), lost))

    assert os.getpid() not in seen
    assert len(seen) < 40


def _dies_at_7(number: int) -> int:
    if number == 7:
        os._exit(9)
    return doubled(number)


def test_a_process_that_dies_takes_only_its_own_item_along() -> None:
    found = list(spread(_dies_at_7, range(1, 30), lost))

    assert found == [-7 if number == 7 else 2 * number for number in range(1, 30)]


def _refuses_3(number: int) -> int:
    if number == 3:
        raise UsageError("No threes.", "Take another.")
    return number


def test_a_fault_comes_out_where_its_item_was() -> None:
    results = spread(_refuses_3, range(1, 9), lost)

    assert [next(results), next(results)] == [1, 2]
    with pytest.raises(UsageError, match=r"No threes\."):
        next(results)


def test_where_processes_cannot_be_had_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreading, "ProcessPoolExecutor", _refused)

    assert set(spread(_process, range(5), lost)) == {os.getpid()}


def _refused(*_: object) -> object:
    raise OSError(30, "Read-only file system")


def _mark(path: Path) -> None:
    path.write_text("done")


def test_whoever_stops_asking_stops_the_work(tmp_path: Path) -> None:
    paths = [tmp_path / str(number) for number in range(1000)]
    results = spread(_mark, paths, lambda _: None)

    next(results)
    results.close()

    done = len(list(tmp_path.iterdir()))
    time.sleep(0.1)
    assert len(list(tmp_path.iterdir())) == done < 1000
