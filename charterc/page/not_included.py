"""Pictures of the source that are not here: which are told of where they stood, and which with the facts.

A note stands in its place where the picture was all that stood under a name among others: there a reader would miss
something. Every other picture is told of at the end; a heading below which there was nothing else goes there with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from charterc.page.element_views import ItemView, NotIncludedView, PartnerView, PictureView, SignatoryView
from charterc.page.everything import every_view
from charterc.page.view import Page, PartView

_FIRST_WORDS = re.compile(r"(.{60,}?(?:[.!?؟۔](?=\s)|[。！？]))\s*(.+)", re.DOTALL)
"""The first sentences that have sixty letters or more, and what follows them."""


def tell_of_lost_pictures(page: Page) -> None:
    """Marks which notes stand in their place, and gathers the others at the end of the page."""
    views = list(every_view(page.parts))
    for view in views:
        if isinstance(view, PartView):
            view.told_at_end = _says_nothing_else(view)
        if isinstance(view, PartView | ItemView) and view.picture and not view.picture.file:
            view.picture.told_here = bool(view.picture.lost) and _stands_alone(view) and not _told_at_end(view)
    for chapter, parts in _chapters(page.parts):
        chapter.told_at_end = not chapter.text and bool(parts) and all(part.told_at_end for part in parts)
    page.not_included = _one_of_each([*_of_adopter(page), *_at_end(page.parts)])


def _says_nothing_else(part: PartView) -> bool:
    more = part.by or part.adapted or part.pledges
    return part.only_lost and not more and bool(part.picture and part.picture.lost and not part.picture.caption)


def _stands_alone(view: PartView | ItemView) -> bool:
    return view.only_lost and (isinstance(view, ItemView) or bool(view.heading))


def _told_at_end(view: PartView | ItemView) -> bool:
    return isinstance(view, PartView) and view.told_at_end


def _chapters(parts: Sequence[PartView]) -> Iterator[tuple[PartView, Sequence[PartView]]]:
    """Each chapter, with the parts in it."""
    for place, chapter in enumerate(parts):
        if chapter.kind == "chapter":
            behind = parts[place + 1 :]
            end = next((n for n, part in enumerate(behind) if part.level <= chapter.level), len(behind))
            yield chapter, behind[:end]


def _of_adopter(page: Page) -> Iterator[NotIncludedView]:
    if page.adopter and page.adopter.lost_logo:
        yield _told(page.adopter.lost_logo, [page.adopter.name])


def _at_end(parts: Sequence[PartView]) -> Iterator[NotIncludedView]:
    """What is told at the end, in the order of the page."""
    above = {id(part): chapter.heading for chapter, inner in _chapters(parts) if chapter.told_at_end for part in inner}
    language = ""
    for view in every_view(parts):
        if isinstance(view, PartView | ItemView):
            language = view.language
        if isinstance(view, PartView) and view.told_at_end and view.picture:
            headings = [words for words in (above.get(id(view), ""), view.heading) if words]
            yield _told(view.picture, headings, language, view.anchor)
        elif isinstance(view, PartView | ItemView) and view.picture and not view.picture.told_here:
            yield _told(view.picture, [], language)
        elif isinstance(view, PartnerView) and view.logo and view.logo.lost:
            yield _told(view.logo, [view.name], language)
        elif isinstance(view, SignatoryView) and view.signature and view.signature.lost:
            yield _told(view.signature, [view.name or view.organisation], language)


def _told(picture: PictureView, headings: Sequence[str], language: str = "", part: str = "") -> NotIncludedView:
    # The words below a picture among the parts are printed there; those of a logo or a signature are printed here.
    words = ". ".join(said for said in (picture.lost, picture.caption) if said) if headings else picture.lost
    first, rest = found.groups() if (found := _FIRST_WORDS.fullmatch(words)) else (words, "")
    return NotIncludedView([heading for heading in headings if heading], first, rest, language, part)


def _one_of_each(told: Sequence[NotIncludedView]) -> list[NotIncludedView]:
    """Those that say anything; what is told in the same words under the same heading, once."""
    kept: dict[tuple[str, ...], NotIncludedView] = {}
    for one in told:
        if one.words:
            kept.setdefault((*one.headings, one.words, one.rest), one)
    return list(kept.values())
