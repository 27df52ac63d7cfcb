"""Only what a change brought in: the findings of today without those that the old revision had already.

Git is asked three things, `rev-parse`, `merge-base` and `ls-tree`, and then for single files by their hash. None of
these runs a hook, a filter, a pager or any other program that a repository's settings could name, and none may fetch.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections import Counter
from difflib import SequenceMatcher
from hashlib import sha1, sha256
from pathlib import Path
from typing import NamedTuple

from charterc.errors import UsageError
from charterc.lint.engine import LintResult, lint
from charterc.lint.identity import identify, key_of
from charterc.lint.settings import Settings, stops_the_build
from charterc.lint.targets import Target
from charterc.problem import Problem

_SAFE = (
    "--no-pager",
    "--no-optional-locks",
    "--literal-pathspecs",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "protocol.allow=never",
)
_OF_A_HOOK = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"})
_SECONDS = 60


class EarlierFile(NamedTuple):
    """One file at an earlier revision."""

    root: Path
    blob: str
    """The hash that Git knows it by; "" where there was no such file."""

    def content(self) -> bytes:
        """The bytes it had."""
        return _git(self.root, "cat-file", "blob", self.blob)


class Revision(NamedTuple):
    """The files of a repository at an earlier revision."""

    root: Path
    blobs: dict[str, str]
    """The hash of every file by its path from the root."""

    def file(self, path: Path) -> EarlierFile:
        """A file as it was."""
        try:
            return EarlierFile(self.root, self.blobs.get(path.resolve().relative_to(self.root).as_posix(), ""))
        except ValueError:
            return EarlierFile(self.root, "")


def read_revision(revision: str, here: Path) -> Revision:
    """The repository around `here` at a revision. Raises `UsageError` where there is none such."""
    if revision.startswith("-") or not revision.strip() or "\0" in revision:
        raise UsageError(f"“{revision}” is no revision.", "Name a branch, a tag or a commit: --since main")
    try:
        root = Path(os.fsdecode(_git(here, "rev-parse", "--show-toplevel").rstrip(b"\n"))).resolve()
    except UsageError as error:
        raise UsageError(f"--since needs a Git repository, and {here} is in none.", error.hint) from None
    try:
        commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except UsageError:
        hint = "Name a branch, a tag or a commit. In CI, fetch it first: a shallow clone lacks older commits."
        raise UsageError(f"There is no revision “{revision}” in this repository.", hint) from None
    return Revision(root, dict(_files(root, _merge_base(root, commit.decode("ascii").strip()))))


def _merge_base(root: Path, commit: str) -> str:
    """Where this change parted from a commit: what came into `main` since then is not of this change.

    The commit itself where the two have no history in common here, as in a shallow clone.
    """
    try:
        return _git(root, "merge-base", commit, "HEAD").decode("ascii").strip()
    except UsageError:
        return commit


def lint_since(target: Target, settings: Settings, earlier: EarlierFile) -> LintResult:
    """The findings that a file did not have before; all of them where there was no such file."""
    if not earlier.blob:
        return lint(target.read(), settings)
    was = lint(target.read_as(earlier.content()), settings)
    now = lint(target.read(), settings, previous=was.charter)
    if _stops_build(was) and not _stops_build(now):
        # The old file was too broken for the rules to run: compare the lines instead.
        lines = _changed_lines(was.text, now.text)
        return now._replace(
            problems=[p for p in now.problems if not lines.isdisjoint(range(p.span.line, p.span.end_line + 1))]
        )
    return now._replace(problems=_new(now, was))


def is_unchanged(target: Target, earlier: EarlierFile) -> bool:
    """Whether a file's bytes are those that it had."""
    try:
        return earlier.blob == _hash(target.raw(), earlier.blob)
    except OSError:
        return False


def _new(now: LintResult, was: LintResult) -> list[Problem]:
    known = Counter(key_of(finding) for finding in identify(was))
    found = []
    for finding in identify(now):
        key = key_of(finding)
        if known[key]:
            known[key] -= 1
        else:
            found.append(finding.problem)
    return found


def _stops_build(linted: LintResult) -> bool:
    return linted.charter is None or any(stops_the_build(problem) for problem in linted.problems)


def _changed_lines(was: str, now: str) -> set[int]:
    matcher = SequenceMatcher(None, was.split("\n"), now.split("\n"), autojunk=False)
    return {line + 1 for tag, _, _, start, end in matcher.get_opcodes() if tag != "equal" for line in range(start, end)}


def _files(root: Path, commit: str) -> list[tuple[str, str]]:
    found = []
    for entry in _git(root, "ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0"):
        about, _, path = entry.partition(b"\t")
        if about.startswith((b"100644 blob ", b"100755 blob ")):
            found.append((os.fsdecode(path), about.split()[2].decode("ascii")))
    return found


def _hash(raw: bytes, like: str) -> str:
    """The hash that Git gives to a file's bytes, of the same kind as another."""
    kind = sha1 if len(like) == 40 else sha256
    return kind(b"blob %d\0" % len(raw) + raw, usedforsecurity=False).hexdigest()


def _program() -> str:
    """The user's own Git, never one that lies in the folder of the charters (`PATH=.:…`)."""
    folders = [folder for folder in os.get_exec_path() if os.path.isabs(folder)]  # noqa: PTH117
    found = shutil.which("git", path=os.pathsep.join(folders))
    if found is None or not os.path.isabs(found):  # noqa: PTH117 - Windows looks into the present folder first
        raise _no_git()
    return found


def _no_git() -> UsageError:
    return UsageError("--since needs Git, which is not installed here.")


def _git(folder: Path, *words: str) -> bytes:
    # A Git hook that runs this tool sets these; here the folder alone says which repository is meant.
    environment = {key: value for key, value in os.environ.items() if key not in _OF_A_HOOK}
    environment |= {"GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and only the words above
            [_program(), *_SAFE, "-C", str(folder), *words],
            capture_output=True,
            check=False,
            timeout=_SECONDS,
            env=environment,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        raise _no_git() from None
    except subprocess.TimeoutExpired:
        raise UsageError(f"Git gave no answer within {_SECONDS} seconds.") from None
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise UsageError("Git could not read the earlier revision.", said)
    return done.stdout
