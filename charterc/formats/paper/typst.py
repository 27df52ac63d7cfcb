"""Sheets of paper: a `Page` → PDF, PNG or SVG, by way of a Typst template.

The template (Jinja, then Typst) is the layout; the charter's text travels beside it as JSON and is
never part of the source, so nothing in it can be taken for Typst code.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import math
import re
import unicodedata
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import segno

from charterc.errors import CannotMakeError, ChartercError, NothingToShowError
from charterc.formats.paper.adapted import mark_adapted
from charterc.formats.paper.emptiness import GOOD, emptiness, filled
from charterc.formats.paper.fonts import Fonts, fonts_for
from charterc.formats.paper.layout import Printed, laid_out
from charterc.formats.paper.packages import refuse_packages
from charterc.formats.paper.papers import on_paper
from charterc.formats.paper.pdf_tags import finish
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.type_size import smallest_type
from charterc.formats.templates import environment, render
from charterc.page.everything import everything
from charterc.page.foreign import foreign_words
from charterc.page.motif import motif_colours
from charterc.page.promised import how_many
from charterc.page.signs import signs_of
from charterc.page.view import Page
from charterc.theme.theme import RATINGS

__all__ = ["BLEED", "Printed", "print_sheet"]

BLEED = 3.0
"""How far colour runs over the edge for a print shop to cut into, in millimetres."""
_MARKS = 7.0  # the strip around that which holds the crop marks
_POINT = 72 / 25.4

_ATTEMPTS = 8
# More bytes than these need more than 69 squares a side, smaller than 0.3 mm on A4, where phones begin to fail.
_LONGEST_CODE = 300
# Direction overrides reorder what is read; the reader refuses them, but templates may be fed by other callers too.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
# The blocks of Unicode for scripts that are written from right to left.
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
# A design that wants its paper lying says so in a line of its own.
_LYING = re.compile(r"^// paper: landscape$", re.MULTILINE)


def print_sheet(
    page: Page,
    sheet: Sheet,
    *,
    templates: Sequence[Path] = (),
    pictures: Mapping[str, bytes] | None = None,
    beside: Mapping[str, Any] | None = None,
    date: dt.date | None = None,
) -> Printed:
    """Prints one sheet.

    `templates` are the project's own template folders; `pictures` the bytes of each picture by the
    name the page uses for it; `beside` plain data that the template prints beside the page. Raises
    `TemplateError` where a template is at fault, `CannotMakeError` where no font has a character or a
    picture cannot be read, `NothingToShowError` where the charter has nothing for this design. Raises
    `OutputError` where the system has no room for its working files.
    """
    source = render(environment(templates, typst=True), sheet.template, paper=sheet.paper, sheet=sheet, **sheet.options)
    refuse_packages(source, sheet.template)
    data, fonts = _data(page, sheet, beside or {}, lying=bool(_LYING.search(source)))
    _drop_absent(data["page"], (pictures or {}).keys())
    left_out = bool(page.url) and not data["code"] and "data.code" in source
    with laid_out(source, sheet, data, fonts, pictures or {}, date) as layout:
        # Without colours, or lying, a sheet would hold other lists than the usual one does.
        usual: Mapping[str, Any] | None = None
        if "data.fullest" in source and (sheet.landscape or sheet.plain) and not sheet.large_print:
            usual = layout.fit(size=sorted(data["size"]), plain=False)
            layout.give(fullest=usual.get("fullest"))

        def attempt(number: int) -> Printed:
            printed = layout.printed(number)
            return replace(printed, fit={**printed.fit, "code-left-out": left_out})

        printed = _best(attempt)
        # A lying sheet that needs more sides than one knows whether it would do upright. Large print takes as many as
        # make its type larger, either way.
        if printed.fit.get("sides", 1) > 1 and sheet.landscape and not sheet.large_print:
            upright = layout.fit(size=sorted(data["size"])) if usual is None or sheet.plain else usual
            printed = replace(printed, fit={**printed.fit, "upright": upright.get("sides", 1) == 1})
        printed = layout.in_one_picture(layout.with_larger_paper(printed))
    _refuse_unfit(printed, sheet)
    if sheet.kind != "pdf":
        return printed
    from_right = bool(_FROM_RIGHT.search(json.dumps(data["page"], ensure_ascii=False)))
    return _finished(printed, sheet, from_right=from_right)


def _refuse_unfit(printed: Printed, sheet: Sheet) -> None:
    """Raises an error where the layout says that it has nothing to show, or no room for it."""
    if printed.fit.get("empty"):
        design = Path(sheet.template).stem
        raise NothingToShowError(f"This charter has nothing to show in the design “{design}”.")
    if printed.fit.get("full"):
        raise _too_much(sheet, printed.fit.get("paper", ""))


def _best(attempt: Callable[[int], Printed]) -> Printed:
    """The layout that is content with itself, or that leaves the least room.

    One that is not (`again`: a last page of two lines) may try other spaces and sizes. Where it says in which part of
    a page words may stand (`body`, behind so many pages of a `cover`), the one with the best filled pages and the
    fewest things cut in two (`splits`) is kept; else the first that is content. One that never settled (`unsettled`)
    is kept only where no other did: its count of pages may be wrong.
    """
    first = attempt(0)
    if not first.fit.get("again") and not (first.fit.get("unsettled") and "again" in first.fit):
        return first
    best, least = first, _empty(first)
    for number in range(1, first.fit.get("attempts", _ATTEMPTS)):
        if least <= GOOD and not best.fit.get("splits"):
            break
        other = attempt(number)
        left = _empty(other)
        if left < least:
            best, least = other, left
    return best


def _empty(printed: Printed) -> float:
    """How much room is left on the pages; nothing where a layout that does not measure that is content.

    Of one that never settled, more than on any that did.
    """
    if printed.fit.get("unsettled"):
        return math.inf
    if "body" not in printed.fit:
        return math.inf if printed.fit.get("again") else 0.0
    top, bottom = printed.fit["body"]
    shares = filled(printed.content, (top, bottom))
    return emptiness(shares[printed.fit["cover"] :], printed.fit.get("splits", 0))


def _finished(printed: Printed, sheet: Sheet, *, from_right: bool) -> Printed:
    """A PDF with what Typst leaves to be done. Raises `CannotMakeError` where large print is not as large as that."""
    smallest = smallest_type(printed.content)
    fit = printed.fit if smallest is None else {**printed.fit, "smallest": smallest}
    # Whoever asks for large print cannot read less; nobody is given a file whose name says what it does not keep.
    if sheet.large_print and smallest is not None and smallest < sheet.least - 0.05:
        raise _too_much(sheet, sheet.larger(smallest))
    content = finish(printed.content, BLEED * _POINT if sheet.bleed else 0)
    if from_right:
        content = _readable(content)
    return Printed(_fillable(content, fit, sheet) if sheet.form else content, fit)


def _too_much(sheet: Sheet, paper: str = "") -> CannotMakeError:
    """A design of so many sides that the charter does not fit in type that can be read."""
    design, size = Path(sheet.template).stem, sheet.paper.upper()
    message = f"The design “{design}” has no room on {size} for this charter in type of {sheet.least:.0f} pt."
    printed = " in large print (charterc poster --large-print)" if sheet.large_print else ""
    other = f"a poster of the whole charter{printed}, which takes as many sides as it needs"
    return CannotMakeError(message, f"Try larger paper (--paper {paper}), or {other}." if paper else f"Try {other}.")


def _readable(content: bytes) -> bytes:
    from charterc.formats.paper.readable import readable  # noqa: PLC0415 - few charters need it, and it takes its time

    return readable(content)


def _fillable(content: bytes, fit: Mapping[str, Any], sheet: Sheet) -> bytes:
    from charterc.formats.paper.form import fillable  # noqa: PLC0415 - only forms need it, and it takes its time

    return fillable(content, fit["fields"], sheet.least)


def _data(page: Page, sheet: Sheet, beside: Mapping[str, Any], *, lying: bool) -> tuple[dict[str, Any], Fonts]:
    """What the template is given, and the fonts that print it."""
    # As JSON the tool's own words are plain text, so which language they are in is said beside them.
    known = {**asdict(page), "foreign": foreign_words(page), "beside": dict(beside)}
    # At the head of a page the template does so itself: its title is also that of the file.
    at_head = page.adopter is not None and bool(page.adopter.adapted)
    known["marked"] = sheet.template in _MARKED and (mark_adapted([known[key] for key in _CHARTERS]) or at_head)
    words = _printable(json.dumps(known, ensure_ascii=False))
    said = "\n".join(found for found in everything(known) if isinstance(found, str))
    fonts = fonts_for(_printable(said), page.theme["font"], page.language)
    for character, printed in fonts.instead.items():
        words = words.replace(character, printed)
    data = {
        "page": json.loads(words),
        **on_paper(sheet.paper, lying=lying if sheet.landscape is None else sheet.landscape),
        "bleed": BLEED + _MARKS if sheet.bleed else 0,
        "edge": BLEED,
        "fonts": fonts.for_typst,
        "digits": page.digits,
        "signs": asdict(signs_of(page.language)),
        "code": _code(page.url),
        "entry_code": _code(page.adopter.entry if page.adopter else ""),
        "ratings": RATINGS,
        "promises": how_many(page),
        "motif": beside.get("motif") or motif_colours(page),
        "value": _value(page, sheet.value),
        "large": sheet.large_print,
        "plain": sheet.plain,
        "options": dict(sheet.options),
        "probe": False,
        "fullest": None,
    }
    return data, fonts


_MARKED = frozenset(
    ("pdf/charter.typ", "adoption/certificate.typ", *(f"poster/{name}.typ" for name in ("charter", "values", "value")))
)
"""Sheets on which an adopter's own words are marked: those that say what the mark means."""
_CHARTERS = ("parts", "named", "main_group", "definition", "outcomes")
"""Where a page holds what the charter says."""


