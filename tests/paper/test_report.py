"""The printable charter: headings, tables, lists and pages as a careful editor would leave them."""

from __future__ import annotations

import errno
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from charterc.errors import OutputError
from charterc.formats.paper.typst import Printed
from tests.paper import drawn
from tests.paper.sheets import (
    NAMES,
    PROMISE,
    Piece,
    elements,
    kinds,
    letters,
    made,
    once,
    opened,
    page,
    pieces,
    pieces_by_page,
    poster,
    reader,
    report,
    report_of,
    text,
    values,
)


def scopes(printed: Printed, kind: str) -> list[str]:
    found = []
    for name, element in elements(printed):
        if name == kind:
            attributes = [entry for entry in element.get("/A", []) if entry.get("/O") == "/Table"]
            found += [str(entry.get("/Scope", "")) for entry in attributes]
    return found


@pytest.mark.parametrize("name", NAMES)
def test_headings_go_down_by_one_level_at_a_time(name: str) -> None:
    levels = [int(kind[1]) for kind in kinds(report_of(name)) if kind in {"H1", "H2", "H3", "H4", "H5"}]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("name", NAMES)
def test_is_told_apart_by_language_and_title(name: str) -> None:
    pdf = opened(report_of(name))

    assert str(pdf.Root.Lang).lower() == "en-gb"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle


@pytest.mark.parametrize("name", NAMES)
def test_the_outline_has_every_heading_of_a_part(name: str) -> None:
    charter = page(name)

    def titles(entries: list[Any]) -> list[str]:
        found: list[str] = []
        for entry in entries:
            found += titles(entry) if isinstance(entry, list) else [letters(entry.title)]
        return found

    outline = titles(reader(report_of(name)).outline)
    others = [letters(part.heading) for part in charter.contents if letters(part.heading) not in outline]
    # Of a part there is nothing but a note that its picture is lost: that stands at the end.
    not_included = letters(text(report_of(name))).rpartition(letters("Pictures of the original"))[2]
    assert [heading for heading in others if heading not in not_included] == []


def test_tables_have_heads_for_columns_and_for_rows() -> None:
    printed = report_of("stockport")

    heads = scopes(printed, "TH")
    # Two tables: six measures below two heads, seven outcomes below their label and seven values.
    assert heads.count("/Row") == 6 + 7
    assert heads.count("/Column") == 2 + 8


def test_the_wheel_says_what_it_shows() -> None:
    alternatives = [str(element.Alt) for kind, element in elements(report_of("stoke")) if kind == "Figure"]

    assert len(alternatives) == 1
    assert all(name in alternatives[0] for name in ("Welcome and Care", "Communicate", "Work in Partnership"))


def test_pictures_that_are_lost_have_one_row_among_the_facts() -> None:
    said = text(report_of("stoke"))
    facts = said[said.rindex("About this charter") :]

    assert letters(facts).count(letters("Pictures of the original that are not here")) == 1
    assert letters("A low-angle, upward-looking photograph") in letters(facts)
    assert letters("A logo with the words CITY OF STOKE-ON-TRENT") in letters(facts)


def test_lists_are_lists() -> None:
    found = kinds(report_of("stoke"))

    # Definition to partners: twelve promises twice, and thirty-four signs.
    assert found.count("LI") >= 2 * 12 + 34


def test_an_address_in_the_words_is_not_printed_again() -> None:
    contact = letters(text(report_of("stockport"))).lower().split("getintouch")[-1].split("didwekeep")[0]

    assert contact.count("send-ip@stockport.gov.uk") == 1


def test_a_part_in_another_language_says_so() -> None:
    printed = report(made(introduction={"text": "Croeso i bawb", "language": "cy"}))

    assert "cy" in [str(element.Lang) for _, element in elements(printed) if "/Lang" in element]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ways", [{}, {"large_print": True}, {"plain": True}], ids=["usual", "large print", "plain"])
def test_the_last_page_holds_more_than_a_few_lines(name: str, ways: dict[str, Any]) -> None:
    # What is about the charter may stand there alone, where that keeps every value whole.
    assert report_of(name, **ways).fit["end"] > 0.15


def test_contents_come_with_more_than_two_pages_behind_the_cover() -> None:
    assert "Contents" in text(report_of("stockport"))
    assert "Contents" not in text(report(made(values=values(2, 3))))


