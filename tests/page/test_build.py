"""What the page makes of a charter: who something is by, conditions, lead-ins, labels, headings of the tool's own."""

from __future__ import annotations

from typing import Any

import pytest

from charterc.formats.html.page import render_html
from charterc.formats.markdown.document import render_markdown
from charterc.model.charter import Charter
from charterc.page.build import build_page
from charterc.page.element_views import ItemView, StatementView
from charterc.page.view import Page, PartView
from charterc.theme.theme import DEFAULT


def page(**parts: Any) -> Page:
    return build_page(Charter.model_validate({"title": "Our charter", **parts}), "town")


def part(key: str, **parts: Any) -> PartView:
    return next(view for view in page(**parts).parts if view.key == key)


def only_item(**item: Any) -> ItemView:
    return part("values", values=[{"name": "Listen", **item}]).items[0]


def only_statement(statement: Any) -> StatementView:
    return part("agreements", agreements=[statement]).statements[0]


# Who it is by


@pytest.mark.parametrize(
    ("key", "label"),
    [
        ("agreements", "Promised by"),
        ("actions", "Promised by"),
        ("responsibilities", "Asked of"),
        ("expectations", "Expected of"),
        ("legal", "From"),
        ("statements", "From"),
    ],
)
def test_by_is_true_for_its_part(key: str, label: str) -> None:
    view = part(key, **{key: {"by": "Families", "items": [{"text": "Tell us", "by": "Carers"}]}})

    assert (view.by_label, view.statements[0].by_label) == (label, label)


def test_a_value_may_be_promised_by_somebody() -> None:
    item = only_item(by="The council", commitments=["We will listen"])

    assert (item.by_label, item.by) == ("Promised by", "The council")


def test_the_charter_may_say_it_in_its_own_words() -> None:
    view = part("responsibilities", responsibilities={"by": "Families", "labels": {"by": "We ask:"}, "items": ["Tell"]})

    assert view.by_label == "We ask"


def test_an_empty_label_is_none() -> None:
    view = part("responsibilities", responsibilities={"by": "Families", "labels": {"by": ""}, "items": ["Tell us"]})

    assert view.by_label == ""


@pytest.mark.parametrize(
    ("headings", "said"), [(("As settings we need to", "The council"), 0), (("Schools", "The council"), 2)]
)
def test_of_whom_it_is_asked_is_said_below_every_heading_or_none(headings: tuple[str, str], said: int) -> None:
    whose = zip(headings, ("Settings", "The council"), strict=True)
    groups = [{"heading": heading, "by": by, "items": ["Answer"]} for heading, by in whose]
    made = page(responsibilities={"groups": groups})

    assert render_html(made).count("Asked of") == said
    assert render_markdown(made).count("Asked of") == said


# Conditions, lists and quotations


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("If your worker is away", "If your worker is away:"),
        ("If your worker is away,", "If your worker is away,"),
        ("Your manager:", "Your manager:"),
    ],
)
def test_a_condition_leads_on(written: str, printed: str) -> None:
    assert only_statement({"text": "We will call", "when": written}).when == printed


def test_a_promise_may_go_on_after_its_first_line() -> None:
    view = only_statement("We will:\n\n- ask early\n- tell you why")

    assert [block["kind"] for block in view.more] == ["list"]
    assert view.plain.startswith("We will:")
    assert view.plain.split() == ["We", "will:", "ask", "early", "tell", "you", "why"]


@pytest.mark.parametrize("words", ["- We will listen", "3. We will listen"])
def test_a_sign_before_a_single_line_stays_part_of_its_words(words: str) -> None:
    view = only_statement(words)

    assert (view.plain, view.more) == (words, [])


def test_a_promise_may_be_a_quotation() -> None:
    view = only_statement("> We were asked")

    assert (view.words, view.more[0]["kind"]) == ([], "quote")


# Lead-ins and labels of a value's lists


def test_each_list_of_a_value_has_its_own_lead_in() -> None:
    item = only_item(
        **{"goals-stem": "You feel", "goals": ["valued"], "stem": "Us:", "commitments": ["We will ask"]},
        **{"how-stem": "By", "how": ["meeting"], "indicators-stem": "You see", "indicators": ["us"]},
    )

    assert (item.goals_stem, item.stem, item.how_stem, item.indicators_stem) == ("You feel", "Us:", "By", "You see")


def test_without_promises_the_lead_in_is_that_of_the_first_list() -> None:
    item = only_item(stem="To make you feel valued:", goals=["Respect"], how=["Paying for childcare"])

    assert (item.goals_stem, item.stem) == ("To make you feel valued:", "")


@pytest.mark.parametrize(("printed", "label"), [({}, ""), ({"how": "Our way"}, "Our way")])
def test_a_list_that_printed_words_lead_into_has_no_label_of_ours(printed: dict[str, str], label: str) -> None:
    item = {"name": "A", "how-stem": "We do this by:", "how": ["meeting"], "indicators": ["us"]}
    (view,) = part("values", values={"labels": printed, "items": [item]}).items

    assert (view.labels["how"], view.labels["indicators"]) == (label, "How we will know")


def test_labels_are_printed_else_ours_else_none() -> None:
    view = part(
        "values",
        values={"labels": {"goals": "We aim at", "how": ""}, "items": [{"name": "A", "goals": ["x"], "how": ["y"]}]},
    )

    assert {key: view.labels[key] for key in ("goals", "how", "indicators")} == {
        "goals": "We aim at",
        "how": "",
        "indicators": "How we will know",
    }


