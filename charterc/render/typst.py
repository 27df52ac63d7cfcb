"""Sheets of paper: a `Page` → PDF or PNG, by way of a Typst template.

The template (Jinja, then Typst) is the layout; the charter's text travels beside it as JSON and is
never part of the source, so nothing in it can be taken for Typst code.
"""

from __future__ import annotations

import datetime
import json
import os
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from charterc.errors import ChartercError, TemplateError
from charterc.render.environment import environment, render
from charterc.render.fonts import DEFAULT_FAMILY, font_folder
from charterc.render.view import Page

PAPERS = {
    "a5": (148.0, 210.0),
    "a4": (210.0, 297.0),
    "a3": (297.0, 420.0),
    "a2": (420.0, 594.0),
    "a1": (594.0, 841.0),
}
"""Width and height of each paper in millimetres, upright."""

STANDARDS = ("ua-1", "a-2a")
"""One file satisfies both: PDF/UA-1 for accessibility and PDF/A-2a for keeping."""

_ATTEMPTS = 4
# A PDF must carry a date. A charter without one gets this, not today's, so that the same input gives the same bytes.
_NO_DATE = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
# Direction overrides reorder what is read; the reader refuses them, but templates may be fed by other callers too.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What to print: a template under `templates/`, a paper, a kind of file."""

    template: str
    paper: str = "a4"
    kind: Literal["pdf", "png"] = "pdf"
    ppi: float = 96.0
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Printed:
    """The bytes of a sheet, and what its layout has to say of itself (`fit`: text size reached, in points)."""

    content: bytes
    fit: Mapping[str, Any] = field(default_factory=dict)


def print_sheet(
    page: Page,
    sheet: Sheet,
    *,
    templates: Sequence[Path] = (),
    pictures: Mapping[str, bytes] | None = None,
    date: datetime.date | None = None,
) -> Printed:
    """Prints one sheet.

    `templates` are the project's own template folders; `pictures` the bytes of each picture by the
    name the page uses for it. Raises `TemplateError` where a template is at fault.
    """
    import typst  # noqa: PLC0415 - only sheets need it

    source = render(environment(tuple(templates), typst=True), sheet.template, paper=sheet.paper, sheet=sheet, **sheet.options)
    data = {"page": asdict(page), "paper": sheet.paper, "size": PAPERS[sheet.paper], "options": dict(sheet.options)}
    # A folder of its own is all that the template can read: the pictures, nothing else of this machine.
    with tempfile.TemporaryDirectory(prefix="charterc-") as root, _offline():
        for name, content in (pictures or {}).items():
            Path(root, name).write_bytes(content)
        # A file, not bytes: those are gone once compiled, and `query` would not find them.
        layout = Path(root, "sheet.typ")
        layout.write_text(source, encoding="utf-8", newline="\n")
        compiler = typst.Compiler(
            str(layout),
            root=root,
            font_paths=_fonts(page.theme["font"]),
            ignore_system_fonts=True,
            package_path=root,
            package_cache_path=root,
        )

        def attempt(number: int, standards: Sequence[str] = STANDARDS) -> Printed:
            try:
                content = compiler.compile(
                    format=sheet.kind,
                    ppi=sheet.ppi if sheet.kind == "png" else None,
                    pdf_standards=list(standards) if sheet.kind == "pdf" else [],
                    timestamp=_timestamp(date),
                    sys_inputs={"data": _UNPRINTABLE.sub("", json.dumps({**data, "attempt": number}, ensure_ascii=False))},
                )
                fit = json.loads(compiler.query("<fit>", field="value")) if "<fit>" in source else []
            except typst.TypstError as error:
                if standards and "could not be displayed with font" in error.message:
                    return attempt(number, ())
                raise TemplateError(f"The template “{sheet.template}” cannot be printed: {error.message}") from error
            if not isinstance(content, bytes):
                message = f"The template “{sheet.template}” makes {len(content or ())} sheets where one is wanted."
                raise TemplateError(message)
            return Printed(content, fit[0] if fit else {})

        # A layout that is not content with itself (`again`: a last page of two lines) may try other sizes of type.
        first = attempt(0)
        if not first.fit.get("again"):
            return first
        others = (attempt(number) for number in range(1, _ATTEMPTS))
        return next((printed for printed in others if not printed.fit.get("again")), first)


def _fonts(family: str) -> Any:
    import typst  # noqa: PLC0415

    folders = [str(font_folder(name)) for name in dict.fromkeys((family, DEFAULT_FAMILY))]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


def _timestamp(date: datetime.date | None) -> datetime.datetime:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.datetime.fromtimestamp(int(epoch), tz=datetime.UTC)
    if date is None:
        return _NO_DATE
    return datetime.datetime(date.year, date.month, date.day, tzinfo=datetime.UTC)


class _offline:  # noqa: N801 - used like a function
    """While a template runs, package imports find no network: every proxy leads nowhere."""

    _NAMES = ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy")

    def __enter__(self) -> None:
        self._before = {name: os.environ.get(name) for name in self._NAMES}
        for name in self._NAMES:
            os.environ[name] = "http://127.0.0.1:9"

    def __exit__(self, *_: object) -> None:
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def check_paper(name: str) -> str:
    """The paper's name in small letters. Raises `ChartercError` where there is no such paper."""
    paper = name.lower()
    if paper not in PAPERS:
        raise ChartercError(f"There is no paper “{name}”.", f"Possible: {', '.join(PAPERS)}.")
    return paper
