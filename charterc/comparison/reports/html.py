"""A comparison as a web page: one file that stands alone, with the look of the charter's own page."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from charterc.comparison.looks import COLOURS, Looks
from charterc.comparison.marks import Mark
from charterc.comparison.quotations import foreign, pieces
from charterc.comparison.report import Report
from charterc.formats.apart import apart
from charterc.formats.html.faces import carries_faces, faces
from charterc.formats.html.facts import icon
from charterc.formats.html.languages import Languages
from charterc.formats.html.linked import for_script
from charterc.formats.html.motif import motif
from charterc.formats.html.style import squeezed, tones
from charterc.formats.html.text import FILTERS, kept
from charterc.formats.html.widths import rooms
from charterc.formats.templates import environment
from charterc.formats.templates import render as rendered
from charterc.page.labels import labels_for
from charterc.page.language import ENGLISH, direction_of
from charterc.page.motif import motif_colours
from charterc.page.view import Page
from charterc.theme.theme import RATINGS
from charterc.theme.tones import tone

_TAGS = {Mark.REMOVED: "del", Mark.ADDED: "ins"}
_SPARE = ("contents", "cards", "promises", "tables", "matrix", "wide-tables", "people", "adoption")
"""Pieces of the style of a charter's page for which a comparison has nothing."""
_SIGNS = re.compile(r"[^\w\s]+(?=\s|$)")
_LINE_STARTS = re.compile(r"\s*\n\s*")


def render(report: Report, looks: Looks) -> bytes:
    """The page in UTF-8, ending in a line end. Raises `TemplateError` and `LimitError`."""
    return apart(looks.templates, looks.limits.texts, "The page of what changed", _render, report, looks)


def _render(report: Report, looks: Looks) -> bytes:
    env = environment(looks.templates, FILTERS)
    look = Page("", report.label, ENGLISH, "ltr", labels_for(ENGLISH), looks.theme.shown())
    colours, drops = tones(look), looks.motif or motif_colours(look)
    style = _style(env, colours, faces(look) if carries_faces(look) else "", in_site=looks.site is not None)
    text = rendered(
        env,
        f"{report.kind}/page.html",
        report=report,
        tags=_TAGS,
        tones=colours,
        style=style,
        policy=_policy(style),
        icon=icon(look),
        motif=motif(len(drops)),
        drops=[look.theme["tones"][colour]["bright"] for colour in drops],
        description=_description(report),
        data=for_script(_described(report, looks)),
        image=looks.image,
        site=looks.site,
        charter=looks.charter,
        around=ENGLISH,
        lang_of=Languages(ENGLISH).lang_of,
        kept=kept,
        pieces=pieces,
        foreign=foreign,
        direction_of=direction_of,
        signs_first=_signs_first,
    )
    return (_LINE_STARTS.sub("\n", text).strip() + "\n").encode("utf-8", "replace")


def _description(report: Report) -> str:
    return " ".join([report.headline, *(group.count for group in report.groups if group.count)])


def _described(report: Report, looks: Looks) -> dict[str, Any]:
    """The page for search engines, as https://schema.org/WebPage."""
    return {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": f"{report.label}: {report.title}",
        "description": _description(report),
        "inLanguage": ENGLISH,
        "image": looks.image.get("url"),
        "about": {"@type": "CreativeWork", "name": report.title, "inLanguage": report.language},
        "isPartOf": {"@type": "WebSite", "name": looks.site.title} if looks.site else None,
    }


def _signs_first(text: str) -> tuple[str, str]:
    """The signs of punctuation that stand alone at the start of words, and the rest: a line below them alters them."""
    found = _SIGNS.match(text)
    return (found[0], text[found.end() :]) if found else ("", text)


def _style(env: Environment, colours: dict[str, Any], carried: str, *, in_site: bool) -> Markup:
    given = {"tones": colours, "tables": (), "room": rooms(), "fragment": False, "in_site": in_site}
    shared = rendered(env, "html/style.css", spare=_SPARE, **given)
    own = rendered(
        env,
        "comparison/style.css",
        weights={weight: tone(colour, colours["main"]) for weight, colour in COLOURS.items()},
        gone=tone(RATINGS["red"], colours["main"]),
        come=tone(RATINGS["green"], colours["main"]),
    )
    return Markup(carried + squeezed(shared + own))  # noqa: S704 - it holds colours, lengths and fonts


def _policy(style: str) -> str:
    """Nothing is fetched and nothing runs; the page's own style is known by its hash."""
    known = b64encode(sha256(style.encode()).digest()).decode()
    inside = f"style-src 'sha256-{known}'; img-src data:; font-src data:"
    return f"default-src 'none'; {inside}; base-uri 'none'; form-action 'none'"
