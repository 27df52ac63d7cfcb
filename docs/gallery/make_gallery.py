"""Builds every output and shows it on one page: python docs/gallery/make_gallery.py [FOLDER]

Writes the pictures beside this file and `docs/gallery.md`. FOLDER may hold further charters, which are shown too. Needs
Chromium, pdftoppm (poppler-utils) and the extras `browser`, `fonts` and `fonts-cjk`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from invented import SHAPES, strained
from pictures import View, contact_sheet, pages_of, picture
from playwright.sync_api import Browser, sync_playwright

from charterc.formats.designs import design_names

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PAGE = ROOT / "docs" / "gallery.md"
NAMES = tuple(sorted(path.stem for path in (ROOT / "charters").glob("*.yaml")))
PHONE = 390
MOST_PAGES = 12
"""Of a PDF: what a charter of ordinary length has. Of a longer one the first are shown."""
MOST_TILES = 9
"""Of a contact sheet."""
PLACE = "brookmere"
RELEASED = {1: "2023-05-23", 2: "2025-06-17"}
"""When each version of it came out: a week after it was agreed."""
LISTED = """
adopts: brookmere
version: "1"
adopter: {name: Brookmere Primary School, kind: school, urn: "123456", website: "https://school.brookmere.example"}
adopted: 2025-02-01
next-review: 2025-06-30
listed: yes
signed: [{name: Sam Teacher, role: Head teacher, date: 2025-02-01, consent: yes}]
added: [{under: listen, text: Our door is open every Tuesday after school}]
"""


_INTRODUCTION = """\
# Gallery

What charterc makes: every output of the charters in this project, of an adoption, and of charters that are hard to lay
out. The pictures are small; they show, and are not the product.

