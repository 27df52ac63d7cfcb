"""A process of the preview: whatever happens while the preview ends, nothing is left that would be waited for."""

from __future__ import annotations

import os
import signal
from multiprocessing import active_children
from multiprocessing.connection import Connection

import pytest

from charterc.serve.child import Child


def _answer(connection: Connection, word: str) -> None:
    connection.send((word, os.getpid()))
    connection.recv()  # which ends when it is told to


def _deaf(connection: Connection) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    connection.send(os.getpid())
    signal.pause()


def test_it_hears_what_it_was_given_and_is_ended() -> None:
    child = Child(_answer, "ready")
    word, _ = child.start().recv()
    child.stop()

    assert word == "ready"
    assert active_children() == []


def test_it_is_started_anew_after_it_was_ended() -> None:
    child = Child(_answer, "ready")
    first = child.start().recv()
    child.end()
    second = child.start().recv()
    child.stop()

    assert first[0] == second[0]
    assert first[1] != second[1]


def test_it_is_not_started_once_the_preview_has_ended() -> None:
    child = Child(_answer, "ready")
    child.stop()

    with pytest.raises(EOFError):
        child.start()
    assert active_children() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process without asking it")
def test_one_that_does_not_listen_is_ended_all_the_same() -> None:
    child = Child(_deaf)
    number = child.start().recv()
    child.stop()

    assert active_children() == []
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