@pytest.mark.parametrize(
    ("item", "label"),
    [
        ({"why": "It matters."}, "What we will do"),
        ({"goals": ["To be heard"]}, "What we will do"),
        ({}, ""),
        ({"why": "It matters.", "stem": "We will:"}, ""),
        ({"why": "It matters.", "by": "The council"}, ""),
    ],
)
def test_promises_have_a_label_of_ours_where_they_would_belong_to_other_words(item: dict[str, Any], label: str) -> None:
    assert only_item(**item, commitments=["We will listen"]).labels["commitments"] == label


def test_a_contact_has_its_own_label_else_that_of_its_purpose_else_none() -> None:
    contacts = [
        {"label": "Duty team", "for": "concerns", "email": "a@example.org"},
        {"for": "concerns", "email": "b@example.org"},
        {"email": "c@example.org"},
    ]

    assert [view.label for view in part("contacts", contacts=contacts).contacts] == ["Duty team", "Raise a concern", ""]


# Headings


def test_prose_at_the_top_needs_no_heading() -> None:
    assert [view.heading for view in page(introduction="Hello.", definition="Together.").parts] == ["", ""]


def test_a_part_that_would_belong_to_the_one_above_gets_a_heading() -> None:
    found = page(
        legal={"heading": "The Act", "text": "Councils listen."}, definition="Together.", page=["legal", "definition"]
    )

    assert [(view.heading, view.own_heading) for view in found.parts] == [
        ("The Act", False),
        ("What co-production means", True),
    ]


def test_an_empty_heading_lets_a_part_go_on() -> None:
    found = page(legal={"heading": "The Act", "text": "Councils listen."}, aim={"heading": "", "text": "To agree."})

    assert [view.heading for view in found.parts if view.key == "aim"] == [""]


def test_last_words_stand_by_themselves() -> None:
    found = page(values=[{"name": "Listen"}], closing="Thank you.")

    assert found.parts[-1].heading == ""


def test_a_section_of_any_name_gets_no_label_of_another_thing() -> None:
    found = page(values=[{"name": "Listen"}], sections={"note": "Read this too."})

    assert next(view for view in found.parts if view.key == "note").heading == ""


def test_nothing_stands_under_no_heading_of_ours() -> None:
    found = page(values=[{"name": "A"}], signatories=[{"name": "B", "consent": False}])

    assert found.parts[-1].heading == ""


def test_a_heading_that_the_charter_has_is_not_added_again() -> None:
    found = page(values=[{"name": "A"}], sections={"files": {"heading": "Other formats", "text": "Ask us."}})

    assert found.labels["other_formats"] == "Files to download"


# People


@pytest.mark.parametrize(("role", "told"), [("Interim Director", False), ("Director", True)])
def test_interim_is_said_once(role: str, told: bool) -> None:  # noqa: FBT001 - a table
    view = part("signatories", signatories=[{"name": "A. Person", "role": role, "interim": True}])

    assert view.signatories[0].interim is told


@pytest.mark.parametrize(
    ("status", "dates", "signed"),
    [
        ("published", ["", ""], [True, True]),
        ("superseded", ["", ""], [True, True]),
        ("draft", ["", ""], [False, False]),
        ("draft", ["2025-01-02", ""], [True, False]),
        ("published", ["2025-01-02", ""], [True, False]),
    ],
)
def test_who_has_signed_is_told_by_dates_or_by_a_charter_that_is_no_draft(
    status: str, dates: list[str], signed: list[bool]
) -> None:
    people = [{"name": f"Person {n}", **({"date": date} if date else {})} for n, date in enumerate(dates)]
    view = part("signatories", status=status, signatories=people)

    assert [one.signed for one in view.signatories] == signed


# Measures


def test_a_measure_tells_how_far_it_came_in_order() -> None:
    view = part(
        "measures",
        measures={
            "ratings": {"Embedded": "blue"},
            "items": [
                {
                    "what": "Ask families",
                    "status": "Embedded",
                    "history": [
                        {"date": "Spring term 2026", "rating": "On its way"},
                        {"date": "2025-10", "rating": "planned", "text": "Agreed."},
                    ],
                }
            ],
        },
    ).measures[0]

    assert (view.status and view.status.words, view.status and view.status.colour) == ("Embedded", "blue")
    assert [(step.date, step.status and (step.status.words, step.status.colour)) for step in view.history] == [
        ("October 2025", ("Planned", "grey")),
        ("Spring term 2026", ("On its way", "")),
    ]
    assert view.history_columns == ["status", "text"]


def test_a_measure_names_the_outcomes_it_serves() -> None:
    outcomes = [{"id": "safe", "text": "I feel safe"}, {"id": "heard", "text": "I am heard"}]
    measures = [{"what": "Ask", "outcomes": ["heard"]}, {"what": "Tell", "outcomes": "all"}]

    views = part("measures", outcomes=outcomes, measures=measures).measures

    assert [(view.outcomes, view.serves_all) for view in views] == [([1], False), ([0, 1], True)]


# Colours


def test_a_value_may_have_a_colour_of_its_own() -> None:
    found = page(values=[{"name": "A"}, {"name": "B", "colour": "#123456"}, {"name": "C"}])

    colours = [found.theme["palette"][item.colour] for item in found.parts[0].items]
    assert colours == [DEFAULT.palette[0], "#123456", DEFAULT.palette[2]]
