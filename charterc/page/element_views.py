"""What stands in the parts of a page: pictures, promises, values, measures, people."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from charterc.page.richtext import Block, Inline


@dataclass(slots=True)
class PictureView:
    """A picture that is there (`file`, the neutral name under which it is copied) or is lost."""

    file: str = ""
    alt: str = ""
    caption: str = ""
    lost: str = ""
    told_here: bool = False
    """Of a lost one: whether a note stands in its place (`charterc.page.not_included`)."""

    @property
    def shows(self) -> bool:
        """Whether anything of it stands in its place."""
        return bool(self.file or self.caption or self.told_here)


@dataclass(slots=True)
class NotIncludedView:
    """A picture that is told of at the end. `words` are the first of what is said of it, `rest` may be dropped."""

    headings: list[str]
    """What stood above it and stands nowhere else, the outer one first; or whose logo or signature it is."""
    words: str
    rest: str = ""
    language: str = ""
    part: str = ""
    """The id of the part that it was, so that links to this still lead somewhere."""


@dataclass(slots=True)
class AdaptedView:
    """That words are an adopter's own: what the charter says there, and why the adopter says something else."""

    own: str
    """The adopter's words."""
    area: list[Block]
    """The charter's words; nothing where it says nothing there."""
    reason: list[Block]
    """Nothing where the adopter does not say."""
    field: str = ""
    """What of the thing beside which it stands is the adopter's: `heading`, `text`; "" where it is one text."""


@dataclass(slots=True)
class StatementView:
    """A promise, sign, outcome or way. `ref` is its printed number (3.2); `anchor` its id on the page."""

    words: list[Inline]
    """Its first paragraph; nothing where it starts with a list or a quotation."""
    plain: str
    """All its words without marks."""
    anchor: str
    more: list[Block] = field(default_factory=list)
    """What goes on after the first paragraph: lists, quotations, further paragraphs."""
    id: str = ""
    ref: str = ""
    number: str = ""
    """The number as printed, where it is more than `ref` says."""
    items: list[StatementView] = field(default_factory=list)
    is_title: bool = False
    """Whether it is a few words above clauses, and says nothing but what these are about."""
    by: str = ""
    by_label: str = ""
    """What stands before `by`: “Promised by”, “Asked of”, or the charter's own words."""
    when: str = ""
    """The condition that is printed before it, with the sign that leads on: “If your worker is away:”."""
    within: str = ""
    said_by: str = ""
    note: list[Block] = field(default_factory=list)
    language: str = ""
    also: list[str] = field(default_factory=list)
    """The refs of the other places where the same promise is kept."""
    adapted: list[AdaptedView] = field(default_factory=list)
    pledges: list[StatementView] = field(default_factory=list)
    """The adopter's own, below it."""


@dataclass(slots=True)
class ItemView:
    """A value (principle, cornerstone …). `position` counts from 1; `colour` is a palette index.

    `number` is its number as printed (`Principle 3`), `badge` the short one by which it is known (`3`), and
    `beside_badge` the printed one again where the badge does not say all of it.
    """

    name: str
    anchor: str
    position: int
    colour: int
    badge: str = ""
    beside_badge: str = ""
    id: str = ""
    number: str = ""
    text: list[Block] = field(default_factory=list)
    why: list[Block] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    by: str = ""
    by_label: str = ""
    stem: str = ""
    goals_stem: str = ""
    how_stem: str = ""
    indicators_stem: str = ""
    commitments: list[StatementView] = field(default_factory=list)
    goals: list[StatementView] = field(default_factory=list)
    how: list[StatementView] = field(default_factory=list)
    indicators: list[StatementView] = field(default_factory=list)
    outcomes: list[int] = field(default_factory=list)
    """Indexes into the charter's outcomes, in their order."""
    serves_all: bool = False
    related: list[str] = field(default_factory=list)
    after: list[Block] = field(default_factory=list)
    picture: PictureView | None = None
    language: str = ""
    adapted: list[AdaptedView] = field(default_factory=list)
    pledges: list[StatementView] = field(default_factory=list)
    """The adopter's own, below it."""

    @property
    def name_only(self) -> bool:
        """Whether nothing is said under its name."""
        said = (self.text, self.why, self.by, self.commitments, self.goals, self.how, self.indicators)
        stems = (self.stem, self.goals_stem, self.how_stem, self.indicators_stem)
        return not any((*said, *stems, self.outcomes, self.related, self.after, self.picture))

    @property
    def only_lost(self) -> bool:
        """Whether nothing stands under its name but the note of a picture that is not included."""
        if self.picture is None or self.picture.file:
            return False
        return replace(self, picture=None).name_only


@dataclass(slots=True)
class RatingView:
    """How far a measure has come. `colour` is red, amber, green, blue, grey or ""; the words always tell it too."""

    words: str
    colour: str = ""


@dataclass(slots=True)
class ProgressView:
    """How far a measure had come on a date. `iso` is the date for programs, or ""."""

    date: str
    iso: str
    status: RatingView | None = None
    text: list[Block] = field(default_factory=list)
    evidence: list[StatementView] = field(default_factory=list)


@dataclass(slots=True)
class MeasureView:
    """One row of the table of measures."""

    what: str
    anchor: str
    number: str = ""
    outcomes: list[int] = field(default_factory=list)
    """The positions of the outcomes it serves, from 0 on."""
    serves_all: bool = False
    how: list[StatementView] = field(default_factory=list)
    evidence: list[StatementView] = field(default_factory=list)
    owner: str = ""
    start: str = ""
    due: str = ""
    target: str = ""
    status: RatingView | None = None
    history: list[ProgressView] = field(default_factory=list)
    history_columns: list[str] = field(default_factory=list)
    """Those of `status`, `text` and `evidence` that an entry of the history has."""


@dataclass(slots=True)
class ContactView:
    """One way to get in touch."""

    purpose: str
    label: str
    """What stands above it: the charter's own words, or the tool's for its purpose."""
    text: list[Block] = field(default_factory=list)
    name: str = ""
    email: str = ""
    phone: str = ""
    tel: str = ""
    """The phone number as a `tel:` address."""
    address: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class SignatoryView:
    """One who signed, or who is to sign."""

    name: str = ""
    role: str = ""
    organisation: str = ""
    date: str = ""
    interim: bool = False
    signature: PictureView | None = None
    signed: bool = False


@dataclass(slots=True)
class PartnerView:
    """One body that made or supports the charter."""

    name: str
    url: str = ""
    logo: PictureView | None = None
