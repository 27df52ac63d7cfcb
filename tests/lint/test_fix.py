"""`--fix`: small edits in place, and never another promise."""

from __future__ import annotations

import io
import json
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charterc.errors import OutputError
from charterc.lint import fix as fixing
from charterc.lint.engine import lint
from charterc.lint.fix import apply_fixes, promises
from charterc.lint.settings import Settings
from charterc.problem import Edit, Fix, Span
from charterc.reading.read import Reading, read_bytes
from tests.lint.linting import TODAY
from tests.support import Project


def read(raw: bytes) -> Reading:
    return read_bytes(raw, "town.yaml")


def fixed(text: str | bytes, *, unsafe: bool = False) -> str | bytes:
    raw = text.encode() if isinstance(text, str) else text
    done = apply_fixes(raw, read, Settings(TODAY), unsafe=unsafe).raw
    return done.decode() if isinstance(text, str) else done


OUTCOMES = "outcomes:\n  safe: I feel safe\n  well: I am well\n  heard: I am heard\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: Our cha\u200brter\n", "title: Our charter\n"),
        ("title: Our cha\u00adrter  # soft\n", "title: Our charter  # soft\n"),
        ("title: Our  own   charter\n", "title: Our own charter\n"),
        ("title: 'Our  own'   # two  spaces stay  here\n", "title: 'Our own'   # two  spaces stay  here\n"),
        (
            f"title: T\nvalues:\n  - name: A\n    outcomes: [safe,  well, heard] # every one\n{OUTCOMES}",
            f"title: T\nvalues:\n  - name: A\n    outcomes: [safe,  well, heard] # every one\n{OUTCOMES}",
        ),
        (
            f"title: T\nvalues:\n  - name: A\n    outcomes: [safe,  well, heard]\n{OUTCOMES}",
            f"title: T\nvalues:\n  - name: A\n    outcomes: all\n{OUTCOMES}",
        ),
        (
            (
                "title: T\nvalues:\n  - name: A\n    outcomes:\n      - well\n      - heard\n      - safe\n"
                f"    why: So\n{OUTCOMES}"
            ),
            f"title: T\nvalues:\n  - name: A\n    outcomes: all\n    why: So\n{OUTCOMES}",
        ),
        ("# charterc: ignore[C302] gone by now\ntitle: T\n", "title: T\n"),
        ("title: T  # charterc: ignore[C302] gone by now\narea: A\n", "title: T\narea: A\n"),
    ],
)
def test_safe_fixes(before: str, after: str) -> None:
    assert fixed(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: T\nurl: http://example.org/a\n", "title: T\nurl: https://example.org/a\n"),
        ("title: Our co- production charter\n", "title: Our co-production charter\n"),
    ],
)
def test_fixes_that_have_to_be_asked_for(before: str, after: str) -> None:
    assert fixed(before) == before
    assert fixed(before, unsafe=True) == after


def test_line_ends_byte_order_mark_comments_and_quotes_survive() -> None:
    before = b"\xef\xbb\xbf# caf\xc3\xa9\r\ntitle: 'It''s  ours'   # why\r\n\r\narea: \"T\\u00e9\"\r\n"

    assert fixed(before) == before.replace(b"''s  ours", b"''s ours")


def test_old_macintosh_line_ends_survive() -> None:
    assert fixed(b"title: a  b\rarea: c\r") == b"title: a b\rarea: c\r"


def test_a_second_run_changes_nothing() -> None:
    once = fixed("title: a  b\u200b  c\nvalues:\n  - name: x  y\n")

    assert fixed(once) == once


@pytest.mark.parametrize("words", ["informa- tion for families", "ages 16- 25"])
def test_a_gap_where_no_hyphen_belongs_is_left_to_people(words: str) -> None:
    assert fixed(f"title: T\naim: We give {words}\n", unsafe=True) == f"title: T\naim: We give {words}\n"


def test_a_file_that_cannot_be_read_is_left_alone() -> None:
    for text in ("title: [a  b\u200b\n", "title: a\u200b\n\tarea: x\n"):
        assert fixed(text, unsafe=True) == text


def test_what_is_wrong_elsewhere_does_not_stop_a_fix() -> None:
    assert fixed("titel: a\u200bb\n") == "titel: ab\n"


def test_a_fix_that_would_change_a_promise_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    charter = b"title: T\nvalues:\n  - name: A\n    commitments: [We will share]\n"
    bad = Fix((Edit(Span.at(4, 24, 4), "might"),), "Weaken it")

    def with_a_bad_fix(*args: object, **more: object) -> object:
        linted = lint(*args, **more)  # type: ignore[arg-type]
        return linted._replace(problems=[problem._replace(fix=bad) for problem in linted.problems])

    monkeypatch.setattr(fixing, "lint", with_a_bad_fix)
    done = apply_fixes(charter.replace(b"title: T", b"title: T\xe2\x80\x8b"), read, Settings(TODAY), unsafe=True)

    assert b"We will share" in done.raw
    assert done.titles == []


