"""Posters of several sides: what stands on which, how full they are, and the card that the smallest papers are."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from charterc.formats.paper.layout import Layout
from charterc.formats.paper.sheet import Sheet, SheetPlan
from charterc.formats.publishers.poster import Publisher
from tests.paper.drawn import grounds, words
from tests.paper.sheets import (
    NAMES,
    PROMISE,
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


def names_of(name: str) -> list[str]:
    group = page(name).main_group
    return [item.name for item in group.items] if group is not None else []


def test_what_one_side_of_a4_cannot_hold_stands_on_the_other() -> None:
    printed = poster_of("stockport", paper="a4")
    front, back = (letters(found.extract_text()) for found in reader(printed).pages)

    assert letters("Turn over to read every promise") in front
    assert letters("SEND-IP@STOCKPORT.GOV.UK") in front
    assert letters("Be Respectful") in front
    assert letters("1.1 We will agree together") in back
    assert letters("7.7 We will be timely") in back


def test_what_hangs_on_a_wall_says_that_the_promises_are_on_the_next_sheets() -> None:
    first, *rest = (found.extract_text() for found in reader(poster_of("stoke", large_print=True)).pages)

    assert "The promises are on the next sheets" in first
    assert "Page 1 of 3" in first
    assert [f"Page {n} of 3" in side for n, side in enumerate(rest, 2)] == [True, True]
    two = text(poster_of("stockport", large_print=True))
    assert "The promises are on the next sheet\n" in two
    assert "Page 1 of 2" in two


def test_more_than_two_sides_of_small_paper_are_sheets_as_well() -> None:
    said = text(poster_of("north-northants", paper="a4"))

    assert "The promises are on the next sheets" in said
    assert "Turn over" not in said


@pytest.mark.parametrize("name", NAMES)
def test_the_paper_that_is_said_to_hold_it_on_one_side_does_and_leaves_out_no_more(name: str) -> None:
    printed = poster_of(name, paper="a4")

    if printed.fit["sides"] > 1:
        one = poster_of(name, paper=printed.fit["paper"])
        assert len(reader(one).pages) == 1
        assert [left for left in one.fit["left-out"] if left not in printed.fit["left-out"]] == []


def test_a_lying_sheet_of_several_sides_knows_whether_one_would_do_upright() -> None:
    # Beside so long a definition the lists of a lying sheet have little room.
    charter = made(values=values(5, 4), definition=f"{PROMISE}. " * 20)
    lying, upright = (poster(charter, landscape=way) for way in (True, False))

    assert lying.fit["sides"] > 1
    assert lying.fit["upright"] == (upright.fit["sides"] == 1)


def test_for_a_lying_sheet_the_upright_one_is_laid_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, Any]] = []
    fit = Layout.fit

    def noted(layout: Layout, **more: Any) -> Mapping[str, Any]:
        asked.append(more)
        return fit(layout, **more)

    monkeypatch.setattr(Layout, "fit", noted)

    assert poster(made(values=values(5, 4), definition=f"{PROMISE}. " * 20), landscape=True).fit["sides"] > 1
    assert len(asked) == 1


def test_a_note_says_how_several_sides_become_one() -> None:
    plan = SheetPlan("poster-a3-landscape.pdf", Sheet("poster/charter.typ", "a3", landscape=True))
    said = plan.advice({"sides": 2, "upright": True, "paper": "a2", "smallest": 12.0})

    assert said == [
        (
            "poster-a3-landscape.pdf has 2 sides: on one its type would be smaller than 12 pt."
            " One side holds it upright (--portrait) or on --paper a2."
        )
    ]


def test_the_smallest_papers_are_a_card_of_the_names() -> None:
    printed = poster_of("stockport", paper="a5")
    front, back = (letters(found.extract_text()) for found in reader(printed).pages)

    assert letters("Be Accountable and Responsive") in front
    assert letters("What co-production means") in back
    assert letters("SEND-IP@STOCKPORT.GOV.UK") in back
    # One promise of each value: of two values with the same first promise, the second shows its next.
    assert letters("1.1 We will agree together who are the right people") in back
    assert letters("2.2 We will let people know how we have acted") in back
    assert letters("We will be transparent") not in front + back
    assert printed.fit["smallest"] >= 12 - 0.05


@pytest.mark.parametrize("way", [{}, {"plain": True}])
def test_a_card_with_room_in_front_says_that_there_is_more_behind(way: dict[str, Any]) -> None:
    front, _ = (found.extract_text() for found in reader(poster_of("stockport", paper="a5", **way)).pages)

    assert "Turn over for more" in front


def test_a_full_card_keeps_its_front_for_the_names() -> None:
    assert "Turn over" not in text(poster_of("south-glos", paper="a5"))


def test_a_card_of_one_side_does_not_say_to_turn_it_over() -> None:
    names = [{"name": "Be kind"}, {"name": "Be fair"}, {"name": "Be open"}]

    assert "Turn over" not in text(poster(made(values=names), paper="a5"))


def test_the_second_line_of_a_promise_on_a_card_stands_below_its_first() -> None:
    *_, back = pieces_by_page(poster_of("stockport", paper="a5"))
    place = next(n for n, (said, *_) in enumerate(back) if "agree desired outcomes" in said)
    first = max(n for n in range(place + 1) if back[n][0].startswith("We will"))
    second = next(n for n in range(place, len(back)) if back[n][0].startswith("and work towards"))

    assert back[second][1] == pytest.approx(back[first][1])
    assert back[second][2] < back[first][2]


def test_the_back_of_a_card_says_how_many_promises_there_are_and_where() -> None:
    fields: dict[str, Any] = {"values": values(5, 3), "definition": "It is working together."}
    with_address, without = (
        text(poster(made(**fields, **more), paper="a5")) for more in ({"url": "https://www.example.org/us"}, {})
    )

    assert letters("Read all 15 promises at example.org/us") in letters(with_address)
    assert "Read all" not in without
    assert letters("Ask whoever gave you this for all 15 promises") in letters(without)


def test_a_card_of_a_charter_without_an_address_says_whom_to_ask_for_the_rest() -> None:
    back = reader(poster_of("stockport", paper="a5")).pages[1].extract_text()

    assert letters("Ask us for all 22 promises") in letters(back)


def test_lists_that_would_take_the_wheel_its_room_stand_on_the_back_of_a_card() -> None:
    principles = [f"We plan each service together with the families who use it, number {number}" for number in "abcdef"]
    charter = made(values=values(5, 3), principles=[{"name": name} for name in principles])
    front, back = (letters(found.extract_text()) for found in reader(poster(charter, paper="a5")).pages)

    assert letters(principles[0]) in back
    assert letters(principles[0]) not in front


def test_a_list_that_leaves_the_wheel_its_room_stands_below_it_on_a_card() -> None:
    front, back = (letters(found.extract_text()) for found in reader(poster_of("north-northants", paper="a5")).pages)

    assert letters("SEND is everyone's business") in front
    assert letters("SEND is everyone's business") not in back


def test_each_who_signed_has_a_line_on_the_back_of_a_card() -> None:
    lines = text(poster_of("south-glos", paper="a5")).splitlines()

    assert any(line.startswith("Jenny Theed, Sirona") for line in lines)
    assert any(line.startswith("Santie Human, Supportive Parents") and "·" not in line for line in lines)


def test_a_picture_of_several_sides_comes_in_several() -> None:
    printed = poster_of("stockport", paper="a4", kind="png", ppi=30)

    assert [content[:4] for content in (printed.content, *printed.further)] == [b"\x89PNG"] * 2


def test_the_picture_of_a_poster_shows_its_sides_one_below_the_other() -> None:
    (preview,) = [plan.sheet for plan in Publisher().sheets((), Sheet("")) if plan.sheet.kind == "png"]
    look: dict[str, Any] = {"paper": "a4", "kind": "png", "ppi": 30}
    apart = poster_of("stockport", **look)
    sides = [Image.open(io.BytesIO(content)) for content in (apart.content, *apart.further)]
    together = poster_of("stockport", **look, together=preview.together)
    picture = Image.open(io.BytesIO(together.content))
    width, height = sides[0].size

    assert len(sides) == 2
    assert (picture.width, picture.height, together.further) == (width, 2 * height + 8, ())
    assert [picture.crop((0, top, width, top + height)).tobytes() for top in (0, height + 8)] == [
        side.convert(picture.mode).tobytes() for side in sides
    ]
    assert picture.getpixel((0, height + 4)) != picture.getpixel((0, 0))


def test_a_card_with_nothing_to_say_behind_has_one_side() -> None:
    names = [{"name": "Be kind"}, {"name": "Be fair"}, {"name": "Be open"}]
    assert len(reader(poster(made(values=names), paper="a5")).pages) == 1


@pytest.mark.parametrize("landscape", [False, True])
def test_the_back_of_a_card_says_all_of_values_that_promise_nothing(landscape: bool) -> None:  # noqa: FBT001 - a table
    aims = [
        {
            "name": f"Be {name}",
            "stem": f"To be {name}:",
            "goals": [f"Answer {name} letters"],
            "how": [f"Ask {name} people"],
        }
        for name in ("kind", "fair")
    ]
    printed = poster(made(values=aims), paper="a5", landscape=landscape)
    _, back = (letters(found.extract_text()) for found in reader(printed).pages)

    for name in ("kind", "fair"):
        for said in (f"To be {name}:", f"Answer {name} letters", f"Ask {name} people"):
            assert letters(said) in back
    assert printed.fit["left-out"] == []


def test_a_card_needs_no_note_of_its_sides() -> None:
    plan = SheetPlan("poster-a5.pdf", Sheet("poster/charter.typ", "a5"))

    assert plan.advice({"sides": 2, "card": True, "smallest": 12.0}) == []


def test_names_alone_do_not_ask_to_turn_over_for_promises() -> None:
    assert "Turn over" not in text(poster_of("south-glos", paper="a5", large_print=True))


def test_large_print_says_all_of_each_value_and_cuts_none() -> None:
    said = letters(text(poster_of("north-northants", paper="a4", large_print=True)))

    assert said.count(letters("Why is this important?")) == 5
    assert [name for name in names_of("north-northants") if letters(f"{name} (continued)") in said] == []


@pytest.mark.parametrize(
    ("name", "way", "heading"),
    [
        ("north-northants", {"large_print": True}, "How we will put this into practice"),
        ("south-glos", {"large_print": True}, "Working together"),
        ("south-glos", {"landscape": True}, "Working together"),
    ],
)
def test_a_list_that_goes_on_over_the_next_side_has_its_heading_there_again(
    name: str, way: dict[str, Any], heading: str
) -> None:
    sides = [letters(found.extract_text()) for found in reader(poster_of(name, paper="a4", **way)).pages]
    starts = [n for n, side in enumerate(sides) if letters(heading) in side]
    goes_on = [n for n, side in enumerate(sides) if side.startswith(letters(f"{heading} (continued)"))]

    assert goes_on == starts[1:] != []


def test_a_card_of_a_value_goes_on_overleaf_rather_than_leave_a_side_empty() -> None:
    printed = poster(made(values=values(2, 26)), paper="a4", large_print=True)
    head = letters("Value 1 of ours")

    sides = [letters(found.extract_text()) for found in reader(printed).pages]
    assert [side.count(head) for side in sides][1:4] == [1, 1, 0]
    assert [side.count(head + "(continued)") for side in sides][1:4] == [0, 1, 0]


@pytest.mark.parametrize("way", [{"large_print": True}, {"landscape": True}])
def test_a_card_that_has_room_on_a_side_stays_whole(way: dict[str, Any]) -> None:
    said = letters(text(poster_of("north-northants", **way)))

    assert [name for name in names_of("north-northants") if letters(f"{name} (continued)") in said] == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("paper", ["a4", "a3"])
def test_no_side_but_the_last_is_much_less_than_full(name: str, paper: str, tmp_path: Path) -> None:
    *sides, _ = words(poster_of(name, paper=paper, large_print=True), tmp_path)

    for sheet, found in sides:
        assert max(word.bottom for word in found if word.top < 0.9 * sheet.bottom) > 0.72 * sheet.bottom


@pytest.mark.parametrize("name", NAMES)
def test_every_promise_is_said_once_and_in_order_on_several_sides(name: str) -> None:
    charter = page(name)
    assert charter.main_group is not None
    said = letters(text(poster_of(name, paper="a4", large_print=True)))

    place = 0
    for entry in (entry for item in charter.main_group.items for entry in item.commitments):
        mark = letters(f"{entry.ref} {entry.plain}")
        place = said.find(mark, place)
        assert place >= 0, entry.plain
        assert said.count(mark) == 1


def test_the_ground_of_a_list_ends_with_its_last_words(tmp_path: Path) -> None:
    printed = poster_of("south-glos", paper="a4", landscape=True)
    _, found = words(printed, tmp_path)[-1]
    columns = [box for box in grounds(printed, 2) if box.wide < 0.4 * 842 and box.bottom - box.top > 60]

    ends = [
        max(word.bottom for word in found if word.top < box.bottom and box.left < word.left < box.right)
        for box in columns
    ]
    # Those of one list are level: the fullest of its columns ends with it.
    assert len(columns) == 3
    assert columns[0].bottom - max(ends) < 2 * 12


def framework(count: int) -> Any:
    fields = {"title": "SEND Responsibility Framework", "area": "Town", "url": "https://www.example.org/us"}
    return made(**fields, responsibilities=[f"{PROMISE} {n}" for n in range(count)])


@pytest.mark.parametrize("landscape", [False, True])
def test_no_words_of_a_title_side_stand_on_its_ornament(landscape: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a table
    printed = poster(framework(16), paper="a4", large_print=True, landscape=landscape)
    _, found = words(printed, tmp_path)[0]
    drops = [box for box in grounds(printed) if 50 < box.wide < 200 and box.what not in {"", "12284c"}]
    panel = max((box for box in grounds(printed) if box.what == "12284c"), key=lambda box: box.bottom - box.top)
    said = [word for word in found if word.bottom < panel.bottom]

    assert len(drops) > 4
    assert "sheets" in {word.what for word in said}
    assert [(word.what, box) for word in said for box in drops if word.meets(box)] == []


def test_the_title_of_a_high_panel_is_as_wide_as_that(tmp_path: Path) -> None:
    sheet, found = words(poster(framework(16), paper="a4", large_print=True), tmp_path)[0]

    longest = next(word for word in found if word.what == "Responsibility")
    assert longest.right > 0.85 * sheet.right


def test_contacts_alone_on_the_last_side_fill_it() -> None:
    long = {"text": f"{PROMISE}. " * 8, "email": "send@example.org"}
    printed = poster(made(values=values(7, 6), contacts=[long, long]), paper="a4", large_print=True)
    last = len(reader(printed).pages) - 1

    if letters("Value 7 of ours") not in letters(reader(printed).pages[last].extract_text()):
        panel = max(grounds(printed, last), key=lambda box: (box.right - box.left) * (box.bottom - box.top))
        assert panel.bottom - panel.top > 500


@pytest.mark.parametrize("fields", [{}, {"values": values(1, 0)}, {"definition": "It is working together."}])
def test_large_print_of_a_charter_without_lists_is_one_sheet(fields: dict[str, Any]) -> None:
    assert poster(made(**fields), paper="a4", large_print=True).fit["sides"] == 1


def test_a_card_passes_over_a_list_without_entries() -> None:
    charter = made(
        values=values(3, 1), principles={"heading": "How we work", "text": "Together."}, poster=["values", "principles"]
    )

    printed = poster(charter, paper="a5")

    assert letters("Value 3 of ours") in letters(text(printed))
    assert "principles" in {one["part"] for one in printed.fit["left-out"]}


@pytest.mark.parametrize("name", NAMES)
def test_on_the_sheet_of_the_names_the_wheel_stands_below_the_words(name: str, tmp_path: Path) -> None:
    charter = page(name)
    assert charter.main_group is not None
    _, found = words(poster_of(name, "values"), tmp_path)[0]

    title = max(word.right for word in found if word.what in charter.title.split() and word.top < 200)
    assert title > 0.45 * 297 * 72 / 25.4
    first = charter.main_group.items[0].name.split()[0]
    assert next(word.top for word in found if word.what == first) > 250


@pytest.mark.parametrize("name", ["stockport", "stoke", "south-glos"])
def test_a4_is_front_and_back_where_that_holds_all_in_type_that_can_be_read(name: str, tmp_path: Path) -> None:
    printed = poster_of(name, paper="a4")
    (sheet, front), (_, back) = words(printed, tmp_path)

    assert printed.fit["smallest"] >= 11.95
    assert "Turn over" in reader(printed).pages[0].extract_text()
    # Both are filled.
    assert min(max(word.bottom for word in found) for found in (front, back)) > 0.9 * sheet.bottom
    heart = page(name).main_group
    assert heart is not None
    promised = [letters(entry.plain) for item in heart.items for entry in item.commitments]
    assert [promise for promise in promised if promise not in letters(text(printed))] == []


def test_statements_stay_on_one_side_where_one_holds_them(tmp_path: Path) -> None:
    sides = words(poster_of("south-glos", paper="a4"), tmp_path)

    assert sorted(sum(word.what in {'"I', '"My'} for word in found) for _, found in sides) == [0, 9]


def test_statements_that_go_on_overleaf_look_as_before(tmp_path: Path) -> None:
    """In as many columns, and each in the colour after the one before it."""
    charter = made(
        statements=[f"I am asked and I am answered, whatever it was that I said, time {n}" for n in range(40)]
    )
    printed = poster(charter, paper="a4", large_print=True)
    starts = [{round(word.left) for word in found if word.what == "asked"} for _, found in words(printed, tmp_path)]
    tones = [tone["deep"].lstrip("#") for tone in charter.theme["tones"]]
    sides = range(len(starts))
    stripes = [box.what for side in sides for box in grounds(printed, side) if box.what in tones and box.wide < 10]

    assert len([start for start in starts if start]) > 1
    assert {frozenset(start) for start in starts if start} == {frozenset(starts[-1])}
    assert stripes == [tones[n % len(tones)] for n in range(40)]


@pytest.mark.parametrize(
    ("name", "paper", "sides", "words"),
    [("stoke", "a4", 2, "You will feel"), ("north-northants", "a4", 4, "Why is this important?")],
)
def test_one_side_more_is_taken_where_it_holds_all_that_the_values_say(
    name: str, paper: str, sides: int, words: str
) -> None:
    printed = poster_of(name, paper=paper)

    assert len(reader(printed).pages) == sides
    assert text(printed).count(words) == sum(
        len(part.items) for part in page(name).parts if part.key in ("values", "cornerstones")
    )
    assert not {"why", "indicators"} & {one["field"] for one in printed.fit["left-out"]}


def test_a_card_passes_over_no_value_though_its_promise_stands_there_already() -> None:
    names = [
        {"name": f"Be {name}", "commitments": ["We will keep our word to each other"]} for name in ("kind", "fair")
    ]
    # Names too long for a wheel stand in a list, and once more above the promises.
    long = {"name": "Unpronounceability" * 3, "commitments": ["We will try"]}
    back = reader(poster(made(values=[*names, long]), paper="a5")).pages[1].extract_text()

    assert "Be fair" in back


def test_the_back_of_a_card_of_names_alone_shows_promises_of_another_list() -> None:
    back = reader(poster_of("south-glos", paper="a5")).pages[1].extract_text()

    assert letters("B1 the best starting place for co-production") in letters(back)
    assert letters("Ask South Gloucestershire Council for all 14 promises") in letters(back)


@pytest.mark.parametrize("way", [{}, {"plain": True}])
def test_a_long_charter_for_the_wall_begins_its_lists_below_the_title_where_that_saves_a_sheet(
    way: dict[str, Any],
) -> None:
    printed = poster_of("north-northants", **way)
    first, last = (letters(found.extract_text()) for found in reader(printed).pages)

    assert letters("Definition of co-production") in first
    assert letters("1.8 Work together to find") in first
    assert (first + last).count(letters("Why is this important?")) == 5
    assert letters("B16 Explore ways") in last
    assert "(continued)" not in first + last
    assert printed.fit["smallest"] >= 12 - 0.05


@pytest.mark.parametrize("landscape", [False, True])
def test_a_card_says_that_it_shows_one_promise_of_each_value_where_it_has_no_names(landscape: bool) -> None:  # noqa: FBT001 - a table
    back = letters(reader(poster_of("north-northants", paper="a5", landscape=landscape)).pages[1].extract_text())

    assert letters("One promise from each value") in back


def test_a_card_says_how_many_of_a_list_it_shows() -> None:
    back = letters(reader(poster_of("south-glos", paper="a5")).pages[1].extract_text())

    assert letters("of 11") in back


def test_a_list_of_which_a_card_shows_all_is_not_counted() -> None:
    said = text(poster(made(values=["Kind", "Fair"], agreements=["We listen", "We answer"]), paper="a5"))

    assert "We answer" in said
    assert "The first" not in said


def test_a_lying_card_shows_promises_rather_than_what_they_stand_on_alone() -> None:
    back = letters(reader(poster_of("south-glos", paper="a5", landscape=True)).pages[1].extract_text())

    assert letters("B1 the best starting place") in back


def test_room_that_the_lists_of_a_side_cannot_take_stands_between_them(tmp_path: Path) -> None:
    printed = poster_of("north-northants")
    _, (_, found) = words(printed, tmp_path)
    heading = next(box.top for box in found if box.what == "How")
    above = max(box.bottom for box in grounds(printed, side=1) if box.bottom < heading)

    # Without that, they stand 14 pt apart.
    assert heading - above > 20


def test_the_last_list_of_a_side_does_not_touch_the_bar_below_it(tmp_path: Path) -> None:
    _, (_, found) = words(poster_of("north-northants", plain=True), tmp_path)
    last = next(word for word in found if word.what == "promote")
    below = next(word for word in found if word.what == "We" and word.top > last.bottom)

    # The inner edges of both, and a gap between them.
    assert below.top - last.bottom > 30


def test_what_is_left_on_a_side_is_shared_by_the_gaps_between_its_blocks_and_bar(tmp_path: Path) -> None:
    printed = poster_of("north-northants")
    _, found = words(printed, tmp_path)[1]
    heading, note = (next(word for word in found if word.what == what) for what in ("How", "Ask"))
    drawn = [box for box in grounds(printed, 1) if box.top > 0]
    cards = max(box.bottom for box in drawn if box.bottom < heading.top)
    entries = max(box.bottom for box in drawn if box.bottom < note.top)

    # To within what the heading has above its capitals.
    assert abs((note.top - entries) - (heading.top - cards)) < 6
