"""How the printable charter turns its pages: what goes over to the next one, and which layout is kept."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from charterc.formats.paper import typst
from charterc.formats.paper.emptiness import emptiness, filled
from charterc.formats.paper.layout import Layout
from charterc.formats.paper.typst import Printed
from tests.adoption.test_st_marys import page as st_marys
from tests.paper.drawn import grounds, words
from tests.paper.sheets import (
    NAMES,
    elements,
    letters,
    made,
    page,
    pieces,
    pieces_by_page,
    reader,
    report,
    report_of,
    text,
    values,
)
from tests.paper.test_report import BODY, bodies, scopes


def sheets(printed: Printed) -> list[str]:
    return [letters(sheet.extract_text()) for sheet in reader(printed).pages]


def test_a_value_that_goes_over_the_page_says_its_name_again() -> None:
    found = sheets(report(made(values=values(2, 40))))
    n = next(n for n, said in enumerate(found) if "1Value1ofours(continued)" in said)

    assert "Value1ofours" in found[n - 1]
    assert "continued" not in found[n - 1]


def test_a_value_in_one_piece_says_it_once() -> None:
    assert "continued" not in text(report(made(values=values(6, 4))))


def test_the_name_that_comes_again_is_no_heading() -> None:
    headings = [str(each.T) for kind, each in elements(report(made(values=values(2, 40)))) if kind in {"H2", "H3"}]

    assert [one for one in headings if "Value 1" in one] == ["Value 1 of ours"]


def test_a_row_that_goes_over_the_page_says_again_what_it_is_of() -> None:
    ways = [f"We will do the thing in way {n}, and tell every family about it" for n in range(60)]
    found = sheets(
        report(made(measures=[{"what": "Make it known", "how": ways}, {"what": "Look back", "how": ["A survey"]}]))
    )
    over = [said for said in found if "Makeitknown(continued)" in said]

    # The head of the table comes first, as on every page, and then at once the name.
    assert len(over) >= 1
    assert all(said.index("Makeitknown(continued)") < said.index("inway") for said in over)
    assert "Lookback(continued)" not in "".join(found)


def test_a_row_whose_one_way_goes_over_the_page_says_again_what_it_is_of() -> None:
    ways = {"text": "We will tell it to", "items": [f"every family in street {n}" for n in range(60)]}
    found = sheets(report(made(measures=[{"what": "Make it known", "how": [ways]}]), large_print=True))
    over = [said for said in found if "instreet" in said][1:]

    assert len(over) >= 1
    assert all(0 <= said.find("Makeitknown(continued)") < said.index("instreet") for said in over)


def test_a_plain_title_stays_within_its_frame(tmp_path: Path) -> None:
    for title in (
        "Stockport SEN Co-Production Charter",
        "A Charter for Us",
        "Working together in our town and around it",
    ):
        ((_, found), *_) = words(report(made(title=title, values=values(2, 3)), plain=True), tmp_path)
        # The frame ends 21 mm from the edge, its words 7 mm before that.
        assert max(word.right for word in found if word.top < 150) <= (210 - 28) * 72 / 25.4 + 1


def test_a_row_in_many_pieces_has_one_head() -> None:
    ways = [f"We will do the thing in way {n}, and tell every family about it" for n in range(20)]
    printed = report(
        made(measures=[{"what": "Make it known", "how": ways}, {"what": "Look back", "how": ["A survey"]}])
    )

    assert scopes(printed, "TH").count("/Row") == 2


def test_measures_need_not_say_how() -> None:
    ways = [f"We will do the thing in way {n}, and tell every family about it" for n in range(20)]
    said = text(report(made(measures=[{"what": "Make it known", "how": ways}, {"what": "Count", "target": "Ten"}])))

    assert "Target: Ten" in said
    assert "Target: Ten" in text(report(made(measures=[{"what": "Count", "target": "Ten"}])))


LOGOS: dict[str, Any] = {
    "partners": {"heading": "Made by", "items": ["Our Council"]},
    "sections": {"logos": {"heading": "Made by", "picture": {"lost": "The logos stood here."}}},
}


def test_a_part_of_nothing_but_a_lost_picture_of_the_partners_is_told_at_the_end() -> None:
    printed = report(made(area="Town", aim="We act.", **LOGOS))
    before, after = " ".join(text(printed).split()).split("About this charter")

    assert "The logos stood here." not in before
    assert "Pictures of the original that are not here Made by: The logos stood here." in after
    assert [str(each.T) for kind, each in elements(printed) if kind == "H2"].count("Made by") == 1


def test_a_heading_whose_picture_was_all_below_it_goes_with_it() -> None:
    lost = {"heading": "Our promise", "picture": {"lost": "A drawing of a hand."}}
    before, after = " ".join(text(report(made(area="Town", vision=lost, aim="We act."))).split()).split("About this")

    assert "Our promise" not in before
    assert "Our promise: A drawing of a hand." in after


def test_a_chapter_of_nothing_but_lost_pictures_goes_with_its_parts() -> None:
    chapters = [{"heading": "The charter", "parts": ["aim", "partners"]}, {"heading": "Who we are", "parts": ["logos"]}]
    before, after = " ".join(text(report(made(page=chapters, aim="We act.", **LOGOS))).split()).split(
        "Pictures of the original"
    )

    assert "Who we are" not in before
    assert "Who we are: Made by: The logos stood here." in after


def test_a_list_of_all_promises_stands_on_one_page_where_it_can() -> None:
    summary = {"heading": "In short", "summary": {"of": "values", "show": "commitments"}}
    for lines in range(4, 34, 6):
        words = "\n\n".join(["We wrote this together."] * lines)
        first = next(
            said
            for said in sheets(
                report(made(introduction=words, sections={"short": summary}, values=values(4, 3, "We ask")))
            )
            if letters("We ask 1.1") in said
        )

        assert letters("We ask 4.3") in first


def test_the_wheel_beside_the_lead_in_has_names_where_the_page_has_room_for_them() -> None:
    def names_in_wheel(promises: int) -> bool:
        named = {"text": "We hold to these:", "items": values(4, promises)}
        return letters(text(report(made(values=named)))).count("Value1ofours") > 1

    # Of few promises the last card ends the page, or the report: there is room.
    assert names_in_wheel(3)


def test_names_alone_are_said_once_in_their_wheel() -> None:
    said = letters(text(report(made(values=["Be kind", "Be fair", "Be brave", "Be near"]))))

    assert [said.count(letters(name)) for name in ("Be kind", "Be fair", "Be brave", "Be near")] == [1, 1, 1, 1]


def test_names_with_a_label_stand_beside_their_wheel_as_well() -> None:
    said = " ".join(
        text(report(made(values={"labels": {"name": "Value"}, "items": ["Be kind", "Be fair", "Be brave"]}))).split()
    )

    assert "Value: Be fair" in said


def test_a_heading_of_two_lines_has_no_word_to_itself() -> None:
    lines = [words.strip() for words, _, _, size in pieces(report_of("north-northants")) if size > 20]

    assert "making a difference?" in lines


def test_a_chapter_opens_with_a_band() -> None:
    printed = report(made(page=[{"heading": "The charter", "parts": ["vision"]}], vision="We act."), plain=False)
    (at,) = [y for words, _, y, _ in next(iter(list(pieces_by_page(printed))[1:])) if words == "The charter"]

    assert any(box.top < 842 - at < box.bottom and box.wide > 400 for box in grounds(printed, side=1))


def test_a_part_without_a_heading_stands_apart_from_the_one_above() -> None:
    sections = {
        "one": {"heading": "One", "text": "The first words.\n\nThe second words."},
        "two": "The third words. " + "And more of them. " * 20,
    }
    at = {words.split()[1]: y for words, _, y, _ in pieces(report(made(sections=sections))) if words.startswith("The ")}

    assert at["second"] - at["third"] > 1.2 * (at["first"] - at["second"])


def test_words_that_lead_to_signatures_stand_on_their_page() -> None:
    people = [{"name": f"Ann Example {n}", "role": "Chair", "date": "2026-03-03"} for n in range(6)]
    for lines in range(24, 30):
        closing = {"text": "Yours sincerely", "items": people}
        found = sheets(report(made(introduction="\n\n".join(["We wrote this together."] * lines), signatories=closing)))
        (said,) = (said for said in found if "Yourssincerely" in said)
        assert "AnnExample0" in said


def pages_with(fields: dict[str, object], *wanted: str) -> list[list[bool]]:
    """On which pages the wanted words stand, behind more and more lines, so that one of the pages ends among them."""
    found = []
    for lines in range(20, 34):
        pages = sheets(report(made(introduction="\n\n".join(["We wrote this together."] * lines), **fields)))
        found += [[letters(one) in said for said in pages] for one in wanted]
    return found


def test_a_list_of_three_stays_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typst, "_best", lambda attempt: attempt(0))
    first, third = "The first thing we do", "The third thing we do"
    places = pages_with({"agreements": [first, "The second thing we do", third]}, first, third)

    assert places[::2] == places[1::2]


def test_a_few_names_stay_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typst, "_best", lambda attempt: attempt(0))
    names = [f"A name that is too long to stand beside any other name {n}" for n in range(4)]
    places = pages_with({"levels": names, "values": values(2, 2)}, names[0], names[3])

    assert places[::2] == places[1::2]


def test_how_full_a_page_is_can_be_measured() -> None:
    printed = report_of("stoke")
    top, bottom = BODY[0], BODY[1] - 6
    wanted = [(top - min(y for _, _, y, _ in body)) / (top - bottom) for body in bodies(printed)]

    assert filled(printed.content, (top, bottom))[1:] == pytest.approx(wanted, abs=0.01)


def test_one_large_gap_is_worse_than_many_small_ones() -> None:
    assert emptiness([1, 0.5, 1, 1]) > emptiness([0.9, 0.9, 0.9, 0.95])
    assert emptiness([1, 0.5]) < emptiness([0.5, 1])
    assert emptiness([1, 1]) == 0


def test_a_last_page_with_next_to_nothing_is_as_bad_as_any_other() -> None:
    assert emptiness([0.95, 0.2]) > 5 * emptiness([0.95, 0.25])


@pytest.mark.parametrize("name", NAMES)
def test_the_last_page_is_no_afterthought(name: str) -> None:
    printed = report_of(name)

    assert filled(printed.content, (BODY[0], BODY[1] - 6))[-1] > 0.4


def test_what_is_known_of_a_charter_stands_below_its_contents_rather_than_alone_on_a_page() -> None:
    told = [said.count("Aboutthischarter") for said in sheets(report_of("north-northants"))]

    assert told == [0, 1, 0, 0, 0, 0, 0]


def test_what_is_known_of_a_charter_stands_closer_where_it_has_room_only_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typst, "_best", lambda attempt: attempt(0))
    address = "https://town.gov.uk/charter"
    told = {}
    for lines in range(20, 34):
        words = "\n\n".join(["We wrote this together."] * lines)
        printed = report(made(introduction=words, area="Town", agreed="2026-01-31", url=address))
        size = next(round(size) for said, _, _, size in pieces(printed) if letters(said).startswith("About"))
        told[size] = letters(text(printed)).count(address)

    # In large words as in small ones the address stands once: in how to cite it.
    assert told == {23: 1, 15: 1}


def test_lists_that_go_a_little_over_a_page_fill_the_next_one_in_hardly_larger_type() -> None:
    ways = [f"We will do the thing in way {n}" for n in range(4)]
    whose = [{"heading": f"Body {n}", "items": ways} for n in range(7)]
    printed = report(made(introduction="We wrote this together.", responsibilities={"groups": whose}))

    assert filled(printed.content, (BODY[0], BODY[1] - 6))[-1] > 0.5
    assert {round(size) for said, _, _, size in pieces(printed) if "do the thing" in said} == {13}


def test_a_good_layout_is_found_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []
    printed = Layout.printed

    def counted(layout: Layout, attempt: int) -> Printed:
        tries.append(attempt)
        return printed(layout, attempt)

    monkeypatch.setattr(Layout, "printed", counted)
    for name in ("stockport", "north-northants", "south-glos"):
        report(page(name))

    assert len(tries) <= 3 * 3


def test_a_layout_that_never_settled_is_not_kept_where_another_did(monkeypatch: pytest.MonkeyPatch) -> None:
    printed = Layout.printed

    def unsettled(layout: Layout, attempt: int) -> Printed:
        found = printed(layout, attempt)
        return replace(found, fit={**found.fit, "attempt": attempt, "unsettled": attempt != 3})

    monkeypatch.setattr(Layout, "printed", unsettled)

    assert report(page("south-glos")).fit["attempt"] == 3


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("name", [*NAMES, "st-marys"])
def test_a_report_counts_the_pages_that_it_has(name: str, *, large: bool) -> None:
    printed = report(st_marys(), large_print=large) if name == "st-marys" else report_of(name, large_print=large)
    pages = reader(printed).pages
    counts = set(re.findall(r"Page\s*\d+\s*of\s*(\d+)", "\n".join(found.extract_text() for found in pages)))

    assert counts == {str(len(pages))}


def test_no_value_stands_alone_behind_a_large_wheel() -> None:
    short = [
        {"name": name, "commitments": ["We will hear you", "We will answer"]}
        for name in ("Hear", "Open", "Join", "Care")
    ]
    found = sheets(report(made(definition="We decide together.", values=short, contacts=[{"phone": "0161 496 0000"}])))

    # Within the wheel the names stand without their promises.
    assert [said.count("Wewillhearyou") for said in found] == [0, 0, 4]
    assert "1" in found[1]


def test_a_cut_is_as_bad_as_a_gap_of_a_third_of_a_page() -> None:
    assert emptiness([1, 0.7, 1, 0.5]) < emptiness([1, 1, 1, 0.5], splits=1) < emptiness([1, 0.6, 1, 0.5])


@pytest.mark.parametrize("name", NAMES)
def test_a_value_that_fits_a_page_is_whole_in_every_charter(name: str) -> None:
    assert "(continued)" not in text(report_of(name))


def cut_values(count: int) -> list[list[int]]:
    """How many promises of a value that is cut stand on each of its pages; a layout that was not chosen among others."""
    found = sheets(report(made(introduction="We wrote this together. " * 40, values=values(2, count))))
    return [[len(re.findall(rf"takepart{n}\.", said)) for said in found] for n in (1, 2)]


@pytest.mark.parametrize("count", [16, 19, 22, 25])
def test_a_value_that_is_cut_has_three_promises_on_either_side(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr(typst, "_best", lambda attempt: attempt(0))

    for pages in cut_values(count):
        assert sum(pages) == count
        assert min(some for some in pages if some) >= 3


def test_the_ground_of_a_value_ends_with_its_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(typst, "_best", lambda attempt: attempt(0))
    item = {"name": "Listen", "commitments": ["We listen"] * 3, "indicators": ["You will see that " * 60] * 9}
    printed = report(made(introduction="We wrote this together. " * 190, values=[item, item]))
    for side, (_, found) in enumerate(words(printed, tmp_path)):
        washes = [box for box in grounds(printed, side) if box.what == "ebf1f7"]
        for wash in washes:
            lowest = max(word.bottom for word in found if wash.top <= word.top < wash.bottom)
            assert wash.bottom - lowest < 24


def test_a_table_of_outcomes_that_fits_a_page_is_whole() -> None:
    outcomes = [{"id": f"o{n}", "text": f"We feel safe and heard in way {n}"} for n in range(12)]
    served = [one | {"outcomes": ["o1"]} for one in values(4, 1)]
    for lines in (14, 20, 26):
        before = "\n\n".join(["We wrote this together."] * lines)
        pages = sheets(report(made(introduction=before, values=served, outcomes=outcomes)))
        found = [sum(letters(f"in way {n}") in said for n in range(12)) for said in pages]
        assert [count for count in found if count] == [12]


def test_the_best_filled_of_several_layouts_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    gaps = {0: 0.3, 1: 0.2, 2: 0.1, 3: 0.25}
    tried: list[int] = []

    def attempt(number: int) -> Printed:
        tried.append(number)
        return Printed(b"", {"again": True, "number": number, "attempts": 4})

    monkeypatch.setattr(typst, "_empty", lambda printed: gaps[printed.fit["number"]])

    assert typst._best(attempt).fit["number"] == 2
    gaps[1] = 0.01
    tried.clear()
    assert typst._best(attempt).fit["number"] == 1
    # A layout that is good enough ends the search.
    assert tried == [0, 1]


def test_all_who_signed_stand_on_one_page() -> None:
    signed = ("Signedby", "ChrisSivers", "DeborahEl-Sayed", "RachelTrueman", "SantieHuman", "JennyTheed")

    assert [all(one in said for one in signed) for said in sheets(report_of("south-glos"))].count(True) == 1


def test_a_row_that_takes_less_than_a_third_of_a_page_is_whole() -> None:
    """Stockport's longest row has a list of its own, its fourth one five ways."""
    said = sheets(report_of("stockport"))
    (last,) = (sheet for sheet in said if "Reviewourbehaviours" in sheet)

    assert "(continued)" not in "".join(said)
    assert [ways in last for ways in ("Collateandsummarise", "Respondtofeedback")] == [True, True]


