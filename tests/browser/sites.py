"""Sites under test, made by the real renderer and served from a folder under the policy they must live with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from charterc.build import build
from charterc.formats.base import TextFormat
from charterc.formats.register import chosen_formats
from charterc.project.find import find_project
from charterc.reading.read import read
from charterc.site.build import Site
from charterc.site.config import Accessibility, SiteConfig
from tests.browser import samples
from tests.browser.needs import ROOT
from tests.browser.opened import Opened

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Route

ADDRESS = "https://site.test/some/folder/"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; script-src 'self'"
PAGES = ("index", "compare", "glossary", "accessibility", "404")
_TYPES = {".html": "text/html", ".js": "text/javascript", ".png": "image/png", ".svg": "image/svg+xml"}


def make(root: Path, folder: Path, config: SiteConfig) -> Path:
    """The site of a project's charters, without their sheets of paper."""
    project = find_project(root)
    site = Site(config, project)
    readings = [read(path, project.root) for path in project.charters.values()]
    texts = [format_ for format_ in chosen_formats(["html"]) if isinstance(format_, TextFormat)]
    files = site.files(build(readings, project, folder, texts, on_page=site.join))
    for name, content in files.items():
        Path(folder, name).write_bytes(content)
    return folder


def four(folder: Path) -> Path:
    """The site of the four charters, its statement half filled in."""
    statement = Accessibility(
        compliance="partial", problems=("Some maps have no description.",), tested_by="the council"
    )
    config = SiteConfig(
        name="Charters of our region", publisher="Anytown Council", email="ask@example.org", accessibility=statement
    )
    return make(ROOT, folder, config)


def strained(root: Path) -> Path:
    """The site of charters that strain it: none and sixty promises, words of 120 letters, Arabic, Chinese."""
    (root / "charters").mkdir()
    for name, text in samples.STRAINED.items():
        (root / "charters" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return make(root, root / "site", SiteConfig(name=samples.LONG, publisher=samples.LONG))


def open_site_page(context: BrowserContext, folder: Path, name: str) -> Opened:
    """Serves the site's folder from an address that does not exist, and notes whatever else is asked for."""
    opened = Opened(context.new_page(), name)

    def answer(route: Route) -> None:
        path = folder / route.request.url.removeprefix(ADDRESS).split("#")[0]
        if route.request.url.startswith(ADDRESS) and path.is_file():
            kind = f"{_TYPES[path.suffix]}; charset=utf-8"
            headers = {"content-type": kind, "content-security-policy": POLICY}
            route.fulfill(body=path.read_bytes(), headers=headers)
        else:
            opened.requests.append(route.request.url)
            route.abort()

    opened.page.route("**/*", answer)
    opened.page.on("console", lambda message: opened.complaints.append(message.text))
    opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
    opened.page.goto(f"{ADDRESS}{name}.html")
    return opened
