"""Makes the pictures of the documents with the tool itself: python docs/images/make.py

Needs Chromium and the browser extra. The pictures are small on purpose: they show, they are not the product.
"""

from __future__ import annotations

import base64
import io
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
NAMES = ("stockport", "north-northants", "stoke", "south-glos")
STYLE = (
    "margin:0;padding:24px;background:#dfe4ec;display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start;"
    "width:max-content"
)


def built(folder: Path) -> Path:
    """Builds every charter, and the posters as pictures."""
    charterc = [sys.executable, "-m", "charterc"]
    subprocess.run([*charterc, "build", "-q", "-o", str(folder)], cwd=ROOT, check=True)
    poster = ["poster", "-q", "-f", "png", "--dpi", "60", "-o", str(folder)]
    subprocess.run([*charterc, *poster, "--design", "charter", "--design", "values"], cwd=ROOT, check=True)
    more = ["stockport", "--design", "pledge", "--design", "matrix", "--design", "value", "--value", "4"]
    subprocess.run([*charterc, *poster, *more], cwd=ROOT, check=True)
    return folder


def difference(folder: Path) -> Path:
    """The page of what changed in the charter of an invented place."""
    examples, file = ROOT / "docs" / "examples", folder / "changes.html"
    words = ["diff", str(examples / "brookmere-1.yaml"), str(examples / "brookmere-2.yaml"), "--out", str(file)]
    subprocess.run([sys.executable, "-m", "charterc", *words], cwd=ROOT, check=True)
    return file


def page_picture(browser: Browser, file: Path, scheme: str, width: int = 1280, height: int = 1400) -> bytes:
    """The top of a page."""
    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(file.as_uri())
    picture = page.screenshot()
    page.close()
    return picture


def contact_sheet(browser: Browser, pictures: list[tuple[bytes, str, int]], out: Path) -> None:
    """Pictures side by side, each with what it shows and its height."""
    images = "".join(
        f'<img alt="{alt}" height="{height}" src="data:image/png;base64,{base64.b64encode(data).decode()}">'
        for data, alt, height in pictures
    )
    page = browser.new_page(viewport={"width": 1600, "height": 800})
    page.set_content(f'<body style="{STYLE};max-width:1560px">{images}')
    picture = page.locator("body").screenshot()
    page.close()
    # A few colours carry it; the file is a third of the size.
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(128).save(out, optimize=True)


def main() -> None:
    """Writes the pictures beside this file."""
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        folder = built(Path(temporary))
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        stockport = folder / "stockport"
        light = page_picture(browser, stockport / "index.html", "light")
        dark = page_picture(browser, stockport / "index.html", "dark")
        poster = (stockport / "poster-a3.png").read_bytes()
        first = [(poster, "poster", 760), (light, "page", 760)]
        contact_sheet(browser, first, HERE / "stockport.png")
        contact_sheet(browser, [(light, "light", 800), (dark, "dark", 800)], HERE / "page.png")
        changes = page_picture(browser, difference(folder), "light", 1000, 1500)
        contact_sheet(browser, [(changes, "what changed", 1050)], HERE / "changes.png")
        posters = [
            (path.read_bytes(), path.stem, 420) for name in NAMES for path in sorted((folder / name).glob("*-a3*.png"))
        ]
        contact_sheet(browser, posters, HERE / "posters.png")
        browser.close()


if __name__ == "__main__":
    main()
