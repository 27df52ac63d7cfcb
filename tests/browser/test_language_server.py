"""What an editor shows of a charter, by the YAML language server that editors use and the schema of the first line.

It needs no browser; like the HTML checker it comes from npm.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.language_server import Server, language_server
from tests.browser.needs import left_out, yaml_language_server
from tests.support import ROOT

if not yaml_language_server():
    left_out("the editor's view left out, missing here: npm's yaml-language-server")

FIRST_LINE = "# yaml-language-server: $schema=../schema/{kind}.schema.json\n"
"""As docs/format.md says."""

HERE = "|"
"""Where the cursor stands in the charters of these tests."""

Place = tuple[Path, int, int]
Opened = Callable[..., Place]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with language_server(yaml_language_server()) as started:
        yield started


@pytest.fixture
def opened(server: Server, tmp_path: Path) -> Opened:
    """Opens a charter or an adoption: its file, and the line and column of the cursor."""
    shutil.copytree(ROOT / "schema", tmp_path / "schema")
    file = tmp_path / "charters" / "our-town.yaml"
    file.parent.mkdir()

    def open_file(text: str, kind: str = "charter") -> Place:
        before, _, after = (FIRST_LINE.format(kind=kind) + text).partition(HERE)
        file.write_text(before + after, encoding="utf-8")
        server.faults(file)
        return file, before.count("\n") + 1, len(before) - before.rfind("\n")

    return open_file


def test_it_completes_the_keys_of_a_charter(server: Server, opened: Opened) -> None:
    offered = server.offered(*opened("title: Ours\n|"))

    assert {"motto", "values", "commitments", "contacts"} <= offered.keys()
    assert "title" not in offered


def test_it_completes_the_keys_of_a_value(server: Server, opened: Opened) -> None:
    offered = server.offered(*opened("title: Ours\nvalues:\n  - name: Listen\n    |"))

    assert {"why", "commitments", "indicators"} <= offered.keys()


@pytest.mark.parametrize("part", ["definition", "values", "outcomes", "contacts"])
def test_it_completes_the_keys_of_a_part_that_has_short_forms(server: Server, opened: Opened, part: str) -> None:
    assert {"heading", "text", "items"} <= server.offered(*opened(f"title: Ours\n{part}:\n  |")).keys()


def test_it_completes_a_status(server: Server, opened: Opened) -> None:
    assert list(server.offered(*opened("title: Ours\nstatus: |"))) == ["draft", "published", "superseded"]


def test_it_completes_yes_and_no_as_the_guide_writes_them(server: Server, opened: Opened) -> None:
    assert {"yes", "no"} <= set(server.offered(*opened("title: Ours\nsignatories:\n  - consent: |")).values())


def test_it_offers_no_null_where_a_key_of_an_adoption_may_stand_empty(server: Server, opened: Opened) -> None:
    place = opened("adopts: our-town\nadopter:\n  name: Our school\n  motto: |", kind="adoption")

    assert list(server.offered(*place)) == ["Kind and curious"]


def test_an_example_stands_behind_a_new_key(server: Server, opened: Opened) -> None:
    offered = server.offered(*opened("title: Ours\n|"))

    assert offered["area"] == "area: ${1:Our Town}"
    assert offered["rights"] == "rights: \n  - ${1:You have a right to be heard}\n"


def test_what_it_puts_in_is_never_the_name_of_a_type(server: Server, opened: Opened) -> None:
    offered = server.offered(*opened("title: Ours\n|"))

    assert [key for key, text in offered.items() if "[object" in text] == []


@pytest.mark.parametrize("form", ["\n  ask-first: We will ask", "\n  - We will ask"])
def test_it_describes_the_shared_commitments_in_either_form(server: Server, opened: Opened, form: str) -> None:
    shown = server.described(*opened(f"title: Ours\ncommit|ments:{form}\n"))

    assert "#### Shared promises\n" in shown
    assert "Promises that several values share: said once here, named there." in shown
    assert "ask-first: We will ask before we decide" in shown


@pytest.mark.parametrize("form", ["Words", "\n  - Words", "\n  text: Words"])
def test_it_describes_a_part_in_each_of_its_forms(server: Server, opened: Opened, form: str) -> None:
    shown = server.described(*opened(f"title: Ours\ndefin|ition: {form}\n"))

    assert shown.startswith("#### Definition\n\nWhat co-production means here.\n")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("title: Ours\nvaleus: []\n", "3:1 Property valeus is not allowed."),
        ("title: Ours\nvalues:\n  - name: Listen\n    wy: It helps\n", "5:5 Property wy is not allowed."),
        ("title: Ours\ndefinition:\n  txet: Words\n", "4:3 Property txet is not allowed."),
        ("title: Ours\nmotto:\n  - Together\n", "4:3 Incorrect type. Expected one of string, number."),
        (
            "title: Ours\nstatus: ready\n",
            '3:9 Value is not accepted. Valid values: "draft", "published", "superseded".',
        ),
    ],
)
def test_it_tells_a_mistake_at_its_place(server: Server, tmp_path: Path, opened: Opened, text: str, fault: str) -> None:
    opened("title: Ours\n")
    file = tmp_path / "charters" / "mistaken.yaml"
    file.write_text(FIRST_LINE.format(kind="charter") + text, encoding="utf-8")

    assert server.faults(file) == [fault]


@pytest.mark.parametrize(
    "path",
    [*sorted((ROOT / "charters").glob("*.yaml")), *sorted((ROOT / "adoptions").rglob("*.yaml"))],
    ids=lambda path: path.stem,
)
def test_it_finds_no_fault_in_a_charter_or_an_adoption(server: Server, path: Path) -> None:
    assert server.faults(path) == []
