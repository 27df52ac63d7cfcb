"""`Page` of an adoption → the pledge form as one web page, which keeps what is typed and sends nothing."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from pathlib import Path

from markupsafe import Markup

from charterc.errors import NothingToShowError
from charterc.formats.html.facts import icon
from charterc.formats.html.languages import Languages
from charterc.formats.html.motif import motif
from charterc.formats.html.page import one_line_each, style_of
from charterc.formats.html.style import squeezed, tones
from charterc.formats.html.text import FILTERS, kept
from charterc.formats.templates import environment, render
from charterc.page.element_views import ItemView, StatementView
from charterc.page.everything import everything
from charterc.page.language import direction_of
from charterc.page.motif import motif_colours
from charterc.page.view import Page

_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
)


def render_pledge_form(page: Page, templates: Sequence[Path] = ()) -> str:
    """The form as HTML, ending in a line end. Its policy lets its own script run, and nothing be loaded or sent.

    Raises `TemplateError`, and `NothingToShowError` where the page is not that of an adoption.
    """
    if page.adopter is None:
        raise NothingToShowError("Only an adoption has a pledge form.")
    env = environment(templates, FILTERS)
    script = one_line_each(render(env, "html/pledge-form.js"))
    values = page.main_group.items if page.main_group else []
    drops = motif_colours(page)
    languages = Languages(page.language)
    text = render(
        env,
        "html/pledge-form.html",
        page=page,
        labels=page.labels,
        around=page.language,
        values=values,
        motif=motif(len(drops)),
        drops=drops,
        own_pledges=own_pledges,
        lang_of=languages.lang_of,
        lang_and_dir_of=languages.lang_and_dir_of,
        signs_of=languages.signs_of,
        direction_of=direction_of,
        kept=kept,
        icon=icon(page),
        style=_style(page, templates),
        script=Markup(script),  # noqa: S704 - it holds no text of the charter
        policy=f"{_POLICY}; script-src 'sha256-{_hash(script)}'",
    )
    return one_line_each(text) + "\n"


def own_pledges(item: ItemView) -> list[StatementView]:
    """The adopter's own pledges below a value and all that stands in it, those of its promises first."""
    below = (item.commitments, item.goals, item.how, item.indicators)
    statements = (view for view in everything(below) if isinstance(view, StatementView))
    return [*(pledge for statement in statements for pledge in statement.pledges), *item.pledges]


def _style(page: Page, templates: Sequence[Path]) -> Markup:
    env = environment(templates, FILTERS)
    items = page.main_group.items if page.main_group else []
    used = sorted({*motif_colours(page), *(item.colour for item in items)})
    values = [{"index": index, **page.theme["tones"][index]} for index in used]
    own = squeezed(render(env, "html/pledge-form.css", values=values))
    return style_of(env, page, tones(page), fragment=False) + Markup(own)  # noqa: S704 - colours and lengths only


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
