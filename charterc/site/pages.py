"""The site's own pages and files, as text by the name of the file."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from charterc.formats.html.faces import carries_faces, faces
from charterc.formats.html.facts import icon
from charterc.formats.html.languages import Languages
from charterc.formats.html.linked import for_script
from charterc.formats.html.running import running_foot
from charterc.formats.html.style import squeezed, tones
from charterc.formats.html.text import FILTERS, kept
from charterc.formats.html.widths import rooms
from charterc.formats.publishers.share import FILE as SHARED
from charterc.formats.templates import environment, render
from charterc.page.labels import labels_for
from charterc.page.language import ENGLISH, direction_of, written_date
from charterc.page.view import Page
from charterc.site.alike import alike
from charterc.site.collect import CharterEntry
from charterc.site.compared import FOLDER as COMPARED
from charterc.site.config import SiteConfig
from charterc.site.described import described
from charterc.site.entry import FOLDER
from charterc.site.look import looks_of, own_look
from charterc.site.machines import charters_json, feed_entries, feed_facts, search_data
from charterc.site.menu import HOME, files_of_menu, menu_of
from charterc.site.own_pages import FILES, Content, SitePage, last_days, own_pages
from charterc.site.picked import Picked
from charterc.site.register import RegisterEntry
from charterc.site.register_data import adoptions_csv, adoptions_json, csv_metadata
from charterc.theme.theme import Theme

_INSIDE = "style-src 'unsafe-inline'; img-src 'self' data:; font-src data:"
_POLICY = f"default-src 'none'; {_INSIDE}; base-uri 'none'; form-action 'none'"
_SPARE = ("contents", "cards", "matrix", "wide-tables", "people", "adoption")
"""Pieces of the style of a charter's page for which no page here has anything."""
NAMES = frozenset(FILES) | {
    *("search.js", "search-data.js", "charters.json", "feed.xml", "sitemap.xml", "robots.txt"),
    *(COMPARED, FOLDER, "adoptions.json", "adoptions.csv", "adoptions.csv-metadata.json"),
    SHARED,
    *("logo.png", "logo.jpg", "logo.webp", "logo.svg"),
}
"""Every file at the site's root: no charter's folder may be called so."""


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
    writer = _Writer(charters, config, theme, environment(templates, FILTERS), adopting=adoptions is not None)
    pages = list(own_pages(Content(charters, config, alike(list(charters)), adoptions)))
    files = {page.file: writer.page(page) for page in pages}
    files["charters.json"] = charters_json(charters, config)
    files["search-data.js"] = search_data(charters)
    files["search.js"] = writer.text("search.js")
    entries = feed_entries(charters)
    files["feed.xml"] = writer.text("feed.xml", entries=entries, facts=feed_facts(entries, config))
    if adoptions is not None:
        files["adoptions.json"] = adoptions_json(adoptions, config)
        files["adoptions.csv"] = adoptions_csv(adoptions, config)
        files["adoptions.csv-metadata.json"] = csv_metadata(config)
    if config.base_url:
        # Below the root every page is led to by one that the menu leads to.
        known = [*writer.menu, *sorted(page.file for page in pages if "/" in page.file)]
        addresses = [file.replace(HOME, "") for file in known]
        files["sitemap.xml"] = writer.text("sitemap.xml", days=last_days(charters), addresses=addresses)
        files["robots.txt"] = f"User-agent: *\nAllow: /\n\nSitemap: {config.base_url}sitemap.xml\n"
    return files


class _Writer:
    """Writes pages and files of one site: what all of them share."""

    def __init__(
        self, charters: Sequence[CharterEntry], config: SiteConfig, theme: Theme, env: Environment, *, adopting: bool
    ) -> None:
        self.charters = charters
        self.config = config
        self.env = env
        self.menu = files_of_menu(len(charters), adopting=adopting)
        self.page_look = Page("", config.name, ENGLISH, "ltr", labels_for(ENGLISH), theme.shown())
        self.shades = tones(self.page_look)
        own, self.emblem = own_look(self.page_look)
        looks, self.emblems = looks_of(charters)
        self.looks = [own, *looks]
        self.style = self._style()

    def page(self, page: SitePage) -> str:
        image = f"{self.config.base_url}{SHARED}" if self.config.base_url else ""
        # What stands at an address that leads nowhere is shown below any folder.
        home = page.home if page.found else self.config.base_url
        return self.text(
            page.template,
            head=page,
            policy=f"{_POLICY}; script-src 'self'" if page.searches else _POLICY,
            data=for_script(described(page, self.config, image)),
            # On paper, each sheet bears the page's title and its own number.
            style=self.style + Markup(running_foot(page.title or self.config.name, self.shades["font"])),  # noqa: S704 - escaped
            emblem=self.emblems.get(page.charter, self.emblem),
            home=home,
            menu=menu_of(self.menu, page.file, home),
            **{"picked": Picked(), **page.shows},
        )

    def text(self, template: str, **values: Any) -> str:
        languages = Languages(ENGLISH)
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
            written_day=_written_day,
            **values,
        )
        return "\n".join(line.strip() for line in made.split("\n") if line.strip()) + "\n"

    def _style(self) -> Markup:
        # Colours, and how many there are, are all that the two style sheets take from the charters.
        values = {"tones": self.shades, "room": rooms(), "fragment": False, "looks": self.looks, "in_site": True}
        shared = render(self.env, "html/style.css", tables=(), spare=_SPARE, **values)
        carried = faces(self.page_look) if carries_faces(self.page_look) else ""
        return Markup(carried + squeezed(shared + render(self.env, "site/style.css", **values)))  # noqa: S704 - no charter's text


def _written_day(day: str) -> str:
    return written_date(datetime.date.fromisoformat(day))
