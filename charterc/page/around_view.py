"""What stands around a charter on its page: its released versions, the site, and who adopted it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from charterc.page.element_views import AdaptedView, ContactView, PictureView
from charterc.page.own_words import OwnWords


@dataclass(slots=True)
class VersionView:
    """A released version of the charter. Addresses are relative to the page that lists it."""

    number: str
    date: str
    iso: str
    is_day: bool
    """Whether its date is a single day, and not a month or a term."""
    first_day: str
    """The first day that its date may mean, such as 2026-03-01 for a month; "" where it has none."""
    agreed_by: list[str]
    """Who agreed to it; empty where that is not known."""
    note: str
    """Why there is this version, where somebody said so."""
    fingerprint: str
    href: str
    summary: str = ""
    """What changed since the one before it, in a sentence."""
    changes: str = ""
    """The address of the page that shows what changed since the one before it, if any."""
    changes_to_now: str = ""
    """That of the page that shows what changed from it to the charter as it is now; "" where others show it already."""


class MenuLink(NamedTuple):
    """What a site's menu leads to."""

    href: str
    words: OwnWords
    current: str = ""
    """How the page that shows it stands to it, as `aria-current`: it is "page", or is below it, "true"; else ""."""


@dataclass(frozen=True, slots=True)
class SiteView:
    """The site around a page."""

    title: str
    menu: list[MenuLink]


@dataclass(slots=True)
class AdopterView:
    """For the page of an adoption: who adopted the charter, and which one that is."""

    name: str
    contact: ContactView
    taken_on: OwnWords
    """That it has taken the charter on, in a sentence."""
    pledges: OwnWords
    """What stands above its own pledges."""
    own_words: OwnWords
    """What stands above all that it says in other words than the charter."""
    form_return: OwnWords
    """What to do with a pledge form that was filled in."""
    charter: str
    """The title of the charter, as its area says it."""
    href: str = ""
    """Where the full charter can be read; "" where that is not known."""
    beside: bool = False
    """Whether that is relative to the folder of this page, where the area's page is if both are built."""
    kind: str = ""
    motto: str = ""
    urn: str = ""
    website: str = ""
    adopts: str = ""
    """The name of that charter in the project."""
    fingerprint: str = ""
    """Of what was taken on; "" where that is not known."""
    listed: bool = False
    """Whether it agreed to be in the public register of adoptions."""
    entry: str = ""
    """The full address of its entry there, filled by the caller; "" where it is in none, or that is not known."""
    lost_logo: PictureView | None = None
    area_logo: PictureView | None = None
    adapted: list[AdaptedView] = field(default_factory=list)
    """What it says in its own words at the head of the page, such as the title."""
