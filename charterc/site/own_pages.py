"""The site's own pages: what each says of itself, and what it shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from typing import Any

from charterc.page.language import written, written_date
from charterc.page.richtext import blocks
from charterc.site.alike import SimilarWording
from charterc.site.collect import CharterEntry
from charterc.site.compared import columns_of, page_beside, stand_side_by_side
from charterc.site.config import SiteConfig
from charterc.site.entry import page_of
from charterc.site.facts import facts_table
from charterc.site.glossary import glossary
from charterc.site.menu import ACCESSIBILITY, COMPARISON, GLOSSARY, HOME, NOT_FOUND, REGISTER
from charterc.site.picked import Picked
from charterc.site.register import RegisterEntry, groups_of
from charterc.site.shelf import lines_of
from charterc.site.unsaid import unfilled, unsaid

FILES = (HOME, COMPARISON, GLOSSARY, REGISTER, ACCESSIBILITY, NOT_FOUND)
"""Those that stand at the site's root."""
_MANY = 25
"""Where more have adopted a charter, the page of all charters leads to theirs alone, where they stand by letters."""
_COLLECTION = "CollectionPage"


@dataclass(frozen=True, slots=True)
class SitePage:
    """One page, before it is written."""

    file: str
    template: str
    title: str
    """What it is called; "" for the home page, which has the name of the site."""
    description: str
    shows: Mapping[str, Any] = field(default_factory=dict)
    """What its template is given beside what all pages have."""
    day: str = ""
    """The day of the last change of what it shows, as ISO 8601; "" where nobody says."""
    kind: str = "WebPage"
    """What it is, in the words of https://schema.org."""
    charter: str = ""
    """The charter that it is about, whose emblem it bears; "" for none."""
    parts: Sequence[CharterEntry] = ()
    """The charters that programs are told it shows."""
    searches: bool = False
    """Whether it has the search, the only thing that needs a script."""
    found: bool = True
    """Whether it has an address: the page for those that lead nowhere has none."""
    prose: bool = False
    """Whether it is running text."""

    @property
    def home(self) -> str:
        """The way from it to the site's root, for links."""
        return "../" * self.file.count("/")


@dataclass(frozen=True, slots=True)
class Content:
    """All that the pages are about."""

    charters: Sequence[CharterEntry]
    config: SiteConfig
    alike: Sequence[SimilarWording]
    adoptions: Sequence[RegisterEntry] | None
    """Those of the register; None for a project where nobody adopts, which has none."""

    @property
    def compared_alone(self) -> Sequence[CharterEntry]:
        """The charters that have a page beside which the others stand: where they are too many for one page."""
        return () if stand_side_by_side(list(self.charters)) else self.charters

    @property
    def last_day(self) -> str:
        """The day of the last change of any charter."""
        return max(last_days(self.charters).values(), default="")


def own_pages(content: Content) -> Iterator[SitePage]:
    """Every page of a site but those of its charters."""
    yield _home(content)
    yield _comparison(content)
    yield from (_beside(charter) for charter in content.compared_alone)
    yield _glossary(content)
    yield _accessibility(content.config)
    yield _not_found()
    if content.adoptions is not None:
        yield _register(content, content.adoptions)
        for charter, group in groupby(content.adoptions, key=attrgetter("charter")):
            yield _register_of(content, charter, list(group))


def last_days(charters: Sequence[CharterEntry]) -> dict[str, str]:
    """The day of each charter's last change, where it names one."""
    return {entry.name: max(event.day for event in entry.events).isoformat() for entry in charters if entry.events}


def _home(content: Content) -> SitePage:
    about = f"{len(content.charters)} co-production charters: what councils, the NHS and parent carers promise."
    shows = {
        "about": blocks(content.config.about) if content.config.about else [],
        "lines": {charter.name: lines_of(charter) for charter in content.charters},
    }
    return SitePage(
        HOME, "index.html", "", about, shows, content.last_day, _COLLECTION, parts=content.charters, searches=True
    )


def _comparison(content: Content) -> SitePage:
    about = "The charters side by side: values, promises, outcomes, measures, and where wording is similar."
    charters, alone = content.charters, {charter.name: page_beside(charter.name) for charter in content.compared_alone}
    shows = {
        "alike": content.alike,
        "facts": facts_table(charters),
        "picked": Picked(() if alone else charters),
        "alone": alone,
        "columns": columns_of(len(charters)),
    }
    title = "Compare the charters"
    return SitePage(COMPARISON, "compare.html", title, about, shows, content.last_day, _COLLECTION, parts=charters)


def _beside(charter: CharterEntry) -> SitePage:
    title = f"{charter.short} beside other charters"
    about = f"What {charter.title} holds, and where other charters say much the same."
    day = last_days([charter]).get(charter.name, "")
    file = page_beside(charter.name)
    return SitePage(file, "compared.html", title, about, {"charter": charter}, day, charter=charter.name)


def _glossary(content: Content) -> SitePage:
    about = "What the charters mean by the words they use."
    shows = {"terms": glossary(list(content.charters))}
    return SitePage(GLOSSARY, "glossary.html", "Words explained", about, shows, day=content.last_day)


def _accessibility(config: SiteConfig) -> SitePage:
    statement = config.accessibility
    about = f"How accessible {config.name} is, how to ask for another format, and how to complain."
    days = {key: day for key in ("prepared", "reviewed", "tested") if (day := getattr(statement, key))}
    texts = {key: text for key in ("improving", "testing", "enforcement") if (text := getattr(statement, key))}
    shows = {
        "statement": statement,
        "unsaid": unsaid(config),
        "unfilled": unfilled(unsaid(config)),
        "days": {key: (written_date(day), day.isoformat()) for key, day in days.items()},
        "paragraphs": {key: blocks(text) for key, text in texts.items()},
    }
    day = max((days[key].isoformat() for key in ("prepared", "reviewed") if key in days), default="")
    title = f"Accessibility statement for {config.name}"
    return SitePage(ACCESSIBILITY, "accessibility.html", title, about, shows, day=day, prose=True)


def _not_found() -> SitePage:
    about = "There is no such page here."
    return SitePage(NOT_FOUND, "404.html", "Page not found", about, found=False, prose=True)


def _register(content: Content, entries: Sequence[RegisterEntry]) -> SitePage:
    about = "Schools, services and groups that adopted a charter: which version, and whether it holds."
    title, shows = "Who adopted a charter", _listed(content, entries)
    return SitePage(REGISTER, "adoptions.html", title, about, shows, _last_adopted(entries), _COLLECTION)


def _register_of(content: Content, charter: str, entries: Sequence[RegisterEntry]) -> SitePage:
    title = f"Who adopted {entries[0].title}"
    about = f"{title}: which version, and whether it still holds."
    shows, day = _listed(content, entries, charter), _last_adopted(entries)
    return SitePage(page_of(charter), "adoptions.html", title, about, shows, day, _COLLECTION, charter)


def _listed(content: Content, entries: Sequence[RegisterEntry], of: str = "") -> dict[str, Any]:
    """What a page of the register shows: that of the charter called `of`, or that of all charters."""
    return {
        "of": of,
        "many": _MANY,
        "adoptions": entries,
        "groups": groups_of(entries, _MANY),
        "pages": {entry.charter: page_of(entry.charter) for entry in entries},
        "read": {charter.name: charter.href for charter in content.charters},
        "written": written,
    }


def _last_adopted(entries: Sequence[RegisterEntry]) -> str:
    return max((entry.adopted.first.isoformat() for entry in entries if entry.adopted), default="")