MILLIMETRE = 72 / 25.4
BODY = (297 - 20) * MILLIMETRE, 35 * MILLIMETRE
"""Where the words of a page begin and the last of them may end, in points from below."""

STRAINED: dict[str, dict[str, Any]] = {
    "one value": {"values": values(1, 3)},
    "two values": {"values": values(2, 6)},
    "sixteen values of fifteen promises": {
        "outcomes": [{"id": f"o{n}", "text": f"I am outcome {n}, and I feel safe and well at home"} for n in range(9)],
        "values": [value | {"outcomes": ["o1", f"o{n % 9}"]} for n, value in enumerate(values(16, 15))],
    },
    "values of half a page each": {"introduction": "We wrote this together. " * 40, "values": values(6, 9)},
    "agreements alone": {"agreements": [f"{PROMISE} {n}" for n in range(30)]},
    "principles alone": {"principles": ["Be kind", "Be honest", "Be there"]},
    "long words": {
        "values": [{"name": "Antidisestablishment" * 6, "commitments": ["Antidisestablishment" * 6] * 5}] * 4
    },
    "a long table": {
        "measures": [{"what": f"Do the thing {n}", "how": [f"{PROMISE} {i}" for i in range(n)]} for n in range(1, 9)]
    },
}


def printed(name: str, **ways: Any) -> Printed:
    if name not in STRAINED:
        return report_of(name, **ways)
    return once(f"strained {name} {ways}", lambda: report(made(area="Town", **STRAINED[name]), **ways))


def bodies(printed: Printed) -> list[list[Piece]]:
    """The words of each page behind the cover, without its foot."""
    return [[piece for piece in sheet if piece[2] > BODY[1] - 6] for sheet in list(pieces_by_page(printed))[1:]]


@pytest.mark.parametrize("name", [*NAMES, *STRAINED])
def test_no_page_but_the_last_is_left_half_empty(name: str) -> None:
    top, bottom = BODY

    filled = [(top - min(y for _, _, y, _ in body)) / (top - bottom) for body in bodies(printed(name))]

    assert [round(share, 2) for share in filled[:-1] if share < 0.6] == []


@pytest.mark.parametrize("name", [*NAMES, *STRAINED])
@pytest.mark.parametrize(("ways", "least"), [({}, 12), ({"large_print": True}, 18), ({"plain": True}, 12)])
def test_nothing_is_smaller_than_it_says(name: str, ways: dict[str, Any], least: float) -> None:
    small = {words: size for words, _, _, size in pieces(printed(name, **ways)) if size < least - 0.01}

    assert small == {}


@pytest.mark.parametrize("name", [*NAMES, *STRAINED])
def test_no_heading_stands_at_the_end_of_a_page(name: str) -> None:
    ends = [min(body, key=lambda piece: piece[2]) for body in bodies(printed(name))]

    # Large words further in are names in the wheel.
    assert [words for words, x, _, size in ends[:-1] if size > 17 and x < 70] == []


@pytest.mark.parametrize("ways", [{}, {"large_print": True}])
def test_the_foot_keeps_its_distance_from_the_edge_and_counts_the_pages(ways: dict[str, Any]) -> None:
    sheets = list(pieces_by_page(report_of("stockport", **ways)))[1:]

    assert min(y - 0.24 * size for sheet in sheets for _, _, y, size in sheet) >= 8 * MILLIMETRE
    assert all(
        f"Page {n} of {len(sheets) + 1}" in " ".join(piece[0] for piece in sheet) for n, sheet in enumerate(sheets, 2)
    )


def test_the_cover_says_what_is_in_the_charter() -> None:
    cover, *_ = reader(report_of("stockport")).pages

    assert "7 values · 22 promises" in " ".join(cover.extract_text().split())


def test_the_cover_counts_responsibilities_as_such() -> None:
    cover, *_ = reader(report(made(responsibilities=["share drafts", "reply in time"]))).pages

    assert "2 responsibilities" in " ".join(cover.extract_text().split())


def test_the_cover_says_who_wrote_the_charter() -> None:
    cover, *_ = reader(report(made(values=values(2, 2), partners=["Town Council", "The Forum"]))).pages

    assert "Written together by Town Council · The Forum" in " ".join(cover.extract_text().split())


def test_a_draft_says_so_on_every_page() -> None:
    assert all(
        "Draft" in sheet.extract_text() for sheet in reader(report(made(status="draft", values=values(4, 6)))).pages
    )


