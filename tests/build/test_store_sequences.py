"""Whatever happens to a project, in whichever order: a build with the store makes what a build without it makes."""

from __future__ import annotations

import io
import os
import re
import shutil
import sys
from collections.abc import Callable
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charterc.cli import main

NAMES = ("ash", "birch", "elm")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="{}" height="9"/></svg>'
Act = Callable[[Path], object]


def run(root: Path, *words: str) -> tuple[int, str]:
    """The exit code and all that is said of faults and notes."""
    said = io.StringIO()
    with (
        chdir(root),
        redirect_stdout(io.StringIO()),
        redirect_stderr(said),
        mock.patch.object(sys, "argv", ["", *words]),
    ):
        try:
            main()
        except SystemExit as stop:
            return int(stop.code or 0), said.getvalue().replace(str(root), "")
    return 0, said.getvalue().replace(str(root), "")


def build(root: Path, *words: str) -> tuple[int, str]:
    return run(root, "build", "-f", "markdown", "-f", "html", *words)


def _write(name: str, text: str) -> Act:
    def act(root: Path) -> None:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")

    return act


def _remove(name: str) -> Act:
    return lambda root: (root / name).unlink(missing_ok=True)


def _rename(old: str, new: str) -> Act:
    def act(root: Path) -> None:
        if (root / old).is_file():
            (root / old).replace(root / new)

    return act


def _killed_at(number: int) -> Act:
    """A build that ends in the middle, at the time it puts one of its files in its place."""

    def act(root: Path) -> None:
        if not hasattr(os, "fork"):
            return
        child = os.fork()
        if child == 0:
            real, left = os.replace, iter(range(number))

            def replace(old: str, new: str) -> None:
                if next(left, None) is None:
                    os._exit(9)
                real(old, new)

            with mock.patch.object(os, "replace", replace):
                build(root, "ash")
            os._exit(0)
        os.waitpid(child, 0)

    return act


def _damaged(root: Path) -> None:
    for file in sorted((root / ".charterc/built").glob("*"))[::2]:
        status = file.stat()
        file.write_bytes(file.read_bytes()[:-9] + b"x")
        os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


def _charter(number: int, kind: int) -> str:
    """Sound, with a warning, or broken; with a picture or without."""
    words = f"title: A charter\nvalues: [{{name: Listen, commitments: [We will listen {number} times]}}]\n"
    return (
        words + ("", "background: {picture: {file: tree.svg, alt: A tree}}\n", "language: cy\n", "colour: blue\n")[kind]
    )


NAME = st.sampled_from(NAMES)
FEW = st.integers(1, 3)
ACTS = st.one_of(
    st.builds(lambda name, n, k: _write(f"charters/{name}.yaml", _charter(n, k)), NAME, FEW, st.integers(0, 3)),
    st.builds(lambda name: _remove(f"charters/{name}.yaml"), NAME),
    st.builds(lambda a, b: _rename(f"charters/{a}.yaml", f"charters/{b}.yaml"), NAME, NAME),
    st.builds(lambda n: _write("charters/tree.svg", SVG.format(n)), FEW),
    st.just(_remove("charters/tree.svg")),
    st.builds(lambda n: _write("theme.yaml", f'main: "#14294{n}"\n'), FEW),
    st.just(_remove("theme.yaml")),
    st.builds(lambda n: _write("templates/html/contents.html", f"Contents {n}\n"), FEW),
    st.just(lambda root: shutil.rmtree(root / "templates", ignore_errors=True)),
    st.builds(lambda name, n: _write("adoptions/s/school.yaml", f"adopts: {name}\nadopter: Hill {n}\n"), NAME, FEW),
    st.just(_remove("adoptions/s/school.yaml")),
    st.builds(lambda name: lambda root: run(root, "release", name, "--date", "2026-01-01"), NAME),
    st.builds(lambda name: _remove(f"build/{name}/index.html"), NAME),
    st.builds(lambda name: _write(f"build/{name}/charter.md", "Changed by hand\n"), NAME),
    st.builds(_killed_at, st.integers(0, 8)),
    st.just(_damaged),
    st.just(build),
)
"""Everything that may happen between two builds, and a build itself."""


def _files(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*.*") if path.is_file()}


def _lasting(said: str) -> list[str]:
    """What is said without what only the build that removes something says."""
    return [line for line in said.splitlines() if not re.search(r"Removed\.|Not built", line)]


@settings(max_examples=20)
@given(acts=st.lists(ACTS, min_size=1, max_size=7))
def test_a_build_with_the_store_is_a_clean_build(acts: list[Act], tmp_path_factory: pytest.TempPathFactory) -> None:
    place = tmp_path_factory.mktemp("project")
    root, copy = place / "root", place / "copy"
    for name in NAMES[:2]:
        _write(f"charters/{name}.yaml", _charter(1, 0))(root)
    build(root)
    for act in acts:
        act(root)

    code, said = build(root)

    shutil.copytree(root, copy, ignore=shutil.ignore_patterns("build", ".charterc"))
    clean_code, clean_said = build(copy, "--no-cache")
    found, clean = _files(root / "build"), _files(copy / "build")
    assert (code, _lasting(said)) == (clean_code, _lasting(clean_said))
    assert {name: found.get(name) for name in clean} == clean
    assert not (root / "build/.charterc").exists()
