"""The leaflet to take away: six panels that are filled, whatever the charter holds."""

from __future__ import annotations

import io
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from charterc.errors import CannotMakeError
from charterc.formats.paper.typst import Printed
from charterc.page.view import Page
from tests.paper.drawn import grounds, words
from tests.paper.sheets import (
    NAMES,
    PROMISE,
    Piece,
    letters,
    made,
    page,
    pieces_by_page,
    poster,
    poster_of,
    reader,
    text,
    values,
)

SLIP = letters("Did we keep our promises?")
PARTIES = [
    "Each party sends the same person to every meeting where it can",
    "Papers go out five working days before a meeting",
    "Minutes say who does what by when",
    "A party that cannot do what it agreed says so at once",
]
CLAUSES = [
    {"text": "What all will do", "items": PARTIES * 2},
    {"text": "What the forum will do", "items": ["Speak for as many families as it can reach"]},
]


def test_a_leaflet_holds_cover_names_and_promises_on_two_sides() -> None:
    outside, inside = reader(poster_of("stockport", "leaflet", "a4")).pages

    assert letters("Did we keep our promises?") in letters(outside.extract_text())
    assert letters("Be Accountable and Responsive") in letters(outside.extract_text())
    assert letters("7.7 We will be timely") in letters(inside.extract_text())


@pytest.mark.parametrize("name", ["stockport", "north-northants", "south-glos"])
def test_in_large_print_a_leaflet_that_would_leave_promises_out_is_not_made(name: str) -> None:
    with pytest.raises(CannotMakeError, match=r"leaflet.* A4 .*18 pt") as refused:
        poster_of(name, "leaflet", "a4", large_print=True)

    assert "charterc poster --large-print" in refused.value.hint


def test_in_large_print_a_leaflet_may_leave_out_what_is_no_promise() -> None:
    printed = poster_of("stoke", "leaflet", "a4", large_print=True)

    assert printed.fit["left-out"]
    assert "4.3" in text(printed)


def test_of_too_many_promises_it_shows_the_first_of_each_value_and_says_where_all_are() -> None:
    charter = made(values=values(22, 15), contacts=[{"email": "us@example.org"}])
    printed = poster(charter, "leaflet", "a4")
    said = letters(text(printed))

    assert letters("Ask us for all 330 promises") in said
    assert letters("One promise from each value") in said
    assert [name for name in range(1, 23) if f"{name}.1" not in said] == []
    assert "22.15" not in said
    assert [one["field"] for one in printed.fit["left-out"]] == ["commitments"]


def test_there_is_no_slip_where_nobody_could_be_told() -> None:
    without, with_contact = (
        letters(reader(poster(made(values=values(3, 2), **fields), "leaflet", "a4")).pages[0].extract_text())
        for fields in ({"url": "https://www.example.org"}, {"contacts": [{"email": "a@b.uk"}]})
    )

    assert SLIP not in without
    assert SLIP in with_contact


@pytest.mark.parametrize(
    ("fields", "asked"),
    [
        ({"values": [{"name": "Listen"}, {"name": "Share"}]}, False),
        ({"values": [{"name": "Listen", "goals": ["Respect each view"]}]}, False),
        ({"values": [{"name": "Listen", "commitments": ["We answer letters"]}]}, True),
        ({"responsibilities": {"groups": [{"heading": "The forum", "items": ["answer letters"]}]}}, True),
    ],
)
def test_the_slip_asks_for_a_number_only_where_promises_have_numbers(fields: dict[str, Any], asked: bool) -> None:  # noqa: FBT001 - a table
    charter = made(**fields, contacts=[{"email": "a@b.uk"}])

    assert (letters("We want to hear what went well") in letters(text(poster(charter, "leaflet", "a4")))) == asked


def test_the_back_says_what_the_foot_of_a_poster_says() -> None:
    charter = made(
        values=values(3, 2),
        partners=["Our Town Council", "Parents Together"],
        signatories=[{"name": "Ada Lovelace", "organisation": "The Forum"}],
        closing="We meet again in June.",
    )
    printed = poster(charter, "leaflet", "a4")
    said = letters(reader(printed).pages[0].extract_text())

    assert all(
        letters(words) in said for words in ("Parents Together", "Ada Lovelace, The Forum", "We meet again in June.")
    )
    assert printed.fit["left-out"] == []


def test_a_charter_without_a_definition_opens_with_its_first_words() -> None:
    printed = poster(made(introduction="We wrote this together.", values=values(3, 2)), "leaflet", "a4")

    assert letters("We wrote this together.") in letters(reader(printed).pages[0].extract_text())
    assert printed.fit["left-out"] == []


