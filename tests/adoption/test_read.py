"""A file of an adoption → what is known of it, and every mistake in plain words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from charterc.adoption.read import AdoptionReading, read
from tests.support import Project

TOWN = """
title: Our charter
commitments:
  listen: We will listen
values:
  - name: Be Open
    id: open
    commitments: [listen]
  - name: Be Kind
    id: kind
    commitments: [listen]
contacts:
  - email: send@town.gov.uk
    links: [{text: More, url: https://www.town.gov.uk}]
glossary: {terms: {EHCP: A plan}}
"""


def adoption(project: Project, said: str = "", name: str = "hill", charter: str = TOWN) -> AdoptionReading:
    project.charter(charter)
    path = project.write(f"adoptions/town/{name}.yaml", f"adopts: town\nadopter: Hill School\n{said}")
    reading = read(path, project.root, f"{name}.yaml")
    assert isinstance(reading, AdoptionReading)
    return reading


def problems(project: Project, said: str) -> list[str]:
    return [f"{problem.span.line}: {problem.message}" for problem in adoption(project, said).problems]


def test_the_charter_of_an_adoption_is_the_one_that_the_adopter_shows(project: Project) -> None:
    reading = adoption(project, "adapted:\n  open: Be Very Open\n")

    assert reading.problems == []
    assert reading.charter is not None
    assert [item.name for item in reading.charter.groups["values"].items] == ["Be Very Open", "Be Kind"]


def test_a_key_may_stand_empty_where_nothing_is_known(project: Project) -> None:
    said = "version:\nfingerprint:\nadopted:\nnext-review:\nlisted:\nadapted:\n  open:\n    text: Open\n    reason:\n"
    reading = adoption(project, said)

    assert reading.problems == []
    assert reading.adoption is not None
    assert (reading.adoption.version, reading.adoption.adopted, reading.adoption.listed) == (None, None, None)


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("shows: [valuse]\n", "3: “town” has no part “valuse” to show."),
        ("adapted:\n  opne: Open\n", "4: “opne” of “town” cannot be adapted: it is nothing in it."),
        ("adapted:\n  contacts: Us\n", "4: “contacts” of “town” cannot be adapted: it is a whole part, and only a text can be adapted."),
        ("left-out:\n  kid: So\n", "4: “town” has nothing at “kid” that could be left out."),
        ("left-out: [kid]\n", "3: “town” has nothing at “kid” that could be left out."),
        ("left-out: [charter.title]\n", "3: “charter.title” cannot be left out: without it, nothing is left that it belongs to."),
        ("left-out: [glossary/EHCP.meaning]\n", "3: “glossary/EHCP.meaning” cannot be left out: without it, nothing is left that it belongs to."),
        ("adapted:\n  kind: Kinder\nleft-out: [kind]\n", "4: “kind” is adapted here, and left out below “left-out:”. It can only be one of them."),
        ("shows: [contacts]\nadapted:\n  kind: Kinder\n", "5: “kind” belongs to no part that is shown. These words would not be printed."),
        ("left-out: [glossary/EHCP]\nadapted:\n  glossary/EHCP.meaning: Ours\n", "5: “glossary/EHCP.meaning” is left out. These words would not be printed."),
        ("left-out: [kind]\nadded:\n  - {under: kind, text: Daily}\n", "5: “kind” is left out. This pledge would not be printed."),
        ("added:\n  - {under: kin, text: Daily}\n", "4: “town” has no value, promise or part “kin” to add a pledge to."),
        ("added:\n  - {under: kind, text: Daily, id: open}\n", "4: The id “open” is used already, in the charter or by another pledge."),
        ("version: 2\n", "3: There is no version 2 of “town”."),
        ("theme:\n  logo: {file: logo.png, alt: Us}\n", "4: The logo is the adopter's, so it does not stand under “theme:”."),
        ("adapted:\n  contacts/1/links/1.url: javascript:alert(1)\n", "4: A link that starts with “javascript:” could run a program on the reader's machine."),
        ("introduction: See [us](javascript:alert(1))\n", "3: A link that starts with “javascript:” could run a program on the reader's machine."),
        ("adapted:\n  contacts/1.email: us at town\n", "4: The email address “us at town” has no @, so no message would arrive."),
        ("adoptd: 2026-01-01\n", "3: An adoption has no field “adoptd”."),
    ],
)  # fmt: skip
def test_says_what_is_wrong_in_plain_words(project: Project, said: str, message: str) -> None:
    assert problems(project, said) == [message]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("urn: 106133", []),
        ("urn: 12", ["5: “12” is no unique reference number: each school in England has one of six digits."]),
        ("urn: twelve", ["5: “twelve” is no unique reference number: each school in England has one of six digits."]),
        ("phone: ask us", ["5: “ask us” has no digit in it, so nobody could ring it."]),
    ],
)
def test_a_number_that_can_be_none_is_told_at_its_line(project: Project, said: str, told: list[str]) -> None:
    project.charter(TOWN)
    text = f"adopts: town\nadopter:\n  name: Hill School\n  kind: school\n  {said}\n"
    found = read(project.write("adoptions/town/hill.yaml", text), project.root).problems

    assert [f"{problem.span.line}: {problem.message}" for problem in found] == told


def test_names_what_was_probably_meant(project: Project) -> None:
    (problem,) = adoption(project, "adapted:\n  opne: Open\n").problems

    assert problem.hint == "Did you mean “open”?"


def test_who_has_no_name_is_shown_no_name_of_a_value(project: Project) -> None:
    project.charter(TOWN)
    (problem,) = read(
        project.write("adoptions/town/hill.yaml", "adopts: town\nadopter:\n  name:\n"), project.root
    ).problems

    assert (problem.message, problem.hint) == ("This adopter has no “name”.", "Add:\n\n    name: Our school")


def test_suggests_no_address_that_is_hardly_alike(project: Project) -> None:
    (problem,) = adoption(project, "left-out: [nonsense]\n", charter=TOWN.replace("kind", "one-name")).problems

    assert problem.hint == "Name an id that stands in the charter. Its parts are: values, contacts, glossary."


def test_a_charter_that_is_not_there_is_named(project: Project) -> None:
    project.charter(TOWN)
    path = project.write("adoptions/town/hill.yaml", "adopts: twon\nadopter: Hill School\n")
    (problem,) = read(path, project.root).problems

    assert (problem.message, problem.hint) == (
        "There is no charter called “twon” in this project.",
        "Did you mean “town”?",
    )


def test_an_adoption_cannot_be_adopted(project: Project) -> None:
    adoption(project)
    path = project.write("adoptions/town/dale.yaml", "adopts: hill\nadopter: Dale School\n")
    (problem,) = read(path, project.root).problems

    assert problem.message.startswith("“hill” is itself an adoption.")


@pytest.mark.parametrize(
    "other", ["adoptions/shire/hill.yaml", "adoptions/hill.yml", "adoptions/town/hill.yml", "charters/hill.yaml"]
)
def test_two_of_one_name_are_told(project: Project, other: str) -> None:
    project.write(other, "adopts: town\nadopter: Another Hill School\n")
    (problem,) = adoption(project).problems

    assert problem.message.endswith("is called “hill” too. Their pages would be written over each other.")


def test_a_charter_with_errors_cannot_be_shown(project: Project) -> None:
    (problem,) = adoption(project, charter="title: Ours\nvalues: [{id: x}]\n").problems
    assert problem.hint.startswith("The first is: This item has no “name”.")

    assert problem.message == "The charter that is adopted, “town”, has errors, so nothing can be shown of it."


def test_a_version_that_is_named_is_the_one_that_is_shown(project: Project) -> None:
    project.charter(TOWN)
    assert project.run("release", "town", "--date", "2026-01-01").code == 0
    reading = adoption(project, 'version: "1"\n', charter=TOWN.replace("Our charter", "Our new charter"))

    assert reading.problems == []
    assert reading.charter is not None
    assert reading.charter.title == "Our charter"


def test_a_file_anywhere_is_an_adoption_if_it_adopts(project: Project, tmp_path: Path) -> None:
    project.charter(TOWN)
    reading = read(project.write("drafts/hill.yaml", "adopter: Hill School\nadopts: town\n"), tmp_path)

    assert isinstance(reading, AdoptionReading)
    assert reading.problems == []


def test_a_file_among_adoptions_that_adopts_nothing_is_told_so(project: Project) -> None:
    path = project.write("adoptions/town/hill.yaml", "adopter: Hill School\n")

    assert [problem.name for problem in read(path, project.root).problems] == ["missing-field"]


@pytest.mark.parametrize(
    "said",
    [
        "left-out: {signatories/1: Gone}\n",
        "adapted: {signatories/1.name: Somebody}\n",
        "adapted: {signatories/1.role: Boss}\n",
        "left-out: [signatories/1.organisation]\n",
        "adapted: {signatories/1.signature.alt: Signed}\n",
    ],
)
def test_nobody_who_refused_to_be_named_can_be_left_out_or_adapted_by_name(project: Project, said: str) -> None:
    refused = "{name: Wolf Quokka, role: Head of Xylophones, organisation: Axolotl Trust, consent: no, signature: {lost: Quokka}}"
    project.charter(f"{TOWN}signatories: [{refused}]\n")

    path = project.write("adoptions/town/hill.yaml", f"adopts: town\nadopter: Hill School\n{said}")
    (problem,) = read(path, project.root).problems

    assert "signatories/1" in problem.message
    assert not re.search("wolf|quokka|xylophone|axolotl", problem.message + problem.hint, re.IGNORECASE)
