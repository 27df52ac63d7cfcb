"""The Containerfile keeps what docs/install.md promises of it; no image is built here, for want of a registry."""

from __future__ import annotations

import re
import shutil
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.ci_files import tools_needed
from tests.ci_files.packages import build, held
from tests.support import ROOT

tools_needed.require("hatchling")
pytestmark = pytest.mark.tools

STEPS = [
    (step[0], step[1])
    for line in (ROOT / "Containerfile").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#") and (step := line.split(maxsplit=1))
]
COPIED = [
    name for step, words in STEPS if step == "COPY" and not words.startswith("--from=") for name in words.split()[:-1]
]


def said(step: str) -> list[str]:
    """What each line with this instruction says."""
    return [words for name, words in STEPS if name == step]


def test_the_base_is_named_once_in_full_and_by_more_than_its_python() -> None:
    base, *others = said("FROM")

    assert re.fullmatch(r"docker\.io/library/python:3\.\d+-slim-[a-z]+(@sha256:[0-9a-f]{64})? AS python", base)
    assert [other.split()[0] for other in others] == ["python", "python"]


def test_nothing_is_installed_but_by_hash_or_from_here() -> None:
    installed = [words.partition("pip install --no-cache-dir ")[2] for words in said("RUN") if "install" in words]

    assert installed == ["--require-hashes --requirement requirements/action.txt", "--no-deps --no-build-isolation ."]
    assert not re.search(r"\b(curl|wget|apt-get|ADD)\b", (ROOT / "Containerfile").read_text(encoding="utf-8"))


def test_it_runs_charterc_in_the_mounted_folder_as_a_user_without_rights() -> None:
    last = len(STEPS) - [step for step, _ in reversed(STEPS)].index("FROM")
    image = dict(STEPS[last:])

    assert (image["ENTRYPOINT"], image["WORKDIR"]) == ('["charterc"]', "/work")
    user, group = map(int, image["USER"].split(":"))
    assert user >= 1000 <= group
    assert "RUN" not in image


def test_what_it_copies_is_there_and_reaches_it() -> None:
    lines = (ROOT / ".containerignore").read_text(encoding="utf-8").splitlines()
    rules = [line for line in lines if line and not line.startswith("#")]

    assert [name for name in COPIED if not (ROOT / name).exists()] == []
    assert rules[0] == "*"
    assert {line[1:] for line in rules if line.startswith("!")} == set(COPIED)
    assert [name for name in COPIED for rule in rules[1:] if not rule.startswith("!") and fnmatch(name, rule)] == []


def test_of_what_it_copies_the_whole_wheel_is_made(tmp_path: Path) -> None:
    for name in COPIED:
        place = tmp_path / "copied" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, place)

    one = build(tmp_path / "copied", tmp_path / "one", "wheel")
    other = build(ROOT, tmp_path / "other", "wheel")

    assert held(one.wheel).keys() == held(other.wheel).keys()