def test_plain_has_no_cover() -> None:
    first, *_ = reader(report_of("stockport", plain=True)).pages

    assert "In Stockport, our vision" in " ".join(first.extract_text().split())


LOST = {"lost": "The logos stood here."}
SIGNED = {"name": "Ann Example", "role": "Chair", "organisation": "The Forum", "date": "2026-03-03"}
UNSIGNED = {"name": "Bob Example", "organisation": "Town Council"}


def lines_to_sign(*signatories: dict[str, str], **fields: Any) -> int:
    """How many lines are drawn for these, beyond those of a charter that nobody signs."""

    def drawn(**more: Any) -> int:
        *_, sheet = reader(report(made(introduction="We.", **fields, **more))).pages
        content = sheet.get_contents()
        return 0 if content is None else sum(operator == b"S" for _, operator in content.operations)

    return drawn(signatories=list(signatories)) - drawn()


def test_whoever_signed_has_no_line_to_sign_on() -> None:
    assert lines_to_sign(SIGNED) == 0
    said = " ".join(text(report(made(signatories=[SIGNED]))).split())
    assert "Ann Example Chair The Forum 3 March 2026" in said


def test_whoever_has_not_signed_has_lines_for_name_and_date() -> None:
    assert lines_to_sign(SIGNED, UNSIGNED) > 0
    assert lines_to_sign(UNSIGNED, status="draft") > 0


def test_names_below_a_charter_in_force_have_signed_it() -> None:
    assert lines_to_sign(UNSIGNED, status="published") == 0


@pytest.mark.parametrize(
    ("fields", "part"),
    [
        ({"values": [{"name": "Listen", "picture": LOST}, {"name": "Share", "text": "So."}]}, 0),
        ({"vision": {"picture": LOST, "heading": "Who we are"}}, 1),
        ({"vision": {"picture": LOST}}, 1),
        ({"vision": {"picture": LOST, "text": "We are three bodies."}}, 1),
    ],
)
def test_a_lost_picture_is_told_in_its_place_only_where_nothing_else_says_what_it_did(
    fields: dict[str, Any], part: int
) -> None:
    said = text(report(made(area="Town", **fields)))

    assert [piece.count("The logos stood here.") for piece in said.split("About this charter")] == [1 - part, part]


def test_a_list_in_a_list_has_a_mark_of_its_own() -> None:
    said = text(report(made(introduction="- We meet\n  - in spring\n  - in autumn\n- We write")))

    assert "• We meet – in spring – in autumn • We write" in " ".join(said.split())


def test_the_address_of_a_charter_is_told_once_and_breaks_behind_a_stroke() -> None:
    url = "https://www.town.example/education/our_way_of_listening/our_charter_of_2026/what_we_mean_by_it"
    said = text(report(made(area="Town", aim="We act.", url=url)))
    *broken, _ = [
        line.strip()
        for line in said.split("\n")
        if letters(line).rpartition("https:")[2].strip("/") in url and "/" in line
    ]

    assert letters(said).count(url) == 1
    assert broken
    assert all(line.endswith("/") for line in broken)


def test_who_to_tell_of_a_broken_promise_is_said_where_there_is_an_address() -> None:
    def said(**fields: Any) -> str:
        return " ".join(text(report(made(values=values(2, 3), **fields))).split())

    assert "for example “1.2”. Write to send@town.gov.uk." in said(contacts=[{"email": "send@town.gov.uk"}])
    assert "Did we keep" not in said()


def test_who_to_tell_stands_with_the_contacts() -> None:
    headings = [(kind, letters(str(each.T))) for kind, each in elements(report_of("stockport")) if kind[0] == "H"]

    assert headings[headings.index(("H2", "Getintouch")) + 1] == ("H3", "Didwekeepourpromises?")


def test_no_short_card_is_cut_in_two() -> None:
    printed = report(made(values=values(12, 4)))
    for sheet in reader(printed).pages:
        said = letters(sheet.extract_text())
        for n in range(1, 13):
            assert said.count(letters(f"{PROMISE} {n}.1")) == said.count(letters(f"{PROMISE} {n}.4"))


def test_plain_has_no_wheel() -> None:
    assert "Figure" not in kinds(report_of("stockport", plain=True))


