"""The files of a project as they were at an earlier revision, asked of Git.

Git is asked three things, `rev-parse`, `merge-base` and `ls-tree`, and then for single files by their hash. None of
these runs a hook, a filter, a pager or any other program that a repository's settings could name, and none may fetch.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Collection
from hashlib import sha1, sha256
from pathlib import Path
from typing import NamedTuple

from charterc.errors import UsageError
from charterc.source.files import real

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
_FULL_HASH = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")


class _RefusedError(UsageError):
    """Git ran, and did not do what it was asked."""


class EarlierFile(NamedTuple):
    """One file at an earlier revision."""

    root: Path
    blob: str
    """The hash that Git knows it by; "" where there was no such file."""

    def content(self) -> bytes:
        """The bytes it had. Raises `UsageError` where Git cannot give them."""
        return _git(self.root, "cat-file", "blob", self.blob)

    def had(self, raw: bytes) -> bool:
        """Whether these were its bytes, by the hash that Git gives to them."""
        kind = sha1 if len(self.blob) == 40 else sha256
        return kind(b"blob %d\0" % len(raw) + raw, usedforsecurity=False).hexdigest() == self.blob


class Revision(NamedTuple):
    """The files of a repository at an earlier revision."""

    root: Path
    blobs: dict[str, str]
    """The hash of every file by its path from the root."""

    def file(self, path: Path) -> EarlierFile:
        """A file as it was."""
        try:
            return EarlierFile(self.root, self.blobs.get(real(path).relative_to(self.root).as_posix(), ""))
        except ValueError:
            return EarlierFile(self.root, "")

    def files(self, suffixes: Collection[str]) -> list[Path]:
        """Where the files with one of these endings were."""
        return sorted(path for name in self.blobs if (path := self.root / name).suffix.lower() in suffixes)


def shown_revision(revision: str) -> str:
    """A revision as people read it: a full hash by its first digits."""
    return revision[:7] if _FULL_HASH.fullmatch(revision) else revision


def read_revision(revision: str, here: Path) -> Revision:
    """The repository around `here` at a revision. Raises `UsageError` where there is none such."""
    if revision.startswith("-") or not revision.strip() or "\0" in revision:
        raise UsageError(f"“{revision}” is no revision.", "Name a branch, a tag or a commit: --since main")
    try:
        root = Path(os.fsdecode(_git(here, "rev-parse", "--show-toplevel").rstrip(b"\n"))).resolve()
    except _RefusedError as error:
        raise UsageError(f"--since needs a Git repository, and {here} is in none.", error.hint) from None
    try:
        commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except _RefusedError:
        hint = "Name a branch, a tag or a commit. In CI, fetch it first: a shallow clone lacks older commits."
        raise UsageError(f"There is no revision “{revision}” in this repository.", hint) from None
    return Revision(root, dict(_files(root, _merge_base(root, commit.decode("ascii").strip()))))


def _merge_base(root: Path, commit: str) -> str:
    """Where this change parted from a commit: what came into `main` since then is not of this change.

    The commit itself where the two have no history in common here, as in a shallow clone.
    """
    try:
        return _git(root, "merge-base", commit, "HEAD").decode("ascii").strip()
    except _RefusedError:
        return commit


def _files(root: Path, commit: str) -> list[tuple[str, str]]:
    found = []
    for entry in _git(root, "ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0"):
        about, _, path = entry.partition(b"\t")
        if about.startswith((b"100644 blob ", b"100755 blob ")):
            found.append((os.fsdecode(path), about.split()[2].decode("ascii")))
    return found


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
        raise _RefusedError("Git could not read the earlier revision.", said)
    return done.stdout
