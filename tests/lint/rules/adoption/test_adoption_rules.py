"""What lint finds in an adoption, beside what its reader refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from charterc.model.fingerprint import charter_fingerprint
from charterc.reading.read import read_bytes
from tests.lint.adopting import FIRST, SECOND, adoption_problems, our_town
from tests.support import Project


def fingerprint(text: str) -> str:
    charter = read_bytes(text.encode(), "").charter
    assert charter is not None
    return charter_fingerprint(charter)


@pytest.fixture
def area(tmp_path: Path) -> Path:
    return our_town(tmp_path)


def found(area: Path, said: str) -> list[str]:
    return [f"{problem.span.line} {problem.severity} {problem.name}" for problem in adoption_problems(area, said)]


def test_an_adoption_of_the_newest_version_as_it_was_released_is_clean(area: Path) -> None:
    assert found(area, f'version: "2"\nfingerprint: {fingerprint(SECOND)}\n') == []


def test_a_later_version_is_told_with_what_changed_promise_by_promise(area: Path) -> None:
    (problem,) = adoption_problems(area, 'version: "1"\n')

    assert problem.message == "Version 1 of “our-town” was adopted, and version 2 is the newest."
    assert "before: We will answer within 10 working days" in problem.hint
    assert "now: We will answer within 5 working days" in problem.hint
    assert "share" not in problem.hint.partition("Read it")[0]
    assert "charterc adopt --refresh hill" in problem.hint


def test_a_fingerprint_alone_tells_which_version_was_adopted(area: Path) -> None:
    (told, *_) = [one for one in adoption_problems(area, f"fingerprint: {fingerprint(FIRST)}\n") if one.code == "C1002"]

    assert told.message.startswith("Version 1 of “our-town” was adopted")


def test_a_fingerprint_of_another_version_is_an_error_that_shows_what_differs(area: Path) -> None:
    (problem,) = adoption_problems(area, f'version: "2"\nfingerprint: {fingerprint(FIRST)}\n')

    assert (problem.name, problem.severity.value, problem.span.line) == ("fingerprint-differs", "error", 5)
    assert problem.message == "This is the fingerprint of version 1 of “our-town”, not of version 2."
    assert "before: We will answer within 10 working days" in problem.hint


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ('version: "2"\nfingerprint: f1-0000000000000000\n', "Version 2 of “our-town” has the fingerprint f1-"),
        ("fingerprint: f1-0000000000000000\n", "“our-town” has changed since it was adopted"),
        ("fingerprint: f9-0000000000000000\n", "made in a way that this charterc does not know"),
    ],
)
def test_a_fingerprint_that_nothing_has_is_an_error(area: Path, said: str, message: str) -> None:
    problems = [one for one in adoption_problems(area, said) if one.name == "fingerprint-differs"]

    assert [message in one.message for one in problems] == [True]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("We will try to answer within 5 working days", "C1004"),
        ("We will answer within 20 working days", "C1004"),
        ("We will not answer within 5 working days", "C1003"),
        ("We will never answer within 5 working days", "C1003"),
        ("We will stop answering within 5 working days", "C1003"),
        ("We refuse to answer within 5 working days", "C1003"),
        ("We will never answer within 3 working days", "C1003"),
        ("We will mostly answer within 5 working days", "C1004"),
        ("We would answer within 5 working days", "C1004"),
        ("We have answered within 5 working days", "C1004"),
        ("We will answer within 5 working days. This depends on our funding.", "C1004"),
        ("We will dutifully answer within 5 working days", ""),
        ("We will answer within 3 working days", ""),
        ("We will answer within 5 Working Days.", ""),
    ],
)
def test_own_words_for_a_promise_are_weighed(area: Path, words: str, code: str) -> None:
    problems = adoption_problems(area, f"adapted:\n  answer:\n    text: {words}\n    reason: Plainer\n")

    assert [problem.code for problem in problems] == [code] * bool(code)
    assert all(problem.span.line == 6 for problem in problems)


PURPOSE = "This is what the council and the NHS promise to every family. We will all be open:"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("We took this on. This is what the council and the NHS promise to families. We will all be open:", "C1004"),
        ("We took this on. This is what the council and the NHS promise to every family. We will be open:", "C1004"),
        ("This is what the council and the NHS promise to families.", "C1004"),
        ("We took this on. This is what the council and the NHS promise to every family. We will all be open:", ""),
    ],
)
def test_own_words_for_a_text_are_weighed_sentence_by_sentence(tmp_path: Path, words: str, code: str) -> None:
    area = our_town(tmp_path, f"{SECOND}purpose:\n  text: |\n    {PURPOSE}\n")

    problems = adoption_problems(area, f"adapted:\n  purpose.text:\n    text: |\n      {words}\n    reason: Plainer\n")

    assert [problem.code for problem in problems if problem.code in {"C1003", "C1004"}] == [code] * bool(code)


def test_a_change_without_a_reason_is_told_but_none_of_typography_alone(area: Path) -> None:
    said = "adapted:\n  open: Be Very Open\n  answer: we will answer within 5 WORKING days\nleft-out: [share]\n"

    assert found(area, said) == ["5 warning change-without-reason", "7 warning change-without-reason"]


def test_the_link_to_the_full_charter_is_missed(project: Project) -> None:
    our_town(project.root)
    project.write("adoptions/our-town/hill.yaml", "adopts: our-town\nadopter: Hill School\n")

    made = project.run("lint", "hill", "--today", "2026-07-01")

    assert "hill.yaml:1:9: warning C1006 link-to-charter-lost" in made.out
    assert made.code == 0


def test_a_link_to_the_adopter_itself_is_no_link_to_the_charter(project: Project) -> None:
    our_town(project.root, charter=f"{SECOND}url: https://www.ourtown.gov.uk\n")
    text = "adopts: our-town\nadopter: {name: Hill, website: 'https://hill.uk'}\nlink: https://hill.uk/\n"
    project.write("adoptions/our-town/hill.yaml", text)

    assert "hill.yaml:3:7: warning C1006" in project.run("lint", "hill", "--today", "2026-07-01").out


def test_a_signature_yet_to_come_is_an_error_that_names_nobody(area: Path) -> None:
    said = "signed:\n  - name: Jo Secret\n    date: 2026-06-30\n  - name: Al Secret\n    date: 2026-07-02\n"
    (problem,) = adoption_problems(area, said)

    assert problem.message == "Signature 2 is of 2 July 2026, which is yet to come."
    assert (problem.severity.value, problem.span.line) == ("error", 8)


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        ("adopted: 2026-07-02\n", [4]),
        ("adopted: 2026-07-01\n", []),
        ("adopted: July 2026\n", []),
        ("adopted: 2026-06-01\nnext-review: 2026-05-31\n", [5]),
        ("adopted: 2026-06-01\nnext-review: 2027-06-01\n", []),
    ],
)
def test_a_day_of_adoption_that_cannot_be_is_an_error(area: Path, said: str, lines: list[int]) -> None:
    told = [one for one in adoption_problems(area, said) if one.name == "impossible-adoption-day"]

    assert [(one.span.line, one.severity.value) for one in told] == [(line, "error") for line in lines]


@pytest.mark.parametrize(
    ("own", "theirs", "told"),
    [
        ("name: Hill School", "HILL-SCHOOL", ["5: “HILL-SCHOOL” adopts “our-town” in adoptions/our-town/other.yaml too."]),
        ("name: Hill School", "Dale School", []),
        ("urn: 123456\n  name: H", "{name: Hill, urn: 123456}", ["5: The school with the number 123456 adopts “our-town” in adoptions/our-town/other.yaml too."]),
        ("urn: 123456\n  name: Hill", "{name: Hill, urn: 654321}", []),
    ],
)  # fmt: skip
def test_an_adopter_that_adopts_twice_is_told(project: Project, own: str, theirs: str, told: list[str]) -> None:
    our_town(project.root)
    project.write("adoptions/our-town/other.yaml", f"adopts: our-town\nadopter: {theirs}\n")
    project.write("adoptions/our-town/hill.yaml", f"adopts: our-town\nlink: https://a.uk\n\nadopter:\n  {own}\n")
    found = json.loads(project.run("lint", "hill", "--format", "json", "--today", "2026-07-01").out)

    twice = [one for one in found["findings"] if one["name"] == "adopted-twice"]
    assert [f"{one['line']}: {one['message']}" for one in twice] == told


def test_a_review_that_is_overdue_is_told(area: Path) -> None:
    assert found(area, "next-review: 2026-06-30\n") == ["4 warning adoption-review-overdue"]
    assert found(area, "next-review: July 2026\n") == []


def test_a_charter_that_is_superseded_is_told(tmp_path: Path) -> None:
    area = our_town(tmp_path)
    for path in (area / "charters/versions/our-town").iterdir():
        path.unlink()
    (area / "charters/our-town.yaml").write_text(f"{SECOND}status: superseded\n", encoding="utf-8")

    assert found(area, "") == ["1 warning adopted-version-superseded"]


def test_a_comment_excuses_a_finding(area: Path) -> None:
    said = "# charterc: ignore[C1008] The new head has to read it first.\nnext-review: 2026-06-30\n"

    assert found(area, said) == []


def test_lint_without_names_checks_adoptions_and_a_charter_by_name_does_not(project: Project) -> None:
    our_town(project.root)
    project.write("adoptions/our-town/hill.yaml", "adopts: our-town\nadopter: Hill School\nnext-review: 2020-01-01\n")

    assert "C1008" in project.run("lint", "--today", "2026-07-01").out
    assert "C1008" not in project.run("lint", "our-town", "--today", "2026-07-01").out
    assert "C1008" in project.run("lint", "hill", "--today", "2026-07-01").out
