"""`--since`: what a change brought in, and nothing that was there before."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.support import Project

OLD = "title: T\nvalues:\n  - name: Open\n    commitments: [We share]\n  - name: Kind\n"
ONLY = ("--select", "value-without-commitment,commitment-twice")


def git(folder: Path, *words: str) -> None:
    identity = {
        "GIT_AUTHOR_NAME": "A",
        "GIT_AUTHOR_EMAIL": "a@b",
        "GIT_COMMITTER_NAME": "A",
        "GIT_COMMITTER_EMAIL": "a@b",
    }
    subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True, env=os.environ | identity)


@pytest.fixture
def repository(project: Project) -> Project:
    git(project.root, "init", "-q", "-b", "main")
    project.charter(OLD)
    git(project.root, "add", ".")
    git(project.root, "commit", "-qm", "old")
    return project


def found(project: Project, *words: str) -> list[tuple[int, str]]:
    data = json.loads(project.run("lint", *(words or ONLY), "-f", "json", "--since", "main").out)
    return [(finding["line"], finding["name"]) for finding in data["findings"]]


def test_an_unchanged_file_has_nothing_new(repository: Project) -> None:
    assert found(repository) == []


def test_only_the_new_finding_is_told(repository: Project) -> None:
    repository.charter("# A note\n" + OLD + "  - name: Fair\n")

    assert found(repository) == [(7, "value-without-commitment")]


def test_a_git_in_the_folder_of_the_charters_is_never_run(repository: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    repository.write("git", "#!/bin/sh\ntouch ran\n").chmod(0o755)
    monkeypatch.chdir(repository.root)
    monkeypatch.setenv("PATH", os.pathsep.join([".", "", os.environ["PATH"]]))

    assert found(repository) == []
    assert not (repository.root / "ran").exists()


def test_what_came_into_main_meanwhile_is_not_new(repository: Project) -> None:
    git(repository.root, "checkout", "-qb", "change")
    git(repository.root, "checkout", "-q", "main")
    repository.charter(OLD.replace("  - name: Kind\n", ""))
    git(repository.root, "commit", "-qam", "mended on main")
    git(repository.root, "checkout", "-q", "change")

    assert found(repository) == []


def test_a_theme_that_did_not_change_brings_nothing_in(repository: Project) -> None:
    repository.write("theme.yaml", 'palette: ["#ffcc00"]\n')
    git(repository.root, "add", ".")
    git(repository.root, "commit", "-qm", "theme")
    only = ("--select", "theme-contrast")

    assert found(repository, *only) == []
    repository.write("theme.yaml", 'palette: ["#ffcc11"]\n')
    assert found(repository, *only) == [(1, "theme-contrast")]


def test_lines_that_move_are_not_new(repository: Project) -> None:
    repository.charter("# A note\n\n" + OLD.replace("  - name: Kind", "\n  # here\n  - name: Kind\n    why: So"))

    assert found(repository) == []


def test_what_stands_under_a_value_that_was_renamed_is_not_new(repository: Project) -> None:
    slip = OLD.replace("[We share]", "[We lisen to you, We share]")
    repository.charter(slip)
    git(repository.root, "commit", "-qam", "slip")
    repository.charter(slip.replace("name: Open", "name: Honest"))

    assert found(repository, "--select", "misspelt-word") == []


def test_what_moves_to_another_value_is_not_new_and_a_copy_of_it_is(repository: Project) -> None:
    repository.charter(OLD.replace("We share", "We lisen to you"))
    git(repository.root, "commit", "-qam", "slip")
    only = ("--select", "misspelt-word")
    repository.charter(OLD + "    commitments: [We lisen to you]\n")
    assert found(repository, *only) == []

    repository.charter(OLD.replace("We share", "We lisen to you") + "    commitments: [We lisen to you]\n")
    assert found(repository, *only) == [(6, "misspelt-word")]


def test_a_second_finding_of_the_same_words_is_new(repository: Project) -> None:
    repository.charter(OLD + "  - name: Kind\n")

    assert len(found(repository)) == 1


def test_a_new_file_is_all_new(repository: Project) -> None:
    repository.charter(OLD, "village")

    assert found(repository) == [(5, "value-without-commitment")]


def test_after_a_broken_revision_the_changed_lines_count(repository: Project) -> None:
    repository.charter("titel: T\n" + OLD)
    git(repository.root, "commit", "-qam", "broken")
    repository.charter(OLD + "  - name: Fair\n")

    assert found(repository) == [(6, "value-without-commitment")]


def test_a_new_error_is_told(repository: Project) -> None:
    repository.charter("titel: T\n" + OLD)

    assert found(repository) == [(1, "unknown-field")]


def test_it_works_from_a_folder_below(repository: Project) -> None:
    repository.charter(OLD + "  - name: Fair\n")

    result = repository.run("lint", *ONLY, "--since", "HEAD", "town", within="charters")

    assert result.out.startswith("town.yaml:6:11: warning C202")


@pytest.mark.parametrize("revision", ["none", "HEAD:charters", "--help", "-p", "", " ", "HEAD~50", "a b", "@{u}"])
def test_a_revision_that_is_none_is_wrong_use(repository: Project, revision: str) -> None:
    result = repository.run("lint", f"--since={revision or ' '}")

    assert result.code == 2
    assert "revision" in result.err


def test_nothing_that_the_repository_names_is_run(repository: Project) -> None:
    trap = repository.write("trap.sh", f"#!/bin/sh\ntouch {repository.root}/sprung\ncat\n")
    trap.chmod(0o755)
    for key in (
        "core.fsmonitor",
        "core.pager",
        "diff.external",
        "filter.x.smudge",
        "filter.x.clean",
        "diff.x.textconv",
    ):
        git(repository.root, "config", key, str(trap))
    git(repository.root, "config", "core.hooksPath", str(repository.root))
    git(repository.root, "config", "alias.rev-parse", f"!{trap}")
    repository.write(".gitattributes", "*.yaml filter=x diff=x\n")
    (repository.root / "sprung").unlink(missing_ok=True)
    repository.charter(OLD + "  - name: Fair\n")

    assert len(found(repository)) == 1
    assert not (repository.root / "sprung").exists()


def test_the_rule_that_compares_versions_sees_the_old_charter(repository: Project) -> None:
    repository.charter(OLD.replace("We share", "We share nothing"))

    new = found(repository, "--select", "changed-without-new-version")

    assert [name for _, name in new] == ["changed-without-new-version"]


def rename(project: Project, text: str) -> None:
    (project.root / "charters" / "town.yaml").unlink()
    project.write("charters/city.yaml", text)


@pytest.mark.parametrize("is_committed", [True, False])
def test_a_file_that_was_renamed_has_nothing_new(repository: Project, *, is_committed: bool) -> None:
    git(repository.root, "checkout", "-qb", "change")
    rename(repository, OLD)
    if is_committed:
        git(repository.root, "add", "-A")
        git(repository.root, "commit", "-qm", "renamed")

    assert found(repository) == []


def test_only_what_is_new_in_a_file_that_was_renamed_is_told(repository: Project) -> None:
    rename(repository, OLD + "  - name: Fair\n")

    assert found(repository) == [(6, "value-without-commitment")]


def test_a_new_file_with_little_of_one_that_is_gone_is_new(repository: Project) -> None:
    rename(
        repository, "title: U\narea: A\nvalues:\n  - name: Sea\n  - name: Kind\n  - {name: Go, commitments: [We go]}\n"
    )

    assert [line for line, _ in found(repository)] == [4, 5]


def test_a_copy_beside_the_file_is_new(repository: Project) -> None:
    repository.write("charters/city.yaml", OLD)

    assert found(repository) == [(5, "value-without-commitment")]


OTHER = "title: U\narea: A\nlanguage: en-GB\nvalues:\n  - name: Fair\n    commitments: [We ask]\n  - name: Sea\n"


@pytest.mark.parametrize("wanted", [(), ("town",)])
def test_files_that_changed_their_names_with_each_other_have_nothing_new(
    repository: Project, wanted: tuple[str, ...]
) -> None:
    repository.write("charters/city.yaml", OTHER)
    git(repository.root, "add", ".")
    git(repository.root, "commit", "-qm", "another")
    repository.write("charters/city.yaml", OLD)
    repository.charter(OTHER)

    assert found(repository, *wanted, *ONLY) == []


def test_what_is_written_anew_under_the_name_of_one_that_was_renamed_is_new(repository: Project) -> None:
    repository.write("charters/city.yaml", OLD)
    repository.charter(OTHER.replace("Sea", "Kind"))

    assert found(repository) == [(7, "value-without-commitment")]
