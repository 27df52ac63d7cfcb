"""`charterc new`: a first file that builds at once, whose only fault is that words are still to come."""

from __future__ import annotations

import json
import sys

import pytest
import yaml

from charterc.model.charter import GROUPS
from charterc.reading.read import Reading, read
from charterc.site.pages import NAMES
from charterc.starting.begun import RESERVED
from charterc.starting.charter import MOST_VALUES
from charterc.starting.structures import shipped
from charterc.theme.palettes import READY
from tests.cli.terminal import at_a_terminal
from tests.support import Project


def written(project: Project, name: str = "our-town") -> Reading:
    return read(project.root / "charters" / f"{name}.yaml", project.root)


def other_findings(project: Project, name: str) -> list[str]:
    """What lint says of a charter but that words are still to come."""
    report = json.loads(project.run("lint", name, "--format", "json").out)
    return [found["name"] for found in report["findings"] if found["name"] != "placeholder-text"]


@pytest.mark.parametrize("heart", ["values", "principles", "cornerstones", "pledges", "levels"])
@pytest.mark.parametrize("how_many", [1, 16])
def test_nothing_but_its_todos_is_found_in_it(project: Project, heart: str, how_many: int) -> None:
    assert project.run("new", "our-town", "--heart", heart, "-v", str(how_many)).code == 0

    assert written(project).problems == []
    assert other_findings(project, "our-town") == []


def test_the_shortest_has_values_and_promises_alone(project: Project) -> None:
    assert project.run("new", "our-town", "--short").code == 0

    charter = written(project).charter
    assert charter is not None
    assert list(charter.parts) == ["values"]
    assert other_findings(project, "our-town") == []


def test_it_builds_at_once_and_every_todo_is_listed(project: Project) -> None:
    project.run("new", "our-town")
    text = (project.root / "charters" / "our-town.yaml").read_text(encoding="utf-8")
    listed = project.run("lint", "our-town").out

    assert project.run("build", "our-town", "-f", "html").code == 0
    assert listed.count("Still to be written: ") == text.count('"TODO:')


@pytest.mark.parametrize("said", ['St Mary\'s "Hill": 1 # x', "- a\\b", "{x}", "Ynys Môn", "x\n- y"])
def test_words_of_any_characters_are_written_so_that_they_are_read_again(project: Project, said: str) -> None:
    assert project.run("new", "our-town", "--area", said, "--title", said).code == 0

    charter = written(project).charter
    assert charter is not None
    assert (charter.area, charter.title) == (" ".join(said.split()),) * 2


@pytest.mark.parametrize(
    ("said", "name", "area"),
    [
        ("our-town", "our-town", "Our Town"),
        ("Ynys Môn", "ynys-mon", "Ynys Môn"),
        ("stoke-on-trent-charter", "stoke-on-trent-charter", "Stoke on Trent"),
        ("our-charter", "our-charter", "Our Area"),
    ],
)
def test_an_area_makes_the_names_of_file_and_title(project: Project, said: str, name: str, area: str) -> None:
    assert project.run("new", said).code == 0

    charter = written(project, name).charter
    assert charter is not None
    assert (charter.area, charter.title) == (area, f"{area} Co-production Charter")


@pytest.mark.parametrize("name", sorted(shipped()))
def test_the_structure_of_a_known_charter_needs_no_file_of_it(project: Project, name: str) -> None:
    assert project.run("new", "our-town", "--from", name).code == 0

    assert written(project).problems == []


def test_a_structure_has_the_parts_and_lists_of_the_other_and_none_of_its_words(project: Project) -> None:
    project.charter("""\
        title: The other charter
        agreed: 2026-01-01
        commitments:
          listening: We will listen
        principles:
          heading: Our way
          labels: {why: Reasons}
          items:
            - name: Be open
              why: It matters
              commitments: [listening, We will tell]
              outcomes: [heard]
        outcomes:
          heard: I am heard
        contacts:
          - email: us@town.gov.uk
        glossary:
          terms: {EHCP: a plan}
    """)
    assert project.run("new", "our-town", "--from", "town").code == 0

    data = yaml.safe_load((project.root / "charters" / "our-town.yaml").read_text(encoding="utf-8"))
    assert data == {
        "title": "Our Town Co-production Charter",
        "area": "Our Town",
        "language": "en-GB",
        "status": "draft",
        "commitments": [{"text": "TODO: promise, 1", "id": "promise-1"}],
        "principles": {
            "heading": "TODO: heading of “principles”, 1",
            "items": [
                {
                    "name": "TODO: name, 1",
                    "why": "TODO: reason of “principles”, 1",
                    "commitments": ["promise-1", "TODO: promise, 2"],
                    "outcomes": ["outcome-1"],
                }
            ],
        },
        "outcomes": [{"text": "TODO: outcome, 1", "id": "outcome-1"}],
        "glossary": {"terms": {"TODO: term, 1": "TODO: meaning of the term, 1"}},
    }


