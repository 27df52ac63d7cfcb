"""The foot of the sheets that a browser prints."""

from __future__ import annotations

from charterc.formats.html.running import running_foot


def test_a_title_cannot_end_the_string_or_the_style() -> None:
    rule = running_foot('A"}</style><script>\\', "Font")

    assert r'content:"A\22 \7d \3c \2f style\3e \3c script\3e \5c ";' in rule
    assert "<" not in rule


def test_a_page_read_from_the_right_has_its_title_there() -> None:
    assert '@bottom-right{content:"' in running_foot("Our charter", "Font", mirrored=True)
    assert '@bottom-left{content:"' in running_foot("Our charter", "Font")
