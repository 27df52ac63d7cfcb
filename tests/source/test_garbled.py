"""Damaged characters are told with what was meant, and sound text in any language is left alone."""

import pytest

from charterc.source.garbled import garbled


@pytest.mark.parametrize("meant", ["it’s", "“yes”", "café", "£5", "Siân", "Ŵyl", "ŷ", "10–20", "wait…", "اردو", "Żółć"])
@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman", "cp850"])
def test_text_read_in_a_wrong_encoding_is_given_back_as_it_was(meant: str, encoding: str) -> None:
    raw = meant.encode()
    misread = "".join(bytes([byte]).decode(encoding, "replace").replace("\ufffd", chr(byte)) for byte in raw)

    (found,) = garbled(f"We say {misread} to all")

    assert f"    {meant}\n" in found.hint


def test_text_that_was_misread_twice_is_given_back_whole() -> None:
    (found,) = garbled("itÃ¢â‚¬â„¢s")

    assert "    it’s\n" in found.hint


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Si\ufffdn", "is lost"),
        ("\uf0b7 ask early", "bullet"),
        ("- \uf0a7\task early", "bullet"),
        ("our \ue001 sign", "private character"),
        ("the o\ufb03ce", "“ffi”"),
        ("the end.Â  Next", "wrong encoding"),
        ("“our carersâ€ are", "wrong encoding"),
    ],
)
def test_other_damage_is_named(text: str, says: str) -> None:
    assert [says in found.message for found in garbled(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        *("it’s “right” – now… for £5 · 10–20 • ½ ™", "‘CAFÉ’ and “CAFÉ” and “é—”", "Â hwy, â chymorth", "Ŵ ŵ Ŷ ŷ"),
        *("Zażółć gęślą jaźń", "Điều này rất quan trọng", "اردو ہماری زبان ہے", "Українська мова", "বাংলা ভাষা"),
        *("«Écoutez» — à la carte", "ÀÉÎÕÜ ß ÿ", "Ñandú, Ærø, Ångström, naïve, façade", "中文", "✓ → ☎ №"),
    ],
)
def test_sound_text_is_left_alone(text: str) -> None:
    assert garbled(text) == []
