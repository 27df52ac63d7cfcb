"""What pages say of the versions of their charter."""

from __future__ import annotations

from charterc.page.around_view import VersionView
from charterc.page.language import written
from charterc.page.view import Page
from charterc.versions.history import History, Version
from charterc.versions.summary import summary

FOLDER = "versions"
"""The folder beside a charter's page that holds the pages of its released versions."""
PAGE = "index.html"
CHANGES = "changes.html"
"""What changed from a version to the one after it; from the latest one, to the charter as it is now."""
CHANGES_TO_NOW = "changes-since.html"
"""What changed from an older version to the charter as it is now."""


def show_versions(page: Page, history: History) -> None:
    """Lists the released versions on the page of the charter as it is now."""
    _list(page, history, f"{FOLDER}/")


def show_released(page: Page, current: Page, history: History, index: int) -> None:
    """Says on the page of a released version which one it is, and where the charter is as it is now."""
    _list(page, history, "../")
    page.released = index
    page.current = f"../../{PAGE}"
    page.canonical, page.url = current.url or page.current, ""


def _list(page: Page, history: History, up: str) -> None:
    """Every version, with addresses from a page that is `up` from the folder of the versions."""
    before = ""
    for index, version in enumerate(history.shown):
        view = _view(version, page.language, up)
        view.summary = summary(history.steps[index - 1] if index else None)
        view.changes = f"{up}{before}/{CHANGES}" if before else ""
        view.changes_to_now = f"{up}{view.number}/{CHANGES_TO_NOW}" if history.to_now[index] else ""
        before = view.number
        page.versions.append(view)
    if history.is_ahead:
        page.changes_since_release = f"{up}{before}/{CHANGES}"


def _view(version: Version, language: str, up: str) -> VersionView:
    release = version.release
    return VersionView(
        number=release.version,
        date=written(release.date, language) if release.date else "",
        iso=release.date.iso if release.date else "",
        is_day=bool(release.date and release.date.is_day),
        first_day=release.date.first.isoformat() if release.date else "",
        agreed_by=list(release.agreed_by),
        note=release.note or "",
        fingerprint=release.fingerprint,
        href=f"{up}{release.version}/{PAGE}",
    )
