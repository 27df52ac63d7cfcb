"""A file that was made to be slow takes no longer than a long one.

Work grows with a text and no faster: what grows with its square takes a hundred times as long for ten times the text.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from charterc.lint.engine import lint
from charterc.lint.identity import identify
from charterc.lint.settings import Settings
from charterc.reading.read import read_bytes
from tests.lint.linting import TODAY

SHORT, LONG = 6_000, 60_000
"""Letters of the two texts that are compared."""
MOST = 18
"""How many times as long the long one may take: ten times, and up to nearly twice that beside other programs."""


def block(piece: str, size: int) -> str:
    return f"title: T\naim: |\n  {piece * (size // len(piece))}\n"


PIECES = (
    *".@[_*A(\"'“s",
    *(
        "@ ",
        "a@",
        "ABCDE ",
        "EHCP, ",
        "(EHCP) ",
        "a' ",
        "a/ ",
        "co- a ",
        "the ",
        "A'",
        "a.gov.uk",
        "http:",
        "www.",
        "α",
    ),
    *("https://a.gov.uk ", "[a](b) ", "[a](http://b.uk) ", "a. A", "CCG ", "hard to reach ", "it will be given. "),
    *(
        "ICB: ",
        "(also ",
        "Board (",
        "SEND: special ",
        "a(at)b.",
        "www,",
        "tttt",
        "XX ",
        "[a ",
        "{",
        "____",
        " -",
        "x- ",
    ),
    *("[a](", "[a](x:", '[a](b "', "[a](b ", "**[a]("),
    *("“ ", "«", "five (5) values ", "every ", "A-", "0 ", "9:30 ", "мы "),
    *("within 5 days. ", "where possible ", "parents and carers parents/carers "),
)


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """What is kept from one time to the next, such as patterns, is not counted."""
    seconds(block("We will answer each letter within 5 days. ", SHORT))


def seconds(text: str) -> float:
    """How long a machine works on a charter."""
    start = time.process_time()
    identify(lint(read_bytes(text.encode(), "town.yaml"), Settings(TODAY)))
    return time.process_time() - start


def grows_as_it_may(charter: Callable[[int], str]) -> bool:
    """Whether the long one takes no longer than it may, in one of three tries: other programs make one or two slow."""
    return any(seconds(charter(LONG)) < MOST * seconds(charter(SHORT)) for _ in range(3))


@pytest.mark.parametrize("piece", PIECES)
def test_one_long_text(piece: str) -> None:
    assert grows_as_it_may(lambda size: block(piece, size))


def listed(head: str, entry: str, letters_each: int) -> Callable[[int], str]:
    """A charter with as many entries as fit into a size, each with its number."""
    return lambda size: head + "".join(entry.format(n) for n in range(size // letters_each))


@pytest.mark.parametrize(
    "charter",
    [
        *(lambda size, space=space: f'title: T\naim: "a{space * size}b"\n' for space in (" ", "\u00a0")),
        listed("title: T\nagreements:\n", "  - We will share plan number {} with every family\n", 24),
        listed("title: T\nagreements:\n", "  - We will answer each letter within 5 days\n", 24),
        listed("title: T\nglossary:\n  terms:\n", "    Term {}: Meaning\n", 15),
        listed("title: T\nvalues:\n", "  - name: V{}\n    commitments: [We will, We will]\n", 40),
        lambda size: "title: T\naim: |\n  [a](" + " " * size + "b\n",
        lambda size: "title: T\naim: |\n  " + "[" * size + "a](b)\n",
        lambda size: "title: T\naim: |\n  " + "*" * (size // 24) + "[a](" * (size // 6) + "\n",
        lambda size: 'title: T\naim: "' + "\\u00e9  " * (size // 3) + '"\n',
        lambda size: 'title: T\nactions:\n  stem: "' + "we will " * (size // 8) + '"\n  items: [The plan]\n',
        listed("title: T\naim: |\n", "  a  b\n", 3),
        listed("title: T\n", "key{}: x\n", 6),
    ],
    ids=[
        "spaces",
        "spaces-that-hold",
        "promises",
        "numbers",
        "terms",
        "values",
        "link",
        "brackets",
        "stars",
        "escapes",
        "stem",
        "lines",
        "keys",
    ],
)
def test_many_pieces(charter: Callable[[int], str]) -> None:
    assert grows_as_it_may(charter)
