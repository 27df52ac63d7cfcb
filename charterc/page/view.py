"""`Charter` → `Page`: what is printed, in order, with every reference followed and every number given.

All formats print the same `Page`. It holds only plain data, so it can travel to another process and,
as JSON, into Typst.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from charterc.page.around_view import AdopterView, SiteView, VersionView
from charterc.page.element_views import (
    AdaptedView,
    ContactView,
    ItemView,
    MeasureView,
    NotIncludedView,
    PartnerView,
    PictureView,
    SignatoryView,
    StatementView,
)
from charterc.page.own_words import OwnWords
from charterc.page.richtext import Block


@dataclass(slots=True)
class PartView:
    """A part of the page. `kind` chooses its template; `key` is the key it is written under.

    `heading` is what is shown: as printed or, where the charter prints none and readers need one, the
    tool's own (`own_heading`). A part with "" as its heading goes on from the part before it.
    """

    kind: str
    key: str
    anchor: str
    level: int = 2
    heading: str = ""
    own_heading: bool = False
    text: list[Block] = field(default_factory=list)
    stem: str = ""
    after: list[Block] = field(default_factory=list)
    picture: PictureView | None = None
    language: str = ""
    by: str = ""
    by_label: str = ""
    by_in_heading: bool = False
    """Whether its heading names them already, and those of the parts beside it too: then nothing says it again."""
    ordered: bool = False
    role: str = ""
    """What its statements are: promises, rights, signs … (`charterc.model.roles.Role`)."""
    labels: dict[str, str] = field(default_factory=dict)
    statements: list[StatementView] = field(default_factory=list)
    summary: str = ""
    """For a summary: how it is shown (`names`, `capitals`, `commitments`); its items are `items`."""
    only_here: bool = False
    """For a summary: whether its items stand nowhere else on the page."""
    items: list[ItemView] = field(default_factory=list)
    item_kind: str = ""
    """For a list of values: what its items are called, in the plural (`charterc.page.kinds`)."""
    names_only: bool = True
    """Whether its items are names and nothing else: a list serves them better than cards."""
    parts: list[PartView] = field(default_factory=list)
    measures: list[MeasureView] = field(default_factory=list)
    columns: list[str] = field(default_factory=list)
    """For measures: the columns beside what and how that hold anything."""
    contacts: list[ContactView] = field(default_factory=list)
    signatories: list[SignatoryView] = field(default_factory=list)
    partners: list[PartnerView] = field(default_factory=list)
    entries: list[tuple[str, list[Block]]] = field(default_factory=list)
    """Pairs of a name and its words: terms of a glossary, facts of the governance, strategies."""
    matrix: list[ItemView] = field(default_factory=list)
    """For outcomes: the items that are linked to them."""
    own: bool = False
    """Whether it is the adopter's, and no part of the charter."""
    adapted: list[AdaptedView] = field(default_factory=list)
    pledges: list[StatementView] = field(default_factory=list)
    """The adopter's own, below it."""
    told_at_end: bool = False
    """Whether it says nothing but what a lost picture showed, and this stands at the end of the page instead."""

    @property
    def empty(self) -> bool:
        """Whether nothing would stand under its heading."""
        prose = (self.text, self.stem, self.after, self.picture)
        lists = (self.statements, self.items, self.parts, self.measures, self.contacts, self.signatories, self.partners)
        return not any((*prose, *lists, self.entries))

    @property
    def only_lost(self) -> bool:
        """Whether nothing stands under its heading but the note of a picture that is not included."""
        if self.picture is None or self.picture.file:
            return False
        return replace(self, picture=None).empty


@dataclass(slots=True)
class Page:
    """A whole charter, ready to print."""

    name: str
    title: str
    language: str
    direction: str
    labels: dict[str, OwnWords]
    """The tool's own words, for what the charter leaves unsaid."""
    theme: dict[str, Any]
    area: str = ""
    strapline: str = ""
    motto: str = ""
    audience: str = ""
    status: str = ""
    description: str = ""
    url: str = ""
    languages: dict[str, str] = field(default_factory=dict)
    """Every language that the page or something on it says it is in, with its direction of writing."""
    digits: str = ""
    """The ten digits of its language, for numbers that the tool gives out; "" where they are 0 to 9."""
    facts: list[tuple[str, str, str]] = field(default_factory=list)
    """Label, words, and the machine-readable date where the words are a date."""
    source: dict[str, str] = field(default_factory=dict)
    not_included: list[NotIncludedView] = field(default_factory=list)
    """Pictures of the source that are not here and are told of with the facts, not where they stood."""
    parts: list[PartView] = field(default_factory=list)
    named: list[PartView] = field(default_factory=list)
    """Lists of values that are no part of the page, because another part gives their names. Posters show them."""
    main_group: PartView | None = None
    """The list of values at the centre of the charter, which wheel and posters show."""
    poster: list[str] = field(default_factory=list)
    """The keys of the parts that a poster of the whole charter shows, in order."""
    poster_chosen: bool = False
    """Whether the charter itself says which they are."""
    definition: PartView | None = None
    outcomes: PartView | None = None
    contacts: PartView | None = None
    downloads: list[dict[str, Any]] = field(default_factory=list)
    """Other formats, filled by the caller: `label`, `href`, `type` (a media type) and `size` (bytes, or words)."""
    image: dict[str, str] = field(default_factory=dict)
    """A picture for links that are shared, where a base address is known: `url` (full) and `alt`."""
    site: SiteView | None = None
    """The site that the page belongs to, if any."""
    accessibility: str = ""
    """The address of the site's accessibility statement, if any."""
    versions: list[VersionView] = field(default_factory=list)
    """The released versions of the charter, the first one first."""
    released: int | None = None
    """For the page of a released version: which of `versions` it is."""
    current: str = ""
    """For the page of a released version: the address of the charter as it is now."""
    canonical: str = ""
    """The address that search engines shall know instead of this page's own."""
    adopter: AdopterView | None = None
    """For the page of an adoption: who adopted the charter."""
    changes_since_release: str = ""
    """Where the charter as it is now says something else than its latest version: the page that shows what."""

    @property
    def contents(self) -> list[PartView]:
        """The parts that have a heading, in order: the entries of a contents list."""
        return [part for part in self.parts if part.heading]
