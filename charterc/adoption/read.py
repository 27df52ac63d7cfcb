"""One file → a `Reading`: of a charter, or of an adoption with the charter that it adopts.

Build, list, lint and diff read by this, so an adoption is to them what a charter is: its `charter` is the one that the
adopter shows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from charterc.adoption.apply import Adopted, apply
from charterc.adoption.area import area_of
from charterc.adoption.check import check_adoption, own_passages
from charterc.model.adoption import Adoption
from charterc.model.faults.explain import explain
from charterc.model.keys import vocabulary
from charterc.model.theme import ThemeChoice
from charterc.problem import Problem, Severity
from charterc.project.adoptions import lies_among_adoptions, namesakes
from charterc.project.find import charter_file, charter_name
from charterc.reading.addresses import check_addresses
from charterc.reading.links_in_text import check_texts
from charterc.reading.pictures import read_pictures
from charterc.reading.read import Reading, apart, read_bytes, shown_path
from charterc.reading.read import read as read_charter
from charterc.source.decode import decode
from charterc.source.nodes import Mapping, place
from charterc.source.parse import parse
from charterc.theme.files import Themed, charter_theme, project_theme
from charterc.theme.theme import LogoCopy

_VOCABULARY = vocabulary(Adoption)
_ADOPTS = re.compile(rb"^(?:\xef\xbb\xbf)?[\"']?adopts[\"']?[ \t]*:", re.MULTILINE)


@dataclass(slots=True)
class AdoptionReading(Reading):
    """An adoption's file, read. What could not be read is None, and `problems` say why."""

    adoption: Adoption | None = None
    area: Reading | None = None
    """The charter that is adopted, or the released version of it."""
    adopted: Adopted | None = None
    """The charter as the adopter shows it, where nothing forbids showing it."""
    area_logo: LogoCopy | None = None
    """The logo of the area."""
    own_names: dict[str, str] | None = None
    """The name of the copy of each picture that the adoption itself names, by the path it is named with."""

    @property
    def listed(self) -> bool:
        """Whether the adopter agreed to be in the public register."""
        return bool(self.adoption and self.adoption.listed)

    @property
    def charter_shown(self) -> str:
        """The file of the charter that is adopted: that of the adoption holds only what is different."""
        return self.area.shown if self.area else self.shown


def read(path: Path, root: Path, shown: str = "") -> Reading:
    """Reads and checks the charter or adoption in a file of the project at `root`; see `charterc.reading.read`."""
    return read_charter(path, root, shown, read_either)


def read_either(raw: bytes, shown: str, path: Path | None = None, root: Path | None = None) -> Reading:
    """The same for bytes. The charter that an adoption adopts is looked for in the project at `root`."""
    among = path is not None and root is not None and lies_among_adoptions(path, root)
    return (
        _read_adoption(raw, shown, path, root) if among or _ADOPTS.search(raw) else read_bytes(raw, shown, path, root)
    )


def _read_adoption(raw: bytes, shown: str, path: Path | None, root: Path | None) -> AdoptionReading:
    reading = AdoptionReading(charter_name(path or Path(shown)), shown, path, raw)
    if path is not None and root is not None:
        reading.problems += _namesakes(path, root, shown)
    _load(reading)
    if reading.adoption is not None and root is not None:
        _read_area(reading, reading.adoption, path, root)
    elif reading.adoption is not None:
        message = f"There is no project here in which the charter “{reading.adoption.adopts}” could be looked for."
        reading.problems.append(Problem("unknown-reference", message, shown, place(reading.adoption.node_of("adopts"))))
    charter = reading.area.charter if reading.area else None
    if reading.adoption is not None:
        addresses = check_addresses(own_passages(reading.adoption, charter), shown, reading.text)
        reading.problems += apart(addresses, reading.problems)
    if reading.adopted is not None and not any(problem.severity is Severity.ERROR for problem in reading.problems):
        reading.charter = reading.adopted.charter
    reading.problems.sort(key=lambda problem: problem.order)
    return reading


def _namesakes(path: Path, root: Path, shown: str) -> list[Problem]:
    """A problem where another adoption or a charter has the same name, which is that of its output's folder too."""
    name = charter_name(path)
    others = namesakes(path, root)
    if charter := charter_file(root, name):
        others.append(charter)
    if not others:
        return []
    message = f"{shown_path(others[0])} is called “{name}” too. Their pages would be written over each other."
    return [Problem("duplicate-id", message, shown, hint="Give one of the two files another name.")]


def _load(reading: AdoptionReading) -> None:
    """Bytes → the adoption."""
    text, problems = decode(reading.raw, reading.shown)
    reading.problems += problems
    if text is None:
        return
    reading.text = text
    reading.tree, problems = parse(text, reading.shown, _VOCABULARY)
    reading.problems += problems
    tree: Any = reading.tree
    if tree is None:
        return
    if not isinstance(tree, Mapping):
        message = "An adoption is written as “key: text”, line by line."
        hint = "Start with:\n\n    adopts: our-town\n    adopter: Our school\n\nor let “charterc adopt” write the file."
        reading.problems.append(Problem("wrong-type", message, reading.shown, place(tree), hint))
        return
    try:
        reading.adoption = Adoption.model_validate(tree)
    except ValidationError as error:
        reading.problems += apart(explain(error, Adoption, reading.shown, tree), reading.problems)
    texts = check_texts(tree, reading.shown, text, may_be_empty=True)
    reading.problems += apart(texts, reading.problems)


def _read_area(reading: AdoptionReading, adoption: Adoption, path: Path | None, root: Path) -> None:
    """The charter that is adopted, and what the adopter makes of it."""
    area = area_of(adoption, root, reading.shown)
    reading.area = area.reading
    if area.problem is not None:
        reading.problems.append(area.problem)
    if area.reading is None or area.reading.charter is None:
        reading.themed = project_theme(root, shown_path)
        return
    reading.problems += apart(check_adoption(adoption, area.reading.charter, reading.shown), reading.problems)
    reading.adopted = apply(area.reading.charter, adoption)
    reading.pictures = area.reading.pictures
    if path is not None:
        _read_pictures(reading, adoption, path, root)
    reading.themed = _themed(reading, adoption, area.reading.themed, path, root)
    reading.problems += reading.themed.problems


def _read_pictures(reading: AdoptionReading, adoption: Adoption, path: Path, root: Path) -> None:
    own, problems = read_pictures(adoption, path, root, reading.shown, "own-picture")
    reading.problems += problems
    reading.own_names = {named: name for named, (name, _) in own.items()}
    reading.further |= dict(own.values())


def _themed(reading: AdoptionReading, adoption: Adoption, area: Themed, path: Path | None, root: Path) -> Themed:
    """The area's colours, with the adopter's over them. The logo is the adopter's; the area's stands beside it."""
    theirs = area.theme.logo
    if theirs:
        reading.area_logo = replace(theirs, file=f"area-{theirs.file}")
        reading.further[reading.area_logo.file] = area.logo
    base = Themed(replace(area.theme, logo=None), problems=(), sources=area.sources)
    choice = adoption.theme.changed(logo=None) if adoption.theme else ThemeChoice()
    themed = charter_theme(base, choice, path, root, reading.shown)
    logo = adoption.adopter.logo
    name = (reading.own_names or {}).get(logo.file or "") if logo else None
    if logo is None or not name:
        return themed
    copy = LogoCopy(name, logo.alt or adoption.adopter.name)
    return replace(themed, theme=replace(themed.theme, logo=copy), logo=reading.further[name])
