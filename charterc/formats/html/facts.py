"""What a page says of itself, gathered for the templates: contents, dates, citation, downloads, data for machines."""

from __future__ import annotations

import math
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from charterc.formats.html.chapters import runs
from charterc.formats.html.header import lead, to_print
from charterc.formats.html.linked import for_script
from charterc.formats.html.own_words import said_in_own_words
from charterc.page.own_words import OwnWords
from charterc.page.sentences import ended
from charterc.page.signs import signs_of
from charterc.page.view import Page

_NAMES = {
    "application/pdf": "PDF",
    "application/json": "JSON",
    "text/markdown": "Markdown",
    "text/html": "HTML",
    "text/plain": "TXT",
    "text/csv": "CSV",
    "image/png": "PNG",
    "image/svg+xml": "SVG",
    "application/epub+zip": "EPUB",
}
# Terms of the vocabulary that https://schema.org/accessibilityFeature names.
_FEATURES = ["alternativeText", "displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"]

_OF_ADOPTIONS = ("version_taken_on", "taken_on_date", "taken_on_review")

Entry = dict[str, Any]
"""A line of the contents list: `words`, `anchor`, `inner` (entries)."""


def outline(page: Page, prefix: str) -> list[Entry]:
    """The contents list: parts with a heading, and the facts at the end. The wheel is the list of the values.

    Where there is nothing but a picture that is not included, nobody is led, nor into what is closed: its line names
    what is in it. A chapter that says the title again is not in it, but what is in that chapter is.
    """
    entries: list[Entry] = []
    for run in runs(page):
        top = 3 if run.again else 2
        open_parts = [run.chapter] if run.closed and run.chapter else [] if run.closed else run.parts
        for part in [part for part in open_parts if part.level >= top]:
            if not part.heading or part is lead(page) or part.only_lost or part.told_at_end:
                continue
            entry = _entry(part.heading, part.anchor)
            if part.level > top and entries:
                entries[-1]["inner"].append(entry)
            else:
                entries.append(entry)
    if not entries:
        return []
    if page.adopter and said_in_own_words(page):
        entries.append(_entry(page.adopter.own_words, f"{prefix}own-words"))
    entries.append(_entry(page.labels["facts"], f"{prefix}about"))
    if page.versions and not prefix:
        entries.append(_entry(page.labels["versions"], "versions"))
    if has_more_formats(page):
        entries.append(_entry(page.labels["other_formats"], f"{prefix}formats"))
    return entries


def _entry(words: str, anchor: str) -> Entry:
    return {"words": words, "anchor": anchor, "inner": []}


def known(page: Page) -> list[tuple[str, str, str]]:
    """The facts of a page but those that nobody knows: a row that says so tells a reader nothing."""
    return [fact for fact in page.facts if fact[1] != page.labels["not_known"]]


def warning(page: Page) -> list[tuple[str, str, str]]:
    """That a charter is a draft or superseded, and by what; nothing of one that holds."""
    facts = {fact[0]: fact for fact in known(page)}
    status, successor = page.labels["status"], page.labels["replaced_by"]
    return [facts[label] for label in (status, successor) if label in facts] if status in facts else []


def standing(page: Page) -> list[tuple[str, str, str]]:
    """The facts that tell whether this is the paper to go by: version, when changed, when reviewed."""
    wanted = {page.labels[key] for key in ("version", "released", "agreed", "updated", "next_review", *_OF_ADOPTIONS)}
    if not warning(page):
        wanted.add(page.labels["replaced_by"])
    found = [fact for fact in known(page) if fact[0] in wanted]
    # A version that was released on the day of its last change needs no second date.
    days = {label: words for label, words, _ in found}
    if days.get(page.labels["updated"]) == days.get(page.labels["released"]):
        found = [fact for fact in found if fact[0] != page.labels["updated"]]
    return found


def citation(page: Page) -> list[str]:
    """How to cite the charter, piece by piece: title, publisher, version, latest day. Its address follows.

    An adopter is cited with the day on which it took the charter on: the days of the charter are the area's.
    """
    labels = page.labels
    facts = {label: words for label, words, _ in known(page)}
    days = ("taken_on_date",) if page.adopter else ("updated", "published", "agreed")
    day = next((facts[labels[key]] for key in days if labels[key] in facts), "")
    version = facts.get(labels["version"], "")
    pieces = [
        page.title,
        _publisher(page),
        OwnWords(f"{labels['version']} {version}", labels["version"].language) if version else "",
        day,
    ]
    return [ended(piece, page.language) for piece in pieces if piece]


