"""What Git shows of a charter where `.gitattributes` names this tool as its diff driver.

Git gives seven words: the path, then for each side a file, a hash and a mode; two more for a renamed file, and the
path alone for one with conflicts. It takes any exit code but 0 for a crash, so whatever is wrong with a charter is
told on the screen, and its lines are compared instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path
from typing import NamedTuple

from charterc.changes.sentence import counted
from charterc.clean import one_line, printable
from charterc.comparison.looks import Looks
from charterc.comparison.reports import text
from charterc.comparison.sources import Source, from_bytes
from charterc.diff.compare import compared
from charterc.errors import UsageError
from charterc.model.counts import counts
from charterc.problem import Severity
from charterc.source.decode import MAX_BYTES

_NONE = frozenset({"/dev/null", "nul"})
_MOST_PROBLEMS = 5
_HOW = """git config diff.charter.command "'$(command -v charterc)' diff --git-driver\""""


class _Words(NamedTuple):
    """What Git says of one file."""

    path: str
    before: str
    after: str
    renamed: str
    """The path it has now, where it had another; else ""."""


def driven(words: Sequence[str], colour: bool, width: int) -> str:  # noqa: FBT001 - as a console knows it
    """What changed in one file. Raises `UsageError` only for words that do not come from Git."""
    if len(words) == 1:
        return f"{one_line(words[0])}: it has conflicts that are not settled.\n"
    if len(words) not in {7, 9}:
        raise UsageError("--git-driver takes the words that Git gives to a diff driver.", f"Set it up with: {_HOW}")
    given = _Words(words[0], words[1], words[4], words[7] if len(words) == 9 else "")
    head = f"{given.path} → {given.renamed}" if given.renamed else given.path
    return f"{one_line(head)}\n{_told(given, Looks(colour, width))}"


def _told(given: _Words, looks: Looks) -> str:
    try:
        before, after = (
            _source(f"a/{given.path}", given.before),
            _source(f"b/{given.renamed or given.path}", given.after),
        )
    except OSError as error:
        return f"It cannot be read: {error.strerror or error}.\n"
    if before is None or after is None:
        return _alone(before, after)
    if before.reading.broken or after.reading.broken:
        return "".join(_lines(before, after))
    return text.render(compared(before, after), looks).decode()


def _source(label: str, file: str) -> Source | None:
    """The charter in a file that Git names; None where there was none."""
    if file in _NONE:
        return None
    with Path(file).open("rb") as stream:
        return from_bytes(label, stream.read(MAX_BYTES + 1))


def _alone(before: Source | None, after: Source | None) -> str:
    """A charter that is new or gone, as a whole."""
    source, said = (after, "is new") if after else (before, "is gone")
    if source is None:
        return "There was no charter here, and there is none.\n"
    if source.reading.broken:
        return f"This file {said}. It cannot be read as a charter.\n{''.join(_problems(source))}"
    number = counts(source.charter)
    facts = ", ".join(counted(number[f"{one}s"], one) for one in ("value", "commitment", "outcome", "measure"))
    return printable(f"The charter “{source.charter.title}” {said}: {facts}.") + "\n"


def _lines(before: Source, after: Source) -> Iterator[str]:
    """What is wrong, and then the lines that changed."""
    for source in (before, after):
        if source.reading.broken:
            yield f"{printable(source.label)} cannot be read as a charter, so its lines are compared.\n"
            yield from _problems(source)
    was, now = (source.reading.text.splitlines() for source in (before, after))
    for line in unified_diff(was, now, printable(before.label), printable(after.label), lineterm=""):
        yield f"{printable(line)}\n"


def _problems(source: Source) -> Iterator[str]:
    errors = [problem for problem in source.reading.problems if problem.severity is Severity.ERROR]
    for problem in errors[:_MOST_PROBLEMS]:
        yield f"  line {problem.span.line}: {printable(problem.message)}\n"
    if len(errors) > _MOST_PROBLEMS:
        yield f"  and {len(errors) - _MOST_PROBLEMS} more: charterc lint tells them all.\n"
