"""The menu of a site, the same on every page: its own pages, those of its charters, and those of what changed."""

from __future__ import annotations

from charterc.page.around_view import MenuLink
from charterc.page.language import ENGLISH
from charterc.page.own_words import OwnWords

HOME, COMPARISON, GLOSSARY = "index.html", "compare.html", "glossary.html"
REGISTER, ACCESSIBILITY, NOT_FOUND = "adoptions.html", "accessibility.html", "404.html"
_PAGES = {
    HOME: "All charters",
    COMPARISON: "Compare",
    GLOSSARY: "Words explained",
    REGISTER: "Adoptions",
    ACCESSIBILITY: "Accessibility",
}


def files_of_menu(charters: int, *, adopting: bool) -> list[str]:
    """The pages that a site's menu leads to. Nobody is led to compare one charter, or to an empty register."""
    absent = {COMPARISON} if charters < 2 else set()
    if not adopting:
        absent.add(REGISTER)
    return [file for file in _PAGES if file not in absent]


def menu_of(files: list[str], here: str, up: str) -> list[MenuLink]:
    """The menu of the page `here`, from which `up` leads to the site's root.

    A page in a folder that has the name of another page belongs to that one: adoptions/stoke.html to adoptions.html.

    menu_of(["index.html"], "index.html", "") -> [MenuLink("index.html", "All charters", "page")]
    """
    return [MenuLink(f"{up}{file}", OwnWords(_PAGES[file], ENGLISH), _standing(here, file)) for file in files]


def _standing(here: str, file: str) -> str:
    if here == file:
        return "page"
    folder, below, _ = here.partition("/")
    return "true" if below and file == f"{folder}.html" else ""
