"""Contrast of a theme's pairs: what fails, and the nearest shade that passes."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterc.model.measures import RatingColour
from charterc.model.theme import ThemeChoice
from charterc.theme.contrast import GRAPHICS, TEXT, WHITE, faults, nearest_passing
from charterc.theme.theme import DEFAULT, RATINGS, Theme, themed
from charterc.theme.tones import contrast, wash

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_the_tools_own_theme_passes() -> None:
    assert faults(DEFAULT) == []


def test_white_words_can_be_read_on_every_rating() -> None:
    assert set(RATINGS) == set(get_args(RatingColour))
    assert all(contrast(colour, WHITE) >= 7 for colour in RATINGS.values())


def test_derived_shades_of_the_tools_own_theme_are_current() -> None:
    assert themed(DEFAULT, ThemeChoice()) == DEFAULT


@pytest.mark.parametrize(
    ("theme", "key", "where", "ratio"),
    [
        (Theme(main="#ffcc00"), "main", "the white words on it", 1.51),
        (Theme(palette=("#0b5394", "#5694ca")), "palette", "the white words on it", 3.23),
        (Theme(palette=("#0b5394", "#767676")), "palette", "its own pale wash", 4.12),
        (Theme(ink="#888888"), "ink", "white paper", 3.54),
        (Theme(ink="#707070"), "ink", "the pale wash of colour 1 of the palette", 4.35),
        (Theme(accent="#ff9900"), "accent", "white paper", 2.14),
    ],
)
def test_a_pair_that_is_too_close_is_named(theme: Theme, key: str, where: str, ratio: float) -> None:
    (fault,) = faults(theme)

    assert (fault.key, fault.where) == (key, where)
    assert fault.ratio == pytest.approx(ratio, abs=0.01)
    assert fault.wanted == (GRAPHICS if key == "accent" else TEXT)
    assert fault.index == (1 if key == "palette" else None)


def test_lines_and_marks_need_less_than_text() -> None:
    between = "#898989"

    assert GRAPHICS < contrast(between, WHITE) < TEXT
    assert faults(Theme(accent=between)) == []
    assert [fault.key for fault in faults(Theme(main=between))] == ["main"]


@given(COLOURS)
def test_the_nearest_shade_passes_and_a_lighter_one_does_not(colour: str) -> None:
    found = faults(Theme(main=colour))
    if not found:
        assert contrast(colour, WHITE) >= TEXT
        assert contrast(colour, wash(colour)) >= TEXT
        return
    nearest = found[0].nearest

    assert faults(Theme(main=nearest)) == []
    assert contrast(nearest, WHITE) < TEXT + 0.7


@given(COLOURS, COLOURS)
def test_shades_made_from_a_theme_can_be_read(main: str, ink: str) -> None:
    theme = themed(DEFAULT, ThemeChoice(main=main, ink=ink))

    if not faults(theme):
        assert contrast(theme.pale, theme.main) >= TEXT
        assert contrast(theme.quiet, WHITE) >= TEXT


def test_a_colour_that_passes_stays_as_it_is() -> None:
    assert nearest_passing("#123456", lambda _: True) == "#123456"
