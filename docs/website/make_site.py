"""Builds these documents as a website, with a search: `nox -s docs`, or `python docs/website/make_site.py [FOLDER]`.

The pages are the ones that people read in the repository, and so are their links. Zensical knows one folder of pages,
but ours also link to what lies beside `docs/`: the README, the charters, the schema. So everything that they link to is
laid out in a folder of its own, each file at its own path, and the site is made from there.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
THEME = HERE / "theme"


def documents(root: Path) -> list[Path]:
    """The README, every page in `docs/`, and each file that a page among them links to."""
    found = [root / "README.md", *sorted((root / "docs").rglob("*.md"))]
    for page in found:  # the list grows while it is read
        if page.suffix == ".md":
            found += sorted(set(_linked(page, root)) - set(found))
    return found


def lay_out(root: Path, folder: Path) -> None:
    """Copies the documents into `folder`, each at its path in the repository."""
    for path in documents(root):
        copy = folder / path.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".md":
            copy.write_text(for_zensical(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
        else:
            shutil.copyfile(path, copy)


def for_zensical(text: str) -> str:
    r"""The page in the Markdown that Zensical reads, which is not quite GitHub's.

    It takes "```yaml charter" for no block of code, and shows the backslash of `a \| b` in a table.
    """
    text = re.sub(r"^( *`{3,}[\w-]+) .*$", r"\1", text, flags=re.MULTILINE)
    return re.sub(r"^\|.*$", lambda row: _with_pipes(row[0]), text, flags=re.MULTILINE)


def build(folder: Path, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Makes the site in `folder`/site. A broken link is an error."""
    for made in ("pages", "site", "theme", ".cache"):
        shutil.rmtree(folder / made, ignore_errors=True)
    lay_out(root, folder / "pages")
    shutil.copyfile(HERE / "zensical.toml", folder / "zensical.toml")
    shutil.copytree(THEME, folder / "theme")
    words = [sys.executable, "-m", "zensical", "build", "--strict"]
    return subprocess.run(words, cwd=folder, capture_output=True, encoding="utf-8", check=False)


def _linked(page: Path, root: Path) -> Iterator[Path]:
    for token in _tokens(MarkdownIt().enable("table").parse(page.read_text(encoding="utf-8"))):
        target = urlsplit(str(token.attrGet("href") or token.attrGet("src") or ""))
        if target.path and not target.scheme and not target.netloc:
            path = (page.parent / unquote(target.path)).resolve()
            if path.is_file() and path.is_relative_to(root):
                yield path


def _tokens(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _tokens(token.children or [])


def _with_pipes(row: str) -> str:
    return re.sub(r"`[^`]*`", lambda code: code[0].replace(r"\|", "|"), row)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "build" / "docs"
    done = build(target)
    sys.stdout.write(done.stdout)
    sys.stderr.write(done.stderr)
    if done.returncode:
        sys.exit(1)
    sys.stdout.write(f"{target / 'site' / 'index.html'}\n")
