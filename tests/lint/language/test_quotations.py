"""Which stretches of a text are quotations."""

from __future__ import annotations

import pytest

from charterc.lint.language.quotations import quotations


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ('say "a b" now', ['"a b"']),
        ("say “a b” and ‘c’", ["“a b”", "‘c’"]),
        ("the families' views and the children's", []),
        ("the families’ views and don’t", []),
        ("'the families' view' is", ["'the families' view'"]),
        ("‘the parents’ view’ is", ["‘the parents’ view’"]),
        ('6" and 7" wide', []),
        ('never " closed', []),
        ("> all of it\nand this\n\nnot this", ["> all of it\nand this"]),
        ('"open\n\nand "b"', ['"b"']),
    ],
)
def test_quotations(text: str, stretches: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(text)] == stretches
