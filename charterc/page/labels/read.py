"""Labels by language: from `en.yaml`, and from the file of another language as far as it goes.

    labels_for("cy")["contents"] -> OwnWords("Cynnwys", "cy")
    labels_for("ur")["contents"] -> OwnWords("Contents", "en-GB"), as long as there is no ur.yaml

A charter's printed headings and labels come first; these stand in only where it prints none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from charterc.page.labels.check import labels_in
from charterc.page.language import script_of
from charterc.page.own_words import OwnWords

FOLDER = Path(__file__).parent
"""Holds a file for each language, named by its tag: `cy.yaml`."""


def labels_for(language: str, folder: Path = FOLDER) -> dict[str, OwnWords]:
    """Every label, each in the language where its file says it, else in British English.

    `cy-GB` finds `cy.yaml` where it has no file of its own. `zh-Hant` does not find `zh.yaml`, whose words are in
    other characters than it is read in. Raises `LabelsError`.
    """
    english = _read(folder / "en.yaml", None)
    # Files are found by what they are called. A path is never put together from the language: a charter says that.
    others = {path.stem.lower(): path for path in folder.glob("*.yaml") if path.stem != "en"}
    tags = language.replace("_", "-").lower().split("-")
    names = ("-".join(tags[:length]) for length in range(len(tags), 0, -1))
    found = next((others[name] for name in names if name in others and script_of(name) == script_of(language)), None)
    return {**english, **_read(found, folder / "en.yaml")} if found else dict(english)


@cache
def _read(path: Path, english: Path | None) -> Mapping[str, OwnWords]:
    return labels_in(path, _read(english, None) if english else {})