`nox -s gallery` builds everything, takes the pictures and writes this page.
"""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A contact sheet: its file's name without the ending, its heading, and what it shows."""

    name: str
    title: str
    views: list[View] = field(default_factory=list)

    @property
    def alt(self) -> str:
        """What it shows, for those who do not see it."""
        shown = dict.fromkeys(view.caption.partition(", page ")[0] for view in self.views)
        return f"{self.title}: {', '.join(shown)}."

    def pictures(self) -> list[Sheet]:
        """The sheets that it takes, so that what is on each can be seen: of what is there, with few tiles on each."""
        there = [view for view in self.views if view.file.is_file()]
        count = -(-len(there) // MOST_TILES)
        size = -(-len(there) // max(count, 1))
        return [
            Sheet(f"{self.name}-{number + 1}", self.title, there[number * size : (number + 1) * size])
            for number in range(count)
        ]


def document(parts: list[tuple[str, list[Sheet]]]) -> str:
    """The page in Markdown: a heading for each part, a picture for each sheet."""
    lines = [_INTRODUCTION.rstrip("\n")]
    for heading, sheets in parts:
        lines += ["", f"## {heading}"]
        for sheet in sheets:
            lines += ["", f"### {sheet.title}"]
            for part in sheet.pictures():
                lines += ["", f"![{part.alt}](gallery/{part.name}.webp)"]
    return "\n".join(lines) + "\n"


def charterc(where: Path, *words: str, fails: bool = False) -> None:
    """Runs the tool in a project; `fails` where it may end with findings."""
    subprocess.run([sys.executable, "-m", "charterc", *words], cwd=where, check=not fails)


def build_all(where: Path, names: tuple[str, ...], out: Path) -> None:
    """Every format of some charters, and every design of their posters on the papers that people use."""
    formats = [word for name in ("html", "fragment", "pdf", "poster") for word in ("-f", name)]
    charterc(where, "build", "-q", *names, *formats, "-o", str(out), fails=True)
    poster = ["poster", "-q", *names, "-o", str(out)]
    for designs, papers in (
        (design_names(), ("a3",)),
        (["charter", "values", "pledge"], ("a4", "a5")),
    ):
        chosen = [word for name in designs for word in ("--design", name)]
        charterc(where, *poster, *chosen, *(word for paper in papers for word in ("--paper", paper)), fails=True)
    for way in ("--large-print", "--plain", "--bleed", "--landscape"):
        charterc(where, *poster, "--design", "charter", "--paper", "a3", way, fails=True)


def pages(file: Path, caption: str, most: int = MOST_PAGES) -> list[View]:
    """Views of a PDF's first pages; none where the file was left out."""
    if not file.is_file():
        return []
    count = pages_of(file)
    return [
        View(f"{caption}, page {page}" if count > 1 else caption, file, page) for page in range(1, min(count, most) + 1)
    ]


def on_screen(file: Path, caption: str) -> list[View]:
    """A page of the web on a wide screen and on a phone; none where there is no such page."""
    if not file.is_file():
        return []
    return [View(caption, file), View(f"{caption}, phone", file, width=PHONE, height=1100)]


def of_charter(name: str, title: str, folder: Path) -> list[Sheet]:
    """What is made of a charter: its page, its report and its posters."""
    page = folder / "index.html"
    web = [
        *on_screen(page, "web page"),
        View("web page, dark", page, dark=True),
        *(View(f"web page printed, page {number}", page, number, printed=True) for number in (1, 2)),
        View("fragment", folder / "fragment.html", width=900),
    ]
    return [
        Sheet(f"{name}-page", f"{title}, on a screen", web),
        Sheet(f"{name}-report", f"{title}, to read and print", pages(folder / "charter.pdf", "report")),
        Sheet(f"{name}-posters", f"{title}, posters", posters(folder)),
    ]


def posters(folder: Path) -> list[View]:
    """Every sheet in a folder but the report, the larger papers first."""
    # The sheets of single values are alike: the first two show what they are.
    files = [*folder.glob("*-a[345]*.pdf")]
    files = [file for file in files if not re.fullmatch(r"value-(?![12]-).*", file.stem)]
    files.sort(key=lambda file: (re.sub(r".*-a(?=\d)", "", file.stem), file.stem))
    return [view for file in files for view in pages(file, file.stem.replace("-", " "), 2)]


def of_strained(name: str, folder: Path) -> Sheet:
    """The same in short."""
    title = name.replace("-", " ").capitalize()
    screen = on_screen(folder / "index.html", "web page")
    return Sheet(name, title, [*screen, *pages(folder / "charter.pdf", "report", 4), *posters(folder)])


def of_adoption(folder: Path) -> Sheet:
    """What is made of an adoption besides."""
    return Sheet(
        "adoption",
        "A school that took a charter on",
        [
            *on_screen(folder / "index.html", "its page"),
            *pages(folder / "certificate.pdf", "certificate"),
            *on_screen(folder / "pledge-form.html", "pledge form"),
            *pages(folder / "pledge-form.pdf", "pledge form on paper"),
            *pages(folder / "charter.pdf", "report", 3),
        ],
    )


def of_time(project: Path, folder: Path) -> list[Sheet]:
    """What compares and what lists: versions, differences, copies, the register and the site."""
    examples = ROOT / "docs" / "examples"
    charter = project / "charters" / f"{PLACE}.yaml"
    for number, day in RELEASED.items():
        charter.write_bytes((examples / f"{PLACE}-{number}.yaml").read_bytes())
        charterc(project, "release", PLACE, "--date", day, "--agreed-by", "Brookmere Parent Carer Forum")
    (project / "adoptions" / PLACE).mkdir(parents=True)
    (project / "adoptions" / PLACE / "primary.yaml").write_text(LISTED, encoding="utf-8")
    charterc(project, "build", "-q", PLACE, "-f", "html", "-o", str(folder))
    charterc(project, "site", "-q", "-f", "html", "--today", "2025-09-01", "-o", str(folder / "site"))
    for ending in ("html", "pdf"):
        words = ("diff", f"{PLACE}@1", f"{PLACE}@2", "--out", str(folder / f"difference.{ending}"))
        charterc(project, *words, fails=True)
    copy = project / "copy.md"
    copy.write_text("# Our promises\n\n- We try to answer every letter within 10 working days\n", encoding="utf-8")
    charterc(project, "drift", PLACE, copy.name, "--out", str(folder / "drift.html"), fails=True)
    site = folder / "site"
    return [
        Sheet(
            "changes",
            "What changed, and copies",
            [
                *on_screen(folder / "difference.html", "difference"),
                *pages(folder / "difference.pdf", "difference on paper", 3),
                *on_screen(folder / "drift.html", "copy beside the charter"),
                *(
                    view
                    for file in sorted((folder / PLACE / "versions").rglob("*.html"))
                    for view in on_screen(file, f"version {file.parent.name} ({file.stem})")
                ),
            ],
        ),
        Sheet(
            "site",
            "A site of all charters",
            [
                *on_screen(site / "index.html", "home"),
                *on_screen(site / "compare.html", "values side by side"),
                *on_screen(site / "adoptions.html", "register of adoptions"),
                *on_screen(site / "adoptions" / f"{PLACE}.html", "register of one charter"),
            ],
        ),
    ]


def everything(folder: Path, further: Path | None) -> Iterator[tuple[str, list[Sheet]]]:
    """Builds it all below a folder; each part of the page with its sheets."""
    project = folder / "project"
    for name in ("charters", "adoptions"):
        shutil.copytree(ROOT / name, project / name)
    built = folder / "built"
    build_all(project, NAMES, built)
    [adoption] = [path.stem for path in (ROOT / "adoptions").rglob("*.yaml")]
    charterc(project, "build", "-q", adoption, "-o", str(built))
    for name in NAMES:
        yield name.replace("-", " ").title(), of_charter(name, name.replace("-", " ").title(), built / name)
    yield "An adoption", [of_adoption(built / adoption)]
    yield "Changes and sites", of_time(project, folder / "time")
    own = {path.stem: path.read_text(encoding="utf-8") for path in sorted(further.glob("*.yaml"))} if further else {}
    for heading, texts in (("Other shapes", SHAPES | own), ("Hard to lay out", strained())):
        place = folder / heading
        (place / "charters").mkdir(parents=True)
        for name, text in texts.items():
            (place / "charters" / f"{name}.yaml").write_text(text, encoding="utf-8")
        build_all(place, tuple(texts), place / "built")
        yield heading, [of_strained(name, place / "built" / name) for name in texts]


def save(sheet: Sheet, browser: Browser) -> None:
    """Writes the picture of a sheet beside this file."""
    tiles = [(view.caption, picture(view, browser)) for view in sheet.views]
    (HERE / f"{sheet.name}.webp").write_bytes(contact_sheet(tiles))


def main() -> None:
    """Writes the pictures and the page."""
    further = Path(sys.argv[1]).resolve() if sys.argv[1:] else None
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        parts = list(everything(Path(folder), further))
        for old in HERE.glob("*.webp"):
            old.unlink()
        for _, sheets in parts:
            for sheet in sheets:
                for one in sheet.pictures():
                    save(one, browser)
        browser.close()
        PAGE.write_text(document(parts), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
