"""`charterc release`: what it writes, what it says, and what it refuses."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.support import ROOT, Project

TOWN = """
    title: Our charter
    values:
      - id: open
        name: Be open
        commitments:
          - id: answer
            text: We will answer within 5 days
          - id: listen
            text: We will listen
"""
GONE = TOWN.replace("          - id: listen\n            text: We will listen\n", "")
"""The charter with a promise less."""
MORE = TOWN.replace("We will listen\n", "We will listen\n          - id: act\n            text: We will act on it\n")
"""The charter with a promise more."""


def release(project: Project, charter: str, *words: str, day: str = "2026-03-01") -> str:
    """Releases the charter in these words and gives the lines that were printed."""
    project.charter(charter)
    result = project.run("release", "town", "--date", day, *words)
    assert (result.code, result.err) == (0, "")
    return result.out


def versions(project: Project) -> list[str]:
    return sorted(path.stem for path in project.root.glob("charters/versions/town/*"))


def test_the_first_release_is_version_one(project: Project) -> None:
    said = release(project, TOWN)

    first, second, *_, last = said.splitlines()
    assert [first, second] == ["Version 1 of “town”: the first.", "Of 1 March 2026. Agreed by: not known."]
    assert last == "Wrote charters/versions/town/1.yaml"
    text = (project.root / "charters/town.yaml").read_bytes()
    assert (project.root / "charters/versions/town/1.yaml").read_bytes().startswith(text)


def test_the_charter_itself_is_not_changed_and_the_lines_to_paste_are_shown_before(project: Project) -> None:
    before = project.charter(TOWN).read_bytes()

    said = release(project, TOWN)

    assert (project.root / "charters/town.yaml").read_bytes() == before
    assert said.endswith(
        "charters/town.yaml does not say which version it is. "
        "So that it agrees with what is kept, release with --set-version, or write there first:\n\n"
        '    version: "1"\n'
        "    updated: 2026-03-01\n\n"
        "Wrote charters/versions/town/1.yaml\n"
    )


def test_charter_and_version_say_alike_which_version_they_are(project: Project) -> None:
    release(project, f'{TOWN}    version: "1"  # the one in use\n')

    said = release(project, f'{MORE}    version: "1"  # the one in use\n', "--set-version", day="2026-04-01")

    assert "Wrote “version” and “updated” into charters/town.yaml." in said
    text = (project.root / "charters/town.yaml").read_text("utf-8")
    assert text.startswith("title: Our charter\nupdated: 2026-04-01\nvalues:\n")
    assert text.endswith('version: "1.1"  # the one in use\n')
    assert (project.root / "charters/versions/town/1.1.yaml").read_text("utf-8").startswith(text)
    assert "letter for letter" not in project.run("diff", "town@1.1", "town").out


def test_a_dry_run_sets_no_version(project: Project) -> None:
    said = release(project, TOWN, "--dry-run", "--set-version")

    assert "Would write “version” and “updated” into charters/town.yaml." in said
    assert "version:" not in (project.root / "charters/town.yaml").read_text("utf-8")


def test_nothing_is_to_be_pasted_where_the_charter_says_it_already(project: Project) -> None:
    assert "write there first" not in release(project, f'{TOWN}    version: "1"\n    updated: 2026-03-01\n')


def test_missing_ids_are_given_to_the_charter_and_its_version_alike(project: Project) -> None:
    said = release(project, TOWN.replace("- id: listen\n            text", "- text"))

    assert "Wrote 1 id into charters/town.yaml, so that versions can be compared." in said
    text = (project.root / "charters/town.yaml").read_bytes()
    assert b"id: " in text.split(b"We will listen")[0][-40:]
    assert (project.root / "charters/versions/town/1.yaml").read_bytes().startswith(text)


def test_a_dry_run_gives_no_ids(project: Project) -> None:
    without = TOWN.replace("- id: listen\n            text", "- text")
    before = project.charter(without).read_bytes()

    said = release(project, without, "--dry-run")

    assert "Would write 1 id into charters/town.yaml" in said
    assert (project.root / "charters/town.yaml").read_bytes() == before


def test_a_promise_more_makes_a_small_version(project: Project) -> None:
    release(project, TOWN)

    said = release(project, MORE, day="2026-04-01")

    assert said.startswith(
        "Version 1.1 of “town”: a small one. Nothing that version 1 promised became weaker or is gone."
    )
    assert versions(project) == ["1", "1.1"]


def test_a_promise_less_makes_a_large_version_that_lists_it(project: Project) -> None:
    release(project, TOWN)

    said = release(project, GONE, "--agreed-by", "The forum", "--agreed-by", "The council", day="2026-04-01")

    assert said.splitlines()[:4] == [
        "Version 2 of “town”: a large one, because it promises less than version 1:",
        "  - A promise under “Be open” is gone.",
        "    before: We will listen",
        "Of 1 April 2026. Agreed by: The forum, The council.",
    ]
    assert versions(project) == ["1", "2"]


def test_a_large_version_has_to_say_who_agreed(project: Project) -> None:
    release(project, TOWN)
    project.charter(GONE)

    result = project.run("release", "town", "--date", "2026-04-01")

    assert result.code == 2
    assert result.err.startswith("error: Version 2 promises less, so it has to say who agreed.\n")
    assert '--agreed-by "Our Parent Carer Forum"' in result.err
    assert versions(project) == ["1"]


def test_a_small_change_after_a_small_one_and_then_a_large_one(project: Project) -> None:
    for charter, day in (
        (TOWN, "2026-01-01"),
        (MORE, "2026-02-01"),
        (MORE.replace("act on", "act upon"), "2026-03-01"),
    ):
        release(project, charter, day=day)
    release(project, GONE, "--agreed-by", "The forum", day="2026-04-01")

    assert versions(project) == ["1", "1.1", "1.2", "2"]


def test_another_typography_is_nothing_to_release(project: Project) -> None:
    release(project, TOWN)
    project.charter(f"{TOWN.replace('We will listen', 'We  WILL **listen**')}    version: '1'\n")

    result = project.run("release", "town", "--date", "2026-04-01")

    assert result.code == 2
    assert result.err.startswith("error: There is nothing to release: nothing that matters to families changed")
    assert "The charter has changed since" not in project.run("build", "-f", "html").out + project.built("index.html")


def test_a_large_version_may_be_asked_for(project: Project) -> None:
    release(project, TOWN)

    said = release(project, MORE, "--major", day="2026-04-01")

    assert said.startswith("Version 2 of “town”: a large one, as you ask.")


def test_which_version_a_charter_says_it_is_counts_as_no_change(project: Project) -> None:
    release(project, TOWN)
    project.charter(f'{TOWN}    version: "1"\n    updated: 2026-05-01\n')

    result = project.run("release", "town")

    assert result.code == 2
    assert "nothing that matters to families changed since version 1" in result.err


def test_a_dry_run_writes_nothing(project: Project) -> None:
    said = release(project, TOWN, "--dry-run")

    assert "Would write charters/versions/town/1.yaml" in said
    assert versions(project) == []


def test_the_day_is_the_one_on_which_the_charter_was_updated(project: Project) -> None:
    project.charter(f"{TOWN}    updated: March 2026\n")

    assert "Of March 2026." in project.run("release", "town").out
    assert 'date: "March 2026"' in (project.root / "charters/versions/town/1.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("charter", "words", "told"),
    [
        (TOWN, (), "The day of this version is not known: the charter has no “updated” or “agreed”."),
        (TOWN, ("--date", "1/2/2026"), "--date: “1/2/2026” can be read in more than one way."),
        (TOWN, ("--date", "2199-01-01"), "The day of this version, 1 January 2199, is more than a year ahead."),
        (TOWN, ("--date", "soon"), "--date: “soon” is not a date."),
        (TOWN, ("--date", "2026-03-01", "--agreed-by", " "), "--agreed-by “” holds no words"),
        (TOWN, ("--date", "2026-03-01", "--note", "a\u202eb"), "--note “a<U+202E>b” holds no words"),
        (f"{TOWN}    release:\n      version: '1'\n      fingerprint: f1-0\n", (), "has errors"),
        (TOWN.replace("title", "titel"), (), "“town” has errors, so it is not released."),
    ],
)
def test_what_cannot_be_released(project: Project, charter: str, words: tuple[str, ...], told: str) -> None:
    project.charter(charter)

    result = project.run("release", "town", *words)

    assert result.code in {1, 2}
    assert told in result.err
    assert versions(project) == []


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("--date", "2026-02-01"), "The day of this version is 1 February 2026, but version 1 is of 1 March 2026."),
        ((), "neither “updated” nor “agreed” says when it changed after version 1 (1 March 2026)."),
    ],
)
def test_a_later_version_has_no_earlier_day(project: Project, given: tuple[str, ...], told: str) -> None:
    release(project, TOWN)
    project.charter(f"{MORE}    updated: 2026-03-01\n")

    result = project.run("release", "town", *given)

    assert (result.code, told in result.err) == (2, True)


def test_two_versions_may_be_of_one_day_where_that_is_said(project: Project) -> None:
    release(project, TOWN)

    assert "Version 1.1" in release(project, MORE, day="2026-03-01")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("agreed: 2026-01-01", "agreed: 2026-05-01", "Of 1 May 2026."),
        ("agreed: 2026-01-01", "agreed: 2026-05-01\n    updated: 2026-06-01", "Of 1 June 2026."),
        ("updated: 2026-02-01", "updated: 2026-02-01\n    agreed: 2026-05-01", "Of 1 May 2026."),
    ],
)
def test_the_day_is_the_one_that_is_new_in_the_charter(project: Project, before: str, after: str, told: str) -> None:
    release(project, f"{TOWN}    {before}\n")
    project.charter(f"{MORE}    {after}\n")

    assert told in project.run("release", "town").out


def test_the_diff_calls_a_version_by_its_release_and_not_by_the_line_it_kept(project: Project) -> None:
    release(project, f'{TOWN}    version: "7"\n')

    assert "town@1 (version 1, released 1 March 2026)" in project.run("diff", "town@1", "town").out


def test_a_charter_outside_the_project_s_own_has_no_versions(project: Project) -> None:
    project.write("drafts/town.yaml", TOWN)

    result = project.run("release", "drafts/town.yaml", "--date", "2026-03-01")

    assert result.code == 2
    assert "“drafts/town.yaml” is none of the charters of this project." in result.err


def test_nothing_is_released_after_a_version_that_was_edited(project: Project) -> None:
    release(project, TOWN)
    file = project.root / "charters/versions/town/1.yaml"
    file.write_text(file.read_text("utf-8").replace("5 days", "10 days"), "utf-8")
    project.charter(MORE)

    result = project.run("release", "town", "--date", "2026-04-01")

    assert result.code == 1
    assert "“We will answer within 10 days” (Be open, promise 1) says something else than version 1" in " ".join(
        result.err.split()
    )
    assert versions(project) == ["1"]


def test_nothing_is_written_through_a_link_out_of_the_project(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    project.charter(TOWN)
    (project.root / "charters/versions").symlink_to(outside)

    result = project.run("release", "town", "--date", "2026-03-01")

    assert result.code != 0
    assert list(outside.iterdir()) == []


def test_a_charter_that_is_a_link_to_itself_is_told(project: Project) -> None:
    project.charter(TOWN)
    (project.root / "charters/b.yaml").symlink_to("b.yaml")

    result = project.run("release", "b", "--date", "2026-03-01")

    assert result.code == 1
    assert "in a circle" in " ".join(result.err.split())


def test_what_stands_in_the_way_is_not_overwritten(project: Project) -> None:
    project.charter(TOWN)
    (project.root / "charters/versions/town/1.yaml").mkdir(parents=True)

    result = project.run("release", "town", "--date", "2026-03-01")

    assert result.code != 0
    assert list((project.root / "charters/versions/town").iterdir()) == [project.root / "charters/versions/town/1.yaml"]


def test_of_several_releases_at_once_one_writes(project: Project) -> None:
    project.charter(TOWN.replace("- id: listen\n            text", "- text"))
    command = [sys.executable, "-m", "charterc", "release", "town", "--date", "2026-03-01"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    running = [
        subprocess.Popen(
            [*command, "--note", f"The {number}."],
            cwd=project.root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        for number in range(4)
    ]
    said = [process.communicate()[0] for process in running]

    wrote = [number for number, words in enumerate(said) if "Wrote charters/versions/town/1.yaml" in words]
    text = (project.root / "charters/versions/town/1.yaml").read_text("utf-8")
    assert len(wrote) == 1
    assert [process.returncode == 0 for process in running] == [number in wrote for number in range(4)]
    assert f'note: "The {wrote[0]}."' in text
    assert text.startswith((project.root / "charters/town.yaml").read_text("utf-8"))


def test_where_a_version_cannot_be_kept_no_id_is_written(project: Project) -> None:
    before = project.charter(TOWN.replace("- id: listen\n            text", "- text")).read_bytes()
    project.write("charters/versions", "a file")

    result = project.run("release", "town", "--date", "2026-03-01")

    assert (result.code, "--out" in result.err, "Wrote" in result.out) == (2, False, False)
    assert "charters/versions is a file, but a folder is needed there." in result.err
    assert (project.root / "charters/town.yaml").read_bytes() == before


def test_where_ids_cannot_be_written_no_version_is_kept(project: Project) -> None:
    project.charter(TOWN.replace("- id: listen\n            text", "- text")).chmod(0o444)

    result = project.run("release", "town", "--date", "2026-03-01")

    assert (result.code, "protected against writing" in result.err) == (2, True)
    assert versions(project) == []


WELSH = """
    title: Ein siarter
    language: cy
    agreements:
      - id: ateb
        text: Byddwn yn ateb o fewn 5 diwrnod
