"""A baseline: the findings that are known already, so that only new ones are reported.

An entry names file, rule, element and words, and how often they were found; never a line. Findings that stop the
build are not kept in it: hiding them would not make the charter build.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from charterc.errors import UsageError
from charterc.lint.identity import LONGEST, normal
from charterc.lint.known import KnownFindings, key_of, new_among
from charterc.lint.reports.report import Finding
from charterc.lint.settings import stops_the_build
from charterc.source.files import real

VERSION = 1
DEFAULT = "charterc-baseline.json"
_MAX_BYTES = 32 * 1024 * 1024
_MOST_WORDS = 0.5
"""More than this share of a file's words, and it is the same file under another name."""
_FIELDS = ("file", "rule", "element", "words")

Entry = tuple[str, str, str, str]
"""File, rule, element and words."""


class Baseline:
    """The findings that are known, file by file."""

    def __init__(self, files: dict[str, KnownFindings], folder: Path) -> None:
        self.files = files
        self.folder = folder

    def known_of(self, texts: Mapping[str, str]) -> dict[str, KnownFindings]:
        """What is known of each file, by its path as shown; of one that was renamed, what was known of it before.

        A file that the baseline does not name was renamed where it holds most of the words at which a file that is
        gone had findings; the one that holds most of them comes first.
        """
        paths = {file: _path(file, self.folder) for file in texts}
        known = {file: self.files.get(path, Counter()) for file, path in paths.items()}
        new = {file: normal(text, None) for file, text in texts.items() if paths[file] not in self.files}
        gone = [path for path in self.files if not (self.folder / path).exists()] if new else []
        held = [(_held(self.files[path], text), file, path) for file, text in new.items() for path in gone]
        taken: set[str] = set()
        for share, file, path in sorted(held, reverse=True):
            if share > _MOST_WORDS and not known[file] and path not in taken:
                known[file] = self.files[path]
                taken.add(path)
        return known


def _held(known: KnownFindings, text: str) -> float:
    """The share of the words at which there were findings that stand in a text."""
    words = {words for _, _, words in known if 0 < len(words) <= LONGEST}
    return sum(each in text for each in words) / max(len(words), 1)


def new_findings(findings: Sequence[Finding], known: KnownFindings) -> tuple[list[Finding], int]:
    """The findings that are not known, and how many known ones are no longer there.

    What stops the build is new whatever the baseline says.
    """
    stopping = {finding.problem.name for finding in findings if stops_the_build(finding.problem)}
    return new_among(findings, Counter({key: count for key, count in known.items() if key[0] not in stopping}))


def read_baseline(file: Path) -> Baseline:
    """The list in a file. Raises `UsageError` where it cannot be used."""
    try:
        with file.open("rb") as stream:
            data = json.loads(stream.read(_MAX_BYTES))
        if data["version"] != VERSION:
            raise UsageError(
                f"{file}: this baseline has version {data['version']!r}.", "Write it again: --write-baseline"
            )
        files: dict[str, KnownFindings] = {}
        for entry in data["findings"]:
            path, rule, element, words = (str(entry[name]) for name in _FIELDS)
            files.setdefault(path, Counter())[rule, element, words] += int(entry["count"])
    except FileNotFoundError:
        raise UsageError(f"There is no baseline “{file}”.", "Write one: charterc lint --write-baseline") from None
    except OSError as error:
        raise UsageError(f"The baseline {file} cannot be read: {error.strerror}.") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UsageError(f"{file} is not a baseline.", "Write it again: charterc lint --write-baseline") from None
    return Baseline(files, real(file).parent)


def entries_out_of_run(file: Path, looked: Mapping[str, Collection[str]]) -> Counter[Entry]:
    """The entries of a baseline for files and rules that this run does not look at, to be kept when it is written anew.

    What it says of files that are gone is not kept.

    `looked` maps each file of the run, as shown, to the names of its rules.
    """
    if not file.is_file():
        return Counter()
    try:
        baseline = read_baseline(file)
    except UsageError as error:
        raise UsageError(error.message, "Delete it first, or name another file: --baseline FILE") from None
    paths = {_path(name, baseline.folder): rules for name, rules in looked.items()}
    return Counter(
        {
            (path, *key): count
            for path, known in baseline.files.items()
            for key, count in known.items()
            if key[0] not in paths.get(path, ()) and (baseline.folder / path).exists()
        }
    )


def baseline_text(findings: Iterable[Finding], kept: Counter[Entry], folder: Path) -> str:
    """The list of these findings, and of entries kept from before, as JSON: in a fixed order, an entry a line."""
    known = kept + Counter((_path(finding.problem.file, folder), *key_of(finding)) for finding in findings)
    rows = [json.dumps({**dict(zip(_FIELDS, key, strict=True)), "count": known[key]}) for key in sorted(known)]
    listed = "[\n    " + ",\n    ".join(rows) + "\n  ]" if rows else "[]"
    return f'{{\n  "version": {VERSION},\n  "findings": {listed}\n}}\n'


def _path(file: str, folder: Path) -> str:
    """A file's path from the baseline's folder, so that it is the same from wherever lint is run."""
    try:
        return real(Path(file)).relative_to(folder).as_posix()
    except (ValueError, OSError):
        return file
