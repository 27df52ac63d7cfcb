"""What `lint` reads without Pydantic is what Pydantic reads: the same yes, the same fields, the same places."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from support import ROOT

from charterc.model import light
from charterc.model.charter import Charter
from charterc.model.element import Element, hyphenated
from charterc.model.fields import FIELDS, Field
from charterc.model.names import SECTIONS
from charterc.source.nodes import Mapping, Scalar, Sequence, place
from charterc.source.parse import parse

CHARTERS = sorted((ROOT / "charters").glob("*.yaml"))
GUIDE = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml charter\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
FILES = sorted(path for path in (ROOT / "tests").rglob("*.yaml"))


def tree_of(text: str) -> Any:
    return parse(text, "town.yaml")[0]


def by_pydantic(tree: Any) -> Charter | None:
    try:
        return Charter.model_validate(tree)
    except ValidationError:
        return None


def differences(ours: Any, theirs: Any, at: str = "charter") -> list[str]:
    """Where two readings of one tree are not the same, and how."""
    if isinstance(theirs, Element):
        found = [] if place(ours.node) == place(theirs.node) else [f"{at}: {ours.span}, not {theirs.span}"]
        for name, field in type(theirs).model_fields.items():
            key = field.alias or hyphenated(name)
            if place(ours.node_of(key)) != place(theirs.node_of(key)):
                found.append(f"{at}.{key}: another place")
            found += differences(getattr(ours, name), getattr(theirs, name), f"{at}.{name}")
        return found
    if isinstance(theirs, tuple):
        if len(ours) != len(theirs):
            return [f"{at}: {len(ours)} items, not {len(theirs)}"]
        pairs = enumerate(zip(ours, theirs, strict=True))
        return [words for index, (one, other) in pairs for words in differences(one, other, f"{at}[{index}]")]
    if isinstance(theirs, dict):
        if list(ours) != list(theirs):
            return [f"{at}: {list(ours)}, not {list(theirs)}"]
        return [words for key in theirs for words in differences(ours[key], theirs[key], f"{at}[{key}]")]
    return [] if (ours, type(ours)) == (theirs, type(theirs)) else [f"{at}: {ours!r}, not {theirs!r}"]


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
def test_reads_every_charter_of_the_project(path: Path) -> None:
    tree = tree_of(path.read_text(encoding="utf-8"))

    assert differences(light.read(tree), by_pydantic(tree)) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_agrees_on_every_file_of_the_tests(path: Path) -> None:
    agrees(tree_of(path.read_text(encoding="utf-8", errors="replace")))


@pytest.mark.parametrize("text", EXAMPLES, ids=range(len(EXAMPLES)))
def test_reads_every_example_of_the_guide(text: str) -> None:
    tree = tree_of(text)

    assert differences(light.read(tree), by_pydantic(tree)) == []


def agrees(tree: Any) -> None:
    """What light.py says yes to, Pydantic says yes to, and reads the same."""
    ours = light.read(tree)
    if ours is not None:
        assert differences(ours, by_pydantic(tree)) == []


FULL = """
title: Our charter
area: Town
language: en-GB
strapline: Together
motto: Listen
audience: For everyone
status: draft
version: 1.10
agreed: 2026-01-31
published: 2026-02-01
updated: 2026-03-01
next-review: 2027-01-31
replaces: Version 1
replaced-by: Version 3
based-on: The Four Cornerstones
licence: CC BY 4.0
url: https://town.example/charter
source: {document: The charter, publisher: Town, url: https://town.example, retrieved: 2026-01-01, note: A copy}
introduction:
  heading: Hello
  text: Words
  stem: "We will:"
  after: More words
  picture: {file: a.png, alt: A tree, caption: Our tree, lost: A photograph}
  language: en-GB
  items:
    - text: Listen
      id: listen
      number: 1)
      items: [To everyone]
      by: The council
      when: If asked
      within: 5 working days
      said-by: A parent
      note: In person
      language: en-GB
    - "Share through:": [meetings, letters]
  by: The council
  summary: {of: values, show: capitals}
  groups: [{heading: Inside, id: inside}]
  id: hello
SECTIONS
sections:
  more: Words
  list: [Words]
values:
  heading: Our values
  text: Words
  stem: "We will:"
  after: Words
  picture: {lost: A wheel}
  language: en-GB
  labels: {name: Value, why: Why, commitments: Promises, goals: Goals, how: How, indicators: Signs, outcomes: Outcomes}
  items:
    - name: Open
      id: open
      number: "1"
      text: Words
      why: Words
      stem: "We will:"
      commitments: [be-kind, We share]
      goals: [Goal]
      how: [Way]
      indicators: [Sign]
      outcomes: [safe]
      related: clear
      after: Words
      picture: {lost: An icon}
      language: en-GB
    - {name: Kind, commitments: {be-fair: Be fair}, outcomes: all}
    - Short
