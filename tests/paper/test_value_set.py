"""The sheets of all values of a charter: they hang side by side, and match."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from charterc.formats.paper.typst import Printed
from tests.paper.drawn import Box, grounds
from tests.paper.sheets import PROMISE, made, pieces, poster, poster_of, values
from tests.paper.test_rhythm import gaps

_PROMISES = [{"text": f"{PROMISE} {n}"} for n in range(9)]
_SERVED = ["I feel safe", "I am heard", "I decide"]
_SET = {
    "values": [
        {"name": "Listen", "commitments": _PROMISES[:2], "outcomes": ["o1"]},
        {"name": "Share what we know with everyone", "commitments": _PROMISES, "outcomes": ["o1", "o2", "o3"]},
        {"name": "Decide together", "commitments": _PROMISES[:4], "outcomes": ["o2"]},
    ],
    "outcomes": [{"id": f"o{n}", "text": words} for n, words in enumerate(_SERVED, start=1)],
}


def _sheets(**ways: Any) -> list[Printed]:
    return [poster(made(**_SET), "value", value=str(n), **ways) for n in (1, 2, 3)]


def _size(printed: Printed, start: str) -> float:
    return next(size for said, _, _, size in pieces(printed) if said.startswith(start))


def _wide(printed: Printed) -> list[Box]:
    """The grounds from edge to edge: the head, and panels."""
    return [box for box in grounds(printed) if box.wide > 600 and box.what not in ("", "ffffff")]


@pytest.mark.parametrize("ways", [{}, {"paper": "a4"}, {"landscape": True}, {"large_print": True}])
def test_all_sheets_have_names_promises_and_outcomes_of_one_size(ways: dict[str, Any]) -> None:
    sheets = _sheets(**ways)

    for starts in (("Listen", "Share", "Decide"), ("We will",) * 3, ("I feel", "I feel", "I am")):
        sizes = [_size(sheet, start) for sheet, start in zip(sheets, starts, strict=True)]
        assert sizes == pytest.approx([sizes[0]] * 3, abs=0.1), starts


@pytest.mark.parametrize("paper", ["a3", "a5"])
@pytest.mark.parametrize(("name", "count"), [("stockport", 7), ("north-northants", 5), ("stoke", 4)])
def test_the_fullest_sheet_of_a_set_is_full(name: str, count: int, paper: str) -> None:
    fits = [poster_of(name, "value", paper, value=str(n)).fit for n in range(1, count + 1)]

    assert len({fit["text"] for fit in fits}) == 1
    assert fits[0]["text"] >= 12
    assert max(fit["used"] for fit in fits) > 0.95


def test_outcomes_are_no_less_than_three_quarters_of_the_promises() -> None:
    for sheet, outcome in zip(_sheets(), ("I feel", "I feel", "I am"), strict=True):
        assert _size(sheet, outcome) >= 0.749 * _size(sheet, "We will")


def test_what_fewer_promises_leave_is_air_and_the_outcomes_stand_at_the_foot_of_every_sheet() -> None:
    sheets = _sheets()
    ends = [max(box.bottom for box in _wide(sheet)) for sheet in sheets]
    heads = [min(box.bottom for box in _wide(sheet)) for sheet in sheets]
    assert [len(_wide(sheet)) for sheet in sheets] == [2, 2, 2]

    assert ends == pytest.approx([ends[0]] * 3, abs=1)
    assert heads == pytest.approx([heads[0]] * 3, abs=1)


def test_a_head_is_lower_where_much_is_promised() -> None:
    def head(promises: int) -> float:
        value = {"name": "Listen", "commitments": [{"text": f"{PROMISE} {n}"} for n in range(promises)]}
        printed = poster(made(values=[value, {**value, "name": "Share"}]), "value", value="1")
        (box,) = _wide(printed)
        return box.bottom - box.top

    assert head(12) < 0.75 * head(1)


def test_lists_of_a_value_that_promises_nothing_stand_below_one_another_where_that_is_larger() -> None:
    lists = {"goals": ["Make meetings accessible to all", "Be kind"], "how": ["Offer everyone a place at the table"]}
    sheets = [
        poster(made(values=[{"name": name, **lists} for name in ("Include", "Open")]), "value", value=str(n))
        for n in (1, 2)
    ]

    for sheet in sheets:
        assert (
            _size(sheet, "Make meetings") == _size(sheet, "Offer everyone") == pytest.approx(sheet.fit["text"], abs=0.1)
        )
    assert sheets[0].fit["text"] > 36


def test_few_promises_stand_as_far_apart_as_two_of_their_lines_before_room_is_left_below(tmp_path: Path) -> None:
    printed = poster_of("stockport", "value", "a4", value="1")
    size = printed.fit["text"]
    found = gaps(printed, 0, tmp_path)["1"]

    # Beside the gap that the fullest sheet has as well; a line's box is a little higher than its type.
    assert found == pytest.approx([(0.6 + 2) * size] * 3, abs=0.35 * size)
    assert max(found) - min(found) < 0.5


@pytest.mark.parametrize(("landscape", "enough"), [(None, "a4"), (True, "a3")])
def test_the_paper_that_is_named_is_the_first_that_holds_the_value_on_one_side(
    landscape: bool | None,  # noqa: FBT001 - a table
    enough: str,
) -> None:
    charter = made(values=values(1, 22))
    fits = {paper: poster(charter, "value", paper, landscape=landscape).fit for paper in ("a5", "a4", "a3")}

    assert fits["a5"]["paper"] == enough
    assert next(paper for paper, fit in fits.items() if fit["sides"] == 1) == enough
