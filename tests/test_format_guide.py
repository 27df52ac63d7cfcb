"""What `docs/format.md` shows is true: its examples build, its mistakes give the messages it quotes."""

from __future__ import annotations

import re
from base64 import b64decode
from pathlib import Path

import pytest

from charterc.devtools.generated import MARK
from charterc.model.passages import elements
from charterc.reading.read import read_bytes
from tests.support import ROOT, Project

GUIDE, REFERENCE = (ROOT / "docs" / "format.md").read_text(encoding="utf-8").split(MARK, maxsplit=1)
WHOLE = re.findall(r"^```yaml charter\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
PARTS = re.findall(r"^```yaml part\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
WRITTEN = re.findall(r"^```yaml written\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
"""What the tool writes itself, so that nobody adds it to a charter."""
# | `what people write` | why it fails | `what to write` |
MISTAKES = re.findall(r"^\| `([a-z-]+:[^`]*)` \|[^|]*\| `([^`]+)` \|$", GUIDE, re.MULTILINE)
KEYS = [
    f"{model}: {key}"
    for model, table in re.findall(r"^### (\w+)$(.*?)(?=^###|\Z)", REFERENCE, re.MULTILINE | re.DOTALL)
    for key in re.findall(r"^\| `([a-z-]+)`", table, re.MULTILINE)
]
TITLE = "title: Our Town Co-production Charter\n"
PICTURE = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==")


def test_the_guide_has_examples_of_each_kind() -> None:
    assert len(WHOLE) >= 7
    assert len(PARTS) >= 5
    assert len(MISTAKES) >= 7


@pytest.mark.parametrize("charter", WHOLE)
def test_a_whole_example_builds(project: Project, charter: str) -> None:
    project.charter(charter)

    result = project.run("build", "town")

    assert result.code == 0
    assert project.built("charter.md").startswith("# Our Town Co-production Charter\n")


@pytest.mark.parametrize("part", PARTS)
def test_a_part_builds_when_it_is_added_to_a_charter(project: Project, part: str) -> None:
    for name in ("meeting.jpg", "logo.png", "signature.png"):
        project.write(f"charters/pictures/{name}", PICTURE)
    project.charter(TITLE + part)

    result = project.run("build", "town", "-f", "html", "-f", "markdown", "-f", "json", "-f", "pdf")

    assert (result.code, result.err) == (0, "")


def test_every_key_of_the_format_has_an_example() -> None:
    shown: set[str] = set()
    for example in (*WHOLE, *(TITLE + part for part in (*PARTS, *WRITTEN))):
        charter = read_bytes(example.encode(), "town.yaml", Path("town.yaml"), Path()).partial
        assert charter is not None
        for element in elements(charter):
            fields = type(element).model_fields
            shown |= {f"{type(element).__name__}: {fields[name].alias or name}" for name in element.model_fields_set}

    assert sorted(set(KEYS) - shown) == []


@pytest.mark.parametrize(("wrong", "right"), MISTAKES)
def test_a_mistake_is_refused_and_its_cure_builds(project: Project, wrong: str, right: str) -> None:
    project.charter(f"{TITLE}{wrong}\n")
    assert project.run("build", "town", "-f", "markdown").code == 1

    project.charter(f"{TITLE}{right}\n")
    result = project.run("build", "town", "-f", "markdown")
    assert (result.code, result.err) == (0, "")


def test_the_message_is_printed_as_the_guide_quotes_it(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    [quoted] = re.findall(r"^```text\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    monkeypatch.setenv("COLUMNS", "100")
    project.charter(f"{TITLE}motto: Our aim: to listen\n", name="our-town")

    result = project.run("build", "our-town", "-f", "markdown")

    assert quoted in result.err


def test_one_small_word_under_commitments_is_taken_for_an_id(project: Project) -> None:
    values = f"{TITLE}values:\n  - name: Listen\n    commitments:\n      - {{}}\n"
    project.charter(values.format("listen"))
    assert "no commitment with the id “listen”" in project.run("build", "town", "-f", "markdown").err

    project.charter(values.format("text: listen"))
    assert project.run("build", "town", "-f", "markdown").code == 0


def test_the_marks_that_may_hold_a_backslash_and_the_ones_that_print_as_themselves(project: Project) -> None:
    project.charter(TITLE + "aim: We \\*really\\* \\[do\\], with <b> and C:\\temp and ~this~\n")

    project.run("build", "town", "-f", "markdown")

    # Markdown in turn needs a backslash before each mark that should print as itself.
    assert r"We \*really\* <span>\[</span>do\], with \<b\> and C:\\temp and <span>\~</span>this\~" in project.built(
        "charter.md"
    )