"""
WELSH_LATER = WELSH.replace("5 diwrnod", "10 diwrnod")


def test_what_the_words_do_not_tell_is_not_called_harmless(project: Project) -> None:
    release(project, WELSH)
    project.charter(WELSH_LATER)

    result = project.run("release", "town", "--date", "2026-04-01")

    assert (result.code, versions(project)) == (2, ["1"])
    assert "Nothing that version 1 promised" not in result.out
    assert "now: Byddwn yn ateb o fewn 10 diwrnod" in result.out
    assert "error: The words do not tell whether version 2 promises less, so people have to." in result.err
    assert "--small" in result.err


@pytest.mark.parametrize(
    ("words", "number", "told"),
    [
        (("--agreed-by", "Y fforwm"), "2", "a large one, because the words do not tell whether it promises less"),
        (("--small",), "1.1", "a small one, because you say that no promise of version 1 became weaker."),
        (("--small", "--agreed-by", "Y fforwm"), "1.1", "a small one, because you say"),
    ],
)
def test_people_say_what_the_words_do_not_tell(
    project: Project, words: tuple[str, ...], number: str, told: str
) -> None:
    release(project, WELSH)

    assert f"Version {number} of “town”: {told}" in release(project, WELSH_LATER, *words, day="2026-04-01")


@pytest.mark.parametrize(
    ("charter", "words", "told"),
    [
        (GONE, ("--small",), "This is no small version, because it promises less than version 1"),
        (MORE, ("--small", "--major"), "A version is large or small, not both"),
        (f"{MORE}    status: draft\n", (), "says “status: draft”, and a version is what was agreed."),
    ],
)
def test_what_is_no_version_of_that_kind_is_refused(
    project: Project, charter: str, words: tuple[str, ...], told: str
) -> None:
    release(project, TOWN)
    project.charter(charter)

    result = project.run("release", "town", "--date", "2026-04-01", *words)

    assert (result.code, told in result.err, versions(project)) == (2, True, ["1"])
