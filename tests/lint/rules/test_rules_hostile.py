"""A file that was made to be slow takes no longer than a long one.

Limits are CPU seconds, ten times what it takes where nothing else runs; what grows with the square of a text takes
minutes.
"""

from __future__ import annotations

import time

import pytest

from charterc.lint.engine import lint
from charterc.lint.identity import identify
from charterc.lint.settings import Settings
from charterc.reading.read import read_bytes
from tests.lint.linting import TODAY

SIZE = 150_000
LIMIT = 20.0


def block(piece: str) -> str:
    return f"title: T\naim: |\n  {piece * (SIZE // len(piece))}\n"


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


@pytest.mark.parametrize("piece", PIECES)
def test_one_long_text(piece: str) -> None:
    start = time.process_time()
    lint(read_bytes(block(piece).encode(), "town.yaml"), Settings(TODAY))

    assert time.process_time() - start < LIMIT


@pytest.mark.parametrize(
    "text",
    [
        *(f'title: T\naim: "a{space * SIZE}b"\n' for space in (" ", "\u00a0")),
        "title: T\nagreements:\n"
        + "".join(f"  - We will share plan number {n} with every family\n" for n in range(5000)),
        "title: T\nagreements:\n" + "  - We will answer each letter within 5 days\n" * 5000,
        "title: T\nglossary:\n  terms:\n" + "".join(f"    Term {n}: Meaning\n" for n in range(8000)),
        "title: T\nvalues:\n" + "".join(f"  - name: V{n}\n    commitments: [We will, We will]\n" for n in range(3000)),
        "title: T\naim: |\n  [a](" + " " * SIZE + "b\n",
        "title: T\naim: |\n  " + "[" * SIZE + "a](b)\n",
        "title: T\naim: |\n  " + "*" * 5000 + "[a](" * 20_000 + "\n",
        'title: T\naim: "' + "\\u00e9  " * 40000 + '"\n',
        'title: T\nactions:\n  stem: "' + "we will " * 20000 + '"\n  items: [The plan]\n',
        "title: T\naim: |\n" + "  a  b\n" * 40000,
        "title: T\n" + "".join(f"key{n}: x\n" for n in range(20_000)),
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
def test_many_pieces(text: str) -> None:
    start = time.process_time()
    identify(lint(read_bytes(text.encode(), "town.yaml"), Settings(TODAY)))

    assert time.process_time() - start < LIMIT * 2