@pytest.mark.parametrize(("count", "promises"), [(1, 1), (2, 2), (4, 1)])
def test_of_little_to_say_the_type_is_large_and_no_panel_blank(count: int, promises: int) -> None:
    printed = poster(made(values=values(count, promises, "We will listen to you")), "leaflet", "a4")

    # Larger, a line of a panel would hold three words.
    assert printed.fit["text"] > 20
    # The first panel has a ground of its own, and what each other holds begins at its head or is the motif.
    boxes = [box for box in grounds(printed, 1) if box.what and box.what != "ffffff"]
    for third in range(3):
        middle = (third + 0.5) * 842 / 3
        assert min(box.top for box in boxes if box.left < middle < box.right) < 40


def test_a_back_with_many_to_ask_has_no_slip_and_all_of_them(tmp_path: Path) -> None:
    few, many = ([_office(number) for number in range(count)] for count in (1, 5))
    slips = [
        letters(reader(poster(_signed(offices), "leaflet", "a4")).pages[0].extract_text()) for offices in (few, many)
    ]
    (outside, found), *_ = words(poster(_signed(many), "leaflet", "a4"), tmp_path)
    lowest = max(word.bottom for word in found)

    assert [SLIP in said for said in slips] == [True, False]
    assert all(letters(office["email"]) in slips[1] for office in many)
    assert lowest < outside.bottom


def test_a_leaflet_whose_back_cannot_hold_all_is_not_made() -> None:
    with pytest.raises(CannotMakeError, match=r"leaflet.* A4 .*12 pt") as refused:
        poster(_signed([_office(number) for number in range(12)]), "leaflet", "a4")

    assert "--paper a3" in refused.value.hint


def _office(number: int) -> dict[str, str]:
    return {"text": f"Office {number}", "email": f"office{number}@town.example.org", "phone": f"0161 496 000{number}"}


def _signed(contacts: list[dict[str, str]]) -> Page:
    people = [
        {"name": f"Jo Hill {number}", "organisation": "Town Council", "date": "2026-01-31"} for number in range(2)
    ]
    return made(values=values(3, 2), contacts=contacts, signatories=people, url="https://example.org/town")


def test_one_box_stands_between_its_heading_and_the_motif(tmp_path: Path) -> None:
    charter = made(agreements={"heading": "What we agree", "items": PARTIES})
    printed = poster(charter, "leaflet", "a4")
    sheet, found = words(printed, tmp_path)[1]
    tones = {tone["deep"].lstrip("#") for tone in charter.theme["tones"]}

    def panels(lefts: list[float]) -> set[int]:
        return {int(3 * left / sheet.right) for left in lefts}

    assert panels([word.left for word in found if word.what in ("What", "we", "agree")]) == {0}
    assert panels([word.left for word in found if word.what.startswith("A") and word.what[1:].isdigit()]) == {1}
    drops = [box for box in grounds(printed, 1) if box.what in tones and box.wide > 50]
    assert panels([(min(drop.left for drop in drops) + max(drop.right for drop in drops)) / 2]) == {2}


def test_an_address_stays_in_its_box() -> None:
    address = "voice@willowbridge.gov.uk"
    sides = pieces_by_page(poster(made(values=values(2, 2), contacts=[{"email": address}]), "leaflet", "a4"))

    assert [words for words, *_ in next(iter(sides)) if "@" in words] == [address]


@pytest.mark.parametrize("name", NAMES)
def test_no_panel_inside_is_much_emptier_than_another(name: str, tmp_path: Path) -> None:
    printed = poster_of(name, "leaflet")
    sheet, found = words(printed, tmp_path)[1]

    lowest = [
        max(word.bottom for word in found if third * sheet.right / 3 < word.left < (third + 1) * sheet.right / 3)
        for third in range(3)
    ]
    # Where two panels hold the lists, the first has a ground of its own, with a motif at its foot.
    filled = [bottom for bottom in lowest if bottom > 0.6 * sheet.bottom]
    assert len(filled) >= 2
    # More air than the fullest has would fill the others, and look looser.
    assert min(filled) > 0.7 * sheet.bottom


def _gaps(sheet: list[Piece]) -> dict[float, list[float]]:
    """How far numbered promises stand below the line above them, by the place of their column."""
    found: dict[float, list[float]] = {}
    for said, x, y, _ in sheet:
        # The first of a card, or of what goes on in one, stands below a heading.
        before = f"{said[:2]}{int(said[2:]) - 1}" if re.fullmatch(r"\d\.[2-9]", said) else ""
        if any(one == before and abs(left - x) < 1 for one, left, *_ in sheet):
            above = [line for _, left, line, _ in sheet if line > y + 2 and x - 1 <= left < x + 150]
            found.setdefault(round(x), []).append(min(above) - y)
    return found


