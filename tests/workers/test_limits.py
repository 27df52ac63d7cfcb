"""Templates may come from strangers: none takes a machine's time or memory, and none outlives its command."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from charterc.workers import context
from tests.support import ROOT, Project

GOOD = "title: Our charter\nvalues: [Be kind]\n"
LOOPS = (
    "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}{% endfor %}{% endfor %}{% endfor %}"
)
TYPST_LOOPS = "#for a in range(100000) { for b in range(100000) { let c = a } }\n"


def test_a_template_without_end_is_stopped_at_its_line_and_told_with_its_limit(project: Project) -> None:
    project.charter(GOOD)
    project.write("charterc.toml", "[limits]\nseconds = 1\n")
    project.write("templates/markdown/page.md", f"fine\n{LOOPS}\n")

    result = project.run("build", "-f", "markdown")

    assert result.code == 2
    assert "markdown/page.md, line 2: it takes more than 1 second of processor time" in result.err
    assert "seconds = 2" in result.err
    assert not (project.root / "build" / "town").exists()


def test_a_template_that_is_stopped_stops_no_other_charter(project: Project) -> None:
    project.charter(GOOD)
    project.charter(GOOD, "village")
    project.write("charterc.toml", "[limits]\nseconds = 1\n")
    project.write("templates/markdown/page.md", f"{{% if page.name == 'town' %}}{LOOPS}{{% endif %}}fine\n")

    result = project.run("build", "-f", "markdown")

    assert result.code == 2
    assert project.built("charter.md", "village") == "fine\n"


def test_a_template_that_wants_all_memory_is_stopped_at_its_line(project: Project) -> None:
    project.charter(GOOD)
    project.write("charterc.toml", "[limits]\nmegabytes = 512\n")
    project.write("templates/html/page.html", "fine\nfine\n{{ 'a' * 10**11 }}")

    result = project.run("build", "-f", "html")

    assert result.code == 2
    assert "html/page.html, line 3: it takes more than 512 MB of memory" in result.err
    assert "megabytes = 1024" in result.err


def test_a_sheet_without_end_is_stopped(project: Project) -> None:
    project.charter(GOOD)
    project.write("charterc.toml", "[limits]\nsheet-seconds = 1\n")
    project.write("templates/pdf/charter.typ", TYPST_LOOPS)

    result = project.run("build", "-f", "pdf")

    assert result.code == 2
    assert "template pdf/charter.typ) was stopped: it takes more than 1 second" in result.err
    assert "sheet-seconds = 2" in result.err


def test_a_sheet_that_is_stopped_leaves_no_working_files(project: Project, tmp_path: Path) -> None:
    project.charter(GOOD)
    project.write("charterc.toml", "[limits]\nsheet-seconds = 1\n")
    project.write("templates/pdf/charter.typ", TYPST_LOOPS)
    temporary = tmp_path / "temporary"
    temporary.mkdir()

    with _started(project, temporary, "pdf") as run:
        run.wait()

    assert list(temporary.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the parent looks now and then, and stops it by chance")
def test_a_sheet_that_wants_all_memory_is_stopped(project: Project) -> None:
    project.charter(GOOD)
    project.write("charterc.toml", "[limits]\nmegabytes = 512\n")
    project.write("templates/pdf/charter.typ", "#let a = range(1000000000)\n")

    result = project.run("build", "-f", "pdf")

    assert result.code == 2
    assert "want of memory (its limit is 512 MB)" in result.err


def test_an_own_template_is_stopped_in_a_comparison_and_on_a_site(project: Project) -> None:
    project.charter(GOOD)
    project.charter(GOOD.replace("kind", "fair"), "village")
    project.write("charterc.toml", "[limits]\nseconds = 1\n")
    project.write("templates/diff/page.html", LOOPS)
    project.write("templates/site/index.html", LOOPS)

    compared = project.run("diff", "charters/town.yaml", "charters/village.yaml", "-f", "html")
    site = project.run("site", "-f", "html")

    assert (compared.code, site.code) == (2, 2)
    assert "diff/page.html, line 1: it takes more than 1 second" in compared.err
    assert "site/index.html, line 1: it takes more than 1 second" in site.err


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the processes that a command has started")
@pytest.mark.parametrize(
    ("file", "template", "made"), [("html/page.html", LOOPS, "html"), ("pdf/charter.typ", TYPST_LOOPS, "pdf")]
)
def test_neither_workers_nor_their_files_outlive_a_command_that_is_killed(
    project: Project, tmp_path: Path, file: str, template: str, made: str
) -> None:
    project.charter(GOOD)
    project.charter(GOOD, "village")
    project.write("charterc.toml", "[limits]\nseconds = 3600\nsheet-seconds = 3600\n")
    project.write(f"templates/{file}", template)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    with _started(project, temporary, made) as run:
        while not (started := _children(run.pid)) or not (made == "html" or any(temporary.iterdir())):
            time.sleep(0.05)
        run.send_signal(signal.SIGKILL)

    while any(map(_runs, started)):  # the time limit of the tests is that of this loop
        time.sleep(0.05)
    assert list(temporary.iterdir()) == []


def _started(project: Project, temporary: Path, made: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "charterc", "build", "-f", made]
    environment = {"PYTHONPATH": str(ROOT), "TMPDIR": str(temporary)}
    return subprocess.Popen(command, cwd=project.root, env=environment, stderr=subprocess.DEVNULL)


def _children(process: int) -> list[str]:
    return Path(f"/proc/{process}/task/{process}/children").read_text().split()


def _runs(process: str) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_own_templates_make_the_same_files_where_processes_cannot_fork(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("east", "west"):
        project.charter(GOOD, name)
    project.write("templates/readme.txt", "A folder of our own.\n")
    monkeypatch.setattr(context, "forks", lambda: False)
    wanted = ("-f", "html", "-f", "fragment", "-f", "markdown", "-f", "json")

    apart = project.run("site", *wanted, "-o", "apart")
    (project.root / "templates").rename(project.root / "no-templates")
    here = project.run("site", *wanted, "-o", "here")

    assert (apart.code, here.code) == (0, 0)
    files = sorted(path.relative_to(project.root / "here") for path in (project.root / "here").rglob("*.*"))
    assert [(project.root / "apart" / file).read_bytes() for file in files] == [
        (project.root / "here" / file).read_bytes() for file in files
    ]


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("seconds = 0", "charterc.toml:2:1: “seconds” should be a whole number, 1 or more, not the number 0"),
        ("megabytes = 8", "“megabytes” should be a whole number, 256 or more"),
        ('seconds = "long"', "“seconds” should be a whole number"),
        ("second = 1", "Did you mean “seconds”?"),
    ],
)
def test_a_limit_that_cannot_be_is_told_with_its_line(project: Project, table: str, says: str) -> None:
    project.charter(GOOD)
    project.write("charterc.toml", f"[limits]\n{table}\n")

    result = project.run("build", "-f", "html")

    assert result.code == 2
    assert says in result.err
