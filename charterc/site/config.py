"""What a project says of its site: the table `[site]` of `charterc.toml`.

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
import re
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, ValidationInfo, field_validator

from charterc.project.setting_faults import settings_fault
from charterc.project.settings import SettingsFile, Table, settings_file

NAME = "Co-production charters"
"""The name of a site that has none."""
_BASE = re.compile(r"https?://[^\s/?#@]+(?:/[^\s?#]*)?")
_AREA_CODE = re.compile(r"[ENSWK]\d{8}")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


def checked_base_url(given: str) -> str:
    """A base address with a slash at its end; "" where it is none."""
    address = given.strip()
    return address.rstrip("/") + "/" if _BASE.fullmatch(address) else ""


def _base_url(given: str) -> str:
    address = checked_base_url(given)
    if not address:
        hint = 'Write base-url = "https://www.example.gov.uk/charters/".'
        raise settings_fault(f"“{given}” is not the address of a folder on the web. {hint}")
    return address


def _area_code(given: str) -> str:
    if not _AREA_CODE.fullmatch(given):
        raise settings_fault(f"“{given}” is not the code of an area. Codes look like E08000007.")
    return given


def _email(given: str) -> str:
    if not _EMAIL.fullmatch(given):
        raise settings_fault(f"“{given}” is not an e-mail address.")
    return given


def _day(given: Any, info: ValidationInfo) -> Any:
    """A day as TOML has it, or in quotes; the day of a moment."""
    if isinstance(given, datetime.datetime):
        return given.date()
    if isinstance(given, str):
        try:
            return datetime.date.fromisoformat(given.strip())
        except ValueError:
            key = (info.field_name or "").replace("_", "-")
            raise settings_fault(f"“{key}” should be a day, not “{given}”. Write {key} = 2026-01-31.") from None
    return given


def _lines(given: Any) -> Any:
    return tuple(line.strip() for line in given.split("\n") if line.strip()) if isinstance(given, str) else given


Text = Annotated[str, StringConstraints(strict=True, strip_whitespace=True, min_length=1)]
Day = Annotated[datetime.date, BeforeValidator(_day), Field(strict=True)]


class Accessibility(Table):
    """What only the body that runs the site can say about its accessibility."""

    problems: tuple[Text, ...] = ()
    """Content that breaks the rules, and what is done about it."""
    burden: tuple[Text, ...] = ()
    """Content that would be too much to mend."""
    exempt: tuple[Text, ...] = ()
    """Content that the regulations do not cover."""
    improving: Text = ""
    prepared: Day | None = None
    reviewed: Day | None = None
    tested: Day | None = None
    tested_by: Text = ""
    testing: Text = ""
    """How the site was tested: which pages, with what."""
    enforcement: Text = ""
    """The words about enforcement, where those for England, Scotland and Wales do not fit."""
    compliance: Literal["full", "partial", "none"] | None = None

    @field_validator("compliance")
    @classmethod
    def _is_full_only_without_exceptions(cls, compliance: str | None, info: ValidationInfo) -> str | None:
        if compliance == "full" and any(info.data.get(name) for name in ("problems", "burden", "exempt")):
            words = "“compliance” is “full”, but content that is not accessible is listed too."
            raise settings_fault(f"{words} Write partial, or remove the list.")
        return compliance


class SiteConfig(Table):
    """What a project says of its site."""

    name: Text = NAME
    publisher: Text = ""
    about: Text = ""
    """What stands at the top of the home page, as Markdown."""
    base_url: Annotated[Text, AfterValidator(_base_url)] = ""
    """Where the site is published, with a slash at its end."""
    email: Annotated[Text, AfterValidator(_email)] = ""
    phone: Text = ""
    address: Annotated[tuple[Text, ...], BeforeValidator(_lines)] = ()
    reply_within: Text = ""
    """How soon a request for another format is answered, such as “10 working days”."""
    area_codes: dict[str, Annotated[Text, AfterValidator(_area_code)]] = Field(default_factory=dict)
    """The code of the Office for National Statistics for the area of a charter, by the charter's name."""
    accessibility: Accessibility = Accessibility()

    @property
    def owner(self) -> str:
        """Who runs the site, as a sentence can begin with it."""
        return self.publisher or "The body that runs this website"


def read_site_config(root: Path) -> SiteConfig:
    """What a project in `root` says of its site. Raises `SettingsError` with the place of every fault."""
    file = settings_file(root)
    if file is None:
        return SiteConfig()
    settings = SettingsFile(file)
    config = settings.table(("site",), SiteConfig)
    settings.raise_faults()
    return config
