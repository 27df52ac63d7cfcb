"""A project with a charter to adopt, `our-town`, and two released versions of it; linting an adoption of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from charterc.adoption.read import read_either
from charterc.lint.engine import lint
from charterc.lint.settings import Settings
from charterc.model.release import VersionNumber
from charterc.model.when import Moment
from charterc.problem import Problem
from charterc.reading.read import read_bytes
from charterc.versions.freeze import frozen
from tests.lint.linting import TODAY

SECOND = """\
title: Our charter
values:
  - id: open
    name: Be Open
    commitments:
      - id: answer
        text: We will answer within 5 working days
      - id: share
        text: We will share your views
"""
FIRST = SECOND.replace("within 5 working days", "within 10 working days")


def our_town(root: Path, charter: str = SECOND) -> Path:
    """Writes the project into a folder. `charter` is the charter as it is now."""
    write(root, "charters/our-town.yaml", charter)
    for number, text in (("1", FIRST), ("2", SECOND)):
        write(root, f"charters/versions/our-town/{number}.yaml", released(text, number))
    return root


def released(text: str, number: str) -> str:
    """A charter as it is kept once it was released."""
    charter, version = read_bytes(text.encode(), "").charter, VersionNumber.of(number)
    assert charter is not None
    assert version is not None
    day = dt.date(2026, 1, 31)
    return frozen(text.encode(), charter, "our-town", version, Moment(day, day)).decode()


def write(root: Path, name: str, text: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def adoption_problems(root: Path, said: str) -> list[Problem]:
    """What lint finds in an adoption by Hill School of the charter in a project."""
    text = f"adopts: our-town\nlink: https://www.ourtown.gov.uk\nadopter: Hill School\n{said}"
    path = root / "adoptions/our-town/hill.yaml"
    return lint(read_either(text.encode(), "hill.yaml", path, root), Settings(TODAY)).problems