def test_the_same_charter_gives_the_same_bytes() -> None:
    assert report(page("stockport")).content == report(page("stockport")).content


WORD = "Antidisestablishment" * 6


def measured() -> Printed:
    known = {"owner": "Safeguarding commissioners", "start": "1 February", "due": "Autumn term", "status": "started"}
    listed = [
        {"what": f"Take part in commissioning {n}", "how": ["Monitoring of participation"], **known}
        | {"evidence": ["Minutes of the participation team"]}
        for n in range(3)
    ]
    return report(made(measures=listed))


def test_what_else_is_known_of_a_measure_stands_below_how() -> None:
    printed = measured()
    said = text(printed)

    # Two columns, however much is known.
    assert scopes(printed, "TH").count("/Column") == 2
    assert said.count("Safeguarding commissioners") == said.count("Minutes of the participation team") == 3
    places = {words.split(":")[0]: x for words, x, _, _ in pieces(printed)}
    assert places["Who"] == pytest.approx(places["Status"], abs=1)


def test_a_word_too_long_for_any_line_is_printed_to_its_end() -> None:
    said = letters(text(report(made(values=[{"name": WORD, "commitments": [f"We say {WORD}"]}] * 2))))

    assert said.count(WORD) == 4


@pytest.mark.parametrize("name", ["stockport", "north-northants"])
def test_the_wheel_stands_between_the_heading_and_the_first_card(name: str) -> None:
    charter = page(name)
    assert charter.main_group is not None
    order = [str(kind) for kind, _ in elements(report_of(name)) if kind in {"Figure", "H1", "H2", "H3", "H4"}]

    # The heading of the values, the wheel, and at once the heading of the first card.
    wheel = order.index("Figure")
    assert order[wheel - 1] < order[wheel + 1]
    heading, hub = letters(charter.main_group.heading), letters(charter.main_group.items[0].name)
    sheets = [letters(sheet.extract_text()) for sheet in reader(report_of(name)).pages[1:]]
    assert any(0 <= said.find(heading) < said.find(hub) for said in sheets)


def test_words_that_lead_to_a_wheel_stand_on_its_page() -> None:
    sheets = [letters(sheet.extract_text()) for sheet in reader(report_of("south-glos")).pages]
    (led,) = (said for said in sheets if "ourinvolvementwillbe:" in said)

    assert "workinginpartnership" in led


def test_what_is_said_of_a_promise_stands_nearer_to_it_than_to_the_next() -> None:
    promises = [{"text": "Ring us", "within": "5 days"}, {"text": "Write to us"}]
    place = {words.split()[0]: y for words, _, y, _ in pieces(report(made(rights=promises))) if words.strip()}

    assert abs(place["Ring"] - place["Within:"]) < abs(place["Within:"] - place["Write"])


def test_a_quotation_has_one_line_down_its_side() -> None:
    def painted(words: str) -> int:
        _, sheet = reader(report(made(vision=words))).pages
        content = sheet.get_contents()
        return 0 if content is None else sum(operator in {b"S", b"f", b"f*"} for _, operator in content.operations)

    assert "BlockQuote" in kinds(report(made(vision="> We were heard.")))
    assert painted("> We were heard.") == painted("We were heard.") + 1


def test_a_full_folder_for_temporary_files_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryDirectory", refuse)

    with pytest.raises(OutputError, match="temporary files could not be written: No space left on device"):
        report(made())


def test_words_to_be_remembered_are_no_list() -> None:
    printed = report(made(slogans=["Nothing about us without us", "Together we are stronger"]))

    assert "L" not in kinds(printed)
    assert "Together we are stronger" in text(printed)


def test_short_first_words_without_a_heading_are_larger_than_the_rest() -> None:
    printed = report(made(vision="We want every child to thrive.", background="It began in 2019.", values=values(2, 2)))
    sizes = {words.strip(): size for words, _, _, size in pieces(printed)}

    assert sizes["We want every child to thrive."] > sizes["It began in 2019."]


def test_a_title_above_clauses_stands_apart_from_those_before_it() -> None:
    clauses = [
        {
            "number": f"{n}",
            "text": f"Title {n}",
            "items": [{"number": f"{n}.{i}", "text": f"Clause {n}.{i}"} for i in (1, 2)],
        }
        for n in (1, 2)
    ]
    found = list(pieces(report(made(agreements=clauses))))
    high = {
        name: next(y for words, _, y, *_ in found if name in words)
        for name in ("Clause 1.1", "Clause 1.2", "Title 2", "Clause 2.1")
    }

    assert high["Clause 1.2"] - high["Title 2"] > 1.3 * (high["Title 2"] - high["Clause 2.1"])