def formats_contact(page: Page) -> str:
    """The id of the contact for asking for another format, or ""."""
    part = page.contacts
    if part is None:
        return ""
    for index, contact in enumerate(part.contacts, start=1):
        if contact.purpose == "formats":
            return f"{part.anchor}_{index}"
    return ""


def has_more_formats(page: Page) -> bool:
    """Whether there are other formats than those that the header of the page offers, or somebody to ask for one."""
    files = downloads(page)
    return len(files) > len(to_print(files)) or bool(formats_contact(page))


def downloads(page: Page) -> list[dict[str, Any]]:
    """The files in other formats, each with what stands in brackets behind it: (PDF, 120 KB)."""
    listed = []
    signs = signs_of(page.language)
    for file in page.downloads:
        kind, size = str(file.get("type", "")), file.get("size", "")
        about = [_NAMES.get(kind, "" if "/" in kind else kind), written_size(size) if isinstance(size, int) else size]
        listed.append(
            {
                "label": file["label"],
                "href": str(file["href"]),
                "mime": kind if "/" in kind else "",
                "about": signs.comma.join(word for word in about if word),
                "of_adoption": bool(file.get("of_adoption")),
            }
        )
    return listed


def written_size(size: int) -> str:
    """A number of bytes as people read it: 35 KB, 1.2 MB. No line ends between a number and its unit."""
    if size < 1_000_000:
        return f"{max(1, math.ceil(size / 1000))}\N{NO-BREAK SPACE}KB"
    return f"{size / 1_000_000:.1f}\N{NO-BREAK SPACE}MB"


def icon(page: Page) -> str:
    """The wheel of four drops in the theme's first colours, as an address that holds the picture itself."""
    tones = page.theme["tones"]
    drops = "".join(f"<path class='d{index}' d='{path}'/>" for index, path in enumerate(_FOUR_DROPS))
    deep, bright = (
        "".join(f".d{index}{{fill:{tones[index % len(tones)][tone]}}}" for index in range(len(_FOUR_DROPS)))
        for tone in ("deep", "bright")
    )
    style = f"<style>{deep}@media(prefers-color-scheme:dark){{{bright}}}</style>"
    picture = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'>{style}{drops}</svg>"
    return "data:image/svg+xml," + quote(picture, safe="='/:")


_FOUR_DROPS = (
    "M30 30V17A13 13 0 1 0 17 30Z",
    "M34 30H47A13 13 0 1 0 34 17Z",
    "M34 34V47A13 13 0 1 0 47 34Z",
    "M30 34H17A13 13 0 1 0 30 47Z",
)
"""Readable at 16 pixels; of four, each drop is a circle with one square corner."""


def json_ld(page: Page) -> Markup:
    """The charter described for search engines, as https://schema.org/CreativeWork."""
    days = {label: iso for label, _, iso in page.facts if iso}
    words = {label: said for label, said, _ in page.facts}
    labels = page.labels
    data = {
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "name": page.title,
        "description": page.description,
        "inLanguage": page.language,
        "url": page.url,
        "version": words.get(labels["version"]),
        "dateCreated": days.get(labels["agreed"]),
        "datePublished": days.get(labels["published"]),
        "dateModified": days.get(labels["updated"]),
        "license": words.get(labels["licence"]),
        "publisher": _organisation(_publisher(page)),
        "isBasedOn": _adopted(page),
        "contributor": [_organisation(name) for name in _partner_names(page)],
        "image": page.image.get("url"),
        "spatialCoverage": page.area,
        "accessMode": ["textual", "visual"],
        "accessModeSufficient": "textual",
        "accessibilityFeature": _FEATURES,
        "accessibilityHazard": "none",
    }
    return for_script(data)


def _publisher(page: Page) -> str:
    return page.adopter.name if page.adopter else page.source.get("publisher", "")


def _adopted(page: Page) -> dict[str, str] | None:
    """For the page of an adoption, the charter that it adopts."""
    if page.adopter is None:
        return None
    charter = {"@type": "CreativeWork", "name": page.adopter.charter}
    return charter if page.adopter.beside else {**charter, "url": page.adopter.href}


def _organisation(name: str) -> dict[str, str] | None:
    return {"@type": "Organization", "name": name} if name else None


def _partner_names(page: Page) -> list[str]:
    return [partner.name for part in page.parts for partner in part.partners]
