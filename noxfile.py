"""The commands for working on charterc: `nox -s NAME` runs one; what follows `--` is passed on to it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import nox

# In the environment that is active: nothing is installed twice, and a session takes as long as its command.
nox.options.default_venv_backend = "none"
nox.options.sessions = ["lint", "types", "tests"]

BENCHMARKS = ("build", "paper", "lint", "lint_recall", "diff")
"""Programs in `benchmarks/`."""


def _run(session: nox.Session, module: str, *words: str) -> None:
    """Runs a module of the Python that runs nox, so that it need not be on the path."""
    session.run(sys.executable, "-m", module, *words)


@nox.session
def tests(session: nox.Session) -> None:
    """All tests, on all cores."""
    _run(session, "pytest", "-n", "auto", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Style of the code, errors in the charters, safety of the workflows."""
    _run(session, "ruff", "check", *session.posargs)
    _run(session, "ruff", "format", "--check", *session.posargs)
    # The charters are quoted, so what lint warns of is their owners' to change: shown only where there is an error.
    session.run(sys.executable, "-m", "charterc", "lint", silent=True)
    zizmor = Path(sys.executable).with_name("zizmor")
    session.run(str(zizmor), "--offline", "--pedantic", "--strict-collection", "--quiet", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Types, strictly."""
    _run(session, "mypy", *session.posargs)
    # By itself, since whoever has no nox can check the types of all the rest.
    _run(session, "mypy", "noxfile.py", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Renew what is made from the code: schema, reference, pages of the rules."""
    _run(session, "charterc.devtools", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """The documents as a website, in build/docs/site."""
    session.run(sys.executable, "docs/website/make_site.py", *session.posargs)


@nox.session
def gallery(session: nox.Session) -> None:
    """Every output in small pictures, in docs/gallery.md; FOLDER may hold further charters."""
    session.run(sys.executable, "docs/gallery/make_gallery.py", *session.posargs)


@nox.session
def package(session: nox.Session) -> None:
    """The packages, made in dist and checked, and the wheel installed in build/package."""
    shutil.rmtree("dist", ignore_errors=True)
    # The wheel is built from the source distribution. Nothing is fetched for it: what builds it is pinned here.
    _run(session, "build", "--no-isolation")
    [wheel] = map(str, Path("dist").glob("*.whl"))
    _run(session, "twine", "check", "--strict", wheel, *map(str, Path("dist").glob("*.tar.gz")))
    _run(session, "check_wheel_contents", wheel)

    _run(session, "venv", "--clear", "build/package")
    tools = Path("build/package", "Scripts" if sys.platform == "win32" else "bin")
    pip = (str(tools / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check")
    session.run(*pip, "install", "--require-hashes", "--requirement", "requirements/action.txt")
    session.run(*pip, "install", "--no-deps", wheel)
    session.run(*pip, "check")
    session.run(str(tools / "charterc"), "--version", env={"PYTHONPATH": None})


@nox.session
def changelog(session: nox.Session) -> None:
    """The lines of changelog.d as a version in CHANGELOG.md; `-- --draft` only shows them."""
    # As the build reads it: an installed charterc may be older.
    version = session.run(sys.executable, "-m", "hatchling", "version", silent=True)
    _run(session, "towncrier", "build", "--version", str(version).strip(), *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """How long things take: all, or those named (build, paper, lint, lint_recall, diff)."""
    for name in session.posargs or BENCHMARKS:
        session.run(sys.executable, f"benchmarks/{name}.py")


@nox.session
def ci(session: nox.Session) -> None:
    """All that must pass before a change lands, on a clean checkout (Debian or Ubuntu)."""
    session.run("bash", ".ci/run", external=True)
