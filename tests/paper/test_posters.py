"""Posters: one sheet, every word, type as large as fits."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from charterc.errors import ChartercError, NothingToShowError
from charterc.formats.paper.papers import PAPERS
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import print_sheet
from charterc.model.charter import Charter
from charterc.page.build import build_page
from charterc.page.view import Page
from charterc.theme.tones import AAA, contrast
from tests.paper import drawn
from tests.paper.sheets import (
    DESIGNS,
    NAMES,
    POSTERS,
    PROMISE,
    elements,
    kinds,
    letters,
    made,
    page,
    pieces,
    poster,
    poster_of,
    reader,
    text,
    values,
)

LONG = "Pneumono" * 15
POINT = 72 / 25.4


@pytest.mark.parametrize(("name", "design"), POSTERS)
@pytest.mark.parametrize("landscape", [False, True])
def test_every_design_has_the_sides_that_it_says(name: str, design: str, *, landscape: bool) -> None:
    printed = poster_of(name, design, "a4", landscape=landscape)

    sheets = reader(printed).pages
    assert len(sheets) == printed.fit["sides"]
    assert all((sheet.mediabox.width > sheet.mediabox.height) == landscape for sheet in sheets)


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_has_its_size(paper: str) -> None:
    for sheet in reader(poster_of("stoke", "values", paper)).pages:
        assert [round(float(side) / POINT, 1) for side in sheet.mediabox[2:]] == list(PAPERS[paper])


@pytest.mark.parametrize("name", NAMES)
def test_the_whole_charter_says_every_promise_in_order(name: str) -> None:
    charter = page(name)
    main = charter.main_group
    assert main is not None
    promises = [entry.plain for item in main.items for entry in item.commitments]
    lists = [
        entry.plain for part in charter.parts if part.key in {"statements", "agreements"} for entry in part.statements
    ]
    said = letters(text(poster_of(name)))

    place = 0
    for words in [charter.title, *(promises or lists)]:
        place = said.find(letters(words), place)
        assert place >= 0, words


@pytest.mark.parametrize("name", NAMES)
def test_names_and_contacts_stand_on_every_poster(name: str) -> None:
    charter = page(name)
    assert charter.main_group is not None
    for design in ("charter", "values"):
        said = letters(text(poster_of(name, design)))
        assert all(letters(item.name) in said for item in charter.main_group.items)
        assert all(
            letters(words) in said
            for contact in (charter.contacts or charter.main_group).contacts
            for words, _ in contact.links
        )


@pytest.mark.parametrize(("name", "design"), POSTERS)
def test_words_stay_on_the_sheet_and_in_one_piece(name: str, design: str) -> None:
    printed = poster_of(name, design)
    box = reader(printed).pages[0].mediabox

    assert all(20 < x < float(box.width) - 20 and 20 < y < float(box.height) - 20 for _, x, y, _ in pieces(printed))
    assert not [line for line in text(printed).splitlines() if line.lower().endswith("co-")]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("design", "paper"), [("charter", "a3"), ("charter", "a4"), ("values", "a4"), ("pledge", "a3")]
)
def test_nothing_is_smaller_than_it_says(name: str, design: str, paper: str) -> None:
    printed = poster_of(name, design, paper)

    assert min(size for _, _, _, size in pieces(printed)) >= printed.fit["smallest"] - 0.05


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("paper", ["a4", "a3"])
def test_a_poster_can_be_read(name: str, paper: str) -> None:
    assert poster_of(name, paper=paper).fit["smallest"] >= 12 - 0.05


@pytest.mark.parametrize("name", ["stockport", "stoke", "south-glos"])
def test_a_wall_has_the_whole_charter_on_one_sheet(name: str) -> None:
    assert len(reader(poster_of(name)).pages) == 1


def test_a_larger_paper_has_larger_type() -> None:
    small, large = (poster(made(values=values(5, 4)), paper=paper).fit["text"] for paper in ("a4", "a2"))

    assert large > 1.5 * small


def test_three_times_the_longest_charter_fits_a2() -> None:
    main = page("north-northants").main_group
    assert main is not None
    items = [
        {"name": item.name, "commitments": [{"text": entry.plain} for entry in item.commitments]} for item in main.items
    ]

    assert len(reader(poster(made(values=items * 3), paper="a2")).pages) == 1


def test_the_same_charter_gives_the_same_bytes() -> None:
    assert poster(page("stoke")).content == poster(page("stoke")).content


def test_one_value_has_a_sheet_with_its_promises_signs_and_outcomes() -> None:
    said = letters(text(poster_of("stoke", "value", value="Communicate")))
    assert letters("We will listen to understand one another") in said
    assert letters("You will feel/ see that:") in said
    assert letters("Listening is calm and respectful") in said

    said = letters(text(poster_of("stockport", "value", value="actively-listen")))
    assert letters("My voice is heard and acted upon") in said


@pytest.mark.parametrize(("paper", "ways"), [("a4", {}), ("a3", {}), ("a3", {"landscape": True})])
@pytest.mark.parametrize(
    ("value", "why", "promise"), [("1", "In order for", "Communicate"), ("5", "Children and", "Agree realistic")]
)
def test_why_a_value_matters_stands_before_its_promises(
    value: str, why: str, promise: str, paper: str, ways: dict[str, bool]
) -> None:
    said = list(pieces(poster_of("north-northants", "value", paper, value=value, **ways)))
    reason, first = (next(piece for piece in said if piece[0].startswith(words)) for words in (why, promise))

    assert reason[2] > first[2]


@pytest.mark.parametrize("paper", ["a4", "a3"])
def test_why_a_value_matters_is_a_step_smaller_than_its_promises_at_most(paper: str) -> None:
    said = list(pieces(poster_of("north-northants", "value", paper, value="1")))
    reason, first = (
        next(piece for piece in said if piece[0].startswith(words)) for words in ("In order", "Communicate")
    )

    assert reason[3] >= 0.79 * first[3]


def test_an_unknown_value_is_answered_with_those_there_are() -> None:
    with pytest.raises(ChartercError) as caught:
        poster_of("stoke", "value", value="honesty")

    assert "communicate" in caught.value.hint


def test_a_value_too_long_for_one_sheet_makes_the_others_no_smaller() -> None:
    few = values(3, 2)
    long = {"name": "Much to say", "commitments": [{"text": f"{PROMISE} {n}"} for n in range(90)]}

    with_it, without = (poster(made(values=[*few, *more]), "value", value="1") for more in ([long], []))

    assert with_it.fit["text"] == pytest.approx(without.fit["text"], rel=0.05)


def test_a_pledge_says_each_promise_once_with_room_to_sign() -> None:
    said = letters(text(poster_of("stockport", "pledge")))

    assert said.count(letters("We will be transparent")) == 1
    assert letters("Signature") in said


def test_the_matrix_lies_on_its_side() -> None:
    printed = poster_of("stockport", "matrix")
    box = reader(printed).pages[0].mediabox

    assert box.width > box.height


@pytest.mark.parametrize(
    ("paper", "ways"),
    [
        ("a3", {}),
        ("a4", {}),
        ("a5", {}),
        ("a5", {"landscape": False}),
        ("a3", {"large_print": True}),
        ("a3", {"plain": True}),
    ],
)
def test_on_every_paper_the_outcomes_are_the_rows_of_the_matrix(paper: str, ways: dict[str, Any]) -> None:
    printed = poster_of("stockport", "matrix", paper, **ways)
    said = letters(text(printed))

    assert printed.fit["smallest"] >= (18 if ways.get("large_print") else 12) - 0.05
    assert letters("I feel safe Yes – – – Yes Yes –") in said
    assert letters("5 Be Accountable and Responsive (All 7 outcomes)") in said


def test_a_design_without_anything_to_show_says_so() -> None:
    with pytest.raises(NothingToShowError, match="matrix"):
        poster_of("stoke", "matrix")


def plain_picture(design: str) -> Image.Image:
    printed = poster_of("stockport", design, kind="png", ppi=30, plain=True)
    return Image.open(io.BytesIO(printed.content)).convert("RGB")


@pytest.mark.parametrize("design", ["charter", "values", "value", "pledge", "matrix", "wheel"])
def test_plain_is_black_on_white(design: str) -> None:
    colours: list[Any] = plain_picture(design).getcolors(maxcolors=1 << 20) or []

    assert colours
    assert all(max(colour) - min(colour) <= 2 for _, colour in colours)


@pytest.mark.parametrize("design", ["charter", "leaflet", "matrix", "pledge", "value", "values", "wheel"])
def test_plain_has_no_large_black_ground(design: str) -> None:
    shades = plain_picture(design).convert("L").histogram()

    assert sum(shades[:128]) < 0.15 * sum(shades)


def test_the_address_is_printed_and_coded() -> None:
    charter = made(values=values(3, 2), url="https://www.example.gov.uk/charter", version="2")
    printed = poster(charter)

    assert "example.gov.uk/charter" in text(printed)
    assert letters("Version 2") in letters(text(printed))
    alternatives = [str(element.Alt) for kind, element in elements(printed) if kind == "Figure"]
    assert any("https://www.example.gov.uk/charter" in words for words in alternatives)


@pytest.mark.parametrize(
    ("path", "lines"),
    [
        # It may come a little nearer to its code to be whole; where that is not enough, its lines end at its strokes.
        ("info/20608/we_are_listening/2401/send_responsibility_framework", 2),
        ("info/20608/we_are_listening/2401/send_responsibility_framework_of_ours", 2),
    ],
)
def test_an_address_stands_level_with_its_code_however_long_it_is(path: str, lines: int, tmp_path: Path) -> None:
    charter = made(values=values(3, 2), url=f"https://example.gov.uk/{path}")
    printed = poster(charter, paper="a4")
    ((_, found),) = drawn.words(printed, tmp_path)
    *_, bar, tile = drawn.grounds(printed)
    said = [word for word in found if word.top > bar.top]

    assert "".join(word.what for word in said).endswith(path)
    assert len({round(word.top) for word in said}) == lines
    top, bottom = min(word.top for word in said), max(word.bottom for word in said)
    assert top - tile.top == pytest.approx(tile.bottom - bottom, abs=5)


@pytest.mark.parametrize(("design", "paper"), [("pledge", "a4"), ("matrix", "a5")])
def test_a_sheet_without_room_for_a_foot_still_has_the_code(design: str, paper: str) -> None:
    printed = poster(replace(page("stockport"), url="https://www.example.gov.uk/charter"), design, paper)

    assert "example.gov.uk" not in text(printed)
    assert any("example.gov.uk" in str(each.get("/Alt")) for _, each in elements(printed))


def test_an_address_that_no_phone_could_read_off_a_code_is_printed_only() -> None:
    printed = poster(made(values=values(3, 2), url=f"https://www.example.gov.uk/{'a' * 3000}"))

    assert "example.gov.uk" in text(printed)
    assert not [element for kind, element in elements(printed) if kind == "Figure" and "https:" in str(element.Alt)]


def partnership() -> Page:
    partners = [
        {"name": "Our Town Council", "logo": {"file": "logo.svg", "alt": "Arms of the town"}},
        "Parents Together",
    ]
    fields = {"title": "A Charter", "values": values(3, 2), "partners": partners}
    return build_page(Charter.model_validate(fields), "town", {"logo.svg": "picture-1.svg"})


def test_partners_stand_in_a_row_with_logos_and_words_for_them() -> None:
    logo = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10"/></svg>'
    printed = print_sheet(partnership(), Sheet("poster/charter.typ", "a3"), pictures={"picture-1.svg": logo})

    assert "Arms of the town" in [str(element.Alt) for kind, element in elements(printed) if kind == "Figure"]
    assert "Parents Together" in text(printed)


def test_a_picture_that_cannot_be_drawn_is_an_error() -> None:
    with pytest.raises(ChartercError, match="picture"):
        print_sheet(partnership(), Sheet("poster/charter.typ"), pictures={"picture-1.svg": b"not a picture"})


@pytest.mark.parametrize("design", DESIGNS)
def test_a_very_long_name_is_whole_and_can_be_read(design: str) -> None:
    printed = poster(made(values=[{"name": LONG, "commitments": [{"text": "Listen"}]}] * 2), design)

    assert LONG in letters(text(printed))
    assert min(size for words, _, _, size in pieces(printed) if "Pneumo" in words) >= 12


def test_names_stand_on_the_wheel_right_after_the_words_that_ask_for_them() -> None:
    said = letters(text(poster_of("south-glos")))

    assert letters("our involvement will be: welcoming and caring") in said


PARTS: dict[str, dict[str, Any]] = {
    "rights": {"rights": {"heading": "You may", "items": [{"text": "bring a friend"}]}},
    "measures": {"measures": [{"what": "bring a friend", "how": [{"text": "by bus"}]}]},
    "sections within": {"responsibilities": {"groups": [{"heading": "You", "items": [{"text": "bring a friend"}]}]}},
    "a second list": {"values": values(3, 2), "principles": [{"name": "Share", "how": [{"text": "bring a friend"}]}]},
    "a list of names": {"values": values(3, 2), "principles": [{"name": "bring a friend"}]},
    "goals": {"values": [{"name": "Share", "goals": [{"text": "bring a friend"}]}]},
    "what a level means": {"levels": [{"name": "One", "text": "bring a friend"}]},
    "clauses": {"agreements": [{"text": "We will", "items": [{"text": "bring a friend"}]}]},
    "prose": {"vision": "bring a friend"},
    "what the charter chose": {"poster": ["vision"], "vision": "bring a friend", "values": values(2, 2)},
}


@pytest.mark.parametrize("case", PARTS)
@pytest.mark.parametrize("landscape", [False, True])
def test_whatever_a_charter_promises_is_on_its_poster(case: str, *, landscape: bool) -> None:
    printed = poster(made(**PARTS[case]), landscape=landscape)

    assert letters("bring a friend") in letters(text(printed))
    assert printed.fit["used"] <= 1.0001


def test_measures_keep_the_labels_that_the_charter_prints() -> None:
    measure = {"what": "Ask each term", "owner": "The forum", "due": "July 2026", "target": "300 answers"}
    printed = poster(made(measures={"labels": {"owner": "Lead", "due": ""}, "items": [measure]}))

    # In type so large each has a line.
    assert letters("Lead: The forum July 2026 Target: 300 answers") in letters(text(printed))


def test_the_sheet_of_a_value_has_no_label_of_ours_beside_who_promises() -> None:
    value = {"name": "The NHS", "by": "Northshire ICB", "commitments": [{"text": "to publish waiting times"}]}
    said = letters(text(poster(made(values=[value]), "value")))

    assert letters("The NHS Promised by: Northshire ICB 1.1 to publish waiting times") in said
    assert letters("What we will do") not in said


def test_promises_have_the_numbers_that_they_have_everywhere() -> None:
    said = letters(text(poster(made(values=values(2, 2), agreements=[{"text": "We meet each term"}]))))

    assert letters(f"2.2 {PROMISE}") in said
    assert letters("A1 We meet each term") in said


@pytest.mark.parametrize("design", ["charter", "values", "wheel"])
def test_printed_letters_stand_on_the_beads(design: str) -> None:
    acrostic = [{"name": name, "number": name[0]} for name in ("Welcome", "Include", "Respect", "Listen")]
    said = text(poster(made(values=acrostic), design))

    assert {"W", "I", "R", "L"} <= set(said.split())
    assert "1" not in said.split()


def test_the_heading_of_a_list_is_the_charters_own() -> None:
    said = letters(text(poster(made(values={"heading": "We hold dear", "items": values(3, 2)}), "values", "a3")))

    assert letters("We hold dear") in said
    assert letters("Our values") not in said


def test_where_there_is_too_much_reasons_go_and_promises_stay() -> None:
    items = [{**value, "why": f"{PROMISE}. " * 5} for value in values(6, 6)]
    printed = poster(made(values=items))

    assert printed.fit["smallest"] >= 11.95
    assert {one["field"] for one in printed.fit["left-out"]} == {"why"}
    assert letters(f"{PROMISE} 6.6") in letters(text(printed))


@pytest.mark.parametrize("status", ["draft", "superseded"])
def test_a_charter_that_is_not_in_force_says_so_first(status: str) -> None:
    said = text(poster(made(status=status, values=values(2, 2))))

    assert said.lower().startswith(status)


def test_the_status_across_a_sheet_is_a_watermark_that_only_light_grounds_let_through() -> None:
    charter = made(status="superseded", values=values(4, 9))
    shown = Image.open(io.BytesIO(poster(charter, kind="png", ppi=40).content)).convert("RGB")
    counted: Any = {colour: count for count, colour in shown.getcolors(shown.width * shown.height) or []}
    main = bytes.fromhex(charter.theme["main"].lstrip("#"))

    def seen(ground: Iterable[float]) -> int:
        """How much of a ground has the mark's colour over it or below it, give or take a shade."""
        marked = [0.04 * mark + 0.96 * under for mark, under in zip(main, ground, strict=True)]
        return sum(
            count
            for colour, count in counted.items()
            if all(abs(one - other) < 2 for one, other in zip(colour, marked, strict=True))
        )

    for tone in charter.theme["tones"][:4]:
        deep = bytes.fromhex(tone["deep"].lstrip("#"))
        ground = [0.032 * part + 0.968 * 255 for part in deep]
        assert seen(deep) < 0.02 * counted[tuple(deep)]
        assert seen(ground) > 200
        marked = [0.04 * mark + 0.96 * under for mark, under in zip(main, ground, strict=True)]
        assert contrast(tone["deep"], "#" + bytes(map(round, marked)).hex()) >= AAA