WORDS = st.lists(
    st.sampled_from(["We", "will ", " listen", "co- ", "production", "\u200b", "  ", "http://a.b", "5 days", "é"])
)


@given(st.lists(WORDS.map(" ".join).filter(lambda words: words.strip(" \u200b")), min_size=1, max_size=6))
@settings(max_examples=60, deadline=None)
def test_whatever_the_words_fixes_keep_every_promise(promises_made: list[str]) -> None:
    lines = "".join(f"      - {json.dumps(words, ensure_ascii=False)}\n" for words in promises_made)
    charter = f"title: T\nvalues:\n  - name: A\n    commitments:\n{lines}"

    once = fixed(charter, unsafe=True)

    assert fixed(once, unsafe=True) == once
    before, after = (lint(read_bytes(text.encode(), "a.yaml"), Settings(TODAY)) for text in (charter, str(once)))
    assert promises(after) == promises(before)
    assert len(after.problems) <= len(before.problems)


def test_promises_are_the_words_without_spaces() -> None:
    def said(text: str) -> object:
        return promises(lint(read_bytes(text.encode(), "a.yaml"), Settings(TODAY)))

    assert said("title: co- production  now\n") == said("title: co-production\u200b now\n")
    assert said("title: 5 days\n") != said("title: 20 days\n")
    assert said("title: We will\n") != said("title: we will\n")


def test_the_command_writes_and_says_what_it_did(project: Project) -> None:
    path = project.charter("title: Our  charter\nurl: http://example.org\n")
    path.chmod(0o640)

    result = project.run("lint", "--fix")

    assert path.read_text() == "title: Our charter\nurl: http://example.org\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert "Leave one space: done in 1 place." in result.err
    assert "double-space" not in result.out
    assert sorted(p.name for p in path.parent.iterdir()) == ["town.yaml"]


def test_a_file_that_may_not_be_written_stays_as_it_was(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OutputError("The folder may not be written to.")

    file = project.charter("title: A  B\n")
    monkeypatch.setattr("charterc.output.write._write_all", refuse)
    result = project.run("lint", "--fix")

    assert (result.code, "--diff" in result.err, "--out" in result.err) == (2, True, False)
    assert file.read_text(encoding="utf-8") == "title: A  B\n"


@pytest.mark.parametrize(
    ("text", "code", "shows"),
    [("title: Our charter\n", 0, ""), ("title: Our  charter\n", 1, "+title: Our charter"), ("titel: T\n", 1, "")],
)
def test_diff_of_standard_input(
    project: Project, monkeypatch: pytest.MonkeyPatch, text: str, code: int, shows: str
) -> None:
    project.charter("title: T\n")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    result = project.run("lint", "-", "--diff")

    assert (result.code, shows in result.out, bool(result.out)) == (code, True, bool(shows))


@pytest.mark.parametrize("actions", ["true", "false"])
def test_diff_says_what_no_fix_mends_wherever_it_runs(
    project: Project, monkeypatch: pytest.MonkeyPatch, actions: str
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", actions)
    project.charter("titel: T\n")

    result = project.run("lint", "--diff")

    assert (result.code, "With errors that no fix mends: charters/town.yaml" in result.err) == (1, True)


def test_diff_shows_and_changes_nothing(project: Project) -> None:
    path = project.charter("title: Our  charter\n")

    result = project.run("lint", "--diff")

    assert result.code == 1
    assert result.out == (
        "--- a/charters/town.yaml\n+++ b/charters/town.yaml\n@@ -1 +1 @@\n-title: Our  charter\n+title: Our charter\n"
    )
    assert path.read_text() == "title: Our  charter\n"
    project.run("lint", "--fix")
    assert (project.run("lint", "--diff").code, project.run("lint", "--diff").out) == (0, "")


def test_standard_input_is_mended_onto_standard_output(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("title: Our  chärter\n".encode())))

    result = project.run("lint", "-", "--fix")

    assert (result.code, result.out) == (0, "title: Our chärter\n")
    assert "published-incomplete" in result.err


def test_standard_input_is_not_mixed_with_files(project: Project) -> None:
    project.charter("title: T\n")

    result = project.run("lint", "-", "town", "--fix")

    assert (result.code, result.out) == (2, "")


def test_edits_that_touch_wait_for_the_next_pass() -> None:
    """Each was made for what stands beside it, which the other changes."""
    first, touching, apart = (Fix((Edit(Span(1, start, 1, end), ""),), "x") for start, end in ((1, 4), (4, 6), (7, 9)))

    assert fixing._without_overlaps([first, touching, apart]) == [first, apart]
    assert fixing._without_overlaps([touching, first, apart]) == [touching, apart]
