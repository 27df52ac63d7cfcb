"""A template with its data, ready to be set by Typst: in a folder of its own, with nothing else of this machine."""

from __future__ import annotations

import datetime as dt
import io
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, cast

import typst

from charterc.errors import CannotMakeError, OutputError, TemplateError
from charterc.formats.paper.fonts import Fonts
from charterc.formats.paper.papers import on_paper
from charterc.formats.paper.sheet import Sheet
from charterc.workers.scratch import scratch

STANDARDS: tuple[Literal["ua-1", "a-2a"], ...] = ("ua-1", "a-2a")
"""One file satisfies both: PDF/UA-1 for accessibility and PDF/A-2a for keeping."""

# A PDF must carry a date. A charter without one gets this, not today's, so that the same input gives the same bytes.
_NO_DATE = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
# Where Typst gave up: what such a sheet says of itself, as how many pages it has, need not be so.
_UNSETTLED = "did not converge"
_TOGETHER = """#set page(width: auto, height: auto, margin: 0pt, fill: luma(80%))
#let sides = json(bytes(sys.inputs.sides))
#stack(spacing: sides.gap * 1pt, ..sides.files.map(file => image(file, width: sides.width * 1pt)))
"""
_GAP = 8
"""Dots between two sides of a picture."""
_PICTURE_FAULT = re.compile(r"\b(?:image|SVG)\b")


@dataclass(frozen=True, slots=True)
class Printed:
    """The bytes of a sheet, and what its layout has to say of itself.

    In `fit`, a PDF's `smallest` is the size of its smallest type in points, as measured in the file.
    """

    content: bytes
    fit: Mapping[str, Any] = field(default_factory=dict)
    further: Sequence[bytes] = ()
    """The other sides of a picture. A PDF holds all of its sides."""


class Layout:
    """What Typst sets: printed, or only asked how it would come out."""

    def __init__(
        self, source: str, sheet: Sheet, data: Mapping[str, Any], fonts: Fonts, root: Path, date: dt.date | None
    ) -> None:
        self._source, self._sheet, self._data, self._date = source, sheet, data, date
        # A file, not bytes: those are gone once compiled, and `query` would not find them.
        layout = root / "sheet.typ"
        layout.write_text(source, encoding="utf-8", newline="\n")
        self._fonts = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(folder) for folder in fonts.folders],
        )
        self._root = root
        self._places = {
            "input": str(layout),
            "root": str(root),
            "package_path": str(root),
            "package_cache_path": str(root),
        }
        self._compiler = self._new()

    def _new(self, **inputs: str) -> typst.Compiler:
        return typst.Compiler(**self._places, font_paths=self._fonts, ignore_system_fonts=True, sys_inputs=inputs)

    def _inputs(self, **more: Any) -> dict[str, str]:
        return {"data": json.dumps({**self._data, **more}, ensure_ascii=False)}

    def give(self, **more: Any) -> None:
        """Gives the template further data."""
        self._data = {**self._data, **more}

    def printed(self, attempt: int) -> Printed:
        """The sheet, with what its layout says of itself. `attempt` counts how often it was tried before."""
        with self._faults():
            content, warnings = self._compiler.compile_with_warnings(
                format=self._sheet.kind,
                ppi=self._sheet.ppi if self._sheet.kind == "png" else None,
                pdf_standards=[*_standards(self._sheet)],
                timestamp=_timestamp(self._date),
                sys_inputs=self._inputs(attempt=attempt),
            )
            fit = self._said(self._compiler)
        if any(_UNSETTLED in warning.message for warning in warnings):
            fit = {**fit, "unsettled": True}
        first, *further = [content] if isinstance(content, bytes) else content or [b""]
        return Printed(first, fit, further)

    def fit(self, **more: Any) -> Mapping[str, Any]:
        """What the layout says of itself with other data, without a sheet being drawn."""
        with self._faults():
            return self._said(self._new(**self._inputs(attempt=0, probe=True, **more)))

    def with_larger_paper(self, printed: Printed) -> Printed:
        """A poster of several sides with the smallest `paper` on which its layout says that one holds it; "" for none.

        A card is meant to have two.
        """
        fit, sheet = printed.fit, self._sheet
        several = fit.get("sides", 1) > 1 and "paper" not in fit and not fit.get("card")
        if not several or sheet.kind != "pdf" or not sheet.template.startswith("poster/"):
            return printed
        lying = self._data["size"][0] > self._data["size"][1]
        papers = [name for name, _ in self._data["larger"]]
        paper = next((name for name in papers if self.fit(**on_paper(name, lying=lying)).get("sides") == 1), "")
        return replace(printed, fit={**fit, "paper": paper})

    def in_one_picture(self, printed: Printed) -> Printed:
        """A picture of several sides with them one below the other, dot for dot, where the sheet wants them so."""
        if not self._sheet.together or not printed.further:
            return printed
        import imagesize  # noqa: PLC0415 - it brings all of urllib with it, and few sheets need it

        files = {f"side-{number}.png": side for number, side in enumerate((printed.content, *printed.further), 1)}
        for name, content in files.items():
            (self._root / name).write_bytes(content)
        source = self._root / "together.typ"
        source.write_text(_TOGETHER, encoding="utf-8", newline="\n")
        dot = 72 / self._sheet.ppi
        width = imagesize.get(io.BytesIO(printed.content))[0] * dot
        sides: dict[str, Any] = {"files": list(files), "gap": _GAP * dot, "width": width}
        places = {**self._places, "input": str(source)}
        given = {"sides": json.dumps(sides)}
        compiler = typst.Compiler(**places, font_paths=self._fonts, ignore_system_fonts=True, sys_inputs=given)
        picture = compiler.compile(format="png", ppi=self._sheet.ppi)
        return Printed(cast("bytes", picture), printed.fit)

    def _said(self, compiler: typst.Compiler) -> Mapping[str, Any]:
        found = json.loads(compiler.query("<fit>", field="value")) if "<fit>" in self._source else []
        return found[0] if found else {}

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """Says in plain words what was wrong with a template or a picture."""
        try:
            yield
        except typst.TypstError as error:
            if _PICTURE_FAULT.search(error.message):
                message = f"A picture cannot be printed: {error.message}."
                raise CannotMakeError(message, "Save it again as PNG, JPEG or plain SVG.") from error
            template = self._sheet.template
            raise TemplateError(f"The template “{template}” cannot be printed: {error.message}") from error


