"""One charter's file → a `Reading`: tree, charter or what can be read of it, pictures, theme, and every problem.

Build, lint and site read by this one function, so they accept and refuse the same files with the same words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from charterc.clean import one_line
from charterc.model.charter import Charter
from charterc.model.consent import withheld_pictures
from charterc.model.keys import VOCABULARY
from charterc.model.passages import passages
from charterc.model.references import unused_commitments
from charterc.model.unused_labels import unused_labels
from charterc.problem import Problem, Severity, Spans
from charterc.project.find import charter_name, copy_of, is_safe_name, why_not_safe
from charterc.project.versions import released_file
from charterc.reading.addresses import check_addresses
from charterc.reading.pictures import read_pictures
from charterc.reading.released import check_place, check_release
from charterc.reading.validate import load, load_partly
from charterc.source.decode import MAX_BYTES, decode
from charterc.source.files import read_inside
from charterc.source.nodes import Node
from charterc.source.parse import parse
from charterc.theme.files import Themed, charter_theme, own_colour_problems, project_theme


@dataclass(slots=True)
class Reading:
    """A charter's file, read. What could not be read is empty or None, and `problems` say why."""

    name: str
    shown: str
    """The path as people see it in messages."""
    path: Path | None = None
    raw: bytes = b""
    """The file as it is."""
    text: str = ""
    tree: Node | None = None
    charter: Charter | None = None
    """The charter, where the file describes one."""
    partial: Charter | None = None
    """The charter, or what can be read of one in which something is wrong."""
    problems: list[Problem] = field(default_factory=list)
    pictures: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    """Each picture by the path it is named with: the name of its copy, and its bytes."""
    themed: Themed = field(default_factory=Themed)
    further: dict[str, bytes] = field(default_factory=dict)
    """Pictures that stand beside those of the charter, by the names of their copies."""

    @property
    def released(self) -> bool:
        """Whether it is a released version, by its record or by its place."""
        record = self.partial is not None and self.partial.release is not None
        return record or (self.path is not None and released_file(self.path) is not None)

    @property
    def charter_shown(self) -> str:
        """The file in which the charter's words stand, as people see it."""
        return self.shown

    @property
    def copies(self) -> dict[str, bytes]:
        """Every picture that page and posters show, by the name of its copy."""
        logo = self.themed.theme.logo
        unseen = withheld_pictures(self.charter) if self.charter else ()
        shown = dict(copy for named, copy in self.pictures.items() if named not in unseen)
        return shown | self.further | ({logo.file: self.themed.logo} if logo else {})

    @property
    def copy_names(self) -> dict[str, str]:
        """The name of each picture's copy by the path it is named with."""
        return {named: name for named, (name, _) in self.pictures.items()}

    @property
    def sources(self) -> dict[str, str]:
        """The text of each file that a problem may be in, by its name as shown."""
        own = {self.shown: self.text} if self.text else {}
        return {**own, **dict(self.themed.sources)}

    @property
    def broken(self) -> bool:
        """Whether a problem forbids building it."""
        return self.charter is None or any(problem.severity is Severity.ERROR for problem in self.problems)


def read(
    path: Path, root: Path, shown: str = "", of: Callable[[bytes, str, Path, Path], Reading] | None = None
) -> Reading:
    """Reads and checks the charter in a file of the project at `root`. Never raises for what the file holds.

    `shown` is the path as people see it; from the folder they are in where it is left out. `of` makes the reading of
    the bytes; `read_bytes`, where it is left out.
    """
    shown = shown or shown_path(path)
    name = charter_name(path)
    if original := copy_of(path):
        message = f"“{one_line(path.name)}” looks like a copy of “{original}” that a machine has made."
        hint = f"If this is the one that holds, give it the name {original}. If not, delete it or move it elsewhere."
        return Reading(name, shown, path, problems=[Problem("unreadable-file", message, shown, hint=hint)])
    if not is_safe_name(name):
        message = f"A charter's file may not be called “{one_line(path.name)}”: {why_not_safe(name)}."
        hint = "Use letters, digits and hyphens, such as my-town.yaml."
        return Reading(name, shown, path, problems=[Problem("unreadable-file", message, shown, hint=hint)])
    if (released := released_file(path)) and (fault := check_place(released, shown)):
        return Reading(name, shown, path, problems=[fault])
    try:
        raw = read_inside(path, root, MAX_BYTES + 1)
    except OSError as error:
        message = f"This file cannot be read: {error.strerror}."
        return Reading(name, shown, path, problems=[Problem("unreadable-file", message, shown)])
    return (of or read_bytes)(raw, shown, path, root)


def read_bytes(raw: bytes, shown: str, path: Path | None = None, root: Path | None = None) -> Reading:
    """The same for bytes, wherever they come from.

    Pictures and the project's theme are looked for beside `path`, inside `root`; not at all where these are not given.
    """
    reading = Reading(charter_name(path or Path(shown)), shown, path, raw)
    _read_charter(reading, raw)
    if path is not None and root is not None:
        reading.themed = project_theme(root, shown_path)
    if reading.partial is not None:
        found = check_addresses(passages(reading.partial), shown, reading.text)
        reading.problems += apart(found, reading.problems)
        _read_beside(reading, reading.partial, path, root)
    reading.problems += reading.themed.problems
    reading.problems = sorted((problem.shortened for problem in reading.problems), key=lambda problem: problem.order)
    return reading


def _read_charter(reading: Reading, raw: bytes) -> None:
    text, reading.problems = decode(raw, reading.shown)
    if text is None:
        return
    reading.text = text
    reading.tree, problems = parse(text, reading.shown, VOCABULARY)
    reading.problems += problems
    if reading.tree is None:
        return
    reading.charter, problems = load(reading.tree, reading.shown, text)
    reading.problems += apart(problems, reading.problems)
    # What is wrong with the shape of one part leaves the words of the others to be looked at.
    reading.partial = reading.charter or load_partly(reading.tree)
    if reading.charter is not None and not reading.broken:
        reading.problems += unused_commitments(reading.charter, reading.shown)
        reading.problems += unused_labels(reading.charter, reading.shown)
        reading.problems += check_release(reading.charter, reading.shown, reading.path)


def apart(found: Iterable[Problem], known: list[Problem]) -> list[Problem]:
    """What is found outside the places that are known to be wrong: one mistake gives one message."""
    wrong = Spans(problem.span for problem in known if problem.severity is Severity.ERROR)
    return [problem for problem in found if not wrong.overlap(problem.span)]


def _read_beside(reading: Reading, charter: Charter, path: Path | None, root: Path | None) -> None:
    """What a charter names beside its own words: pictures, and the colours, font and logo of its theme.

    A released version names what lies beside the charter, since its text is the charter's own.
    """
    if path is not None and (released := released_file(path)):
        path = path.parents[2] / f"{released.name}{path.suffix}"
    if path is not None and root is not None:
        reading.pictures, problems = read_pictures(charter, path, root, reading.shown)
        reading.problems += problems
    if charter.theme:
        reading.themed = charter_theme(reading.themed, charter.theme, path, root, reading.shown)
    reading.problems += own_colour_problems(charter, reading.themed.theme, reading.shown)


def shown_path(path: Path) -> str:
    """A path as people read it: from where they are, if it lies below. No character in it moves a cursor or a line."""
    try:
        return one_line(path.relative_to(Path.cwd()).as_posix())
    except ValueError:
        return one_line(str(path))
