"""Contact sheets: pictures of pages side by side, each with its caption, as one small file."""

from __future__ import annotations

import io
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from playwright.sync_api import Browser

MOST_BYTES = 60_000
"""Of a contact sheet: the documents stay quick to fetch, and the repository small."""

_FONT = Path(__file__).parents[2] / "fonts" / "atkinson-hyperlegible-next"
_HEIGHT = 340
_WIDTH = 1240
_GAP = 14
_CAPTION = 20
_GROUND, _EDGE, _INK = "#dfe4ec", "#8a94a6", "#1b2430"
_QUALITIES = (75, 55, 40)


@dataclass(frozen=True, slots=True)
class View:
    """What is shown of a file: a page of a PDF, or a page of the web as far down as a window goes."""

    caption: str
    file: Path
    page: int = 1
    """Of a PDF, from 1 on."""
    width: int = 1280
    """Of the window, in pixels."""
    height: int = 1600
    dark: bool = False
    printed: bool = False
    """Whether it is a page of what the browser prints of it."""


def picture(view: View, browser: Browser) -> Image.Image:
    """The view as high as a tile."""
    image = Image.open(io.BytesIO(_content(view, browser))).convert("RGB")
    return image.resize((max(1, round(image.width * _HEIGHT / image.height)), _HEIGHT), Image.Resampling.LANCZOS)


def pages_of(file: Path) -> int:
    """How many pages a PDF has."""
    told = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pages:"))


def contact_sheet(tiles: Sequence[tuple[str, Image.Image]]) -> bytes:
    """Tiles with their captions in rows, as WebP of `MOST_BYTES` at most: coarser, then smaller, until it fits."""
    whole = _laid_out(tiles)
    while True:
        for quality in _QUALITIES:
            file = io.BytesIO()
            whole.save(file, "WEBP", quality=quality)
            if file.tell() <= MOST_BYTES:
                return file.getvalue()
        # What is too large for its area would be too large again with a little less of it.
        scale = 0.95 * (MOST_BYTES / file.tell()) ** 0.5
        size = (max(1, round(whole.width * scale)), max(1, round(whole.height * scale)))
        whole = whole.resize(size, Image.Resampling.LANCZOS)


def _laid_out(tiles: Sequence[tuple[str, Image.Image]]) -> Image.Image:
    rows: list[list[tuple[str, Image.Image]]] = [[]]
    for tile in tiles:
        if rows[-1] and sum(image.width + _GAP for _, image in (*rows[-1], tile)) > _WIDTH:
            rows.append([])
        rows[-1].append(tile)
    width = max(sum(image.width + _GAP for _, image in row) for row in rows) + _GAP
    step = _HEIGHT + _CAPTION + _GAP
    sheet = Image.new("RGB", (width, step * len(rows) + _GAP), _GROUND)
    draw, font = ImageDraw.Draw(sheet), _font()
    for number, row in enumerate(rows):
        left, top = _GAP, _GAP + number * step
        for caption, image in row:
            draw.text((left, top), _shortened(caption, font, image.width), fill=_INK, font=font)
            sheet.paste(image, (left, top + _CAPTION))
            draw.rectangle((left, top + _CAPTION, left + image.width - 1, top + _CAPTION + _HEIGHT - 1), outline=_EDGE)
            left += image.width + _GAP
    return sheet


def _shortened(caption: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    while font.getlength(caption) > width and len(caption) > 1:
        caption = caption[:-2].rstrip() + "…"
    return caption


def _font() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(next(_FONT.glob("*Regular*")), 13)


def _content(view: View, browser: Browser) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        if view.file.suffix == ".pdf":
            return _paper(view.file, view.page, Path(folder))
        if not view.printed:
            return _screen(view, browser)
        printed = Path(folder, "printed.pdf")
        page = browser.new_page()
        page.goto(view.file.as_uri())
        page.pdf(path=printed, format="A4", print_background=True)
        page.close()
        return _paper(printed, min(view.page, pages_of(printed)), Path(folder))


def _paper(file: Path, page: int, folder: Path) -> bytes:
    words = ["-r", "60", "-f", str(page), "-l", str(page), "-png", "-singlefile"]
    subprocess.run(["pdftoppm", *words, str(file), str(folder / "page")], check=True)
    return (folder / "page.png").read_bytes()


def _screen(view: View, browser: Browser) -> bytes:
    page = browser.new_page(
        viewport={"width": view.width, "height": view.height}, color_scheme="dark" if view.dark else "light"
    )
    page.goto(view.file.as_uri())
    content = page.screenshot()
    page.close()
    return content