principles: [{name: Clear, id: clear}]
cornerstones: [One]
pledges: [One]
levels: [One]
commitments: {be-kind: Be kind}
outcomes:
  heading: Outcomes
  text: Words
  stem: Words
  after: Words
  picture: {lost: A table}
  language: en-GB
  items: {safe: I feel safe}
  labels: {value: Value, outcomes: Outcomes, all: All of them}
measures:
  heading: Measures
  text: Words
  stem: Words
  after: Words
  picture: {lost: A table}
  language: en-GB
  labels: {what: What, how: How, owner: Who, start: From, due: By, evidence: Proof, status: Status}
  items:
    - what: Ask
      how: [Survey]
      id: ask
      owner: Forum
      start: Spring
      due: Ongoing
      evidence: [Report]
      status: started
      history: [{date: 2026-01-31, text: Begun}]
governance:
  heading: Governance
  text: Words
  stem: Words
  after: Words
  picture: {lost: A chart}
  language: en-GB
  overseer: Board
  review: Every year
  reviewers: Families
  plan: Plan
strategies: {PART, items: [{name: Strategy, from: 2024, until: 2030, url: https://town.example/s}]}
partners: {PART, items: [{name: Council, logo: {file: l.png, alt: Council}, url: https://town.example}, Forum]}
signatories:
  {PART, items: [{name: A, role: Chair, organisation: Forum, date: 2026-01-31, interim: yes, consent: no,
  signature: {lost: Signed}}]}
contacts:
  {PART, items: [{for: feedback, text: Ask us, name: Team, email: a@town.example, phone: 0161 496 0000,
  address: Town Hall, links: [{text: Page, url: https://town.example}]}]}
glossary: {PART, terms: {SEND: Special educational needs and disabilities}}
page: [values, {heading: The rest, text: Words, parts: [aim, vision]}]
"""


def test_reads_every_field_there_is() -> None:
    """What no charter of the project uses is read without Pydantic too, apart from a theme."""
    lists = "\n".join(f"{name}: [Words]" for name in SECTIONS if name != "introduction")
    part = "heading: H, text: T, stem: S, after: A, picture: {lost: L}, language: en-GB"
    tree = tree_of(FULL.replace("SECTIONS", lists).replace("PART", part))
    charter = light.read(tree)

    assert charter is not None
    assert differences(charter, by_pydantic(tree)) == []
    all_fields = {(kind, key) for kind, fields in FIELDS.items() for key in fields}
    assert all_fields - written(charter) == {("Charter", "theme")}


def written(element: Any) -> set[tuple[str, str]]:
    """The kind and key of every field that is written in an element and below it."""
    if isinstance(element, tuple | dict):
        inside = element.values() if isinstance(element, dict) else element
        return set[tuple[str, str]]().union(*(written(inner) for inner in inside))
    if not isinstance(element, light.Light):
        return set()
    kind = type(element).__name__
    keys = {key: field.attribute for key, field in FIELDS[kind].items() if field.attribute in vars(element)}
    below = (written(getattr(element, name)) for name in keys.values())
    return {(kind, key) for key in keys}.union(*below)


# Trees made from the fields themselves: mostly right, now and then wrong in one place.


def scalar(words: str) -> Scalar:
    return Scalar.make(words, place(None))


ODD_WORDS = [
    *(
        "",
        " ",
        "x",
        "all",
        "yes",
        "no",
        "true",
        "Yes",
        "on",
        "1",
        "1999",
        "2200",
        "2201",
        "٢٠٢٠",
        "20_20",
        "2020.0",
    ),
    *("2026-01-31", " 2026-01-31 ", "2026-02-30", "31/01/2026", "2026-1-31", "٢٠٢٦-01-31", "-026-01-31"),
    *("be-kind", "be-kind\n", "Be kind", "be--kind", "k" * 64, "k" * 65, "ünder"),
    *(
        "https://a.uk",
        " https://a.uk ",
        "HTTPS://a.uk",
        "javascript:x",
        "a.html",
        "#top",
        "/a",
        "..",
        "mailto:a@b.uk",
    ),
    *("draft", "Draft", "names", "done", "feedback", "\u00a0words\u00a0", "\u200bwords", "\x85"),
]
ODD = st.sampled_from(ODD_WORDS).map(scalar)
WORDS = st.sampled_from(["We listen", "Be kind", " spaced ", "listen", "Said “so”"]).map(scalar)
IDS = st.sampled_from(["listen", "be-kind", "a1"]).map(scalar)
RIGHT = {
    "words": WORDS,
    "id": IDS,
    "day": st.sampled_from(["2026-01-31", "1999-12-01"]).map(scalar),
    "link": st.sampled_from(["https://a.uk/b", "tel:0161", "#values"]).map(scalar),
    "yes or no": st.sampled_from(["yes", "no"]).map(scalar),
    "pydantic": st.just(scalar("x")),
}


def sequence(items: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(items, max_size=3).map(lambda found: Sequence(place(None), None, found))


def mapping(keys: st.SearchStrategy[Any], values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.dictionaries(keys, values, max_size=3).map(lambda found: Mapping(place(None), None, found))


def right(holds: str, depth: int) -> st.SearchStrategy[Any]:
    """Nodes that a field of this kind may hold."""
    what, _, rest = holds.partition(" ")
    if holds in RIGHT:
        return RIGHT[holds]
    if what == "number":
        return st.sampled_from(rest.split()).map(scalar)
    if what == "one":
        return st.sampled_from(rest.split()[1:]).map(scalar)
    if what in {"list", "some"}:
        return sequence(node(rest.removeprefix("of "), depth - 1))
    if holds == "statements":
        one = node("Statement", depth - 1)
        return st.one_of(sequence(one), mapping(IDS, one), sequence(mapping(WORDS, sequence(one))))
    if holds == "kept":
        return sequence(st.one_of(IDS, node("Statement", depth - 1)))
    if holds == "links":
        return st.one_of(IDS, sequence(IDS))
    if holds == "page entry":
        return st.one_of(IDS, node("Chapter", depth - 1))
    if holds == "terms":
        return mapping(WORDS, WORDS)
    if holds == "sections":
        return mapping(IDS, node("Section", depth - 1))
    return element(FIELDS[holds], depth)


def node(holds: str, depth: int) -> st.SearchStrategy[Any]:
    """Mostly right; a short form or something odd now and then."""
    if depth <= 0:
        return st.one_of(WORDS, WORDS, ODD)
    good = right(holds, depth)
    return st.one_of(good, good, good, good, good, good, WORDS, ODD, sequence(WORDS), mapping(WORDS, WORDS))


def element(fields: dict[str, Field], depth: int) -> st.SearchStrategy[Any]:
    needed = {scalar(key): node(field.holds, depth - 1) for key, field in fields.items() if field.required}
    keys = st.lists(st.sampled_from([*fields, *(["titel"] if depth < 2 else [])]), max_size=3, unique=True)

    def filled(chosen: list[str]) -> st.SearchStrategy[Any]:
        more = {scalar(key): node(fields[key].holds, depth - 1) if key in fields else WORDS for key in chosen}
        return st.fixed_dictionaries({**needed, **more})

    return keys.flatmap(filled).map(lambda found: Mapping(place(None), None, found))


def models(model: type[Element]) -> dict[str, type[Element]]:
    """Every model by its name."""
    return {found.__name__: found for each in model.__subclasses__() for found in [each, *models(each).values()]}


NODES = [
    *(scalar(words) for words in ODD_WORDS),
    Sequence(place(None)),
    Mapping(place(None)),
    Sequence(place(None), None, [scalar("We listen")]),
    Sequence(place(None), None, [scalar("be-kind")]),
    Mapping(place(None), None, {scalar("be-kind"): scalar("We listen")}),
    Mapping(place(None), None, {scalar("We listen"): scalar(" ")}),
    Sequence(place(None), None, [Sequence(place(None))]),
    Sequence(place(None), None, [Mapping(place(None))]),
]


@pytest.mark.parametrize("kind", sorted(FIELDS))
def test_every_field_takes_only_what_pydantic_takes(kind: str) -> None:
    """Each field with each odd thing in it, the fields that must be there filled with something sound."""
    model, read = models(Element)[kind], light._readers(partly=False)[kind]
    sound = {"parts": Sequence(place(None), None, [scalar("aim")]), "date": scalar("2026-01-31")}
    needed = {key: sound.get(key, scalar("x")) for key, field in FIELDS[kind].items() if field.required}
    wrong = []
    for key in FIELDS[kind]:
        for node in NODES:
            tree = Mapping(place(None), None, {scalar(other): value for other, value in {**needed, key: node}.items()})
            try:
                ours = read(tree)
            except light._UnsureError:
                continue
            try:
                wrong += differences(ours, model.model_validate(tree), f"{kind}.{key}: {node!r}")
            except ValidationError:
                wrong.append(f"{kind}.{key}: {node!r} is refused by Pydantic")

    assert wrong == []


@given(element(FIELDS["Charter"], 5))
@settings(max_examples=600, deadline=None)
def test_says_yes_only_where_pydantic_does(tree: Any) -> None:
    agrees(tree)
