"""A charter as a list of passages: each text once, in the order of reading, with its role, its address and its place."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin

import pytest

from charterc.model.charter import Charter
from charterc.model.counts import counts
from charterc.model.element import Element
from charterc.model.numbering import numbering
from charterc.model.passages import Passage, passages, promises
from charterc.model.roles import PROMISES, Role, roles_of
from charterc.reading.validate import load
from charterc.source.parse import parse
from tests.support import ROOT

CHARTERS = sorted((ROOT / "charters").glob("*.yaml"))


def charter_of(text: str) -> Charter:
    charter, problems = load(parse(text, "town.yaml")[0], "town.yaml", text)
    assert charter is not None, problems
    return charter


def found(text: str) -> list[Passage]:
    return list(passages(charter_of(text)))


def told(text: str, *attributes: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(passage, name) for name in attributes) for passage in found(text)]


def models(model: type[Element]) -> Iterator[type[Element]]:
    yield model
    for below in model.__subclasses__():
        yield from models(below)


@pytest.mark.parametrize(
    "model", [model for model in models(Element) if model is not Element], ids=lambda m: m.__name__
)
def test_every_text_of_the_format_has_a_role(model: type[Element]) -> None:
    """A field without one would be a text that no rule sees and no test looks for."""
    charter_of("title: T\n")  # until a charter is read, a field that names its own model is only a word
    without = [
        name for name, field in model.model_fields.items() if _holds_text(field.annotation) and not roles_of(field)
    ]

    assert without == []


def _holds_text(annotation: Any) -> bool:
    return annotation is str or (
        get_origin(annotation) in {Union, UnionType, dict} and any(map(_holds_text, get_args(annotation)))
    )


def test_passages_come_in_the_order_of_the_page() -> None:
    text = """
title: Our charter
closing: Goodbye
aim: To listen
area: Town
values:
  - Open
page: [aim, {heading: The rest, parts: [values]}]
"""

    assert told(text, "words") == [
        ("Our charter",),
        ("Town",),
        ("To listen",),
        ("The rest",),
        ("Open",),
        ("Goodbye",),
    ]


def test_what_stands_after_a_list_is_read_after_it() -> None:
    text = "title: T\nvision:\n  after: And so on\n  items: [One]\n  text: Before\n  heading: Our vision\n"

    assert told(text, "words", "role")[1:] == [
        ("Our vision", Role.HEADING),
        ("Before", Role.PROSE),
        ("One", Role.STATEMENT),
        ("And so on", Role.PROSE),
    ]


@pytest.mark.parametrize(
    ("part", "role"),
    [
        ("agreements", Role.PROMISE),
        ("actions", Role.PROMISE),
        ("monitoring", Role.CHECK),
        ("rights", Role.RIGHT),
        ("expectations", Role.EXPECTATION),
        ("responsibilities", Role.RESPONSIBILITY),
        ("indicators", Role.INDICATOR),
        ("outcomes", Role.OUTCOME),
        ("practice", Role.STATEMENT),
    ],
)
def test_a_statement_is_what_its_part_makes_of_it(part: str, role: Role) -> None:
    statement = "{text: Be heard, when: You ask, items: [By us]}"

    assert told(f"title: T\n{part}: [{statement}]\n", "words", "role")[1:] == [
        ("You ask", role),
        ("Be heard", role),
        ("By us", role),
    ]


@pytest.mark.parametrize(("lead", "role"), [("stem: 'We will:'", Role.PROMISE), ("text: Some words", Role.STATEMENT)])
def test_a_part_of_the_charter_s_own_holds_promises_where_somebody_says_so(lead: str, role: Role) -> None:
    text = f"title: T\nsections:\n  more:\n    {lead}\n    items: [Listen]\n"

    assert told(text, "words", "role")[-1] == ("Listen", role)


@pytest.mark.parametrize(
    ("groups", "more", "role"),
    [
        ("{by: Schools, items: [One]}, {by: Parents, items: [Two]}", "", Role.PROMISE),
        ("{heading: A, items: [One]}, {by: Parents, items: [Two]}", "", Role.STATEMENT),
        ("{by: Schools, items: [One]}", "items: [Three]", Role.STATEMENT),
        ("{groups: [{by: Schools, items: [One]}]}", "", Role.PROMISE),
    ],
)
def test_a_part_holds_promises_where_each_of_its_groups_does(groups: str, more: str, role: Role) -> None:
    charter = charter_of(f"title: T\nsections:\n  sides:\n    groups: [{groups}]\n    {more}\n")

    assert {one.role for one in passages(charter) if one.words in ("One", "Two", "Three")} == {role}


@pytest.mark.parametrize(
    "stem",
    [
        "Byddwn yn:",
        "Ni fyddwn yn:",
        "Bydd y cyngor yn:",
        "Fe fyddant yn:",
        "Rydym yn cytuno i:",
        "Cytunwn i:",
        "Rydym yn barod i gytuno:",
        "Rydym yn addo:",
        "Addawn:",
        "Rydym wedi ymrwymo i:",
        "Ymrwymwn i:",
        "Byddaf yn:",
    ],
)
def test_so_it_does_where_somebody_says_so_in_welsh(stem: str) -> None:
    text = f"title: T\nlanguage: cy\nsections:\n  more:\n    stem: '{stem}'\n    items: [Gwrando]\n"

    assert told(text, "words", "role")[-1] == ("Gwrando", Role.PROMISE)


@pytest.mark.parametrize("stem", ["Plant byddar a’u teuluoedd:", "Y rhai sy’n cymryd rhan:", "Ein gwerthoedd:"])
def test_other_words_in_welsh_lead_to_no_promise(stem: str) -> None:
    text = f"title: T\nlanguage: cy\nsections:\n  more:\n    stem: '{stem}'\n    items: [Gwrando]\n"

    assert told(text, "words", "role")[-1] == ("Gwrando", Role.STATEMENT)


def test_where_a_passage_stands_is_told_as_people_say_it() -> None:
    text = """
