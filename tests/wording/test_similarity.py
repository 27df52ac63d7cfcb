"""How alike statements are: by their stems, rare ones weighing more, topics less."""

from __future__ import annotations

from math import isclose, log, sqrt

from charterc.wording.similarity import similar


def likeness(*statements: str) -> dict[tuple[int, int], float]:
    return {(one, other): alike for one, other, alike in similar([words.split() for words in statements], 0.0)}


def test_the_same_stems_are_wholly_alike() -> None:
    assert likeness("listening gladly helps", "listen glad help") == {(0, 1): 1.0}


def test_nothing_in_common_is_no_pair() -> None:
    assert likeness("music lessons begin", "gardens grow slowly") == {}


def test_likeness_is_the_cosine_of_weighted_stems() -> None:
    # Both share “garden”; each has two stems of its own. A stem in two of two statements weighs log 2, in one log 3.
    found = likeness("garden music begins", "garden water flows")

    common, own = log(1 + 2 / 2) ** 2, log(1 + 2 / 1) ** 2
    assert isclose(found[0, 1], common / sqrt((common + 2 * own) ** 2))


def test_a_topic_weighs_seven_tenths_of_another_word() -> None:
    found = likeness("parents music begins", "parents water flows")

    common, own = (0.7 * log(2)) ** 2, log(3) ** 2
    assert isclose(found[0, 1], common / (common + 2 * own))


def test_a_rare_stem_weighs_more() -> None:
    found = likeness("zebra music begins", "zebra water flows", "music paint dries", "music walls stand")

    assert found[0, 1] > found[0, 2]


def test_pairs_come_in_order_and_at_or_above_the_likeness() -> None:
    statements = [["music", "lessons", "begin"]] * 3

    assert [pair[:2] for pair in similar(statements, 1.0)] == [(0, 1), (0, 2), (1, 2)]
    assert list(similar([["music", "a", "b"], ["music", "c", "d"]], 0.99, stems_wanted=1)) == []


def test_short_statements_are_left_out() -> None:
    assert list(similar([["team", "meetings"]] * 2, 0.0)) == []
    assert list(similar([["team", "meetings"]] * 2, 0.0, stems_wanted=2)) == [(0, 1, 1.0)]
    assert list(similar([["team", "meetings"]] * 2, 0.0, fewest=3, stems_wanted=2)) == []


def test_a_stem_that_hundreds_have_brings_together_only_those_that_are_the_same() -> None:
    crowd = [["music", f"crowd{number}", f"throng{number}"] for number in range(201)]
    rare = [["music", "zebra", "water"], ["music", "zebra", "paint"]]
    same = [["music", "crowd0", "throng0"]]

    assert [pair[:2] for pair in similar([*crowd, *rare, *same], 0.0)] == [(201, 202), (0, 203)]
    shared = {pair[:2]: pair[2] for pair in similar([*crowd, *rare], 0.0)}[201, 202]
    alone = {pair[:2]: pair[2] for pair in similar([words[1:] for words in [*crowd, *rare]], 0.0, 0, 2)}[201, 202]
    assert shared > alone  # a common stem still counts between those that a rare one brought together


def test_the_same_stems_are_found_where_all_of_them_are_common() -> None:
    crowd = [["music", "lessons", "begin"]] * 150 + [["music", "lessons", "gardens"]] * 150

    assert {later for _, later, likeness in similar(crowd, 1.0)} == {*range(1, 150), *range(151, 300)}


def test_of_many_that_share_a_word_those_are_compared_that_share_most() -> None:
    near = [["music", "zebra", "water"]]
    crowd = [["music", f"crowd{number}", f"throng{number}"] for number in range(100)]
    found = [pair[0] for pair in similar([*near, *crowd, ["music", "zebra", "paint"]], 0.0) if pair[1] == 101]

    assert found[0] == 0
    assert len(found) == 40


def test_of_many_that_are_the_same_the_latest_are_compared() -> None:
    found = [pair[0] for pair in similar([["music", "lessons", "begin"]] * 300, 1.0) if pair[1] == 299]

    assert found == list(range(291, 299))
