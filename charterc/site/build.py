"""From charters that were built to the files of the site around them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from typing import Any
from urllib.parse import quote

from charterc.build.built import Built
from charterc.build.job import Surroundings
from charterc.errors import CannotMakeError, UsageError
from charterc.formats.apart import apart
from charterc.formats.publishers.share import FILE
from charterc.page.around_view import SiteView
from charterc.page.view import Page
from charterc.project.adoptions import adoptions
from charterc.project.find import Project
from charterc.project.limits import read_limits
from charterc.reading.read import Reading, shown_path
from charterc.site.collect import collect
from charterc.site.config import SiteConfig
from charterc.site.listed import Listed
from charterc.site.menu import files_of_menu, menu_of
from charterc.site.pages import NAMES, render_site
from charterc.site.register import in_order
from charterc.site.share import share_picture
from charterc.theme.files import project_theme
from charterc.versions.views import FOLDER

_OWN = "site"
"""The folder that a site is put into, beside those of charters that are built alone."""


class Site(Surroundings):
    """The site of a project: what stands around its charters while they are built. Then ask for its `files`."""

    gathers = True

    def __init__(self, config: SiteConfig, project: Project) -> None:
        self.config = config
        self.project = project
        self.menu = files_of_menu(len(project.charters), adopting=bool(adoptions(project.root)))

    @property
    def settings(self) -> str:
        """The address may be one that was given for this build alone; the menu goes by what else is in the project."""
        return repr((self.config, self.menu))

    def check_names(self, names: Iterable[str]) -> None:
        """Raises `UsageError` where a charter's folder would stand in the way of one of the site's files."""
        for name in names:
            if name.lower() in NAMES | {_OWN}:
                raise UsageError(
                    f"A charter may not be called “{name}”: the site has a file of that name.", "Rename it."
                )

    def join(self, page: Page) -> None:
        """Tells a charter's page of the site it belongs to."""
        up = "../" if page.released is None else "../../../"
        page.site = SiteView(self.config.name, menu_of(self.menu, f"{page.name}/", up))
        page.accessibility = f"{up}accessibility.html"
        if self.config.base_url:
            page.url = page.url or self._address(page)
            page.image = {"url": f"{self.config.base_url}{FILE}", "alt": self.config.name}

    def show(self, page: Page, files: Collection[str]) -> None:
        """Tells a charter's page of its own picture, where there is one, for those who share its address."""
        if self.config.base_url and FILE in files:
            page.image = {"url": f"{self._address(page)}{FILE}", "alt": page.title}

    def gather(self, reading: Reading, page: Page, offered: list[dict[str, Any]]) -> Any:
        """What the site's own pages show of a charter."""
        return collect(reading.charter, reading.text, page, offered) if reading.charter else None

    def _address(self, page: Page) -> str:
        address = f"{self.config.base_url}{quote(page.name)}/"
        return address if page.released is None else f"{address}{FOLDER}/{page.versions[page.released].number}/"

    def files(self, built: Sequence[Built], adopting: Sequence[Listed] = ()) -> dict[str, bytes]:
        """The site's own files: pages, data, feed, register, logo. What was not built or has errors is left out.

        Raises `TemplateError` and `LimitError`.
        """
        entries = [entry.gathered for entry in built if entry.gathered]
        entries.sort(key=lambda entry: entry.short.casefold())
        look = project_theme(self.project.root, shown_path)
        listed = in_order(one.entry for one in adopting if one.entry) if adopting else None
        own = self.project.templates
        given = (entries, self.config, look.theme, own, listed)
        files = apart(own, read_limits(self.project.root).texts, "The site", render_site, *given)
        made = {name: text.encode() for name, text in files.items()}
        if self.config.base_url:
            limit = read_limits(self.project.root).sheets
            with suppress(CannotMakeError):
                made[FILE] = share_picture(self.config, look.theme, own, limit)
        if look.theme.logo:
            made[look.theme.logo.file] = look.logo
        return made