def test_a_charter_that_is_only_a_title_gives_no_structure(project: Project) -> None:
    project.charter("title: Only\n", "only")

    assert "has a title and no parts" in project.run("new", "our-town", "--from", "only").err


def test_the_structure_of_a_file_outside_the_project_can_be_taken(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("elsewhere") / "other.yaml"
    other.write_text("title: Other\nvision: We see\n", encoding="utf-8")

    assert project.run("new", "our-town", "--from", str(other)).code == 0
    text = (project.root / "charters/our-town.yaml").read_text(encoding="utf-8")
    assert 'vision: "TODO: words of “vision”, 1"' in text
    # Where it stood on somebody's machine is nobody's concern.
    assert "# Built like “other”: its parts and lists." in text


def test_names_that_the_site_needs_are_those_that_it_refuses() -> None:
    assert {name for name in NAMES if "." not in name} | {"site"} == RESERVED


def test_no_input_at_all_asks_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)

    assert project.run("new", "our-town").code == 0


def test_never_writes_over_a_file(project: Project) -> None:
    path = project.charter("title: Ours\n", "our-town")
    for said in ("Our Town", "our-town.yaml", "our-town.YML"):
        result = project.run("new", said)

        assert (result.code, "charters/our-town.yaml is there already" in result.err) == (2, True)
    assert path.read_text(encoding="utf-8") == "title: Ours\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("?!",), "No file can be called “?!”."),
        (("con",), "No file can be called “con”: Windows keeps the name “con” for a device"),
        (("../town",), "“../town” is a path, not a name."),
        (("site",), "A charter may not be called “site”"),
        (("Our\u202eTown",), "has a character that nobody sees"),
        (("our-town", "--title", "\x1b[2J"), "has a character that nobody sees"),
        (("our-town", "--area", "a" * 151), "is too long for a title"),
        (("our-town", "--heart", "vallues"), "No charter has a list called “vallues”."),
        (("our-town", "-v", "0"), "A charter cannot start with 0 values."),
        (("our-town", "-v", "17"), "A charter cannot start with 17 values."),
        (("our-town", "--colours", "pink"), "There are no colours called “pink”."),
        (("our-town", "--from", "leeds"), "There is no charter called “leeds”.\n  A charter can be built like: "),
        (("our-town", "--from", "Stoke"), "Did you mean “stoke”?"),
        (("our-town", "--from", "stoke", "--short"), "--from takes the structure of another charter"),
    ],
)
def test_says_what_cannot_be_done_and_writes_nothing(project: Project, words: tuple[str, ...], message: str) -> None:
    result = project.run("new", *words)

    assert result.code == 2
    assert message in result.err
    assert list((project.root / "charters").iterdir()) == []


def test_a_charter_with_errors_gives_no_structure(project: Project) -> None:
    project.charter("titel: A\n")
    result = project.run("new", "our-town", "--from", "town")

    assert (result.code, "“town” has errors, so nothing was written." in result.err) == (1, True)


def test_asks_at_a_terminal_and_asks_again_after_a_wrong_answer(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_a_terminal(monkeypatch, "Hill", "", "principals", "principles", "many", "2", "orchard")
    result = project.run("new", "our-town")

    charter = written(project).charter
    assert charter is not None
    assert (charter.area, charter.title) == ("Hill", "Hill Co-production Charter")
    assert charter.principles is not None
    assert (len(charter.principles.items), charter.theme and charter.theme.colours) == (2, "orchard")
    assert "No charter has a list called “principals”." in result.err
    assert "“many” is no number." in result.err


def test_its_help_names_all_that_can_be_chosen(project: Project) -> None:
    said = " ".join(project.run("new", "--help").out.split())

    assert f"{', '.join(GROUPS[:-1])} or {GROUPS[-1]}." in said
    assert "meadow, harbour or orchard" in said
    assert list(READY) == ["meadow", "harbour", "orchard"]
    assert f"1 to {MOST_VALUES}." in said