title: T
values:
  - name: Be open
    why: It helps
    commitments: [We share, {text: We say, items: [Why]}]
measures:
  heading: How we check
  items: [{what: Train, how: [Talks], history: [{date: 2026-01-31, text: Begun}]}]
contacts: [{email: a@b.gov.uk, links: [Page]}]
glossary: {terms: {SEND: Needs}}
"""

    assert told(text, "words", "where")[1:] == [
        ("Be open", "Be open"),
        ("It helps", "Be open"),
        ("We share", "Be open, promise 1"),
        ("We say", "Be open, promise 2"),
        ("Why", "Be open, promise 2, promise 1"),
        ("How we check", "How we check"),
        ("Train", "How we check, measure 1"),
        ("Talks", "Train, way 1"),
        ("Begun", "Train"),
        ("a@b.gov.uk", "Contacts, contact 1"),
        ("Page", "Contacts"),
        ("SEND", "Glossary"),
        ("Needs", "SEND"),
    ]


def test_an_address_is_the_id_or_else_made_from_the_place() -> None:
    text = """
title: T
values:
  heading: Our values
  items:
    - name: Be open
      id: open
      why: It helps
      commitments: [{text: We share, id: share, note: Now}, We say]
"""

    assert told(text, "words", "address") == [
        ("T", "charter.title"),
        ("Our values", "values.heading"),
        ("Be open", "open"),
        ("It helps", "open.why"),
        ("We share", "share"),
        ("Now", "share.note"),
        ("We say", "open/commitments/2"),
    ]


def test_a_passage_is_in_the_language_of_what_is_around_it() -> None:
    text = (
        "title: T\nlanguage: en-GB\naim: {language: cy, text: Gwrando, items: [Clywed, {text: Hear, language: en}]}\n"
    )

    assert told(text, "words", "language")[1:] == [("Gwrando", "cy"), ("Clywed", "cy"), ("Hear", "en")]


def test_a_passage_knows_its_place_in_the_file() -> None:
    text = "title: T\nvalues:\n  - name: Open\n    how:\n      - Through:\n          - talks\n"

    assert told(text, "words", "span")[-2:] == [("Through:", (5, 9, 5, 16)), ("talks", (6, 13, 6, 18))]


SHARED = """
title: T
commitments:
  late: We are never late
  listen: We listen
values:
  - name: Open
    commitments: [listen, We say]
  - name: Kind
    commitments: [We ask, listen]
agreements:
  items: [We meet]
  groups: [{heading: Later, items: [We talk]}]
"""


def test_a_promise_that_values_share_is_one_passage_with_several_places() -> None:
    given = {one.words: one.places for one in promises(charter_of(SHARED))}

    assert given["We listen"] == (("values", 0, 0), ("values", 1, 1))
    assert given["We say"] == (("values", 0, 1),)
    assert given["We talk"] == (("agreements", None, 1),)
    assert given["We are never late"] == ()


def test_a_promise_is_read_where_a_value_first_names_it_and_last_where_none_does() -> None:
    assert [one.words for one in promises(charter_of(SHARED))] == [
        *("We listen", "We say", "We ask", "We meet", "We talk", "We are never late"),
    ]


def test_promises_are_numbered_through_values_and_through_other_parts_by_letter() -> None:
    charter = charter_of(SHARED)
    given = {one.words: [numbering(charter).promises[at] for at in one.places or ()] for one in promises(charter)}

    assert given == {
        "We listen": ["1.1", "2.2"],
        "We say": ["1.2"],
        "We ask": ["2.1"],
        "We meet": ["A1"],
        "We talk": ["A2"],
        "We are never late": [],
    }


def test_counts_tell_wordings_and_places() -> None:
    assert counts(charter_of(SHARED)) == {"values": 2, "commitments": 6, "places": 6, "outcomes": 0, "measures": 0}


def test_what_is_promised_is_the_same_for_all_who_ask() -> None:
    """One promise each under rights, actions and agreements: page, lint and data all see three."""
    charter = charter_of("title: T\nrights: [Be heard]\nactions: [Ask]\nagreements: [Answer]\n")

    assert len(promises(charter)) == counts(charter)["commitments"] == len(numbering(charter).promises) == 3
    assert [one.role in PROMISES for one in promises(charter)] == [True] * 3


def test_the_letters_of_many_parts_go_on_behind_z() -> None:
    parts = "".join(f"  part-{number}: {{stem: 'We will:', items: [Act]}}\n" for number in range(1, 29))
    given = list(numbering(charter_of(f"title: T\nsections:\n{parts}")).promises.values())

    assert (given[0], given[25], given[26], given[27]) == ("A1", "Z1", "AA1", "AB1")


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
def test_no_two_passages_of_a_charter_share_an_address(path: Any) -> None:
    given = [passage.address for passage in found(path.read_text(encoding="utf-8"))]

    assert len(given) == len(set(given))


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
def test_every_text_of_the_file_is_one_passage(path: Any) -> None:
    """What a person wrote under a key, a dash or an id is met once, and at its own place."""
    text = path.read_text(encoding="utf-8")
    spans = [passage.span for passage in found(text)]

    assert len(spans) == len(set(spans))
    assert all(text.split("\n")[span.line - 1].strip() for span in spans)
