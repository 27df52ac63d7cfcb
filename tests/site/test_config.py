"""The table `[site]`: what it may hold, and what is said of its mistakes."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from charterc.lint.config import find_config
from charterc.project.settings import SettingsError
from charterc.site.config import NAME, SiteConfig, read_site_config
from charterc.site.unsaid import unsaid
from tests.support import Project


def config(folder: Path, content: str, name: str = "charterc.toml") -> SiteConfig:
    (folder / name).write_text(content, encoding="utf-8")
    return read_site_config(folder)


def test_without_settings_there_is_a_name_and_nothing_else(tmp_path: Path) -> None:
    assert read_site_config(tmp_path) == SiteConfig(name=NAME)


def test_every_key_is_read(tmp_path: Path) -> None:
    read = config(
        tmp_path,
        """
        [site]
        name = "Our charters"
        publisher = "Our Town Council"
        about = "Welcome."
        base-url = "https://example.org/ours"
        email = "ask@example.org"
        phone = "01234 567890"
        address = "Town Hall\\nOur Town"
        reply-within = "10 working days"
        [site.accessibility]
        compliance = "partial"
        problems = ["Maps have no description."]
        burden = ["Old minutes."]
        exempt = ["Live video."]
        improving = "We test every year."
        prepared = 2026-01-31
        reviewed = "2026-02-01"
        tested = 2026-01-30
        tested-by = "the council"
        testing = "Five pages."
        enforcement = "Ask the ECNI."
        """,
    )

    assert (read.base_url, read.address) == ("https://example.org/ours/", ("Town Hall", "Our Town"))
    assert read.accessibility.prepared == datetime.date(2026, 1, 31)
    assert read.accessibility.reviewed == datetime.date(2026, 2, 1)
    assert unsaid(read) == {}


def test_it_may_stand_in_pyproject(tmp_path: Path) -> None:
    assert config(tmp_path, '[tool.charterc.site]\nname = "Ours"\n', "pyproject.toml").name == "Ours"


def test_lint_and_site_share_a_file(tmp_path: Path) -> None:
    read = config(tmp_path, '[lint]\nwords = ["Ours"]\n[site]\nname = "Ours"\n')

    assert read.name == "Ours"
    assert find_config(tmp_path).table.words == ("Ours",)


@pytest.mark.parametrize(
    ("content", "place", "message"),
    [
        ('[site]\nnam = "A"', "2:1", "[site] has no key “nam”. Did you mean “name”?"),
        ('[site]\nname = ""', "2:1", "“name” should be text in quotes, not blank text."),
        ("[site]\nname = 5", "2:1", "“name” should be text in quotes, not the number 5."),
        ('[site]\nbase-url = "ours"', "2:1", "“ours” is not the address of a folder on the web."),
        ('[site]\nbase-url = "https://a.org/?x"', "2:1", "is not the address of a folder"),
        ('[site]\nemail = "ask"', "2:1", "“ask” is not an e-mail address."),
        ("site = 5", "1:1", "“site” should be a table, not the number 5."),
        ("[site.accessibility]\nprepared = 5", "2:1", "“prepared” should be a day, not the number 5."),
        ('[site.accessibility]\ntested = "soon"', "2:1", "“tested” should be a day, not “soon”."),
        ('[site.accessibility]\ncompliance = "ful"', "2:1", "“compliance” cannot be “ful”. Did you mean “full”?"),
        ('[site.accessibility]\nproblems = "a"', "2:1", "“problems” should be a list of texts, not text."),
        (
            '[site.accessibility]\ncompliance = "full"\nburden = ["a"]',
            "2:1",
            "content that is not accessible is listed too",
        ),
        ("[sites]", "1:2", "charterc's settings have no key “sites”. Did you mean “site”?"),
    ],
)
def test_mistakes_are_told_with_their_place(tmp_path: Path, content: str, place: str, message: str) -> None:
    with pytest.raises(SettingsError) as told:
        config(tmp_path, content)

    assert f"charterc.toml:{place}: " in told.value.message
    assert message in told.value.message


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as told:
        config(tmp_path, '[site]\nnam = "A"\nemail = "ask"\n')

    assert told.value.message.count("\n") == 1


def test_a_mistake_ends_the_command(project: Project) -> None:
    project.charter("title: A")
    project.write("charterc.toml", '[site]\nnam = "A"\n')

    assert project.run("site").code == 2
    assert project.run("build", "-f", "html").code == 0
