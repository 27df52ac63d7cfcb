"""What search engines are told of the site's own pages, as https://schema.org describes it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from charterc.page.language import ENGLISH
from charterc.site.collect import CharterEntry
from charterc.site.config import SiteConfig
from charterc.site.menu import HOME
from charterc.site.own_pages import SitePage


def described(page: SitePage, config: SiteConfig, image: str) -> dict[str, Any]:
    """A page of the site; `image` is the address of its picture, "" where the site has no address."""
    address = config.base_url + page.file.removesuffix(HOME) if config.base_url else ""
    return {
        "@context": "https://schema.org",
        "@type": page.kind,
        "name": page.title or config.name,
        "description": page.description,
        "inLanguage": ENGLISH,
        "url": address,
        "dateModified": page.day,
        "image": image,
        "isPartOf": {"@type": "WebSite", "name": config.name, **({"url": config.base_url} if config.base_url else {})},
        "publisher": {"@type": "Organization", "name": config.publisher} if config.publisher else None,
        "accessMode": ["textual", "visual"],
        "accessModeSufficient": "textual",
        "hasPart": _charters(page.parts, config),
    }


def _charters(charters: Iterable[CharterEntry], config: SiteConfig) -> list[dict[str, Any]]:
    """The charters, as parts of a page."""
    return [
        {
            "@type": "CreativeWork",
            "name": charter.title,
            "inLanguage": charter.language,
            **({"url": config.base_url + charter.href.removesuffix("index.html")} if config.base_url else {}),
        }
        for charter in charters
    ]
