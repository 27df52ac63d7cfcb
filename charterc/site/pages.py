"""The site's own pages and files, as text by the name of the file."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from charterc.formats.html.faces import carries_faces, faces
from charterc.formats.html.facts import icon
from charterc.formats.html.languages import Languages
from charterc.formats.html.style import squeezed, tones
from charterc.formats.html.text import FILTERS, kept
from charterc.formats.html.widths import rooms
from charterc.formats.publishers.share import FILE as SHARED
from charterc.formats.templates import environment, render
from charterc.page.labels import labels_for
from charterc.page.language import ENGLISH, direction_of, written, written_date
from charterc.page.richtext import blocks
from charterc.page.view import Page
from charterc.site.alike import alike
from charterc.site.collect import CharterEntry
from charterc.site.compared import FOLDER as COMPARED
from charterc.site.compared import columns_of, page_beside, stand_side_by_side
from charterc.site.config import SiteConfig
from charterc.site.described import charters_described, described, for_script
from charterc.site.entry import FOLDER, page_of
from charterc.site.facts import facts_table
from charterc.site.glossary import glossary
from charterc.site.look import looks_of, own_look
from charterc.site.machines import charters_json, feed_entries, feed_facts, search_data
from charterc.site.menu import HOME, files_of_menu, menu_of
from charterc.site.picked import Picked
from charterc.site.register import RegisterEntry, groups_of
from charterc.site.register_data import adoptions_csv, adoptions_json, csv_metadata
from charterc.site.unsaid import unfilled, unsaid
from charterc.theme.theme import Theme

_INSIDE = "style-src 'unsafe-inline'; img-src 'self' data:; font-src data:"
_POLICY = f"default-src 'none'; {_INSIDE}; base-uri 'none'; form-action 'none'"
_TITLES = {
    "index": "",
    "compare": "Compare the charters",
    "glossary": "Words explained",
    "accessibility": "Accessibility statement",
    "adoptions": "Who adopted a charter",
    "404": "Page not found",
}
_MANY = 25
"""Where more have adopted a charter, the page of all charters leads to theirs alone, where they stand by letters."""
_SHOWS_CHARTERS = ("index", "compare")
_SPARE = ("contents", "cards", "matrix", "wide-tables", "people", "adoption")
"""Pieces of the style of a charter's page for which no page here has anything."""
NAMES = frozenset({f"{name}.html" for name in _TITLES}) | {
    *("search.js", "search-data.js", "charters.json", "feed.xml", "sitemap.xml", "robots.txt"),
    *(COMPARED, FOLDER, "adoptions.json", "adoptions.csv", "adoptions.csv-metadata.json"),
    SHARED,
    *("logo.png", "logo.jpg", "logo.webp", "logo.svg"),
}
"""Every file at the site's root: no charter's folder may be called so."""


@dataclass(frozen=True, slots=True)
class _Head:
    """What the head of a page says of it."""

    file: str
    title: str
    description: str
    day: str = ""
    """The day of the last change of what it shows, as ISO 8601; "" where nobody says."""
    policy: str = _POLICY
    script: bool = False


def render_site(
    charters: Sequence[CharterEntry],
    config: SiteConfig,
    theme: Theme,
    templates: Sequence[Path] = (),
    adoptions: Sequence[RegisterEntry] | None = None,
) -> dict[str, str]:
    """Every page and file of the site beside the charters' own folders. Raises `TemplateError`.

    `adoptions` are those of the register; None for a project where nobody adopts, which has none.
    """
    pages = _Pages(list(charters), config, theme, environment(templates, FILTERS), adoptions)
    files = {f"{name}.html": pages.page(name) for name in _TITLES if pages.has(name)}
    files |= pages.compared()
    if adoptions is not None:
        files |= pages.register()
    files["charters.json"] = charters_json(charters, config)
    files["search-data.js"] = search_data(charters)
    files["search.js"] = pages.text("search.js")
    entries = feed_entries(charters)
    files["feed.xml"] = pages.text("feed.xml", entries=entries, facts=feed_facts(entries, config))
    if config.base_url:
        addresses = [file.replace(HOME, "") for file in pages.menu]
        addresses += sorted({page_of(entry.charter) for entry in adoptions or ()})
        addresses += [page_beside(charter.name) for charter in pages.compared_alone]
        files["sitemap.xml"] = pages.text("sitemap.xml", days=_last_days(charters), addresses=addresses)
        files["robots.txt"] = f"User-agent: *\nAllow: /\n\nSitemap: {config.base_url}sitemap.xml\n"
    return files


