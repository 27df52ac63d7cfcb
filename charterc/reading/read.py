"""One charter's file → a `Reading`: its charter, its pictures, its theme, and every problem on the way."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from pathlib import Path

from charterc.lint.rule import Context
from charterc.lint.rules.links import unused_commitment
from charterc.model.charter import Charter
from charterc.problem import Problem, Severity
from charterc.project.find import Project, is_safe_name
from charterc.reading.validate import load
from charterc.source.decode import MAX_BYTES, decode
from charterc.source.inside import is_inside
from charterc.source.parse import parse
from charterc.source.pictures import read_pictures
from charterc.theme.files import Themed, charter_theme, project_theme


@dataclass(slots=True)
class Reading:
    """A charter's file, read: the charter is None where the problems allow none."""

    name: str
    path: Path
    shown: str
    """The path as people see it in messages."""
    text: str = ""
    charter: Charter | None = None
    problems: list[Problem] = field(default_factory=list)
    pictures: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    themed: Themed = field(default_factory=Themed)

    @property
    def copies(self) -> dict[str, bytes]:
        """Every picture that page and posters show, by the name of its copy."""
        logo = self.themed.theme.logo
        return dict(self.pictures.values()) | ({logo.file: self.themed.logo} if logo else {})

    @property
    def sources(self) -> dict[str, str]:
        """The text of each file that a problem may be in, by its name as shown."""
        own = {self.shown: self.text} if self.text else {}
        return {**own, **dict(self.themed.sources)}

    @property
    def broken(self) -> bool:
        """Whether a problem forbids building it."""
        return self.charter is None or any(problem.severity is Severity.ERROR for problem in self.problems)


def read(path: Path, project: Project) -> Reading:
    """Reads and checks one charter; never raises for what the file holds."""
    reading = Reading(path.stem, path, shown(path))
    if not is_safe_name(path.stem):
        message = f"A charter's file may not be called “{path.name}”: its name is also its output folder's."
        hint = "Use letters, digits and hyphens, such as my-town.yaml."
        reading.problems = [Problem("unreadable-file", message, reading.shown, hint=hint)]
        return reading
    try:
        # A link in a pull request could otherwise show any file of the machine in an error message.
        if not is_inside(path, project.root):
            raise OSError(0, "it is a link that leads out of the project, or in a circle")
        if not path.is_file():
            raise OSError(0, "it is not a file")
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except OSError as error:
        message = f"This file cannot be read: {error.strerror}."
        reading.problems = [Problem("unreadable-file", message, reading.shown)]
        return reading
    reading.themed = project_theme(project.root, shown)
    text, reading.problems = decode(raw, reading.shown)
    if text is None:
        return reading
    reading.text = text
    tree, problems = parse(text, reading.shown)
    reading.problems += problems
    if tree is not None:
        reading.charter, problems = load(tree, reading.shown, text)
        reading.problems += problems
    if reading.charter is not None:
        reading.pictures, problems = read_pictures(reading.charter, path, project.root, reading.shown)
        reading.problems += problems
    if reading.charter is not None and reading.charter.commitments:
        # The one rule of lint that a build obeys too: no words are lost in silence.
        context = Context(reading.charter, tree, text, reading.shown, datetime.date.min, {})
        reading.problems += unused_commitment.check(context)
    if reading.charter is not None and reading.charter.theme:
        reading.themed = charter_theme(reading.themed, reading.charter.theme, path, project.root, reading.shown)
    reading.problems += reading.themed.problems
    reading.problems.sort(key=lambda problem: problem.order)
    return reading


def shown(path: Path) -> str:
    """A path as people read it: from where they are, if it lies below."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)
