"""`Page` → the web page, one file that stands alone, or its body as a fragment for another page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment
from markupsafe import Markup

from charterc.formats.html.advance import own, wide
from charterc.formats.html.cards import feedback, in_a_table, label_of_promises, served, served_outcomes
from charterc.formats.html.chapters import runs
from charterc.formats.html.faces import carries_faces, faces
from charterc.formats.html.facts import (
    citation,
    downloads,
    formats_contact,
    icon,
    json_ld,
    known,
    outline,
    standing,
    warning,
)
from charterc.formats.html.header import area_above, lead, to_print, way_in
from charterc.formats.html.languages import Languages
from charterc.formats.html.motif import Motif, motif
from charterc.formats.html.numbers import counted
from charterc.formats.html.own_words import said_in_own_words
from charterc.formats.html.prefixed import prefixed
from charterc.formats.html.running import running_foot
from charterc.formats.html.scripts import families, letters_along
from charterc.formats.html.style import squeezed, tones, unconfined
from charterc.formats.html.text import FILTERS, kept, titled
from charterc.formats.html.versions import banner, changed_since, versions
from charterc.formats.html.wheel import Wheel, wheel
from charterc.formats.html.widths import rooms, table_rules
from charterc.formats.templates import environment, render
from charterc.page.element_views import PictureView, StatementView
from charterc.page.everything import every_view
from charterc.page.language import direction_of
from charterc.page.motif import motif_colours
from charterc.page.promised import how_many, promised
from charterc.page.sentences import ended, headed
from charterc.page.view import Page, PartView

_PAGE_TAGS = {"header": "header", "main": "main", "footer": "footer"}
# A page that takes in the fragment has a banner and a main part of its own.
_FRAGMENT_TAGS = dict.fromkeys(_PAGE_TAGS, "div")
_MOST_CONTENTS = 10
"""So many lines of contents, each as high as a finger, every window shows."""
_LONG_TITLE = 40
"""A title of more letters takes more than three lines beside a wheel, where it is as large as titles are."""
_NO_ID = re.compile(r"[^\w-]+")
_LINE_STARTS = re.compile(r"\s*\n\s*")


class Ornament(NamedTuple):
    """A motif, and the colour of each of its drops."""

    motif: Motif
    colours: list[str]


def render_html(page: Page, templates: Sequence[Path] = ()) -> str:
    """The page as HTML, ending in a line end. Raises `TemplateError`."""
    return _rendered("html/page.html", page, templates, level=1)


def render_fragment(page: Page, templates: Sequence[Path] = (), level: int = 2) -> str:
    """The body alone, to be pasted into another page.

    Headings start at `level` (1 to 4). Styles hold only inside it, and every id starts with the charter's
    name, so that nothing meets its like on the page around it. Raises `TemplateError`.
    """
    prefix = f"{_NO_ID.sub('-', page.name)}-"
    return _rendered("html/fragment.html", prefixed(page, prefix), templates, level=level, prefix=prefix, fragment=True)


def _rendered(
    template: str, page: Page, templates: Sequence[Path], *, level: int, prefix: str = "", fragment: bool = False
) -> str:
    env = environment(templates, FILTERS)
    shades = tones(page)
    labels = page.labels
    languages = Languages(page.language)
    names = [item.name for item in page.main_group.items] if page.main_group else []
    drawn = _wheel(page, names, fragment=fragment)
    ornament = None if drawn or fragment else _ornament(page)
    files = downloads(page)
    printable = to_print(files)
    opening = lead(page)
    text = render(
        env,
        template,
        page=page,
        labels=labels,
        around=page.language,
        lang_of=languages.lang_of,
        lang_and_dir_of=languages.lang_and_dir_of,
        signs_of=languages.signs_of,
        p=prefix,
        level=level,
        tags=_FRAGMENT_TAGS if fragment else _PAGE_TAGS,
        fragment=fragment,
        direction_of=direction_of,
        kept=kept,
        titled=titled,
        tones=shades,
        style=style_of(env, page, shades, fragment=fragment, wheel=drawn, ornament=ornament),
        outline=outline(page, prefix),
        facts=[fact for fact in known(page) if fact not in warning(page)],
        standing=standing(page),
        warning=warning(page),
        lead=opening,
        runs=runs(page),
        own_said=said_in_own_words(page),
        way_in=way_in(page),
        printable=printable,
        wheel=drawn,
        ornament=ornament,
        where=area_above(page),
        wheel_title=page.main_group.heading if page.main_group else "",
        wheel_words=labels["wheel"].format(
            count=len(names), names=languages.signs_of(labels["wheel"]).listing.join(names)
        ),
        label_of_promises=label_of_promises,
        served=partial(served, page),
        served_outcomes=served_outcomes(page),
        in_a_table=in_a_table,
        feedback=partial(feedback, page),
        counted=counted,
        numbered=bool(promised(page)),
        repeated=0 < how_many(page) < len(promised(page)),
        citation=citation(page),
        headed=headed,
        ended=ended,
        downloads=files,
        other_files=[file for file in files if file not in printable],
        formats_contact=formats_contact(page),
        replaced=banner(page),
        versions=versions(page),
        changed_since=changed_since(page),
        icon=icon(page),
        data=json_ld(page),
    )
    return one_line_each(text) + "\n"


def one_line_each(text: str) -> str:
    """Without empty lines, and without the spaces that lines start with."""
    return _LINE_STARTS.sub("\n", text).strip()


def style_of(
    env: Environment,
    page: Page,
    shades: dict[str, Any],
    *,
    fragment: bool,
    wheel: Wheel | None = None,
    ornament: Ornament | None = None,
) -> Markup:
    """The page's style sheet, in the colours that `tones` gives it, with its typeface where it carries that along."""
    tables, room = table_rules(page, fragment=fragment), rooms()
    views, found = list(every_view(page.parts)), runs(page)
    parts = [view for view in views if isinstance(view, PartView)]
    # What a page does not have needs no style.
    has = {
        "versions": bool(page.versions) and not fragment,
        "adopted": page.adopter is not None,
        "wheel": wheel,
        "ornament": ornament,
        "in_site": page.site is not None and not fragment,
        "where": area_above(page),
        "warned": warning(page),
        "claused": any(isinstance(view, StatementView) and view.number for view in views),
        "partnered": any(part.partners for part in parts),
        "stood": standing(page),
        "logo": page.theme.get("logo") and not fragment,
        "in_short": any(part.summary == "commitments" for part in parts),
        "rated": _rated(page.parts),
        "noted": any(isinstance(view, PictureView) and view.told_here for view in views),
        "shortened": any(one.rest for one in page.not_included),
        "crowded": sum(1 + len(entry["inner"]) for entry in outline(page, "")) > _MOST_CONTENTS,
        "long_title": len(page.title) > _LONG_TITLE,
        "subtitled": bool(page.strapline or page.motto or page.audience),
        "lines": any(part.key == "slogans" for part in parts),
        "closed": any(run.closed for run in found),
        "chaptered": any(run.closed and run.chapter for run in found),
        "again": any(run.again for run in found),
    }
    letters = {"families": families(page.language), "mirrored": page.direction == "rtl"}
    css = render(env, "html/style.css", tones=shades, tables=tables, room=room, fragment=fragment, **has, **letters)
    carried = "" if fragment else faces(page) if carries_faces(page) else letters_along(page)
    foot = "" if fragment else running_foot(page.title, shades["font"], mirrored=page.direction == "rtl")
    rules = squeezed(css) if fragment else unconfined(squeezed(css))
    return Markup(carried + rules + foot)  # noqa: S704 - colours, lengths, fonts, and the title as CSS escapes