def _printable(words: str) -> str:
    """Without characters that would disturb a layout; a letter and its accent are one character where there is one."""
    return unicodedata.normalize("NFC", _UNPRINTABLE.sub("", words))


def _drop_absent(data: Any, present: Collection[str]) -> None:
    """A picture whose bytes were not handed over is not drawn; its words remain."""
    if isinstance(data, dict):
        if data.get("file", "") not in present and "alt" in data:
            data["file"] = ""
        for value in data.values():
            _drop_absent(value, present)
    elif isinstance(data, list):
        for value in data:
            _drop_absent(value, present)


def _value(page: Page, wanted: str) -> int:
    """The index of the value that someone named by its id, its name or its number."""
    items = page.main_group.items if page.main_group else []
    if not wanted:
        return 0
    for index, item in enumerate(items):
        if wanted.casefold() in {item.id, item.anchor, item.name.casefold(), str(item.position)}:
            return index
    names = ", ".join(item.id or item.anchor for item in items)
    raise ChartercError(f"There is no value “{wanted}”.", f"Possible: {names}." if names else "")


def _code(url: str) -> str:
    """The QR code of an address as an SVG; nothing where there is no address, or one too long for a phone to read."""
    if not url.startswith(("http://", "https://")) or len(url.encode()) > _LONGEST_CODE:
        return ""
    drawing = io.BytesIO()
    segno.make(url, error="m", micro=False).save(drawing, kind="svg", border=0, xmldecl=False, dark="#000", light=None)
    return drawing.getvalue().decode()
