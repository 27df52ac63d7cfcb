"""Templates may come from a pull request: they can lay out the page and nothing else."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import Project

GOOD = "title: Our charter\nvalues: [Be kind]\n"


@pytest.mark.parametrize(
    "template",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ page.__init__.__globals__ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{% include '../../secret.md' %}",
        "{% include '/etc/hostname' %}",
    ],
)
def test_a_template_cannot_reach_the_machine(project: Project, template: str) -> None:
    project.charter(GOOD)
    project.write("secret.md", "hunter2\n")
    project.write("templates/markdown/page.md", template)

    result = project.run("build", "-f", "markdown")

    assert result.code == 2
    assert "template" in result.err
    assert not (project.root / "build" / "town").exists()


def test_a_template_that_is_a_link_out_of_its_folder_is_refused(project: Project) -> None:
    project.charter(GOOD)
    secret = project.write("secret.md", "hunter2\n")
    (project.root / "templates" / "markdown").mkdir(parents=True)
    (project.root / "templates" / "markdown" / "page.md").symlink_to(secret)

    result = project.run("build", "-f", "markdown")

    assert "leads out of the folder" in result.err
    assert "hunter2" not in result.out + result.err


def test_a_folder_of_templates_that_is_a_link_out_of_the_project_is_refused(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    project.charter(GOOD)
    outside = tmp_path_factory.mktemp("outside")
    (outside / "markdown").mkdir()
    (outside / "markdown/page.md").write_text("hunter2", encoding="utf-8")
    (project.root / "templates").symlink_to(outside)

    result = project.run("build", "-f", "markdown")

    assert result.code == 2
    assert "The folder “templates” is a link that leads out of the project" in result.err
    assert not (project.root / "build").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
@pytest.mark.parametrize("made", [os.mkfifo, os.mkdir])
def test_a_template_that_is_no_file_is_told(project: Project, made: Callable[[Path], None]) -> None:
    project.charter(GOOD)
    (project.root / "templates/markdown").mkdir(parents=True)
    made(project.root / "templates/markdown/page.md")

    result = project.run("build", "-f", "markdown")

    assert result.code == 2
    assert re.search("“markdown/page.md” cannot be read: it is (a folder|not an ordinary file)", result.err)


def test_a_template_that_is_too_large_is_told_and_not_cut(project: Project) -> None:
    project.charter(GOOD)
    project.write("templates/markdown/page.md", "a" * (1024 * 1024 + 1))

    assert "“markdown/page.md” is larger than 1024 KiB" in project.run("build", "-f", "markdown").err


def test_a_number_that_is_too_large_is_told_in_words(project: Project) -> None:
    project.charter(GOOD)
    project.write("templates/markdown/page.md", "{{ (10**5000)|string }}")

    assert "cannot be read: a number in it is too large" in project.run("build", "-f", "markdown").err


def test_a_template_that_links_to_itself_is_told(project: Project) -> None:
    project.charter(GOOD)
    path = project.root / "templates/html/page.html"
    path.parent.mkdir(parents=True)
    path.symlink_to(path.name)

    result = project.run("build", "-f", "html")

    assert result.code == 2
    assert "leads out of the folder “templates”, or in a circle" in result.err


@pytest.mark.parametrize(
    ("typst", "says"),
    [
        ('#read("/etc/hostname")', "not found"),
        ('#read("../../../../etc/hostname")', "root"),
        ('#import "@preview/cetz:0.3.1": *', "Packages come from the network"),
        ('#{ let p = "@pre" + "view/cetz:0.3.1"; import p: * }', "Packages come from the network"),
        ('#import"\\u{40}preview/cetz:0.3.1"', "Packages come from the network"),
        ('#include "@preview/cetz:0.3.1"', "Packages come from the network"),
        ('#eval("imp" + "ort "@preview/cetz:0.3.1"")', "runs text as code"),
        ('#std.eval("1")', "runs text as code"),
        ('#dictionary(std).at("ev" + "al")("1")', "runs text as code"),
        ("#{ let s = std; s.at }", "runs text as code"),
        ("#{ let x = }", "expected"),
    ],
)
def test_a_typst_template_reads_no_file_and_no_network(project: Project, typst: str, says: str) -> None:
    project.charter(GOOD)
    project.write("templates/pdf/charter.typ", typst)

    result = project.run("build", "-f", "pdf")

    assert result.code == 2
    assert "pdf/charter.typ" in result.err
    assert says in result.err


def test_a_fault_in_a_template_is_told_with_its_file_and_line(project: Project) -> None:
    project.charter(GOOD)
    project.write("templates/markdown/parts/group.md", "fine\n{{ part.nonsense }}\n")

    result = project.run("build", "-f", "markdown")

    assert "parts/group.md, line 2" in result.err


def test_a_syntax_fault_in_a_template_is_told_with_its_file_and_line(project: Project) -> None:
    project.charter(GOOD)
    project.write("templates/markdown/page.md", "fine\n{% if %}\n")

    result = project.run("build", "-f", "markdown")

    assert "markdown/page.md, line 2" in result.err


def test_compiled_templates_are_not_kept_in_a_folder_that_others_may_write_to(
    project: Project, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.name == "nt":
        pytest.skip("Windows keeps permissions in another way")
    from charterc.formats.templates import _environment

    cache: Path = tmp_path_factory.mktemp("cache")
    kept = cache / "charterc" / "plain-templates"
    kept.mkdir(parents=True)
    kept.chmod(0o777)
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    _environment.cache_clear()
    project.charter(GOOD)

    first = project.run("build", "--no-cache", "-f", "markdown")
    left_alone = list(kept.iterdir()) == []
    kept.chmod(0o700)
    _environment.cache_clear()
    second = project.run("build", "--no-cache", "-f", "markdown")

    _environment.cache_clear()
    assert (first.code, second.code) == (0, 0)
    assert left_alone
    assert list(kept.iterdir())


def test_templates_compiled_for_a_project_with_its_own_are_not_used_without(
    project: Project, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    from charterc.formats.templates import _environment

    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path_factory.mktemp("cache")))
    _environment.cache_clear()
    project.charter("title: Our charter\nvalues: [{name: Listen, commitments: [We will listen]}]\n")
    project.write("templates/html/style.css", "")

    with_own = project.run("build", "-f", "markdown")
    shutil.rmtree(project.root / "templates")
    _environment.cache_clear()
    without = project.run("build", "-f", "markdown")

    _environment.cache_clear()
    assert (with_own.code, without.code) == (0, 0)


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("{% for a in [1] %}" * 30 + "{% endfor %}" * 30, "“markdown/page.md” cannot be read: too many"),
        ("{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}", "“markdown/page.md” cannot be read: maximum recursion"),
        ("fine\n{% include 'markdown/page.md' %}", "“markdown/page.md, line 2” failed: RecursionError"),
        ("fine\n{{ '\\ud800' }}", "“markdown/page.md” makes U+D800, which is half a character"),
        ("fine\n{{ 10**5000 }}", "“markdown/page.md” cannot be read: a number in it is too large"),
    ],
)
def test_no_fault_of_a_template_is_a_traceback(project: Project, template: str, says: str) -> None:
    project.charter(GOOD)
    project.write("templates/markdown/page.md", template)

    result = project.run("build", "-f", "markdown")

    assert result.code == 2
    assert says in result.err
    assert "charterc itself failed" not in result.err
