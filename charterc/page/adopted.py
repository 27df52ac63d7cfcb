"""`AdoptionReading` → `Page`: the charter as its adopter shows it, with what is the adopter's marked as such."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from charterc.adoption.apply import Adopted, Omission
from charterc.adoption.beside import Adaptation, Beside
from charterc.adoption.fingerprints import fingerprints_of
from charterc.adoption.read import AdoptionReading
from charterc.model.adoption import Added
from charterc.model.element import Element
from charterc.model.id_names import in_words
from charterc.model.parts import Section
from charterc.model.people import Contact
from charterc.model.roles import Role
from charterc.model.statements import Statement
from charterc.model.when import Moment
from charterc.page.around_view import AdopterView
from charterc.page.build import PageBuilder
from charterc.page.copying import paragraphs, picture_view
from charterc.page.element_views import AdaptedView, ContactView, ItemView, PictureView, StatementView
from charterc.page.everything import everything
from charterc.page.facts import source_of
from charterc.page.not_included import tell_of_lost_pictures
from charterc.page.own_words import OwnWords
from charterc.page.people import contact_view, signatory_views
from charterc.page.richtext import Block, plain
from charterc.page.signs import signs_of
from charterc.page.statements import statement_views
from charterc.page.view import Page, PartView

OWN = "own-"
"""What the keys of the adopter's own parts start with."""


def adopted_page(reading: AdoptionReading, adopted: Adopted) -> Page:
    """The page of an adoption that was read without errors."""
    return _AdoptedBuilder(reading, adopted).page()