def test_the_band_of_a_superseded_charter_is_drawn_without_tiles() -> None:
    pdf = opened(report(made(status="superseded", values=values(2, 2))))

    assert "/Pattern" not in pdf.pages[0].Resources or not len(pdf.pages[0].Resources.Pattern)


def test_names_beside_the_values_have_letters_on_every_sheet() -> None:
    sheet = made(
        values=[{"name": "Listen", "commitments": ["We ask"]}, {"name": "Share"}], levels=["Individual", "Strategic"]
    )

    # On a poster the number stands in a bead, which those who listen to the name need not hear.
    for printed in (report(sheet), poster(sheet)):
        assert "A1Individual" in letters(text(printed))
        assert "A2Strategic" in letters(text(printed))


def test_a_charter_of_which_nothing_but_a_lost_picture_is_known_has_a_report() -> None:
    # As much as tries to put what is known of it below its contents.
    listen: dict[str, Any] = {
        "name": "Listen to everybody here",
        "text": "We do so.",
        "how": ["Ask them at every review", "*", {"text": "Write it down", "said-by": "5 of us"}],
        "picture": {"lost": "A photograph of the group"},
        "commitments": ["keep-it", "say-so"],
        "outcomes": "all",
    }
    lost = {"caption": "Nothing about us without us", "lost": "A photograph of the group"}
    charter = made(
        principles={"picture": lost, "items": [listen]},
        levels={"after": "_"},
        values={"text": "What we hold dear", "stem": "We listen to all"},
        commitments={"keep-it": "We keep our word", "say-so": "We say so"},
        outcomes={"safe": "I feel safe", "heard": "I am heard"},
    )

    assert "A photograph of the group" in text(report(charter))


def lines(printed: Printed, words: str) -> list[tuple[float, float]]:
    """How far from the foot of the page the lines behind the cover stand that begin so, and their size, in points."""
    behind = [piece for sheet in list(pieces_by_page(printed))[1:] for piece in sheet]
    return [(up, round(size, 1)) for said, _, up, size in behind if letters(said).startswith(letters(words))]


def test_names_that_come_before_their_cards_are_smaller_than_the_heading_of_them_all() -> None:
    short = {"heading": "In short", "summary": {"of": "values", "show": "commitments"}}
    printed = report(made(sections={"short": short}, values=[{"name": "Listen", "commitments": ["We ask"]}]))

    assert lines(printed, "Listen")[0][1] < lines(printed, "In short")[0][1] / 1.4


@pytest.mark.parametrize(("closing", "larger"), [("We will keep to it.", True), ("We will keep to it. " * 11, False)])
def test_the_short_words_with_which_a_charter_ends_are_larger(closing: str, *, larger: bool) -> None:
    printed = report(made(aim="We act.", introduction="word " * 200, closing=closing))

    assert (lines(printed, "We will keep")[0][1] > lines(printed, "word")[0][1]) == larger


def test_what_a_lost_picture_leaves_takes_no_room() -> None:
    def below(**definition: Any) -> float:
        words = {"text": "To work as equals.", **definition}
        printed = report(made(area="Town", definition=words, purpose={"heading": "Why", "text": "We act."}))
        return lines(printed, "To work as equals")[0][0] - lines(printed, "Why")[0][0]

    assert below(picture={"lost": "A photograph of hands"}) == pytest.approx(below(), abs=0.5)


def test_no_line_of_a_foot_ends_with_a_dot(tmp_path: Path) -> None:
    charter = made(
        title="Willowbridge and Heath SEND Working Together Charter",
        status="superseded",
        aim="We act.",
        introduction="word " * 900,
        **{"replaced-by": "Willowbridge SEND Co-production Charter"},
    )
    sheet, found = drawn.words(report(charter), tmp_path)[1]
    foot = [word for word in found if word.top > sheet.bottom - 60]
    lines = [[word.what for word in foot if abs(word.top - top) < 2] for top in sorted({word.top for word in foot})]

    assert [line[-1] for line in lines if line[-1] == "·"] == []
    assert any("Superseded" in line and "Charter" in line for line in lines)
