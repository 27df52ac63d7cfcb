"""The text sends readers to a part that the charter does not have."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

RULE = "missing-part"


def said(sentence: str, more: str = "") -> list[str]:
    return words(RULE, f"aim: |\n  {sentence}\n{more}")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The timetable is in appendix 2.", "appendix 2"),
        ("The timetable is in Appendix B.", "Appendix B"),
        ("Annex 3 has it.", "Annex 3"),
        ("Annexe C has it.", "Annexe C"),
        ("We do as clause 7.3 says.", "clause 7.3"),
        ("We do as clause 7 says.", "clause 7"),
        ("See section 9 of this charter.", "section 9"),
        ("Look into part 9 of our charter.", "part 9"),
        ("It is in chapter 9 of the document", "chapter 9"),
        ("It is in paragraph 9 in this agreement", "paragraph 9"),
        ("It is in section 9 of our parent pledge", "section 9"),
        ("It is in section 9 of this promise", "section 9"),
        ("It is in section 9 of this statement", "section 9"),
        ("It is in section 9 above.", "section 9"),
        ("It is in section 9 below.", "section 9"),
        ("It is on page 1 overleaf.", "page 1"),
        ("More about this is found in chapter 6.", "chapter 6"),
        ("The chart on page 12 shows how.", "page 12"),
        ("Our partners are in schedule 2 to this charter.", "schedule 2"),
        ("See Part C for complaints.", "Part C"),
        ("The second appendix lists our partners.", "The second appendix"),
        ("Complete the form attached to this charter.", "the form attached to this charter"),
        (
            "A checklist is provided at the back of this document.",
            "A checklist is provided at the back of this document",
        ),
        ("The photos on the next page are ours.", "on the next page"),
        ("Read how it is done overleaf.", "overleaf"),
        ("The box on the right explains it.", "The box on the right"),
        ("See section 9.", "section 9"),
        ("See also section 9.2.", "section 9.2"),
        ("Read section 9.", "section 9"),
        ("Turn to page 4.", "page 4"),
        ("Refer to section 9.", "section 9"),
        ("Look at section 9.", "section 9"),
        ("We meet (page 4).", "page 4"),
        ("We meet (see page 4).", "page 4"),
        ("See figure 2.", "figure 2"),
        ("The figures are in table 3.", "table 3"),
        ("Diagram A shows how.", "Diagram A"),
        *((f"Table 2 {verb} how.", "Table 2") for verb in ("lists", "sets", "says", "tells", "explains")),
        ("The table below shows it.", "The table below"),
        ("Look at the diagram above.", "the diagram above"),
        *(
            (f"Look at the {kind} opposite.", f"the {kind} opposite")
            for kind in ("picture", "photo", "photograph", "map")
        ),
        *(
            (f"Look at the {kind} overleaf.", f"the {kind} overleaf")
            for kind in ("chart", "graph", "wheel", "illustration")
        ),
        ("Look at the map on the left.", "the map on the left"),
        ("Look at the map on the right.", "the map on the right"),
    ],
)
def test_places_that_are_not_there(sentence: str, found: str) -> None:
    assert said(sentence) == [found]


@pytest.mark.parametrize(
    "sentence",
    [
        "Under section 19 of the Children and Families Act 2014 we listen.",
        "See section 19 of the 2014 Act.",
        "See section 19. It is in the Act.",
        "It is their right (section 19). The code says so.",
        *(
            f"We keep the {law}. See section 19."
            for law in ("regulations", "convention", "directive", "law", "EHC plan")
        ),
        "A section 47 enquiry, and a part 3 accommodation",
        "Section F names the support; part A is short",
        "See the appendix and an appendix a child wrote",
        "It is in appendix 2 of the Code, and in appendix 3 to the plan",
        "It is in the Code of Practice, appendix 2.",
        "It is in the Act 2014 appendix 2.",
        *(
            f"As in the {other} (appendix 2)."
            for other in ("order", "guidance", "strategy", "policy", "report", "handbook")
        ),
        *(f"As in the {other}, annex A." for other in ("framework", "toolkit", "Regulations", "plan", "convention")),
        "It is in the council's appendix 2.",
        "The council’s annex A has it.",
        "The leaflet in appendix 2 is attached.",
        *(
            f"Appendix 2 is {where}."
            for where in ("separate", "kept separately", "enclosed", "online", "on our website")
        ),
        "An accompanying appendix 2 has it.",
        "It is in [appendix 2](https://a.gov.uk/b).",
        "They said: “It is in appendix 2.”",
        "We sit at table 4, on page 2 the child draws a figure 8.",
        "See section 1.",
        "In year 9, section 9A, clause 9-b and appendix 2's end",
        "The table in the room, a map below",
        "Value 9 is said nowhere",
        "Our newsletter has it on the back page.",
        "Tick the box on the form opposite.",
        "The second meeting looks at it.",
        "It is explained in paragraph 4.2 of the Code.",
        "It is set out in chapter 6 of the guidance.",
    ],
)
def test_what_is_elsewhere_or_no_place_is_left_alone(sentence: str) -> None:
    assert said(sentence) == []


def test_a_law_far_away_does_not_count() -> None:
    assert said("The law counts. " + "We meet. " * 43 + "See section 19.") == ["section 19"]
    assert said("The law counts. " + "We meet. " * 42 + "See section 19.") == []


@pytest.mark.parametrize(
    ("sentence", "more"),
    [
        ("It is in appendix 2.", "sections: {a: {heading: 'Appendix 2: Dates', text: None}}\n"),
        ("It is in annex B.", "sections: {a: {heading: A, text: None, picture: {lost: Annex B}}}\n"),
        ("See figure 2.", "sections: {a: {text: A, picture: {file: a.png, alt: A, caption: Figure 2}}}\n"),
        ("As clause 7.3 says.", "agreements: [{number: '7.3', text: We meet}]\n"),
        ("As clause 2 says.", "agreements: [We meet, We ask]\n"),
        ("See section 9.", "sections: {a: {heading: 9. Dates, text: None}}\n"),
        ("See section 9.", "sections: {a: {heading: 'Section 9: Dates', text: None}}\n"),
        ("See section 9.", "sections: {a: {heading: 9) Dates, text: None}}\n"),
        ("See section 2.", "vision: B\n"),
        ("See part 2 of this charter.", "vision: B\n"),
        ("The table below shows it.", "measures: [A]\n"),
        ("In the table below it is.", "outcomes: [A]\n"),
        ("In the table below it is.", "values: [A]\n"),
        ("In the table below | it is.", ""),
        ("In the diagram below it is.", "values: [A]\n"),
        ("On the wheel below it is.", "values: [A]\n"),
        ("On the map below it is.", "sections: {a: {text: A, picture: {lost: A map}}}\n"),
        ("Complete the form attached to this charter.", "sections: {a: {heading: Feedback form, text: Your name}}\n"),
        ("Complete the [form](https://x.org/f) attached to this charter.", ""),
        ("The second appendix has it.", "sections: {a: {heading: 'Appendix 2: Dates', text: None}}\n"),
        ("Value two is about time.", "values: [Be kind, Be on time]\n"),
    ],
)
def test_what_is_there_is_left_alone(sentence: str, more: str) -> None:
    assert said(sentence, more) == []


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("values", "value"),
        ("principles", "Principle"),
        ("cornerstones", "cornerstone"),
        ("pledges", "pledge"),
        ("outcomes", "Outcome"),
    ],
)
def test_items_are_counted(part: str, kind: str) -> None:
    assert said(f"As {kind} 3 says", f"{part}: [A, B]\n") == [f"{kind} 3"]
    assert said(f"As {kind} 2 says", f"{part}: [A, B]\n") == []
    assert said(f"As {kind} 3 of the Four Cornerstones says", f"{part}: [A, B]\n") == []


def test_a_printed_number_is_one() -> None:
    assert said("As value 3 says", "values: [{name: A, number: '3'}, B]\n") == []


def test_a_section_beyond_the_last_is_missing() -> None:
    assert said("See section 3.", "vision: B\n") == ["section 3"]
    assert said("See section 3 of this charter.", "vision: B\n") == ["section 3"]


def test_a_map_is_no_table() -> None:
    assert said("Look at the map below.", "values: [A]\n") == ["the map below"]


def test_headings_are_no_pointers() -> None:
    assert words(RULE, "sections: {a: {heading: Appendix 2, text: A}, b: {heading: See annex B, text: A}}\n") == []


def test_the_message_names_the_place() -> None:
    (place,) = problems(RULE, "aim: It is in Appendix 2\n")
    (picture,) = problems(RULE, "aim: Look at the map below\n")

    assert place.message == "This charter has no appendix 2, to which it sends its readers."
    assert picture.message == "There is no map below."


def test_a_value_that_is_told_by_its_place_is_missing() -> None:
    assert said("It is the third value.", "values: [A, B]\n") == ["the third value"]
    assert said("It is the third value of the NHS.", "values: [A, B]\n") == []
    assert said("It is the third value.", "values: [A, B, C]\n") == []


def test_a_promise_beyond_the_last_is_missing() -> None:
    assert said("See promise 3.", "agreements: [A, B]\n") == ["promise 3"]
    assert said("See promise 2.", "agreements: [A, B]\n") == []


def test_a_part_that_should_be_at_the_end_is_missing() -> None:
    assert said("The glossary at the end helps.") == ["The glossary at the end"]
    assert said("The glossary at the end of the Code helps.") == []
    assert said("The glossary at the end helps.", "glossary: {terms: {A: B}}\n") == []


def test_what_a_section_says_and_where_to_look_is_a_pointer() -> None:
    assert said("As section 12 says, ask.") == ["section 12"]
    assert said("As section 12 of the Act says, ask.") == []
    assert said("Look at figure 4 to see it.") == ["figure 4"]


def test_a_value_that_is_told_by_a_number_in_words_is_missing() -> None:
    more = "values: [Be kind, Be on time]\n"

    assert said("Value five is about time.", more) == ["Value five"]
    assert said("We value five things.", more) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("See “How we decide” below.", ["See “How we decide” below"]),
        ("See “Dates” below.", []),
        ("See the section on complaints.", ["See the section on complaints"]),
        ("See the section on dates.", []),
        ("Hard words are explained in the glossary.", ["in the glossary"]),
        ("See the glossary of the Code.", []),
        ("See footnote 3.", ["footnote 3"]),
        ("Note 3 things.", []),
    ],
)
def test_what_is_told_by_its_heading_has_to_have_one(sentence: str, found: list[str]) -> None:
    assert said(sentence, "sections: {a: {heading: Our dates, text: None}}\n") == found