def _marked(design: str, side: int = 1) -> list[bytes]:
    """The rows of a draft's sheet: for each dot whether the watermark is seen there on white."""
    charter = made(status="draft", values=values(2, 3, "We listen"))
    printed = poster(charter, design, "a4", kind="png", ppi=60)
    shown = Image.open(io.BytesIO((printed.content, *printed.further)[side - 1])).convert("RGB")
    main = bytes.fromhex(charter.theme["main"].lstrip("#"))
    near = itertools.product(*({int(grey := 0.04 * part + 0.96 * 255), int(grey) + 1} for part in main))
    marks = {bytes(mark) for mark in near}
    pixels = shown.tobytes()
    seen = bytes(pixels[at : at + 3] in marks for at in range(0, len(pixels), 3))
    return [seen[start : start + shown.width] for start in range(0, len(seen), shown.width)]


@pytest.mark.parametrize(("design", "side"), [("charter", 1), ("leaflet", 2)])
def test_the_watermark_is_small_enough_to_be_read_between_what_is_printed(design: str, side: int) -> None:
    """One word as large as the sheet is seen in pieces that look like dirt."""
    rows = _marked(design, side)
    strokes = [len(stroke) for row in rows for stroke in row.split(b"\0") if stroke]

    assert len(strokes) > 100
    assert max(strokes) < 0.045 * min(len(rows), len(rows[0]))


