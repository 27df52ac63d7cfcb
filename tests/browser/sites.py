"""Sites under test, made by the real renderer and served from a folder under the policy they must live with."""

from __future__ import annotations

import datetime
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from charterc.build.every import build
from charterc.build.job import Job
from charterc.formats.base import TextFormat
from charterc.formats.register import chosen_formats
from charterc.project.adoptions import adoptions
from charterc.project.find import find_project
from charterc.site.build import Site
from charterc.site.config import Accessibility, SiteConfig
from charterc.site.listed import every_listed
from tests.browser import samples
from tests.browser.needs import ROOT
from tests.browser.opened import Opened

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Route

ADDRESS = "https://site.test/some/folder/"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; script-src 'self'"
PAGES = ("index", "compare", "glossary", "accessibility", "adoptions", "adoptions/stoke", "404")
_TODAY = datetime.date(2026, 7, 1)
_TYPES = {".html": "text/html", ".js": "text/javascript", ".png": "image/png", ".svg": "image/svg+xml"}


def make(root: Path, folder: Path, config: SiteConfig) -> Path:
    """The site of a project's charters, without their sheets of paper."""
    project = find_project(root)
    site = Site(config, project)
    texts = [format_ for format_ in chosen_formats(["html"]) if isinstance(format_, TextFormat)]
    adopting = list(every_listed(adoptions(root), root, config, _TODAY))
    built = build(list(project.charters.values()), Job(project, folder, texts, around=site))
    files = site.files(list(built), adopting)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    return folder


def _adopt(root: Path, name: str, adopter: str, said: str) -> None:
    """An adoption of Stoke's charter that agreed to be in the register."""
    path = root / f"adoptions/stoke/{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"adopts: stoke\nadopter: {{name: {adopter}, kind: school, {said}}}\n{_LISTED}", encoding="utf-8")


_LISTED = "adopted: 2024-09-01\nnext-review: 2025-09-01\nlisted: yes\n"


def four(root: Path) -> Path:
    """The site of the four charters, its statement half filled in."""
    statement = Accessibility(
        compliance="partial", problems=("Some maps have no description.",), tested_by="the council"
    )
    config = SiteConfig(
        name="Charters of our region", publisher="Anytown Council", email="ask@example.org", accessibility=statement
    )
    shutil.copytree(ROOT / "charters", root / "charters")
    _adopt(root, "hill", "Hill School", "urn: '123456', website: 'https://www.hill.sch.uk'")
    return make(root, root / "site", config)


def strained(root: Path) -> Path:
    """The site of charters that strain it: none and sixty promises, words of 120 letters, Arabic, Chinese."""
    (root / "charters").mkdir()
    for name, text in samples.STRAINED.items():
        (root / "charters" / f"{name}.yaml").write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "charters/stoke.yaml", root / "charters")
    for name in ("a", "b"):
        _adopt(root, name, samples.LONG, f"website: 'https://example.org/{samples.LONG}'")
    return make(root, root / "site", SiteConfig(name=samples.LONG, publisher=samples.LONG))


def versioned(root: Path) -> Path:
    """The site of a charter that promises less than its released version did, and of another one."""
    for name in ("town", "other"):
        _write(root, name, "We will always listen")
    subprocess.run([sys.executable, "-m", "charterc", "release", "town", "--date", "2025-03-01"], cwd=root, check=True)
    _write(root, "town", "We will try to listen")
    return make(root, root / "site", SiteConfig(name="Charters of our region"))


def _write(root: Path, name: str, promise: str) -> None:
    path = root / f"charters/{name}.yaml"
    path.parent.mkdir(exist_ok=True)
    text = f"title: The {name} charter\nvalues:\n  - name: Listen\n    commitments:\n      - id: listen\n        text: {promise}\n"
    path.write_text(text, encoding="utf-8")


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
