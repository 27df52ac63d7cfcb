"""A page that charterc itself made of a charter says the same as the charter."""

from __future__ import annotations

import pytest

from tests.support import ROOT, Project

SMALL = """
title: Our small charter
values:
  - name: Listen
    commitments: [We will hear you out, We will write down what you say]
    outcomes: [safe]
  - name: Be honest
    commitments: [We will say what we cannot do]
    outcomes: [safe, heard]
outcomes:
  safe: I am safe
  heard: I am heard
measures:
  - what: We ask families every year
    owner: The forum
    outcomes: all
contacts:
  - email: hello@town.gov.uk
"""
UNLINKED = SMALL.replace("    outcomes: [safe]\n", "").replace("    outcomes: [safe, heard]\n", "")
SINGLE = """
title: Our smallest charter
language: cy
values:
  - name: Gwrando
    commitments: [Byddwn yn gwrando arnoch]
    outcomes: all
outcomes: [Rwy'n ddiogel]
"""
MARKED = """
title: Our charter
agreements:
  - text: We will reply
    within: "\\\\"
  - "* * *"
  - We will listen
"""
OURS = {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "charters").glob("*.yaml"))}
BEGUN = """
title: Our charter
values:
  - name: "TODO: the first value"
    commitments: ["TODO: its first promise", We will listen]
  - name: "TODO: the second value"
    commitments: ["TODO: the only promise of the second value"]
"""
CHARTERS = {**OURS, "small": SMALL, "unlinked": UNLINKED, "single": SINGLE, "marked": MARKED, "begun": BEGUN}


@pytest.mark.parametrize("name", CHARTERS)
def test_a_page_of_our_own_says_the_same(project: Project, name: str) -> None:
    project.charter(CHARTERS[name].lstrip(), name)
    built = project.run("build", name, "-f", "html", "-f", "markdown", "-f", "fragment", "--out", "made")
    assert built.code == 0, built.err

    for file in sorted((project.root / "made" / name).glob("*.[hm]*")):
        told = project.run("drift", name, file.relative_to(project.root).as_posix())
        assert (told.code, file.name) == (0, file.name), told.out