@contextmanager
def laid_out(
    source: str,
    sheet: Sheet,
    data: Mapping[str, Any],
    fonts: Fonts,
    pictures: Mapping[str, bytes],
    date: dt.date | None,
) -> Iterator[Layout]:
    """A layout for as long as it is needed. Raises `OutputError` where there is no room for its folder."""
    # A folder of its own is all that the template can read: the pictures, nothing else of this machine.
    with _folder() as root, _offline():
        for name, content in pictures.items():
            (root / name).write_bytes(content)
        yield Layout(source, sheet, data, fonts, root, date)


def _standards(sheet: Sheet) -> tuple[Literal["ua-1", "a-2a"], ...]:
    if sheet.kind != "pdf":
        return ()
    return ("ua-1",) if sheet.form else STANDARDS


def _timestamp(date: dt.date | None) -> dt.datetime:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return dt.datetime.fromtimestamp(int(epoch), tz=dt.UTC)
    if date is None:
        return _NO_DATE
    return dt.datetime(date.year, date.month, date.day, tzinfo=dt.UTC)


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder that is there for as long as a sheet is printed. Raises `OutputError` where it cannot be written."""
    try:
        with scratch() as root:
            yield root
    except OSError as error:
        message = f"The system's folder for temporary files could not be written: {error.strerror or error}."
        hint = "Free some space, or name another folder in the variable TMPDIR. What was there before is unchanged."
        raise OutputError(message, hint) from error


class _offline:  # noqa: N801 - used like a function
    """While a template runs, whatever it could ask for finds no network: every proxy leads nowhere."""

    _PROXIES = ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy")
    _EXCEPTIONS = ("NO_PROXY", "no_proxy")

    def __enter__(self) -> None:
        self._before = {name: os.environ.get(name) for name in (*self._PROXIES, *self._EXCEPTIONS)}
        os.environ |= dict.fromkeys(self._PROXIES, "http://127.0.0.1:9") | dict.fromkeys(self._EXCEPTIONS, "")

    def __exit__(self, *_: object) -> None:
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
