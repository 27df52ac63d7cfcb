"""Labels by language: from `en.yaml`, and from the file of another language as far as it goes.

    labels_for("cy")["contents"] -> OwnWords("Cynnwys", "cy")
    labels_for("ur")["contents"] -> OwnWords("Contents", "en-GB"), as long as there is no ur.yaml

A charter's printed headings and labels come first; these stand in only where it prints none. What they call it follows
its title:

    labels_for("en-GB", title="Memorandum of understanding")["facts"] -> OwnWords("About this memorandum", "en-GB")
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from charterc.page.labels.check import Said, labels_in
from charterc.page.language import script_of
from charterc.page.own_words import OwnWords

FOLDER = Path(__file__).parent
"""Holds a file for each language, named by its tag: `cy.yaml`."""


def labels_for(
    language: str, folder: Path = FOLDER, *, title: str = "", promised: str = "promise"
) -> dict[str, OwnWords]:
    """Every label, each in the language where its file says it, else in British English.

    They call the document what its `title` does: a charter, where that says nothing else. What is `promised` they call
    by its role, in English where the language has no words for that.

    `cy-GB` finds `cy.yaml` where it has no file of its own. `zh-Hant` does not find `zh.yaml`, whose words are in
    other characters than it is read in. Raises `LabelsError`.
    """
    english = _read(folder / "en.yaml")
    found = _file_for(language, folder)
    labels = _filled(english, title, promised)
    if not found:
        return labels
    said = _read(found, folder / "en.yaml")
    own = _filled(said, title, promised)
    if promised not in {"promise", *said.promised}:
        of_promises = _filled(english, title, "promise")
        own = {key: words for key, words in own.items() if labels[key] == of_promises[key]}
    return labels | own


def is_charter(title: str, language: str, folder: Path = FOLDER) -> bool:
    """Whether a title calls its document nothing else, such as a framework."""
    found = _file_for(language, folder)
    documents = (_read(found, folder / "en.yaml") if found else _read(folder / "en.yaml")).documents
    return not documents or _document(documents, title) == next(iter(documents))


def _file_for(language: str, folder: Path) -> Path | None:
    """The file of a language or, for a country or script that has none, of its language; none for English."""
    # Files are found by what they are called. A path is never put together from the language: a charter says that.
    others = {path.stem.lower(): path for path in folder.glob("*.yaml") if path.stem != "en"}
    tags = language.replace("_", "-").lower().split("-")
    names = ("-".join(tags[:length]) for length in range(len(tags), 0, -1))
    return next((others[name] for name in names if name in others and script_of(name) == script_of(language)), None)


def _filled(said: Said, title: str, promised: str) -> dict[str, OwnWords]:
    """The labels of a file with what the document is called, and what is promised in it."""
    document = said.documents[_document(said.documents, title)] if said.documents else {}
    places = {**document, **said.promised.get(promised, said.promised.get("promise", {}))}
    return {key: _with(words, places) for key, words in said.labels.items()}


def _with(words: OwnWords, places: Mapping[str, str]) -> OwnWords:
    filled = str(words)
    for name, word in places.items():
        filled = filled.replace(f"{{{name}}}", word)
    return OwnWords(filled, words.language)


def _document(documents: Iterable[str], title: str) -> str:
    """The first of these words that stands in a title; the first of all where none does."""
    folded, known = title.casefold(), list(documents)
    return next((word for word in known if re.search(_as_word(word), folded)), known[0])


def _as_word(word: str) -> str:
    # In Chinese no space sets words apart.
    return re.escape(word) if re.match(r"[\u3400-\u9fff]", word) else rf"\b{re.escape(word.casefold())}\b"


@cache
def _read(path: Path, english: Path | None = None) -> Said:
    return labels_in(path, _read(english) if english else None)
