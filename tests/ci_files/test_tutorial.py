"""The tutorial, done as it says: from an empty folder to a folder that can be published."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.ci_files.scripts import needs_bash, run_script
from tests.support import ROOT

_BLOCK = re.compile(r"^```(sh|yaml before|yaml after)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

pytestmark = needs_bash


def steps() -> list[tuple[str, str]]:
    """What the tutorial asks for, in order: commands to type, lines to find, and lines to write in their place."""
    return _BLOCK.findall((ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory, tools: Path) -> tuple[Path, list[str]]:
    """The project that came of it, and what each block of commands said."""
    here, said, found = tmp_path_factory.mktemp("tutorial"), [], ""
    for kind, lines in steps():
        if kind == "sh":
            ran = run_script(f"{lines}pwd", here, tools)
            assert ran.returncode == 0, ran.stderr
            here = Path(ran.stdout.splitlines()[-1])
            said.append(ran.stdout)
        elif kind == "yaml before":
            found = lines
        else:
            [charter] = (here / "charters").glob("*.yaml")
            text = charter.read_text(encoding="utf-8")
            assert text.count(found) == 1, found
            charter.write_text(text.replace(found, lines), encoding="utf-8")
    return here, said


def test_the_site_holds_what_was_written(done: tuple[Path, list[str]]) -> None:
    page = (done[0] / "build" / "site" / "our-town" / "index.html").read_text(encoding="utf-8")

    assert "We will say what we cannot do, and why" in page


def test_what_was_written_is_no_longer_still_to_be_written(done: tuple[Path, list[str]]) -> None:
    [listed] = [said for said in done[1] if "Still to be written" in said]

    assert "TODO: the second value" in listed
    assert "TODO: the first value’s" not in listed.replace("a sign that the first value’s", "")


def test_the_poster_is_there(done: tuple[Path, list[str]]) -> None:
    assert (done[0] / "build" / "our-town" / "poster-a3.pdf").read_bytes().startswith(b"%PDF-")