@pytest.mark.parametrize("name", NAMES)
def test_every_page_behind_the_cover_is_filled_by_nearly_eight_tenths(name: str) -> None:
    shares = filled(report_of(name).content, report_of(name).fit["body"])

    assert [share for share in shares[1:-1] if share < 0.77] == []


def test_a_charter_that_goes_a_little_over_one_page_is_set_on_it() -> None:
    groups = [
        {"heading": f"Body {n}", "items": [f"Answer every letter within {days} days" for days in (5, 10, 20)]}
        for n in range(1, 7)
    ]
    charter = made(
        purpose="A single page on which everybody finds what is theirs to do.",
        responsibilities={"heading": "Responsibilities", "groups": groups},
        contacts=[{"email": "send@example.org"}],
        area="Mere Valley",
    )

    assert report(charter).fit["pages"] == 2


def test_a_second_line_in_the_key_of_the_outcomes_stands_below_the_name(tmp_path: Path) -> None:
    _, found = words(report_of("stockport"), tmp_path)[-1]
    name = next(word for word in found if word.what == "Accountable")
    be = max((word for word in found if abs(word.top - name.top) < 2 and word.right < name.left), key=lambda w: w.left)
    over = next(word for word in found if word.what == "(All" and word.top > name.bottom - 3)

    assert abs(over.left - be.left) < 1


def test_pictures_that_parts_of_one_name_lacked_are_told_once() -> None:
    said = sheets(report_of("south-glos"))[-1]

    assert said.count("Co-producedby:") == said.count("stoodhere") == 1


@pytest.mark.parametrize("words", ["guide", "the **guide**"])
def test_the_address_of_a_link_stands_behind_words_that_do_not_say_it(words: str) -> None:
    address = "https://www.willowbridge.example/guide/to/co-production"
    said = letters(text(report(made(introduction=f"Read [{words}]({address}), or [{address}]({address})."))))

    assert letters(f"{words.replace('*', '')} ({address}), or {address}.") in said
    assert said.count(address) == 2
