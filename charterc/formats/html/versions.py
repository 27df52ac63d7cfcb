"""What a page says of the versions of its charter, gathered for the templates."""

from __future__ import annotations

from typing import Any, NamedTuple

from charterc.page.around_view import VersionView
from charterc.page.own_words import OwnWords
from charterc.page.view import Page


def banner(page: Page) -> dict[str, Any] | None:
    """For the page of a released version: what it is, and the ways to what holds now; None for any other page."""
    if page.released is None:
        return None
    this, *later = page.versions[page.released :]
    if not later:
        return {"words": _said(page, "latest_version", version=this.number), "links": _links(_changed_since(page))}
    key = ("replaced_on" if later[0].is_day else "replaced_in") if later[0].date else "replaced"
    words = _said(page, key, version=this.number, date=later[0].date, next=later[0].number)
    return {"words": words, "links": _links(_step(page, this, later[0]), _to_now(page, this))}


def versions(page: Page) -> list[dict[str, Any]]:
    """The released versions, the latest first, each with what its links are called."""
    listed = []
    for index, view in reversed(list(enumerate(page.versions))):
        name = OwnWords(f"{page.labels['version']} {view.number}", page.labels["version"].language)
        step = _step(page, page.versions[index - 1], view) if index else None
        listed.append(
            {"view": view, "name": name, "step": step, "to_now": _to_now(page, view), "here": index == page.released}
        )
    return listed


def changed_since(page: Page) -> dict[str, Any] | None:
    """Where the charter was edited after its latest version: a sentence, and a link to what changed."""
    if not page.changes_since_release:
        return None
    return {
        "words": _said(page, "changed_since", version=page.versions[-1].number),
        "link": _changed_since(page),
    }


class _Link(NamedTuple):
    href: str
    words: OwnWords


def _links(*links: _Link | None) -> list[_Link]:
    return [link for link in links if link and link.href]


def _step(page: Page, this: VersionView, later: VersionView) -> _Link:
    return _Link(later.changes, _said(page, "what_changed", version=this.number, next=later.number))


def _to_now(page: Page, this: VersionView) -> _Link | None:
    if not this.changes_to_now:
        return None
    return _Link(this.changes_to_now, _said(page, "what_changed_to_now", version=this.number))


def _changed_since(page: Page) -> _Link:
    words = _said(page, "what_changed_to_now", version=page.versions[-1].number)
    return _Link(page.changes_since_release, words)


def _said(page: Page, key: str, **words: str) -> OwnWords:
    return page.labels[key].told(**words)
