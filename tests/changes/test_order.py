"""The fewest entries that explain a new order."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from charterc.changes.order import moved

ORDERS = st.integers(0, 6).flatmap(lambda count: st.tuples(*[st.permutations(range(count))] * 2))


def explain(before: list[int], after: list[int], movers: set[int]) -> bool:
    return [entry for entry in before if entry not in movers] == [entry for entry in after if entry not in movers]


@given(ORDERS)
def test_no_smaller_set_explains_the_order(orders: tuple[list[int], list[int]]) -> None:
    before, after = orders
    found = moved(before, after)

    assert explain(before, after, found)
    assert not any(
        explain(before, after, set(fewer)) for count in range(len(found)) for fewer in combinations(before, count)
    )


@given(ORDERS)
def test_read_backwards_the_same_ones_have_moved(orders: tuple[list[int], list[int]]) -> None:
    assert moved(*orders) == moved(*reversed(orders))
