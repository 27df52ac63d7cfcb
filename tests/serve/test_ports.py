"""The port on which the preview is."""

from __future__ import annotations

import errno

import pytest

from charterc.errors import UsageError
from charterc.serve.ports import FIRST, listening


def taken(*ports: int, why: int = errno.EADDRINUSE):  # type: ignore[no-untyped-def]
    def start(port: int) -> int:
        if port in ports:
            raise OSError(why, "no")
        return port

    return start


def test_the_first_port_that_is_free_is_taken() -> None:
    assert listening(None, taken()) == FIRST
    assert listening(None, taken(FIRST, FIRST + 1)) == FIRST + 2


def test_where_many_are_taken_the_system_chooses() -> None:
    assert listening(None, taken(*range(FIRST, FIRST + 100))) == 0


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (errno.EADDRINUSE, "Port 8080 is in use by another program."),
        (errno.EACCES, "The system does not let you use port 8080."),
        (errno.ENOBUFS, "Nothing can listen on port 8080: no."),
    ],
)
def test_a_port_that_was_named_is_had_or_the_reason_told(why: int, words: str) -> None:
    with pytest.raises(UsageError) as fault:
        listening(8080, taken(8080, why=why))

    assert fault.value.message == words
    assert fault.value.hint