class _AdoptedBuilder(PageBuilder):
    def __init__(self, reading: AdoptionReading, adopted: Adopted) -> None:
        self.reading = reading
        self.adopted = adopted
        self.adoption = adopted.adoption
        self.name_of_adopter = self.adoption.adopter.name
        theme = reading.themed.theme
        super().__init__(adopted.charter, reading.name, reading.copy_names, theme, adopted.numbers)

    def page(self) -> Page:
        page = super().page()
        page.named = [part for part in page.parts if part.key in self.adopted.only_named]
        page.parts = [part for part in page.parts if part.key not in self.adopted.only_named]
        self._mark_names(page)
        page.adopter = self._adopter()
        page.facts = [*self._facts(), *(fact for fact in page.facts if fact[0] != self.labels["version"])]
        page.source = source_of(self.adoption.source, self.charter.language)
        page.url = ""  # that of the area's page
        tell_of_lost_pictures(page)
        return page

    def parts(self) -> list[PartView]:
        """The adopter's own parts around those of the charter."""
        adoption = self.adoption
        before = [self._own(adoption.introduction, "introduction")] if adoption.introduction else []
        parts = [*before, *super().parts()]
        if adoption.closing:
            parts.append(self._own(adoption.closing, "closing"))
        return [*parts, *self._signed(), *self._left_out()]

    def beside(self, view: PartView | ItemView | StatementView, element: Element) -> None:
        said = self.adopted.beside.get(id(element), Beside())
        view.adapted = [_adapted(one) for one in said.adapted]
        view.pledges = [self._pledge(pledge) for pledge in said.added]

    def _pledge(self, pledge: Added) -> StatementView:
        statement = Statement(text=pledge.text, by=pledge.by)
        (view,) = statement_views(self.making, [statement], pledge.id or f"{self.reading.name}-pledge", Role.WAY)
        view.id = pledge.id or ""
        return view

    def _mark_names(self, page: Page) -> None:
        """Values that stand nowhere else have their place where they are named first."""
        wanted = {id(self.groups[name]) for name in self.adopted.only_named}
        for view in everything(page.parts):
            if isinstance(view, PartView) and view.summary and id(view.items) in wanted:
                view.only_here = True
                wanted.remove(id(view.items))

    # The adopter

    def _adopter(self) -> AdopterView:
        adopter, area = self.adoption.adopter, self.adopted.area
        link = self.adoption.link or area.url
        where = f"versions/{self.adoption.version}/" if self.adoption.version else ""
        logo = picture_view(adopter.logo, self.own_names) if adopter.logo else None
        theirs = self.reading.area_logo
        return AdopterView(
            name=adopter.name,
            contact=self._contact_of_adopter(),
            taken_on=self.labels["taken_on"].told(adopter=adopter.name),
            pledges=self.labels["own_pledges"].told(adopter=adopter.name),
            own_words=self.labels["said_in_own_words"].told(adopter=adopter.name),
            form_return=self.labels["form_return"].told(adopter=adopter.name),
            charter=area.title,
            href=link or f"../{self.adoption.adopts}/{where}index.html",
            beside=not link,
            kind=adopter.kind or "",
            motto=adopter.motto or "",
            urn=adopter.urn or "",
            website=adopter.website or "",
            adopts=self.adoption.adopts,
            fingerprint=self.adoption.fingerprint or (fingerprints_of(area)[0] if self.adoption.version else ""),
            listed=bool(self.adoption.listed),
            lost_logo=logo if logo and not logo.file else None,
            area_logo=PictureView(theirs.file, theirs.alt) if theirs else None,
            adapted=[_adapted(one) for one in self.adopted.beside.get(id(self.charter), Beside()).adapted],
        )

    def _contact_of_adopter(self) -> ContactView:
        adopter = self.adoption.adopter
        contact = Contact(email=adopter.email, phone=adopter.phone, address=adopter.address)
        return contact_view(self.making, contact)

    def _facts(self) -> Iterator[tuple[str, str, str]]:
        """What is known of the adoption, and what is not."""
        adoption, labels = self.adoption, self.labels
        yield labels["taken_on_by"], adoption.adopter.name, ""
        for key in ("kind", "urn"):
            if words := getattr(adoption.adopter, key):
                yield labels[key], words, ""
        yield labels["version_taken_on"], adoption.version or labels["not_known"], ""
        yield labels["taken_on_date"], *self._day(adoption.adopted)
        yield labels["taken_on_review"], *self._day(adoption.next_review)
        if not self._consenting:
            yield labels["signatories"], labels["not_known"], ""

    def _day(self, moment: Moment | None) -> tuple[str, str]:
        return (self.making.date(moment), moment.iso) if moment else (self.labels["not_known"], "")

    # Its own parts

    @property
    def own_names(self) -> Mapping[str, str]:
        return self.reading.own_names or {}

    @contextmanager
    def _own_pictures(self) -> Iterator[None]:
        """In here, pictures are those that the adoption names."""
        making, theirs = self.making, self.making.pictures
        making.pictures = self.own_names
        try:
            yield
        finally:
            making.pictures = theirs

    def _own(self, section: Section, key: str) -> PartView:
        with self._own_pictures():
            return self.own_section(section, f"{OWN}{key}")

    @property
    def _consenting(self) -> bool:
        return any(signatory.consent for signatory in self.adoption.signed)

    def _signed(self) -> Iterator[PartView]:
        """Those who agreed to be named."""
        if not self._consenting:
            return
        heading = self.labels["signed_for"].told(adopter=self.name_of_adopter)
        view = self._part_of_ours("signatories", "signed", heading)
        with self._own_pictures():
            view.signatories = signatory_views(self.making, (one for one in self.adoption.signed if one.consent))
        yield view

    def _left_out(self) -> Iterator[PartView]:
        """What of the charter is not on the page, and why."""
        left_out, not_shown = self.adopted.left_out, self.adopted.not_shown
        if not left_out and not not_shown:
            return
        view = self._part_of_ours("section", "left-out", self.labels["left_out"])
        view.text = [{"kind": "paragraph", "inlines": [{"kind": "text", "text": self.labels["left_out_words"]}]}]
        known = list(self._known(left_out))
        known_as = [Statement(text=words) for words, _ in known]
        view.statements = statement_views(self.making, known_as, "left-out", Role.STATEMENT)
        for (_, one), statement in zip(known, view.statements, strict=True):
            statement.by_label = self.labels["reason"]
            # A heading takes no words of the charter away: nobody asks why it is not there.
            statement.by = plain(paragraphs(one.reason)) or ("" if one.headed else self.labels["not_known"])
        if not_shown:
            inner = self._part_of_ours("section", "not-shown", self.labels["not_shown"], 3)
            names = [Statement(text=self._name_of(part)) for part in not_shown]
            inner.statements = statement_views(self.making, names, "not-shown", Role.STATEMENT)
            view.parts.append(inner)
        yield view

    def _known(self, left_out: Sequence[Omission]) -> Iterator[tuple[str, Omission]]:
        """What each is known as. Headings without a reason are told together, where the first of them is."""
        alone = [one for one in left_out if self._is_heading(one) and not one.reason]
        for one in left_out:
            if len(alone) < 2 or one not in alone:
                yield self._known_as(one), one
            elif one is alone[0]:
                *most, last = [self.labels["named_part"].told(heading=self._name_of(each.headed)) for each in alone]
                parts = signs_of(self.labels["and_last"].language).listing.join(most)
                headings = self.labels["and_last"].told(parts=parts, last=last)
                yield self.labels["left_out_headings"].told(headings=headings), one

    def _known_as(self, omission: Omission) -> str:
        """A heading is told from the part that it stands above, which is on the page."""
        if not self._is_heading(omission):
            return omission.words
        return self.labels["left_out_heading"].told(heading=self._name_of(omission.headed))

    def _is_heading(self, omission: Omission) -> bool:
        return omission.headed in self.adopted.area.parts

    def _name_of(self, part: str) -> str:
        heading = getattr(self.adopted.area.parts[part], "heading", None)
        return str(heading or self.labels.get(part, in_words(part)))

    def _part_of_ours(self, kind: str, key: str, heading: OwnWords, level: int = 2) -> PartView:
        key = f"{OWN}{key}"
        anchor = self.making.anchors.give(key)
        return PartView(kind, key, anchor, level, heading, own_heading=True, role=Role.STATEMENT, own=True)


def _adapted(one: Adaptation) -> AdaptedView:
    area: list[Block] = paragraphs(one.area)
    _, point, field = one.address.rpartition(".")
    return AdaptedView(one.text, area, paragraphs(one.reason), field if point else "")