class _Pages:
    def __init__(
        self,
        charters: list[CharterEntry],
        config: SiteConfig,
        theme: Theme,
        env: Environment,
        adoptions: Sequence[RegisterEntry] | None,
    ) -> None:
        self.charters = charters
        self.adoptions = adoptions
        self.config = config
        self.env = env
        self.page_look = Page("", config.name, ENGLISH, "ltr", labels_for(ENGLISH), theme.shown())
        self.shades = tones(self.page_look)
        own, self.emblem = own_look(self.page_look)
        looks, self.emblems = looks_of(charters)
        self.looks = [own, *looks]
        self.alike = alike(charters)

    def has(self, name: str) -> bool:
        """Whether there is such a page: without adoptions there is no register."""
        return name != "adoptions" or self.adoptions is not None

    @property
    def menu(self) -> list[str]:
        """The pages that every page leads to."""
        return files_of_menu(len(self.charters), adopting=self.adoptions is not None)

    @property
    def compared_alone(self) -> list[CharterEntry]:
        """The charters that have a page beside which the others stand."""
        return [] if stand_side_by_side(self.charters) else self.charters

    def compared(self) -> dict[str, str]:
        """The page of each of these."""
        return {f"{COMPARED}/{charter.name}.html": self._compared(charter) for charter in self.compared_alone}

    def _compared(self, charter: CharterEntry) -> str:
        title = f"{charter.short} beside other charters"
        about = f"What {charter.title} holds, and where other charters say much the same."
        day = _last_days([charter]).get(charter.name, "")
        head = _Head(page_beside(charter.name), title, about, day)
        values = {"head": head, "style": self._style, "home": "../", "emblem": self.emblems[charter.name]}
        return self.text("compared.html", data=self._data("compared", head), charter=charter, **values)

    def register(self) -> dict[str, str]:
        """The register's page for each charter, and its files for programs."""
        entries = self.adoptions or ()
        files = {
            "adoptions.json": adoptions_json(entries, self.config),
            "adoptions.csv": adoptions_csv(entries, self.config),
            "adoptions.csv-metadata.json": csv_metadata(self.config),
        }
        for charter, group in groupby(entries, key=attrgetter("charter")):
            own = list(group)
            title = f"Who adopted {own[0].title}"
            day = _last_adopted(own)
            head = _Head(page_of(charter), title, f"{title}: which version, and whether it still holds.", day)
            values = {"style": self._style, "home": "../", **self._register(own, charter)}
            values |= {"head": head, "data": self._data("adoptions", head)}
            values["emblem"] = self.emblems.get(charter, self.emblem)
            files[f"{FOLDER}/{charter}.html"] = self.text("adoptions.html", **values)
        return files

    def page(self, name: str) -> str:
        head = self._head(name)
        values = {"head": head, "style": self._style, "data": self._data(name, head), "emblem": self.emblem}
        return self.text(f"{name}.html", **values, **self._more(name))

    def _data(self, name: str, head: _Head) -> Markup:
        config = self.config
        address = config.base_url + head.file.removesuffix("index.html") if config.base_url else ""
        image = f"{config.base_url}{SHARED}" if config.base_url else ""
        title = head.title or config.name
        data = described(name, title, head.description, address, config, day=head.day, image=image)
        if name in _SHOWS_CHARTERS:
            data["hasPart"] = charters_described(self.charters, config)
        return for_script(data)

    def text(self, template: str, **values: Any) -> str:
        languages = Languages(ENGLISH)
        home = self.config.base_url if template == "404.html" else values.get("home", "")
        here = values["head"].file if "head" in values else ""
        made = render(
            self.env,
            f"site/{template}",
            site=self.config,
            charters=self.charters,
            labels=labels_for(ENGLISH),
            around=ENGLISH,
            lang_of=languages.lang_of,
            lang_and_dir_of=languages.lang_and_dir_of,
            signs_of=languages.signs_of,
            direction_of=direction_of,
            kept=kept,
            theme=self.page_look.theme,
            tones=self.shades,
            icon=icon(self.page_look),
            emblems=self.emblems,
            share=SHARED,
            menu=menu_of(self.menu, here, home),
            written_day=_written_day,
            **{"picked": Picked(), **values, "home": home},
        )
        return "\n".join(line.strip() for line in made.split("\n") if line.strip()) + "\n"

    def _head(self, name: str) -> _Head:
        site = self.config.name
        about = {
            "index": f"{len(self.charters)} co-production charters: what councils, the NHS and parent carers promise.",
            "compare": "The charters side by side: values, promises, outcomes, measures, and where wording is similar.",
            "glossary": "What the charters mean by the words they use.",
            "adoptions": "Schools, services and groups that adopted a charter: which version, and whether it holds.",
            "accessibility": f"How accessible {site} is, how to ask for another format, and how to complain.",
            "404": "There is no such page here.",
        }
        title = f"{_TITLES[name]} for {site}" if name == "accessibility" else _TITLES[name]
        head = _Head(f"{name}.html", title, about[name], self._day(name))
        if name == "index":
            return replace(head, policy=f"{_POLICY}; script-src 'self'", script=True)
        return head

    def _day(self, name: str) -> str:
        """The day of the last change of what a page shows."""
        if name == "accessibility":
            statement = self.config.accessibility
            return max((day.isoformat() for day in (statement.prepared, statement.reviewed) if day), default="")
        if name == "adoptions":
            return _last_adopted(self.adoptions or ())
        return max(_last_days(self.charters).values(), default="") if name != "404" else ""

    def _register(self, entries: Sequence[RegisterEntry], of: str = "") -> dict[str, Any]:
        """What a page of the register shows: that of the charter called `of`, or that of all charters."""
        return {
            "of": of,
            "many": _MANY,
            "adoptions": entries,
            "groups": groups_of(entries, _MANY),
            "pages": {entry.charter: page_of(entry.charter) for entry in entries},
            "read": {charter.name: charter.href for charter in self.charters},
            "written": written,
        }

    @cached_property
    def _style(self) -> Markup:
        # Colours, and how many there are, are all that the two style sheets take from the charters.
        values = {"tones": self.shades, "room": rooms(), "fragment": False, "looks": self.looks, "in_site": True}
        shared = render(self.env, "html/style.css", tables=(), spare=_SPARE, **values)
        carried = faces(self.page_look) if carries_faces(self.page_look) else ""
        return Markup(carried + squeezed(shared + render(self.env, "site/style.css", **values)))  # noqa: S704 - no charter's text

    def _more(self, name: str) -> Mapping[str, Any]:
        if name == "index":
            return {"about": blocks(self.config.about) if self.config.about else []}
        if name == "compare":
            pages = {charter.name: page_beside(charter.name) for charter in self.compared_alone}
            columns = columns_of(len(self.charters))
            picked = Picked([] if pages else self.charters)
            values = {"alike": self.alike, "facts": facts_table(self.charters), "picked": picked}
            return values | {"alone": pages, "columns": columns}
        if name == "adoptions":
            return self._register(self.adoptions or ())
        if name == "glossary":
            return {"terms": glossary(self.charters)}
        if name == "accessibility":
            statement = self.config.accessibility
            days = {key: getattr(statement, key) for key in ("prepared", "reviewed", "tested")}
            return {
                "statement": statement,
                "unsaid": unsaid(self.config),
                "unfilled": unfilled(unsaid(self.config)),
                "days": {key: (written_date(day), day.isoformat()) for key, day in days.items() if day},
                "paragraphs": {
                    key: blocks(getattr(statement, key))
                    for key in ("improving", "testing", "enforcement")
                    if getattr(statement, key)
                },
            }
        return {}


def _written_day(day: str) -> str:
    return written_date(datetime.date.fromisoformat(day))


def _last_adopted(entries: Sequence[RegisterEntry]) -> str:
    return max((entry.adopted.first.isoformat() for entry in entries if entry.adopted), default="")


def _last_days(charters: Sequence[CharterEntry]) -> dict[str, str]:
    """The day of each charter's last change, where it names one."""
    return {entry.name: max(event.day for event in entry.events).isoformat() for entry in charters if entry.events}