@pytest.mark.parametrize("name", ["stockport", "north-northants", "stoke"])
def test_promises_and_cards_stand_as_close_in_one_column_as_in_another(name: str) -> None:
    printed = poster_of(name, "leaflet", "a4")
    size = printed.fit["text"]
    gaps = [gap for column in _gaps(list(pieces_by_page(printed))[1]).values() for gap in column]
    tones = {tone["deep"].lstrip("#") for tone in page(name).theme["tones"]}
    washes = {tone["wash"].lstrip("#") for tone in page(name).theme["tones"]}
    boxes = list(grounds(printed, 1))
    between = [
        head.top - max(above)
        for head in boxes
        if head.what in tones
        and head.wide > 100
        and (
            above := [
                box.bottom
                for box in boxes
                if box.what in washes and abs(box.left - head.left) < 5 and box.bottom <= head.top
            ]
        )
    ]

    assert len(gaps) > 5
    assert max(gaps) - min(gaps) < 0.35 * size
    assert max(between, default=0) - min(between, default=0) < 0.35 * size


def test_two_values_stand_whole_beside_one_another_and_their_entries_close(tmp_path: Path) -> None:
    printed = poster(made(values={"labels": {"how": "We will achieve this by:"}, "items": NAMED}), "leaflet", "a4")
    inside = list(pieces_by_page(printed))[1]
    bullets = sorted({round(y) for said, x, y, _ in inside if said.startswith("•") and x < 560}, reverse=True)
    tops = [word.top for word in words(printed, tmp_path)[1][1] if word.what in ("Valued", "Open")]

    assert "(continued)" not in text(printed)
    assert tops[-1] == pytest.approx(tops[-2], abs=60)
    # Its line, perhaps a second, and a line of air.
    steps = [above - below for above, below in pairwise(bullets[:4])]
    assert max(steps) < 3.9 * printed.fit["text"]
    heading = [word for word in words(printed, tmp_path)[1][1] if word.what in ("Our", "values")]
    assert {int(3 * word.left / 842) for word in heading} == {0}


TELLING: dict[str, dict[str, Any]] = {
    "one promise": {"values": values(1, 1)},
    "one value": {"values": values(1, 5)},
    "two values": {"values": values(2, 6)},
    "sixteen values": {"values": values(16, 3)},
    "agreements": {"agreements": {"heading": "What all of us agree with each other", "items": PARTIES}},
    "clauses": {"agreements": CLAUSES},
}


@pytest.mark.parametrize("fields", TELLING.values(), ids=TELLING)
def test_no_words_and_no_card_cross_a_fold(fields: dict[str, Any], tmp_path: Path) -> None:
    charter = made(**fields)
    printed = poster(charter, "leaflet", "a4")
    washes = {tone["wash"].lstrip("#") for tone in charter.theme["tones"]}
    cards = [box for box in grounds(printed, 1) if box.what in washes]
    sheet, found = words(printed, tmp_path)[1]
    wide = sheet.right / 3 + 72 / 25.4

    assert cards
    assert [box for box in (*found, *cards) if any(box.left < fold < box.right for fold in (wide, 2 * wide))] == []


def test_a_box_inside_ends_with_its_words(tmp_path: Path) -> None:
    printed = poster_of("stoke", "leaflet")
    _, found = words(printed, tmp_path)[1]

    # Boxes of text, not the title's panel, which is as high as the paper.
    boxes = [box for box in grounds(printed, 1) if box.what != "ffffff" and 60 < box.bottom - box.top < 800]
    for box in boxes:
        inside = [word.bottom for word in found if box.left < word.left < box.right and box.top < word.top < box.bottom]
        assert not inside or box.bottom - max(inside) < 30


def test_a_list_has_a_heading_on_each_side_of_a_fold() -> None:
    agreements = [f"We agree to listen to what number {n} of us has to say, and to answer" for n in range(24)]
    charter = made(agreements={"heading": "Working together", "items": agreements})
    said = letters(reader(poster(charter, "leaflet")).pages[1].extract_text())

    goes_on = said.count(letters("Working together (continued)"))
    assert goes_on > 0
    assert said.count(letters("Working together")) == goes_on + 1


@pytest.mark.parametrize("name", NAMES)
def test_nothing_inside_reaches_over_a_fold_or_an_edge(name: str, tmp_path: Path) -> None:
    sheet, found = words(poster_of(name, "leaflet"), tmp_path)[1]
    # The first two panels are a little wider than the one that folds in.
    wide = sheet.right / 3 + 2 * 72 / 25.4 / 2

    for word in found:
        assert word.bottom < sheet.bottom - 0.02 * sheet.bottom
        assert all(not word.left < fold < word.right for fold in (wide, 2 * wide))


