"""What the workshop makes of a change, and what it says of it. It runs here, as far as there is work to do."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TypeVar

import pytest

from charterc.serve import workshop
from charterc.serve.messages import Faulty, Gone, Left, Listed, News, Renewed, SiteRenewed
from charterc.serve.plan import preview_folder
from charterc.serve.workshop import Workshop
from tests.serve.served import GOOD
from tests.support import Project

T = TypeVar("T")


class Bench:
    """A workshop for a project, and what it said."""

    def __init__(self, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(project.root)
        self.project = project
        self.root = project.root
        self.said: list[News] = []
        self.workshop = Workshop(self.root, self.said.append)

    def begin(self) -> None:
        self.workshop.begin()
        self.work()

    def work(self) -> None:
        while self.workshop.step():
            pass

    def change(self, *names: str) -> None:
        self.said.clear()
        self.workshop.changed({self.root / name for name in names})
        self.work()

    def heard(self, kind: type[T]) -> list[T]:
        return [news for news in self.said if isinstance(news, kind)]

    def renewed(self) -> list[str]:
        return sorted(news.built.name for news in self.heard(Renewed))

    def page(self, name: str = "town") -> str:
        return (preview_folder(self.root) / name / "index.html").read_text(encoding="utf-8")

    def write(self, text: str, name: str = "charters/town.yaml") -> None:
        self.project.write(name, text)
        self.change(name)


@pytest.fixture
def bench(project: Project, monkeypatch: pytest.MonkeyPatch) -> Bench:
    project.charter(GOOD)
    project.charter(GOOD.replace("Our", "Their"), "village")
    made = Bench(project, monkeypatch)
    made.begin()
    return made


def test_all_pages_are_made_at_once_and_no_sheet_of_paper(bench: Bench) -> None:
    made = {path.name for path in (preview_folder(bench.root) / "town").iterdir()}

    assert bench.renewed() == ["town", "village"]
    assert {"index.html", "charter.md", "charter.json"} <= made
    assert not any(name.endswith((".pdf", ".png")) for name in made)


def test_nothing_is_written_where_site_and_build_write(bench: Bench) -> None:
    assert [path.name for path in (bench.root / "build").iterdir()] == [".preview"]


def test_a_change_makes_its_own_page_alone(bench: Bench) -> None:
    bench.write(GOOD.replace("We will answer", "We will answer soon"))

    assert bench.renewed() == ["town"]
    assert "We will answer soon" in bench.page()


def test_a_change_says_which_promise_it_is(bench: Bench) -> None:
    bench.workshop.wanted("town")
    bench.work()
    bench.write(GOOD.replace("We will answer", "We will answer soon"))

    [news] = bench.heard(Renewed)
    assert news.anchor == "be-kind-answer"


def test_an_error_stands_at_the_promise_and_the_last_good_page_stays(bench: Bench) -> None:
    bench.workshop.wanted("town")
    bench.work()
    before = bench.page()
    bench.write(GOOD.replace("id: answer", "idd: answer"))

    [news] = bench.heard(Renewed)
    [trouble] = news.troubles
    assert "no field “idd”" in trouble.message
    assert (trouble.place, trouble.anchor) == ("charters/town.yaml:7:9", "be-kind-answer")
    assert bench.page() == before


def test_what_was_broken_and_is_mended_is_made(bench: Bench) -> None:
    bench.write("title: [")
    bench.write(GOOD.replace("answer", "reply"))

    [news] = bench.heard(Renewed)
    assert (news.troubles, "We will reply" in bench.page()) == ((), True)


def test_a_picture_that_was_missing_mends_the_page_when_it_comes(bench: Bench) -> None:
    logo = "theme: {logo: {file: logo.svg, alt: Ours}}\n"
    bench.write(GOOD + logo)
    shown = bench.heard(Renewed)[0].troubles
    bench.project.write("charters/logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    bench.change("charters/logo.svg")

    assert shown
    assert [news.troubles for news in bench.heard(Renewed)] == [()]


def test_a_new_charter_is_made_and_listed(bench: Bench) -> None:
    bench.write(GOOD, "charters/city.yaml")

    assert bench.renewed() == ["city"]
    assert sorted(bench.heard(Listed)[-1].pages) == ["city", "town", "village"]


def test_a_deleted_charter_is_told_and_its_page_stays(bench: Bench) -> None:
    (bench.root / "charters" / "town.yaml").unlink()
    bench.change("charters/town.yaml")

    [news] = bench.heard(Gone)
    assert news.name == "town"
    assert "charters/town.yaml is not there any more" in news.trouble.message
    assert "We will listen" in bench.page()


def test_what_an_earlier_preview_made_of_it_goes_when_the_next_begins(bench: Bench) -> None:
    (bench.root / "charters" / "town.yaml").unlink()
    Workshop(bench.root, bench.said.append).begin()

    assert not (preview_folder(bench.root) / "town").exists()


def test_a_new_theme_makes_all_pages(bench: Bench) -> None:
    bench.write("colours: {main: '#7a0019'}\n", "theme.yaml")

    assert bench.renewed() == ["town", "village"]


@pytest.mark.parametrize(("name", "text"), [("charterc.toml", "[site\n"), ("charterc.toml", "[limits]\nseconds = 0\n")])
def test_broken_settings_are_told_and_mended_ones_go_on(bench: Bench, name: str, text: str) -> None:
    before = bench.page()
    bench.write(text, name)
    [told] = bench.heard(Faulty)
    assert told.trouble is not None
    assert "charterc.toml" in told.trouble.message
    assert bench.page() == before

    bench.write("", name)
    assert [news.trouble for news in bench.heard(Faulty)] == [None]
    assert bench.renewed() == ["town", "village"]


def test_settings_that_stay_broken_are_told_once(bench: Bench) -> None:
    bench.write("[site\n", "charterc.toml")

    bench.write("what the preview says", "serve.log")

    assert bench.heard(Faulty) == []


def test_a_change_while_settings_are_broken_is_not_lost(bench: Bench) -> None:
    bench.write("[site\n", "charterc.toml")
    bench.write(GOOD.replace("answer", "reply"))
    bench.write("", "charterc.toml")

    assert "We will reply" in bench.page()


def test_a_broken_template_is_told_and_the_last_good_page_stays(bench: Bench) -> None:
    before = bench.page()
    bench.write("{% if %}", "templates/html/page.html")

    assert {news.built.name for news in bench.heard(Renewed) if news.troubles} == {"town", "village"}
    assert bench.page() == before


def test_ten_thousand_changes_at_once_make_what_changed(bench: Bench) -> None:
    bench.project.charter(GOOD.replace("answer", "reply"))
    bench.change("charters/town.yaml", *(f"pictures/{number}.png" for number in range(10_000)))

    assert bench.renewed() == ["town"]


def test_a_project_that_is_gone_is_told_and_comes_back(bench: Bench, tmp_path: Path) -> None:
    kept = tmp_path.parent / f"{tmp_path.name}-kept"
    shutil.move(bench.root, kept)
    bench.change("")
    [told] = bench.heard(Faulty)
    assert told.trouble is not None
    assert "is gone" in told.trouble.message

    shutil.move(kept, bench.root)
    bench.change("")
    assert [news.trouble for news in bench.heard(Faulty)] == [None]
    assert "We will listen" in bench.page()


def test_the_site_s_own_pages_are_made_when_somebody_asks(bench: Bench) -> None:
    home = preview_folder(bench.root) / "index.html"
    assert not home.exists()

    bench.workshop.wanted("")
    bench.work()
    assert "Our charter" in home.read_text(encoding="utf-8")
    assert [news.troubles for news in bench.heard(SiteRenewed)] == [()]

    bench.write(GOOD.replace("Our charter", "Everybody’s charter"))
    bench.workshop.wanted("")
    bench.work()
    assert "Everybody’s charter" in home.read_text(encoding="utf-8")


def test_an_adoption_has_a_page_when_somebody_asks(bench: Bench) -> None:
    adoption = "adopts: town\nadopter: {name: Hill School, kind: school}\nadopted: 2026-09-01\n"
    bench.project.write("adoptions/town/hill.yaml", adoption)
    Workshop(bench.root, bench.said.append).begin()
    again = Workshop(bench.root, bench.said.append)
    again.begin()
    again.wanted("hill")
    while again.step():
        pass

    assert "Hill School" in bench.page("hill")


def test_what_is_looked_at_is_made_before_all_else(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(40):
        project.charter(GOOD, f"town-{number:02}")
    bench = Bench(project, monkeypatch)
    bench.workshop.begin()
    bench.workshop.wanted("town-39")
    bench.workshop.step()

    assert bench.renewed() == ["town-39"]
    assert bench.heard(Left)[-1].pages == 39


def test_a_page_that_somebody_asks_for_is_made_next_also_among_many_new_ones(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workshop, "_FEWEST", 4)
    names = [f"new-{number}" for number in range(20)]
    bench.workshop.changed({bench.project.charter(GOOD, name) for name in names})
    bench.workshop.step()
    made = bench.renewed()
    bench.said.clear()
    asked = next(name for name in reversed(names) if name not in made)

    bench.workshop.wanted(asked)
    bench.workshop.step()

    assert bench.renewed() == [asked]


def test_many_pages_that_were_kept_make_no_long_step_of_those_that_follow(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workshop, "_FEWEST", 4)
    bench.change(*(f"charters/{bench.project.charter(GOOD, f'kept-{number}').name}" for number in range(40)))
    bench.workshop = Workshop(bench.root, bench.said.append)
    bench.begin()
    bench.said.clear()

    bench.workshop.changed({bench.project.charter(GOOD, f"new-{number}") for number in range(20)})
    bench.workshop.step()

    assert len(bench.renewed()) == 4


def test_a_page_that_is_there_no_more_is_made_anew_where_somebody_looks_at_it(bench: Bench) -> None:
    bench.begin()
    shutil.rmtree(bench.root / "build")
    bench.workshop.wanted("town")
    bench.work()

    assert "We will listen" in bench.page()


def test_where_the_last_charter_is_gone_its_file_is_named(bench: Bench) -> None:
    bench.begin()
    for name in ("town", "village"):
        (bench.root / f"charters/{name}.yaml").unlink()
    bench.change("charters/town.yaml", "charters/village.yaml")

    assert sorted(gone.name for gone in bench.heard(Gone)) == ["town", "village"]
    assert bench.heard(Faulty) == []