@pytest.mark.parametrize(("design", "side"), [("charter", 1), ("value", 1), ("pledge", 1), ("leaflet", 2)])
def test_a_draft_says_so_across_the_sheet(design: str, side: int) -> None:
    rows = _marked(design, side)
    left, right = len(rows[0]) // 3, 2 * len(rows[0]) // 3
    lower = rows[len(rows) // 2 :]

    assert all(any(row.count(1, *part) for row in lower) for part in ((0, left), (left, right), (right,)))


def test_each_contact_says_what_it_is_for_and_keeps_its_address_whole() -> None:
    address = "participation@willowbridge-council.example.org"
    printed = poster(
        made(
            values=values(2, 2), contacts=[{"for": "concerns", "email": address}, {"for": "general", "phone": "0161 4"}]
        )
    )

    lines = text(printed).splitlines()
    assert address in lines
    # The heading may stand on the line of the first.
    assert any(line.endswith("Raise a concern") for line in lines)
    assert any(line.endswith("General questions") for line in lines)
    assert "another format" not in text(printed)


def test_a_value_with_no_more_than_a_name_has_no_sheet_of_its_own() -> None:
    with pytest.raises(NothingToShowError, match="value"):
        poster_of("south-glos", "value")


def test_no_level_of_heading_is_skipped() -> None:
    for fields in (PARTS["sections within"], {"values": values(1, 1)}, PARTS["goals"], PARTS["prose"]):
        levels = [int(kind[1]) for kind in kinds(poster(made(**fields))) if kind in {"H1", "H2", "H3", "H4"}]

        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_statements_and_pledges_are_lists() -> None:
    tiles = [kind for kind in kinds(poster_of("south-glos")) if kind == "LI"]
    pledges = [kind for kind in kinds(poster_of("stockport", "pledge")) if kind == "LI"]

    assert len(tiles) == 9 + 11 + 3
    assert len(pledges) == 22


def test_statements_stand_below_their_heading() -> None:
    said = letters(text(poster_of("south-glos")))

    heading, first = (
        said.index(letters(words)) for words in ("we will know co-production is", "I am an equal partner")
    )
    assert heading < first


def test_signatories_stand_beside_contacts() -> None:
    people = [{"name": "Ada Lovelace", "organisation": "The Forum"}]
    said = text(poster(made(values=values(2, 2), contacts=[{"email": "a@b.uk"}], signatories=people)))

    assert "a@b.uk" in said
    assert letters("Ada Lovelace, The Forum") in letters(said)


def test_levels_stand_on_the_wall_too() -> None:
    printed = poster_of("south-glos")

    assert letters("Operational- delivering services") in letters(text(printed)) or letters(
        "Operational-delivering services"
    ) in letters(text(printed))
    assert "levels" not in {one["part"] for one in printed.fit["left-out"]}


@pytest.mark.parametrize("design", ["charter", "value"])
def test_few_words_are_large(design: str) -> None:
    charter = made(
        values=[
            {"name": name, "commitments": ["We will listen to every family"]}
            for name in ("Listen", "Share", "Care", "Act")
        ]
    )

    assert poster(charter, design).fit["text"] > (30 if design == "charter" else 60)


@pytest.mark.parametrize(
    ("design", "paper"), [("values", "a3"), ("values", "a4"), ("values", "a5"), ("wheel", "a3"), ("charter", "a5")]
)
def test_a_hub_has_its_words_on_all_sheets_or_on_none(design: str, paper: str) -> None:
    large, small = (
        letters(reader(poster_of(name, design, paper)).pages[0].extract_text()) for name in ("stockport", "stoke")
    )

    assert letters("WHAT WE WILL DO") in large
    # In so small a hub they would be too small to read on the smallest sheets.
    assert "cornerstones" not in small


@pytest.mark.parametrize("ways", [{}, {"landscape": True}])
def test_where_a_long_word_would_shrink_all_names_the_wheel_has_a_key(ways: dict[str, Any]) -> None:
    charter = made(values=[{"name": LONG}, {"name": "Share"}, {"name": "Learn"}])
    printed = poster(charter, "wheel", "a4", **ways)

    said = text(printed)
    assert letters(LONG) in letters(said)
    assert [word for word in ("Share", "Learn") if word not in said] == []
    assert printed.fit["smallest"] >= 14


@pytest.mark.parametrize(("promises", "asked"), [(1, "this promise"), (3, "these promises")])
def test_the_sheet_of_a_value_asks_about_as_many_promises_as_it_makes(promises: int, asked: str) -> None:
    said = text(poster(made(values=values(2, promises), contacts=[{"email": "us@example.org"}]), "value"))

    assert f"Did we keep {asked}? Tell us: us@example.org" in " ".join(said.split())


def test_a_card_of_the_values_says_that_it_shows_one_promise_of_each() -> None:
    several, single = (text(poster(made(values=values(4, count)), paper="a5")) for count in (3, 1))

    assert letters("One promise from each value") in letters(several)
    assert letters("One promise from each value") not in letters(single)


def test_a_card_calls_them_what_the_charter_does() -> None:
    assert letters("One promise from each cornerstone") in letters(text(poster(page("stoke"), paper="a5")))
