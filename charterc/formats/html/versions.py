"""What a page says of the versions of its charter, gathered for the templates."""

from __future__ import annotations

from typing import Any

from charterc.page.own_words import OwnWords
from charterc.page.view import Page


def banner(page: Page) -> dict[str, Any] | None:
    """For the page of a released version: what it is, and the way to what holds now; None for any other page."""
    if page.released is None:
        return None
    this, *later = page.versions[page.released :]
    since = _said(page, "what_changed", version=this.number)
    if not later:
        words = _said(page, "latest_version", version=this.number)
        return {"words": words, "changes": page.changes_since_release, "since": since}
    key = ("replaced_on" if later[0].is_day else "replaced_in") if later[0].date else "replaced"
    words = _said(page, key, version=this.number, date=later[0].date, next=later[0].number)
    return {"words": words, "changes": later[0].changes, "since": since}


def versions(page: Page) -> list[dict[str, Any]]:
    """The released versions, the latest first, each with what its links are called."""
    listed = []
    for index, view in reversed(list(enumerate(page.versions))):
        since = _said(page, "what_changed", version=page.versions[index - 1].number) if index else ""
        name = OwnWords(f"{page.labels['version']} {view.number}", page.labels["version"].language)
        listed.append({"view": view, "name": name, "since": since, "here": index == page.released})
    return listed


def changed_since(page: Page) -> dict[str, str] | None:
    """Where the charter was edited after its latest version: a sentence, and a link to what changed."""
    if not page.changes_since_release:
        return None
    latest = page.versions[-1].number
    return {
        "words": _said(page, "changed_since", version=latest),
        "changes": page.changes_since_release,
        "since": _said(page, "what_changed", version=latest),
    }


def _said(page: Page, key: str, **words: str) -> OwnWords:
    label = page.labels[key]
    return OwnWords(label.format(**words), label.language)
