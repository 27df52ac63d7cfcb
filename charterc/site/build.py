"""From charters that were built to the files of the site around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import quote

from charterc.errors import UsageError
from charterc.page.view import Page
from charterc.pipeline import Built, shown_path
from charterc.project.find import Project
from charterc.site.collect import collect
from charterc.site.config import SiteConfig
from charterc.site.pages import NAMES, render_site
from charterc.theme.files import project_theme


class Site:
    """The site of a project. `dress` the charters' pages while they are built, then ask for its `files`."""

    def __init__(self, config: SiteConfig, project: Project, formats: Sequence[str]) -> None:
        self.config = config
        self.project = project
        self.formats = formats
        self._pages: dict[str, Page] = {}

    def check_names(self, names: Iterable[str]) -> None:
        """Raises `UsageError` where a charter's folder would stand in the way of one of the site's files."""
        for name in names:
            if name.lower() in NAMES:
                raise UsageError(
                    f"A charter may not be called “{name}”: the site has a file of that name.", "Rename it."
                )

    def dress(self, page: Page) -> None:
        """Tells a charter's page of the site it belongs to."""
        self._pages[page.name] = page
        page.site = {"title": self.config.name, "href": "../index.html"}
        page.accessibility = "../accessibility.html"
        if self.config.base_url:
            address = f"{self.config.base_url}{quote(page.name)}/"
            page.url = page.url or address
            if "poster" in self.formats:
                page.image = {"url": f"{address}poster.png", "alt": f"{page.title}, as a poster"}

    def files(self, built: Sequence[Built]) -> dict[str, bytes]:
        """The site's own files: pages, data, feed, logo. Charters that were not built are left out.

        Raises `TemplateError`.
        """
        entries = [
            collect(entry.reading.charter, entry.reading.text, self._pages[entry.reading.name], _sizes(entry))
            for entry in built
            if not entry.failed and entry.reading.charter is not None
        ]
        entries.sort(key=lambda entry: entry.short.casefold())
        look = project_theme(self.project.root, shown_path)
        files = render_site(entries, self.config, look.theme, self.project.templates)
        made = {name: text.encode() for name, text in files.items()}
        if look.theme.logo:
            made[look.theme.logo.file] = look.logo
        return made


def _sizes(entry: Built) -> dict[str, int]:
    return {name: size for name, size, _ in entry.files}
