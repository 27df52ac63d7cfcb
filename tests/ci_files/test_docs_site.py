"""The documents as a website: whole, as GitHub shows them, and fetched from nowhere else."""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from markdown_it import MarkdownIt

from tests.ci_files import tools_needed
from tests.support import ROOT

tools_needed.require("zensical")
pytestmark = pytest.mark.tools

import make_site  # noqa: E402  (Zensical is there)

PAGES = [path.relative_to(ROOT) for path in make_site.documents(ROOT) if path.suffix == ".md"]
BLOCKS = {"h1", "h2", "h3", "h4", "p", "li", "table", "tr", "pre", "img", "blockquote"}


@dataclass
class Read(HTMLParser):
    """A page: its ids, where its links lead, what a browser fetches for it, and what stands in the article."""

    only: str = "article"
    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    blocks: Counter[str] = field(default_factory=Counter)
    text: list[str] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    _within: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.order.append(given.get("http-equiv") or tag)
        self._within |= tag == self.only
        self.ids.add(given.get("id", ""))
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag == "link" and given.get("rel") not in {"prev", "next", "canonical"}:
            self.fetched.append(given["href"])
        self.fetched += [given[name] for name in ("src", "srcset", "poster", "data") if name in given]
        if self._within and tag in BLOCKS:
            self.blocks[tag] += 1
            self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._within &= tag != self.only

    def handle_data(self, data: str) -> None:
        if self._within:
            self.text.append(data)


def read(html: str) -> Read:
    page = Read()
    page.feed(html)
    return page


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    folder = tmp_path_factory.mktemp("docs")
    return folder / "site", make_site.build(folder)


@pytest.fixture(scope="module")
def pages(built: tuple[Path, subprocess.CompletedProcess[str]]) -> dict[Path, Read]:
    site, _ = built
    return {path: read(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html"))}


def test_it_builds_without_a_warning(built: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    _, done = built

    assert (done.returncode, done.stderr) == (0, "No issues found\n")
    assert "warning" not in done.stdout.lower()


def test_a_link_to_nowhere_fails_the_build(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "README.md").write_text("# Home\n\n[gone](docs/gone.md)\n", encoding="utf-8")

    done = make_site.build(tmp_path / "out", tmp_path)

    assert done.returncode != 0
    assert "page does not exist" in done.stderr


def test_every_document_has_a_page(
    built: tuple[Path, subprocess.CompletedProcess[str]], pages: dict[Path, Read]
) -> None:
    site, _ = built
    assert {path.relative_to(site) for path in pages} == {*map(_address, PAGES), Path("404.html")}


def test_every_document_but_single_rules_and_kinds_of_change_stands_in_the_menu() -> None:
    menu = tomllib.loads((ROOT / "docs" / "website" / "zensical.toml").read_text(encoding="utf-8"))["project"]["nav"]

    assert set(_targets(menu)) == {
        path.as_posix() for path in PAGES if path.parent.name not in {"rules", "changes"} or path.name == "README.md"
    }


def test_every_link_leads_somewhere(
    built: tuple[Path, subprocess.CompletedProcess[str]], pages: dict[Path, Read]
) -> None:
    site, _ = built
    broken = []
    for path, page in pages.items():
        for link in (*page.links, *page.fetched):
            target = urlsplit(link)
            if target.scheme or target.netloc:
                continue
            # The page for what is not found can be shown at any address, so its links start at the top.
            start = site if target.path.startswith("/") else path.parent
            found = (start / unquote(target.path).lstrip("/")).resolve() if target.path else path
            found = found / "index.html" if found.is_dir() else found
            if not found.is_file() or (target.fragment and found in pages and target.fragment not in pages[found].ids):
                broken.append(f"{path.relative_to(site)}: {link}")

    assert broken == []


def test_nothing_is_fetched_from_another_host(
    built: tuple[Path, subprocess.CompletedProcess[str]], pages: dict[Path, Read]
) -> None:
    site, _ = built
    elsewhere = {link for page in pages.values() for link in page.fetched if re.match(r"(\w+:)?//", link)}
    styles = "".join(path.read_text(encoding="utf-8") for path in site.rglob("*.css"))

    assert elsewhere == set()
    assert re.findall(r"(?:url\(|@import)\s*['\"]?(?:https?:)?//[^)]*", styles) == []


def test_browsers_are_told_to_ask_no_other_host(pages: dict[Path, Read]) -> None:
    """Also by a script, which no look at the page would show; so the policy stands before all that it is for."""
    template = (make_site.THEME / "main.html").read_text(encoding="utf-8")
    [policy] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', template)

    assert policy.startswith("default-src 'self';")
    assert not re.search(r"http|\*|//", policy)
    assert {tuple(page.order[:3]) for page in pages.values()} == {("html", "head", "Content-Security-Policy")}


def test_a_page_shows_what_github_shows(
    built: tuple[Path, subprocess.CompletedProcess[str]], pages: dict[Path, Read]
) -> None:
    """The same blocks and words. A build can be free of warnings and lose the half of a page."""
    site, _ = built
    for document in PAGES:
        shown = pages[site / _address(document)]
        text = (ROOT / document).read_text(encoding="utf-8")
        wanted = read(f"<article>{MarkdownIt().enable('table').render(text)}</article>")

        assert (document, shown.blocks) == (document, wanted.blocks)
        assert "".join(shown.text).split() == "".join(wanted.text).split(), document


def _address(document: Path) -> Path:
    return document.with_name("index.html") if document.name == "README.md" else document.with_suffix(".html")


def _targets(menu: list[dict[str, object]]) -> Iterator[str]:
    for entry in menu:
        for value in entry.values():
            if isinstance(value, list):
                yield from _targets(value)
            else:
                yield str(value)