@pytest.mark.parametrize("count", [4, 16])
def test_a_list_stands_in_as_many_boxes_as_it_takes_panels(count: int) -> None:
    agreements = [f"We agree to listen to what number {n} of us has to say, and to answer" for n in range(count)]
    printed = poster(made(values=values(2, 3), agreements=agreements), "leaflet")

    boxes = list(grounds(printed, 1))
    assert 1 <= len({box.top for box in boxes if box.what == boxes[-1].what}) <= 2


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_the_motif_on_the_cover_is_more_than_slivers(count: int) -> None:
    charter = made(values=values(count, 3))
    outside = Image.open(io.BytesIO(poster(charter, "leaflet", kind="png", ppi=20).content)).convert("RGB")
    cover = outside.crop((outside.width * 2 // 3 + 4, outside.height // 2, outside.width, outside.height))
    drops = {tuple(bytes.fromhex(tone["bright"].lstrip("#"))) for tone in charter.theme["tones"][:count]}

    shown = sum(times for times, colour in cover.getcolors(cover.width * cover.height) or [] if colour in drops)
    assert shown > 0.1 * cover.width * cover.height


@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_motif_of_few_drops_is_as_wide_as_the_cover(count: int) -> None:
    charter = made(values=values(count, 3))
    bright = {tone["bright"].lstrip("#") for tone in charter.theme["tones"]}
    drops = [box for box in grounds(poster(charter, "leaflet", "a4"), 0) if box.what in bright and box.wide > 50]
    left, right = min(drop.left for drop in drops), max(drop.right for drop in drops)

    assert (left + right) / 2 == pytest.approx(842 * 5 / 6, abs=5)
    assert right - left > 842 / 3


@pytest.mark.parametrize("name", ["stoke", "south-glos"])
def test_the_title_stands_on_the_cover_alone(name: str) -> None:
    outside, inside = (letters(side.extract_text()) for side in reader(poster_of(name, "leaflet")).pages)

    assert letters(page(name).title) in outside
    assert letters(page(name).title) not in inside


def test_a_flap_that_has_nothing_else_to_say_keeps_how_the_charter_begins() -> None:
    charter = made(introduction="We wrote this together.", agreements=["We send papers early", "We answer letters"])

    outside = letters(reader(poster(charter, "leaflet")).pages[0].extract_text())

    assert letters("We wrote this together.") in outside


def test_only_the_cover_stands_on_night() -> None:
    groups = [{"heading": f"Body {n}", "items": [{"text": "Answer every letter"}]} for n in range(3)]
    sheet = made(responsibilities={"heading": "Who does what", "groups": groups})
    shown = Image.open(io.BytesIO(poster(sheet, "leaflet", "a4", kind="png", ppi=100).content)).convert("RGB")
    panels = [shown.crop((n * shown.width // 3, 0, (n + 1) * shown.width // 3, shown.height)) for n in range(3)]

    grounds = []
    for panel in panels:
        words = panel.tobytes()
        counted = Counter(zip(words[::3], words[1::3], words[2::3], strict=True))
        grounds.append(counted.most_common(1)[0][0])
    assert grounds[2] == (18, 40, 76)
    assert [ground for ground in grounds[:2] if min(ground) < 220] == []


def test_a_list_too_long_for_the_inside_shows_its_first_entries_and_the_back_says_who_has_all() -> None:
    charter = made(
        agreements=[f"{PROMISE} than in year {year}" for year in range(1, 81)], contacts=[{"email": "us@example.org"}]
    )
    printed = poster(charter, "leaflet", "a4")
    outside, inside = (letters(found.extract_text()) for found in reader(printed).pages)

    assert letters(f"A3 {PROMISE} than in year 3") in outside + inside
    assert "A80" not in outside + inside
    assert letters("Ask us for all 80 promises") in outside
    shown = len(re.findall(r"thaninyear\d", outside + inside))
    (missing,) = printed.fit["left-out"]
    assert (missing["left"], missing["of"]) == (80 - shown, 80)


def test_each_value_says_how_many_more_promises_it_makes() -> None:
    charter = made(values=values(5, 14), contacts=[{"email": "us@example.org"}])
    said = letters(text(poster(charter, "leaflet", "a4")))
    shown = [max(n for n in range(1, 15) if f"{value}.{n}We" in said) for value in range(1, 6)]

    # What has room stands there, beyond what all values have room for.
    assert min(shown) >= 7
    assert [letters(f"and {14 - count} more") in said for count in shown] == [True] * 5


def test_a_value_goes_on_behind_a_fold_before_promises_are_left_out() -> None:
    printed = poster_of("north-northants", "leaflet", "a4")
    inside = letters(reader(printed).pages[1].extract_text())

    numbers = [f"{value}.{n}" for value, count in enumerate((8, 7, 7, 9, 8), start=1) for n in range(1, count + 1)]
    assert [number for number in numbers if number not in inside] == []
    assert letters("Working Together (continued)") in inside
    assert "commitments" not in [one["field"] for one in printed.fit["left-out"]]
    assert printed.fit["smallest"] >= 11.95


def test_a_value_that_goes_on_is_the_first_of_its_panel(tmp_path: Path) -> None:
    sheet, found = words(poster_of("north-northants", "leaflet", "a4"), tmp_path)[1]

    over = [word for word in found if word.what == "(continued)"]
    assert over
    for word in over:
        above = [one for one in found if abs(one.left - word.left) < sheet.right / 4 and one.bottom < word.top - 20]
        assert above == []


def test_a_heading_with_a_long_word_stays_on_its_panel(tmp_path: Path) -> None:
    charter = made(
        definition={"heading": "Ystyr cydgynhyrchu", "text": "We plan and decide together."},
        introduction="We wrote this together.",
        values=[{"name": name, "commitments": ["We will listen", "We will answer"]} for name in ("Listen", "Share")],
    )
    for sheet, found in words(poster(charter, "leaflet", "a4"), tmp_path):
        fold = sheet.right / 3 + 6
        assert [word for word in found if word.what.startswith("cydgyn") and word.left < fold < word.right] == []


def test_no_line_of_a_leaflet_ends_a_paragraph_with_one_short_word(tmp_path: Path) -> None:
    charter = made(
        definition=["Changing the way in which we all work together"],
        agreements=[
            {"text": "What all of us will do", "items": ["Send papers five working days before each meeting is"]}
        ],
        signatories=[{"name": "Jenny Theed", "organisation": "The Sirona Care and Other Health Services Partnership"}],
    )
    for _, found in words(poster(charter, "leaflet", "a4"), tmp_path):
        for last in ("together", "is", "Partnership"):
            for word in (one for one in found if one.what == last):
                beside = [one for one in found if abs(one.top - word.top) < 2 and 0 < word.left - one.right < 30]
                assert beside, last


def test_a_value_that_is_shown_whole_has_no_more() -> None:
    assert not re.search(r"and \d+ more", reader(poster_of("stockport", "leaflet", "a4")).pages[1].extract_text())


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("north-northants", "“Why is this important?”"),
        ("stockport", "“How we will measure”"),
        ("south-glos", "“What is co-production?”"),
    ],
)
def test_the_back_says_what_is_not_in_the_leaflet(name: str, words: str) -> None:
    outside = letters(reader(poster_of(name, "leaflet", "a4")).pages[0].extract_text())

    assert letters(words) in outside


def test_a_leaflet_that_shows_everything_has_no_such_line() -> None:
    assert letters("Also in") not in letters(text(poster(made(values=values(3, 2)), "leaflet", "a4")))


def test_the_words_on_the_cover_stand_above_its_motif(tmp_path: Path) -> None:
    charter = made(
        title="A Charter for Special Educational Needs and Disabilities",
        strapline="Nothing about us without us, in every place where anything is decided about us or for us",
        motto="No decision about us, without us, in all that we do together from now on and in every year",
        values=values(5, 1, "We will listen"),
    )
    sheet, found = words(poster(charter, "leaflet", "a4", large_print=True), tmp_path)[0]
    lowest = max(word.bottom for word in found if word.left > 0.68 * sheet.right) / sheet.bottom
    shown = Image.open(io.BytesIO(poster(charter, "leaflet", "a4", kind="png", ppi=72, large_print=True).content))
    cover = shown.convert("RGB").crop((shown.width * 2 // 3 + 4, 0, shown.width, shown.height))
    drop = tuple(bytes.fromhex(charter.theme["tones"][0]["bright"].lstrip("#")))
    rows = [
        row
        for row in range(cover.height)
        if sum(cover.getpixel((x, row)) == drop for x in range(cover.width)) > 0.3 * cover.width
    ]

    assert not rows or min(rows) / cover.height > lowest


@pytest.mark.parametrize(("fields", "asked"), [({}, False), ({"contacts": [{"email": "a@b.uk"}]}, True)])
def test_the_cover_asks_to_hold_us_to_it_where_we_can_be_reached(fields: dict[str, Any], asked: bool) -> None:  # noqa: FBT001 - a table
    cover = letters(text(poster(made(values=values(3, 2), **fields), "leaflet", "a4")))

    assert letters("What we agreed with each other.") in cover
    assert (letters("hold us to it") in cover) == asked


def test_signs_of_a_value_are_left_out_only_where_they_have_no_room() -> None:
    printed = poster_of("stoke", "leaflet", "a4")
    said = letters(text(printed))

    # They take the flap as well, and what co-production means stands on the back.
    assert said.count(letters("You will feel/ see that:")) == 4
    assert letters("We will recognise the time pressures of each other's commitments") in said
    assert letters("Co-production in Stoke-on-Trent is about all stakeholders") in said
    assert printed.fit["left-out"] == []
    assert printed.fit["smallest"] >= 11.95


MEMORANDUM: dict[str, Any] = {
    "title": "Memorandum of Understanding",
    "partners": {"heading": "The parties", "items": ["Our Council", "Our Forum"]},
    "disclaimer": {"heading": "Legal status", "text": "This is no contract."},
    "agreements": {"heading": "The agreement", "items": CLAUSES},
    "governance": {"heading": "Review", "text": "The parties review this each year."},
}


GOALS = [
    "Respect each person's view",
    "Offer everyone a place",
    "Make meetings accessible",
    "Thank people for their time",
]
WAYS = ["Holding meetings at different times of day", "Paying for childcare and travel", "Sharing the agenda"]
NAMED = [
    {"name": name, "stem": "To ensure that partners feel valued and included:", "goals": GOALS, "how": WAYS}
    for name in ("Valued and included", "Open communication")
]


def _by_panel(printed: Printed, side: int, folder: Path) -> list[str]:
    """What stands in each of the three panels of a side, from the left."""
    sheet, found = words(printed, folder)[side]
    panels = [[word.what for word in found if int(3 * word.left / sheet.right) == third] for third in range(3)]
    return [letters("".join(panel)) for panel in panels]


def test_of_few_promises_the_first_panel_inside_tells_what_else_there_is(tmp_path: Path) -> None:
    clauses = [{"text": "What all will do", "items": PARTIES}, CLAUSES[1]]
    printed = poster(
        made(**MEMORANDUM | {"agreements": {"heading": "The agreement", "items": clauses}}), "leaflet", "a4"
    )
    flap, back, _ = _by_panel(printed, 0, tmp_path)
    opening, first, _ = _by_panel(printed, 1, tmp_path)

    # In the order of the page, as much on the flap as inside; the heading of the promises stands over them.
    assert flap == letters("The parties Our Council Our Forum")
    assert opening == letters("Legal status This is no contract. Review The parties review this each year.")
    assert first.startswith(letters("The agreement"))
    assert "Forum" not in back


TWO: dict[str, Any] = {"values": {"heading": "Our principles", "items": NAMED}}


def test_two_values_have_a_wheel_with_their_names_where_the_flap_has_other_things_to_say(tmp_path: Path) -> None:
    told = {"introduction": "We wrote this together.", "partners": {"heading": "The parties", "items": ["Our Council"]}}
    printed, alone = (poster(made(**TWO, **fields), "leaflet", "a4") for fields in (told, {}))
    opening, *_ = _by_panel(printed, 1, tmp_path)

    assert letters("Our principles") in opening
    assert letters("Valued and included") in opening
    assert letters("We wrote this together. The parties Our Council") in _by_panel(printed, 0, tmp_path)[0]
    assert _by_panel(alone, 1, tmp_path)[0] == letters("Our principles")


def test_names_alone_stand_between_what_they_are_for_and_the_wheel_of_their_numbers(tmp_path: Path) -> None:
    charter = made(
        vision="We all have a say.", definition="We plan and decide together.", values=["Listen", "Share", "Act"]
    )
    printed = poster(charter, "leaflet", "a4")
    opening, names, wheel = _by_panel(printed, 1, tmp_path)

    assert letters("We all have a say.") in _by_panel(printed, 0, tmp_path)[0]
    assert letters("We plan and decide together.") in opening
    assert "Listen" in names
    assert sorted(wheel) == ["1", "2", "3"]


def test_a_code_that_stands_alone_on_the_back_is_large_and_in_its_middle() -> None:
    told = {"introduction": "We wrote this together.", "partners": {"heading": "The parties", "items": ["Our Council"]}}
    charter = made(**TWO, **told, url="https://town.example/charter")
    outside = Image.open(io.BytesIO(poster(charter, "leaflet", "a4", kind="png", ppi=72).content)).convert("RGB")
    back = outside.crop((outside.width // 3 + 4, 0, outside.width * 2 // 3 - 4, outside.height))
    rows = [
        y for y in range(back.height) if sum(back.getpixel((x, y)) == (255, 255, 255) for x in range(back.width)) > 40
    ]

    assert max(rows) - min(rows) > 0.5 * back.width
    assert 0.2 < min(rows) / back.height < max(rows) / back.height < 0.7


def test_long_promises_are_no_larger_than_their_panel_bears() -> None:
    long, short = (
        [{"name": "Listen", "commitments": [words]}] * 2 for words in (PROMISE, "We will answer each letter")
    )
    sizes = [poster(made(values=two), "leaflet", "a4").fit["text"] for two in (long, short)]

    assert 13 < sizes[0] < 14.5
    assert sizes[1] > 18


def test_headings_and_words_of_flap_and_back_have_one_size() -> None:
    told = {"introduction": {"heading": "Why we met", "text": "We wrote this together."}}
    charter = made(values=values(5, 6), **told, contacts=[{"email": "us@example.org"}])
    outside = next(iter(pieces_by_page(poster(charter, "leaflet", "a4"))))
    sizes = {words: round(size, 1) for words, x, _, size in outside if x < 561}

    (asked,) = (words for words in sizes if words.startswith("Did we keep"))
    assert sizes["Why we met"] == sizes[asked]
    assert sizes["We wrote this together."] == next(
        size for words, size in sizes.items() if words.startswith("Tell us with the number")
    )


@pytest.mark.parametrize("url", ["https://www.town.example/education/charters/2026/co-production-charter-for-all"])
def test_an_address_is_smaller_before_it_takes_a_fourth_line(url: str) -> None:
    charter = made(values=values(5, 6), url=url)
    outside = next(iter(pieces_by_page(poster(charter, "leaflet", "a4"))))
    found = [(words, y) for words, _, y, _ in outside if len(words) > 3 and words in url]
    lines = ["".join(words for words, y in found if y == line) for line in dict.fromkeys(y for _, y in found)]

    assert "".join(lines) == url.removeprefix("https://www.")
    assert len(lines) <= 3
    assert all(line.endswith("/") for line in lines[:-1])


def test_short_parts_stand_where_a_panel_has_room() -> None:
    printed = poster(made(**MEMORANDUM), "leaflet", "a4")
    said = letters(text(printed))

    for heading, first in [("Legal status", "This is no"), ("Review", "The parties review"), ("The parties", "Our C")]:
        assert letters(heading + first) in said
    assert printed.fit["left-out"] == []


def test_a_heading_stands_over_what_it_heads(tmp_path: Path) -> None:
    _, found = words(poster(made(**MEMORANDUM), "leaflet", "a4"), tmp_path)[1]
    heading = next(word for word in found if word.what == "agreement")
    promise = next(word for word in found if word.what == "Each")

    assert heading.bottom < promise.top < heading.bottom + 150
    assert promise.left < heading.right


@pytest.mark.parametrize("name", NAMES)
def test_each_panel_inside_holds_promises(name: str, tmp_path: Path) -> None:
    sheet, found = words(poster_of(name, "leaflet", "a4"), tmp_path)[1]
    numbers = [word.left for word in found if re.fullmatch(r"[1-9A-Z][.]?\d+", word.what)]

    assert {int(3 * left / sheet.right) for left in numbers} == {0, 1, 2}


@pytest.mark.parametrize(
    "fields",
    [
        {"values": values(4, 3)},
        {"values": values(4, 3), "definition": "We plan and decide together.", "closing": "We meet again in June."},
        MEMORANDUM,
    ],
)
def test_the_motif_stands_on_the_cover_and_on_one_more_panel(fields: dict[str, Any]) -> None:
    charter = made(**fields)
    tones = {tone[kind].lstrip("#") for tone in charter.theme["tones"] for kind in ("deep", "bright")}
    drops = [box for box in grounds(poster(charter, "leaflet", "a4"), 0) if box.what in tones and box.wide > 50]

    panels = {int((drop.left + drop.right) / 2 / (842 / 3)) for drop in drops}
    assert 2 in panels
    assert len(panels) <= 2


def test_on_a_back_with_an_address_alone_the_motif_stands_whole_above_it(tmp_path: Path) -> None:
    told = dict.fromkeys(("introduction", "background"), f"{PROMISE}. " * 6)
    charter = made(agreements=PARTIES, **told, url="https://town.example/charter")
    printed = poster(charter, "leaflet", "a4")
    (sheet, found), *_ = words(printed, tmp_path)
    (left, right) = (sheet.right / 3, 2 * sheet.right / 3)
    tones = {tone["deep"].lstrip("#") for tone in charter.theme["tones"]}
    drops = [box for box in grounds(printed, 0) if box.what in tones and left < (box.left + box.right) / 2 < right]
    address = [word for word in found if left < word.left < right]

    assert drops
    assert min(box.left for box in drops) > left
    assert max(box.right for box in drops) < right
    assert min(box.top for box in drops) > 0.1 * sheet.bottom
    # Between them stands the code.
    assert 0 < min(word.top for word in address) - max(box.bottom for box in drops) < 0.15 * sheet.bottom


def test_what_replaced_a_charter_is_said_as_large_as_the_words_of_its_cover() -> None:
    charter = made(values=values(3, 2), status="superseded", **{"replaced-by": "SEND Co-production Charter"})
    outside = next(iter(pieces_by_page(poster(charter, "leaflet", "a4"))))

    said = {words: size for words, _, _, size in outside}
    assert next(size for words, size in said.items() if words.startswith("Superseded")) >= 14


def test_names_on_a_panel_are_smaller_than_their_heading_and_clear_of_one_another() -> None:
    outside = next(iter(pieces_by_page(poster_of("north-northants", "leaflet", "a4"))))
    placed = {letters(words): (y, size) for words, _, y, size in outside}
    (first, size), (second, _), (third, _) = (
        placed[letters(words)] for words in ("Co-Production", "heart of strategic &", "operational practices")
    )

    assert placed["OurPrinciples:"][1] > 1.3 * size
    assert third - placed[letters("SEND is")][0] > 1.35 * (first - second)


def test_no_line_of_a_cover_is_a_word_left_over(tmp_path: Path) -> None:
    sheet, found = words(poster_of("north-northants", "leaflet", "a4"), tmp_path)[0]
    cover = [word for word in found if word.left > 2 / 3 * sheet.right]

    def line_of(what: str) -> list[str]:
        at = next(word for word in cover if word.what == what)
        return [word.what for word in cover if abs(word.top - at.top) < 2]

    assert line_of("Care") == ["Education", "|", "Health", "|", "Care"]


@pytest.mark.parametrize(
    ("title", "line", "size"),
    [
        ("Needs & Disabilities Town Charter", "Needs & Disabilities", 23),
        # In three lines it would be smaller than the words that close the back.
        ("SPECIAL EDUCATIONAL NEEDS & DISABILITIES CO-PRODUCTION CHARTER", "CO-PRODUCTION", 26),
    ],
)
def test_a_title_has_as_many_lines_as_it_takes_to_be_large(title: str, line: str, size: float) -> None:
    cover = next(iter(pieces_by_page(poster(made(title=title, values=values(3, 1, "We listen")), "leaflet", "a4"))))

    lines: dict[float, list[str]] = {}
    for said, _, y, each in cover:
        if each > size:
            lines.setdefault(y, []).append(said)
    assert line in [" ".join(said) for said in lines.values()]


# Its second value goes on in the panel of the others, which have next to nothing.
GOING_ON = [
    *NAMED,
    {"name": "Ask", "commitments": ["We listen"]},
    {"name": "Tell", "commitments": ["We answer every letter within a week", "We say what we did"]},
]


def test_a_card_that_goes_on_begins_with_its_next_list() -> None:
    charter = made(values={"labels": {"how": "We will achieve this by:"}, "items": GOING_ON})
    inside = letters(reader(poster(charter, "leaflet", "a4")).pages[1].extract_text())

    assert letters("Open communication (continued) We will achieve this by:") in inside


def test_a_name_that_goes_on_stays_in_its_card(tmp_path: Path) -> None:
    charter = made(values={"labels": {"how": "We will achieve this by:"}, "items": GOING_ON})
    printed = poster(charter, "leaflet", "a4")
    _, found = words(printed, tmp_path)[1]
    over = next(word for word in found if word.what == "(continued)")
    around = [
        box for box in grounds(printed, 1) if box.left < over.left < box.right and box.top < over.top < box.bottom
    ]

    assert over.right < min(box.right for box in around) - 12


def test_words_that_only_lead_on_the_web_page_are_not_in_a_leaflet() -> None:
    sections = {"more": {"text": "[Read all of it here](#values)"}, "less": {"text": "Read it aloud to each other."}}
    outside = letters(
        reader(poster(made(values=values(3, 2), sections=sections), "leaflet", "a4")).pages[0].extract_text()
    )

    assert letters("Read all of it here") not in outside
    assert letters("Read it aloud to each other.") in outside


def test_promises_that_begin_on_the_flap_are_read_together_with_those_inside() -> None:
    said = letters(text(poster_of("stoke", "leaflet", "a4")))

    back, first, second = (
        said.index(letters(words)) for words in ("We commit to working", "1.1 We will", "2.1 We will")
    )
    assert back < first < second


def _box_ends(printed: Printed) -> list[float]:
    """How far down the last box of each panel inside reaches."""
    boxes = [box for box in grounds(printed, 1) if box.what not in ("", "ffffff") and 150 < box.wide < 270]
    panels = [[box.bottom for box in boxes if int(3 * box.left / 842 + 0.02) == third] for third in range(3)]
    return [max(ends) for ends in panels if ends]


@pytest.mark.parametrize("name", NAMES)
def test_the_panels_inside_end_level(name: str) -> None:
    ends = _box_ends(poster_of(name, "leaflet", "a4"))

    assert len(ends) == 3
    assert max(ends) - min(ends) < 1


def test_one_of_many_values_goes_on_behind_a_fold_before_a_panel_is_left_emptier() -> None:
    inside = letters(reader(poster_of("stockport", "leaflet", "a4")).pages[1].extract_text())

    assert letters("Value the Lived Experience (continued)") in inside


def test_no_box_has_a_foot_of_more_than_an_eighth(tmp_path: Path) -> None:
    two = [{"name": "Listen", "commitments": [PROMISE] * 6}, {"name": "Share", "commitments": [PROMISE]}]
    printed = poster(made(values=two), "leaflet", "a4")
    _, found = words(printed, tmp_path)[1]
    last = max(word.bottom for word in found if word.left > 562)
    *_, fuller, shorter = _box_ends(printed)

    assert fuller - shorter > fuller / 8
    assert shorter - last < 30
