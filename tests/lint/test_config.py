"""Settings: found from the checked file upwards, checked key by key, harmless whatever they say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from charterc.codes import CODES
from charterc.lint.config import Config, find_config
from charterc.project.settings import SettingsError
from tests.lint.linting import TODAY

if TYPE_CHECKING:
    from tests.support import Project


def config(folder: Path, text: str, name: str = "charterc.toml") -> Config:
    (folder / name).write_text(text, encoding="utf-8")
    return find_config(folder)


def fault(folder: Path, text: str, name: str = "charterc.toml") -> str:
    with pytest.raises(SettingsError) as caught:
        config(folder, text, name)
    return caught.value.message.removeprefix(f"{folder / name}")


def rules(config: Config, file: Path) -> set[str]:
    return set(config.settings(file, today=TODAY).rules)


def test_without_a_file_every_rule_runs(tmp_path: Path) -> None:
    assert rules(Config(tmp_path), tmp_path / "a.yaml") == set(CODES)


def test_select_and_ignore_take_names_codes_and_the_start_of_codes(tmp_path: Path) -> None:
    chosen = config(tmp_path, '[lint]\nselect = ["C3", "long-sentence", "C501"]\nignore = ["C302"]\n')

    picked = rules(chosen, tmp_path / "a.yaml")

    assert {"similar-commitment", "long-sentence", "unexplained-acronym"} <= picked
    assert not {"commitment-twice", "capitals"} & picked


def test_the_nearest_file_counts(tmp_path: Path) -> None:
    near = tmp_path / "charters"
    near.mkdir()
    config(tmp_path, '[lint]\nselect = ["C3"]\n')
    (near / "charterc.toml").write_text('[lint]\nselect = ["C4"]\n')

    assert all(CODES[name].startswith("C4") for name in frozenset().union(*find_config(near).table.select))


def test_pyproject_counts_where_it_speaks_of_charterc(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    config(tmp_path, '[tool.charterc.lint]\nwords = ["Ours"]\n', "pyproject.toml")
    (inner / "pyproject.toml").write_text("[tool.other]\n")

    assert find_config(inner).table.words == ("Ours",)


def test_per_file_ignores_go_by_path_and_by_name(tmp_path: Path) -> None:
    chosen = config(
        tmp_path,
        '[lint.per-file-ignores]\n"charters/stoke.yaml" = ["C705"]\n"draft-*.yaml" = ["C8"]\n"old/*" = ["all"]\n',
    )

    assert "capitals" not in rules(chosen, tmp_path / "charters" / "stoke.yaml")
    assert "capitals" in rules(chosen, tmp_path / "stoke.yaml")
    assert "review-overdue" not in rules(chosen, tmp_path / "charters" / "draft-1.yaml")
    assert rules(chosen, tmp_path / "old" / "a.yaml") == set()


def test_the_command_line_wins(tmp_path: Path) -> None:
    chosen = config(tmp_path, '[lint]\nignore = ["C302"]\n')

    picked = chosen.settings(tmp_path / "a", today=TODAY, select=["commitment-twice"]).rules

    assert picked == {"commitment-twice"}


def test_options_keep_the_kind_of_the_default(tmp_path: Path) -> None:
    chosen = config(tmp_path, "[lint.options.similar-commitment]\nthreshold = 1\n")

    assert chosen.options == {"similar-commitment": {"threshold": 1.0}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[lint]\nselekt = ["C3"]\n', ":2:1: [lint] has no key “selekt”. Did you mean “select”?"),
        ("[lnt]\n", ":1:2: charterc's settings have no key “lnt”. Did you mean “lint”?"),
        (
            '[lint]\nignore = ["similar-comitment"]\n',
            ":2:1: There is no rule “similar-comitment”. Did you mean “similar-commitment”?",
        ),
        ('[lint.severity]\ncapitals = "fatal"\n', ":2:1: “fatal” is no severity. Possible here: error, warning, info."),
        ("[lint.severity]\ncapitals = 3\n", ":2:1: “3” is no severity."),
        ('[lint]\nselect = "C3"\n', ':2:1: “select” should be a list of texts, not text. Write select = ["…"].'),
        ("[lint]\nwords = [1]\n", ":2:1: “words” should be a list of texts, not a list with the number 1 in it."),
        ("[lint]\nseverity = 1\n", ":2:1: “severity” should be a table, not the number 1. Write [lint.severity]."),
        (
            "[lint.options.similar-commitment]\nthreshhold = 1\n",
            ":2:1: The rule “similar-commitment” has no key “threshhold”.",
        ),
        (
            '[lint.options.similar-commitment]\nthreshold = "x"\n',
            ":2:1: “threshold” should be a number from 0 to 1, not text.",
        ),
        ("[lint.options.similar-commitment]\nthreshold = nan\n", ":2:1: “threshold” should be a number"),
        ("[lint.options.commitment-twice]\nx = 1\n", ":1:2: The rule “commitment-twice” has no options."),
        ("[lint.options.C3]\nx = 1\n", ":1:2: “C3” is more than one rule."),
        ("[lint\n", ": this is not TOML"),
        ("[lint]\nselect = []\n", ":2:1: “select” names no rule."),
        ('[lint]\nignore = ["syntax"]\n', ":2:1: A build stops at “syntax” whatever is set here."),
        ('[lint.severity]\nunknown-field = "info"\n', ":2:1: A build stops at “unknown-field”"),
        ("[lint.options.similar-commitment]\nthreshold = 7\n", ":2:1: “threshold” should be a number from 0 to 1"),
        (
            '[lint.options.published-incomplete]\nneeds = ["contct"]\n',
            ":2:1: “needs” cannot hold “contct”. Did you mean “contact”?",
        ),
    ],
)
def test_every_fault_is_told_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    assert fault(tmp_path, text).startswith(message)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    assert len(fault(tmp_path, '[lint]\na = 1\nb = 2\nignore = ["x"]\n').split("\n")) == 3


def test_a_fault_in_pyproject_is_placed_there(tmp_path: Path) -> None:
    text = '[project]\nname = "x"\n\n[tool.charterc.lint]\nignored = []\n'

    assert fault(tmp_path, text, "pyproject.toml").startswith(
        ":5:1: [lint] has no key “ignored”. Did you mean “ignore”?"
    )


@pytest.mark.parametrize(
    "raw",
    [
        b"\xff\xfe",
        b"x = " + b"[" * 100_000,
        b"#" * 300_000,
        b'[lint.per-file-ignores]\n"' + b"*a" * 200 + b'" = ["C3"]\n',
        b'tool.charterc = 3\nlint = "x"\n',
    ],
)
def test_hostile_settings_are_refused_in_words(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "charterc.toml").write_bytes(raw)

    with pytest.raises(SettingsError):
        find_config(tmp_path)


def test_a_pattern_takes_no_time_to_match(tmp_path: Path) -> None:
    chosen = config(tmp_path, f'[lint.per-file-ignores]\n"{"a*" * 90}b" = ["C3"]\n')

    # A pattern that tries every way would not come back from this before the tests' time runs out.
    settings = chosen.settings(tmp_path / ("a" * 250), today=TODAY)

    assert "similar-commitment" in settings.rules


def test_wrong_settings_end_lint_with_exit_2(project: Project) -> None:
    project.charter("title: T\n")
    project.write("charterc.toml", "[lint]\nselekt = []\n")

    result = project.run("lint")

    assert result.code == 2
    assert "charterc.toml:2:1: [lint] has no key “selekt”. Did you mean “select”?" in result.err
