"""One file through everything that a build and a check do with it."""

from __future__ import annotations

import contextlib
import datetime as dt
import time
from pathlib import Path

from charterc.adoption.read import read_either
from charterc.errors import ChartercError
from charterc.formats.data.document import render_json
from charterc.formats.html.page import render_html
from charterc.formats.markdown.document import render_markdown
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import print_sheet
from charterc.lint.engine import lint
from charterc.lint.settings import Settings
from charterc.page.build import build_page
from tests.fuzz.mutate import ROOT

_TODAY = Settings(dt.date(2026, 1, 1))


def tried(raw: bytes, *, paper: bool = False) -> float:
    """The seconds of CPU that it took. Whatever is raised here is a fault of charterc's."""
    start = time.process_time()
    reading = read_either(raw, "fuzz.yaml", ROOT / "charters/fuzz.yaml", ROOT)
    for problem in lint(reading, _TODAY).problems:
        assert problem.message
        assert problem.span.line > 0
    if reading.charter is not None and not reading.broken:
        page = build_page(reading.charter, "fuzz", {})
        render_html(page)
        render_markdown(page)
        render_json(reading.charter, page)
        if paper:
            with contextlib.suppress(ChartercError):
                print_sheet(page, Sheet("poster/charter.typ"))
    return time.process_time() - start


def keep(raw: bytes, seed: int) -> Path:
    """Keeps a file that went wrong, for whoever looks at it."""
    path = Path(f"fuzz-{seed}.yaml")
    path.write_bytes(raw)
    return path
