"""`charterc release`: what it writes, what it says, and what it refuses."""

from __future__ import annotations

import pytest

from tests.support import Project

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

    assert said.splitlines()[:3] == [
        "Version 1 of “town”: the first.",
        "Of 1 March 2026. Agreed by: not known.",
        "Wrote charters/versions/town/1.yaml",
    ]
    text = (project.root / "charters/town.yaml").read_bytes()
    assert (project.root / "charters/versions/town/1.yaml").read_bytes().startswith(text)


def test_the_charter_itself_is_not_changed_and_the_lines_to_paste_are_shown(project: Project) -> None:
    before = project.charter(TOWN).read_bytes()

    said = release(project, TOWN)

    assert (project.root / "charters/town.yaml").read_bytes() == before
    assert said.endswith(
        "So that charters/town.yaml says so too, write there:\n\n"
        '    version: "1"\n'
        "    updated: 2026-03-01\n\n"
    )  # fmt: skip


def test_nothing_is_to_be_pasted_where_the_charter_says_it_already(project: Project) -> None:
    assert "write there" not in release(project, f'{TOWN}    version: "1"\n    updated: 2026-03-01\n')


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

    assert said.splitlines()[:5] == [
        "Version 2 of “town”: a large one, because it promises less than version 1:",
        "  - A promise under “Be open” is gone.",
        "    before: We will listen",
        "Of 1 April 2026. Agreed by: The forum, The council.",
        "Wrote charters/versions/town/2.yaml",
    ]


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
        (TOWN, ("--date", "soon"), "--date: “soon” is not a date."),
        (TOWN, ("--date", "2026-03-01", "--agreed-by", " "), "--agreed-by “” holds no words"),
        (TOWN, ("--date", "2026-03-01", "--note", "a\u202eb"), "--note “a\u202eb” holds no words"),
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
        ((), "The charter says that it was updated 1 March 2026, but version 1 is of 1 March 2026."),
    ],
)
def test_a_later_version_has_a_later_day(project: Project, given: tuple[str, ...], told: str) -> None:
    release(project, TOWN)
    project.charter(f"{MORE}    updated: 2026-03-01\n")

    result = project.run("release", "town", *given)

    assert (result.code, told in result.err) == (2, True)


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


def test_what_stands_in_the_way_is_not_overwritten(project: Project) -> None:
    project.charter(TOWN)
    (project.root / "charters/versions/town/1.yaml").mkdir(parents=True)

    result = project.run("release", "town", "--date", "2026-03-01")

    assert result.code != 0
    assert list((project.root / "charters/versions/town").iterdir()) == [project.root / "charters/versions/town/1.yaml"]
