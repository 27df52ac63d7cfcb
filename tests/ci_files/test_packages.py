"""The wheel and the source distribution: what is in them, and that either way one wheel comes of it."""

from __future__ import annotations

import email
import re
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from charterc import __version__
from tests.ci_files import tools_needed
from tests.ci_files.packages import NAME, Packages, build, held
from tests.support import ROOT

tools_needed.require("hatchling")
pytestmark = pytest.mark.tools


def kept() -> set[str]:
    """The files that Git keeps, or would if they were added."""
    if not (ROOT / ".git").exists():
        pytest.skip("what Git keeps can be told only where Git is")
    words = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return {name for name in names.split("\0") if name and (ROOT / name).is_file()}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Packages:
    return build(ROOT, tmp_path_factory.mktemp("dist"), "sdist", "wheel")


def test_the_source_distribution_is_all_that_git_keeps(packages: Packages) -> None:
    """So the tests, and what they look at, are in it."""
    with tarfile.open(packages.source) as archive:
        names = {member.name.removeprefix(f"{NAME}/") for member in archive if member.isfile()}

    assert names ^ kept() == {"PKG-INFO"}


def test_the_wheel_is_the_package_with_its_templates_and_fonts_and_nothing_else(packages: Packages) -> None:
    inside = {"charterc/": "charterc/", "templates/": "charterc/_templates/", "fonts/": "charterc/_fonts/"}
    wanted = {
        name.replace(folder, place, 1)
        for name in kept()
        for folder, place in inside.items()
        if name.startswith(folder) and not name.startswith("charterc/devtools/")
    }
    names = {name for name in held(packages.wheel) if not name.startswith(f"{NAME}.dist-info/")}

    assert names ^ wanted == set()


def test_the_wheel_brings_the_licence_of_all_that_it_holds(packages: Packages) -> None:
    start = f"{NAME}.dist-info/licenses/"

    assert {name.removeprefix(start) for name in held(packages.wheel) if name.startswith(start)} == {
        "LICENSE",
        "fonts/atkinson-hyperlegible-next/OFL.txt",
        "fonts/dejavu-sans/LICENSE",
        "charterc/wording/dictionary/COPYING",
    }


def test_the_source_distribution_alone_makes_the_same_wheel(packages: Packages, tmp_path: Path) -> None:
    with tarfile.open(packages.source) as archive:
        archive.extractall(tmp_path, filter="data")

    again = build(tmp_path / NAME, tmp_path / "dist", "wheel")

    one, other = held(packages.wheel), held(again.wheel)
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []


def test_the_version_stands_once_and_is_told_alike(packages: Packages) -> None:
    about = email.message_from_bytes(held(packages.wheel)[f"{NAME}.dist-info/METADATA"])
    told = subprocess.run([sys.executable, "-m", "charterc", "--version"], capture_output=True, text=True, check=True)
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")

    assert (about["Version"], told.stdout) == (__version__, f"charterc {__version__}\n")
    assert re.findall(r"^version\s*=", settings, re.MULTILINE) == []
