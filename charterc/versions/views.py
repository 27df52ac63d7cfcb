"""What pages say of the versions of their charter."""

from __future__ import annotations

from charterc.model.charter import Charter
from charterc.page.language import written
from charterc.page.view import Page, VersionView
from charterc.versions.history import History, changed
from charterc.versions.summary import summary

FOLDER = "versions"
"""The folder beside a charter's page that holds the pages of its released versions."""
PAGE = "index.html"


def show_versions(page: Page, charter: Charter, history: History) -> None:
    """Lists the released versions on the page of the charter as it is now."""
    page.versions = _views(page, history, f"{FOLDER}/")
    latest = history.latest
    page.changed_since_release = latest is not None and not changed(latest.charter, charter).same


def show_released(page: Page, current: Page, history: History, index: int) -> None:
    """Says on the page of a released version which one it is, and where the charter is as it is now."""
    page.versions = _views(page, history, "../")
    page.released = index
    page.current = f"../../{PAGE}"
    page.canonical, page.url = current.url or page.current, ""
    page.changed_since_release = current.changed_since_release


def _views(page: Page, history: History, up: str) -> list[VersionView]:
    """Every version, with addresses from a page that is `up` from the folder of the versions."""
    views = []
    for index, version in enumerate(history.versions):
        release = version.release
        view = VersionView(
            number=release.version,
            date=written(release.date, page.language) if release.date else "",
            iso=release.date.iso if release.date else "",
            is_day=bool(release.date and release.date.is_day),
            last_day=release.date.last.isoformat() if release.date else "",
            agreed_by=list(release.agreed_by),
            note=release.note or "",
            fingerprint=release.fingerprint,
            summary=summary(history.steps[index - 1] if index else None),
            href=f"{up}{release.version}/{PAGE}",
        )
        views.append(view)
    return views
