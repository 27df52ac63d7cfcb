"""What a project says of its site: `[site]` in `charterc.toml`, or `[tool.charterc.site]` in `pyproject.toml`.

    [site]
    name = "Our charters"
    publisher = "Our Town Council"
    base-url = "https://charters.ourtown.gov.uk/"
    email = "coproduction@ourtown.gov.uk"

    [site.accessibility]
    compliance = "full"
    prepared = 2026-01-31

Everything may be left out. What the accessibility statement then cannot say, it says that it cannot.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from charterc.lint.config import read_toml, settings_file

Compliance = Literal["", "full", "partial", "none"]

NAME = "Co-production charters"
"""The name of a site that has none."""


@dataclass(frozen=True, slots=True)
class Accessibility:
    """What only the body that runs the site can say about its accessibility."""

    compliance: Compliance = ""
    problems: tuple[str, ...] = ()
    """Content that breaks the rules, and what is done about it."""
    burden: tuple[str, ...] = ()
    """Content that would be too much to mend."""
    exempt: tuple[str, ...] = ()
    """Content that the regulations do not cover."""
    improving: str = ""
    prepared: datetime.date | None = None
    reviewed: datetime.date | None = None
    tested: datetime.date | None = None
    tested_by: str = ""
    testing: str = ""
    """How the site was tested: which pages, with what."""
    enforcement: str = ""
    """The words about enforcement, where those for England, Scotland and Wales do not fit."""


@dataclass(frozen=True, slots=True)
class SiteConfig:
    """What a project says of its site."""

    name: str = NAME
    publisher: str = ""
    about: str = ""
    """What stands at the top of the home page, as Markdown."""
    base_url: str = ""
    """Where the site is published, with a slash at its end."""
    email: str = ""
    phone: str = ""
    address: tuple[str, ...] = ()
    reply_within: str = ""
    """How soon a request for another format is answered, such as “10 working days”."""
    accessibility: Accessibility = field(default_factory=Accessibility)

    @property
    def owner(self) -> str:
        """Who runs the site, as a sentence can begin with it."""
        return self.publisher or "The body that runs this website"

    def missing(self) -> list[str]:
        """The keys without which the accessibility statement is not what the law asks for."""
        statement = self.accessibility
        wanted = {
            "publisher": self.publisher,
            "email": self.email or self.phone,
            "accessibility.compliance": statement.compliance,
            "accessibility.prepared": statement.prepared,
            "accessibility.reviewed": statement.reviewed,
            "accessibility.tested": statement.tested,
            "accessibility.tested-by": statement.tested_by,
        }
        return [key for key, value in wanted.items() if not value]


def read_site_config(root: Path) -> SiteConfig:
    """What a project in `root` says of its site. Raises `ConfigError` with the place of every fault."""
    from charterc.site.config_check import check  # noqa: PLC0415 - many projects have no such file

    file = settings_file(root)
    if file is None:
        return SiteConfig()
    data, text, within = read_toml(file)
    return check(data, text, file, within)
