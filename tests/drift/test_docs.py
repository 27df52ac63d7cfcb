"""What the guide says is so."""

from __future__ import annotations

import json
import re

import pytest

from charterc.drift.document import _READERS as READERS
from charterc.drift.reports.formats import FORMATS
from charterc.drift.verdicts import Verdict
from charterc.drift.view import ADDED, SAID
from tests.drift.views import ADDED as SENTENCE
from tests.drift.views import EVERY, shown
from tests.support import ROOT, Project

GUIDE = (ROOT / "docs" / "drift.md").read_text(encoding="utf-8")
STOCKPORT = (ROOT / "charters" / "stockport.yaml").read_text(encoding="utf-8")


def test_the_guide_names_every_option_format_verdict_and_kind_of_file(project: Project) -> None:
    help_text = project.run("drift", "--help").out
    options = set(re.findall(r"^ +(?:-\w, )?(--[\w-]+)", help_text, re.MULTILINE)) - {"--help"}

    assert [option for option in sorted(options) if option not in GUIDE] == []
    assert [form for form in FORMATS.names if f"| `{form}` |" not in GUIDE] == []
    assert [verdict for verdict in Verdict if f"| `{verdict}` |" not in GUIDE] == []
    assert [said.title for said in (*SAID.values(), ADDED) if f"**{said.title}**" not in GUIDE] == []
    assert [ending for ending in READERS if f"`{ending}`" not in GUIDE] == []


def test_the_example_is_what_is_printed(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    project.charter(STOCKPORT, "stockport")
    project.run("build", "stockport", "-f", "markdown")
    copy = project.built("charter.md", "stockport").replace("We will respond", "We will try to respond")
    project.write("page.md", re.sub(r".*We will be transparent.*\n", "", copy, count=1))

    (example,) = re.findall(
        r"^```text\n\$ charterc drift stockport page.md\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL
    )

    assert project.run("drift", "stockport", "page.md").out == example


def test_the_guide_tells_every_key_of_the_json() -> None:
    document = json.loads(shown("json", *EVERY, added=(SENTENCE,)))

    keys = {*document, *(key for verdict in document["verdicts"] for key in verdict), *document["added"][0]}
    assert [key for key in sorted(keys - {"verdicts"}) if f"`{key}`" not in GUIDE] == []