def _wheel(page: Page, names: Sequence[str], *, fragment: bool) -> Wheel | None:
    main = page.main_group
    if page.theme.get("wheel") == "plain" or not main or not any(_names(part, main) for part in page.parts):
        return None
    # The page that takes in a fragment sets it in a typeface that nobody knows here.
    measure = own if carries_faces(page) and not fragment else wide
    mirrored = page.direction == "rtl"
    drawn = wheel(names, main.heading, measure, mirrored=mirrored, tall=mirrored)
    return drawn if drawn and drawn.named_from else None


def _ornament(page: Page) -> Ornament | None:
    """The motif of a page that has no wheel; none in a theme that draws none."""
    if page.theme.get("wheel") == "plain":
        return None
    drops = motif_colours(page)
    return Ornament(motif(len(drops)), [page.theme["tones"][index]["bright"] for index in drops])


def _rated(parts: Sequence[PartView]) -> bool:
    """Whether a measure says how far it has come."""
    return any(any(one.status or one.history for one in part.measures) or _rated(part.parts) for part in parts)


def _names(part: PartView, values: PartView) -> bool:
    """Whether values stand in a part of the page, so that the petals of a wheel have somewhere to lead to."""
    if part is values or (part.only_here and part.items == values.items):
        return True
    return any(_names(inner, values) for inner in part.parts)
