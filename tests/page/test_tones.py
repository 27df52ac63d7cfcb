"""Every colour that the page makes of a theme can be read."""

from __future__ import annotations

import pytest

from charterc.formats.html.style import DARK, LIGHT, squeezed, tones
from charterc.model.charter import Charter
from charterc.page.build import build_page
from charterc.theme.theme import Theme
from charterc.theme.tones import bright, contrast, luminance, mix, readable

PALE = ("#ffd700", "#7fffd4", "#ffffff", "#ff69b4")
DEEP = ("#000000", "#1a0033", "#002200", "#330000")


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert luminance("#ff0000") == pytest.approx(0.2126)


def test_a_colour_that_can_be_read_is_left_alone() -> None:
    assert readable("#14294b", ["#ffffff"]) == "#14294b"


def test_a_colour_is_changed_no_more_than_needed() -> None:
    shade = readable("#A63F00", ["#ffffff"])

    assert contrast(shade, "#ffffff") == pytest.approx(7, abs=0.2)


def test_mixing_all_of_a_colour_gives_that_colour() -> None:
    assert mix("#102030", "#405060", 0) == "#102030"
    assert mix("#102030", "#405060", 1) == "#405060"


@pytest.mark.parametrize("palette", [Theme().palette, PALE, DEEP], ids=["own", "pale", "deep"])
def test_text_in_every_colour_of_any_theme_reaches_seven_to_one(palette: tuple[str, ...]) -> None:
    values = [{"name": f"Value {index}", "commitments": ["We will listen"]} for index in range(len(palette))]
    charter = Charter.model_validate({"title": "Charter", "values": values})
    found = tones(build_page(charter, "town", theme=Theme(palette=palette, main=palette[0], ink=palette[1])))

    assert len(found["values"]) == len(palette)
    for value in found["values"]:
        assert min(contrast(value["deep"], ground) for ground in ("#ffffff", LIGHT["ground"], value["wash"])) >= 7
        grounds = (DARK["surface"], DARK["ground"], value["night"], found["main"])
        assert min(contrast(value["bright"], ground) for ground in grounds) >= 7
        assert contrast(found["ink"], value["wash"]) >= 7
        assert contrast(DARK["ink"], value["night"]) >= 7
    assert contrast(found["main"], "#ffffff") >= 7
    assert contrast(found["dark_main"], "#ffffff") >= 7
    assert min(contrast(found["link"], ground) for ground in (LIGHT["ground"], LIGHT["surface"])) >= 7
    assert min(contrast(found["dark_link"], ground) for ground in (DARK["ground"], DARK["surface"])) >= 7


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_lesser_text_reaches_seven_to_one(scheme: dict[str, str]) -> None:
    assert min(contrast(scheme["muted"], scheme[ground]) for ground in ("ground", "surface")) >= 7


def test_a_style_sheet_is_squeezed_without_a_change_of_meaning() -> None:
    css = (
        "/* note */ .a .b > :first-child { color: red; margin: 0 1px; }\n@media (min-width: 2em) and (x: y) { a{b:c} }"
    )

    assert squeezed(css) == ".a .b>:first-child{color:red;margin:0 1px}@media (min-width:2em) and (x:y){a{b:c}}"


@pytest.mark.parametrize("colour", [*Theme().palette, *DEEP])
def test_every_colour_glows_on_the_main_colour(colour: str) -> None:
    assert contrast(bright(colour, Theme().main), Theme().main) >= 7


def test_a_bright_tone_keeps_its_hue_and_grey_stays_grey() -> None:
    red, green, blue = (int(bright("#9c1143", "#14294b")[place : place + 2], 16) for place in (1, 3, 5))
    assert red > blue > green

    grey = bright("#444444", "#14294b")
    assert grey[1:3] == grey[3:5] == grey[5:7]


def test_where_no_tone_is_bright_enough_it_is_white() -> None:
    assert bright("#9c1143", "#808080") == "#ffffff"
