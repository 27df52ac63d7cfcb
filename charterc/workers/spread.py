"""Many like pieces of work, spread over processes that each do one after another."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from multiprocessing import active_children
from typing import Any, TypeVar

from charterc.workers.context import context
from charterc.workers.cores import cores
from charterc.workers.parent import end_with_parent
from charterc.workers.scratch import sweep

T = TypeVar("T")
R = TypeVar("R")
_AHEAD = 8
"""Pieces in hand for each process, so that none waits while a long one is still on its way."""


def processes_for(count: int) -> int:
    """How many processes share so many pieces."""
    return max(1, min(count, cores()))


def spread(function: Callable[[T], R], items: Sequence[T], lost: Callable[[T], R]) -> Generator[R, None, None]:
    """`function(item)` of each item, in their order, a few at a time; `function`, items and results must be picklable.

    A process that dies takes only the item with it that it worked on: what becomes of that one, `lost` says. One item
    alone needs no process of its own.
    """
    if len(items) == 1:
        yield function(items[0])
        return
    left = deque(items)
    while left:
        try:
            with closing(_side_by_side(function, left, processes_for(len(left)))) as results:
                for result in results:
                    left.popleft()
                    yield result
        except BrokenProcessPool:
            # Which one it was nobody says. The first of those in hand is tried alone, and then the others again.
            yield _alone(function, left.popleft(), lost)


def _alone(function: Callable[[T], R], item: T, lost: Callable[[T], R]) -> R:
    try:
        [result] = _side_by_side(function, [item], 1)
    except BrokenProcessPool:
        return lost(item)
    return result


def _side_by_side(function: Callable[[T], R], items: Sequence[T], size: int) -> Generator[R, None, None]:
    waiting = deque(items)
    in_hand: deque[Future[Any]] = deque()
    executor = _executor(size, function)
    if executor is None:
        yield from map(function, list(items))
        return
    try:
        while waiting or in_hand:
            while waiting and len(in_hand) < _AHEAD * size:
                in_hand.append(executor.submit(_do, waiting.popleft()))
            yield in_hand.popleft().result()
    except BaseException:
        for process in active_children():  # nobody waits for what they have in hand
            process.terminate()
            sweep(process.pid or 0)
        raise
    finally:
        executor.shutdown(cancel_futures=True)


def _executor(size: int, function: Callable[[T], R]) -> ProcessPoolExecutor | None:
    """What runs the processes; None where the system has no room for what they share."""
    try:
        return ProcessPoolExecutor(size, context(), _begin, (function,))
    except OSError:
        return None


_function: Callable[[Any], Any]
"""In a process of `spread`: what is done with each item."""


def _begin(function: Callable[[Any], Any]) -> None:
    global _function  # noqa: PLW0603 - the standard way to give a process what all its pieces share
    _function = function
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()


def _do(item: Any) -> Any:
    """Ctrl-C reaches every process of the terminal: it stops the work, and between pieces there is none to stop."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return _function(item)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
