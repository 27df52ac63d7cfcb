"""Where sentences start and end."""

from __future__ import annotations

import pytest

from charterc.wording.sentences import sentence_spans


@pytest.mark.parametrize(
    ("prose", "said"),
    [
        ("We listen. We act!", ["We listen.", "We act!"]),
        ("We meet at St. Mary's, e.g. on Mondays. Come!", ["We meet at St. Mary's, e.g. on Mondays.", "Come!"]),
        ("It costs 1.50. Pay here", ["It costs 1.50.", "Pay here"]),
        ("One\n\ntwo", ["One", "two"]),
        ("“We listen.” They left", ["“We listen.”", "They left"]),
        ("Rydym yn gwrando. Ôl-ofal yw hyn.", ["Rydym yn gwrando.", "Ôl-ofal yw hyn."]),
        ("", []),
    ],
)
def test_sentences(prose: str, said: list[str]) -> None:
    assert [prose[start:end] for start, end in sentence_spans(prose)] == said
