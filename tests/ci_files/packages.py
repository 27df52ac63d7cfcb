"""Builds the wheel and the source distribution, and looks into them."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import NamedTuple

from charterc import __version__

NAME = f"charterc-{__version__}"


class Packages(NamedTuple):
    """What was built of this repository."""

    wheel: Path
    source: Path


def build(root: Path, folder: Path, *targets: str) -> Packages:
    """Builds from `root` into `folder`, as `nox -s package` does."""
    words = [sys.executable, "-m", "hatchling", "build", "--directory", str(folder)]
    words += [word for target in targets for word in ("--target", target)]
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return Packages(folder / f"{NAME}-py3-none-any.whl", folder / f"{NAME}.tar.gz")


def held(wheel: Path) -> dict[str, bytes]:
    """The content of each file of a wheel, by its name there."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
