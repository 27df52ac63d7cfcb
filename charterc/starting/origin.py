"""Where charterc comes from: what a project's workflow has to name, so that it runs the same program."""

from __future__ import annotations

import json
import re
from importlib.metadata import PackageNotFoundError, distribution
from typing import NamedTuple

from charterc.errors import UsageError

_ORIGIN = re.compile(r"(?P<repository>[\w.-]+/[\w.-]+)@(?P<commit>[0-9a-f]{40})")
_ON_GITHUB = re.compile(
    r"https://github\.com/(?P<repository>[\w.-]+/[\w.-]+?)(?:\.git|/archive/(?P<commit>[0-9a-f]{40})\.tar\.gz)?/?"
)


class Origin(NamedTuple):
    """A commit of charterc's repository on GitHub."""

    repository: str
    """`OWNER/charterc`."""
    commit: str
    """40 digits."""

    @classmethod
    def of(cls, said: str) -> Origin:
        """The origin that somebody names: `OWNER/charterc@COMMIT`. Raises `UsageError`."""
        match = _ORIGIN.fullmatch(said.strip().removeprefix("https://github.com/"))
        if match is None:
            raise UsageError(
                f"“{said}” does not say where charterc comes from.",
                "Write the owner of its repository on GitHub and the full commit, 40 digits, which nobody can move to\n"
                "other code: --charterc OWNER/charterc@COMMIT",
            )
        return cls(match["repository"], match["commit"])

    @property
    def action(self) -> str:
        """What a workflow of GitHub uses."""
        return f"{self.repository}@{self.commit}"

    @property
    def archive(self) -> str:
        """What pip installs."""
        return f"https://github.com/{self.repository}/archive/{self.commit}.tar.gz"


def installed_from() -> Origin | None:
    """Where this charterc was installed from, as pip noted it (PEP 610); None where that was no commit on GitHub."""
    try:
        noted = json.loads(distribution("charterc").read_text("direct_url.json") or "{}")
    except (PackageNotFoundError, ValueError):
        return None
    match = _ON_GITHUB.fullmatch(str(noted.get("url", "")))
    commit = str((match and match["commit"]) or noted.get("vcs_info", {}).get("commit_id", ""))
    return Origin(match["repository"], commit) if match and re.fullmatch(r"[0-9a-f]{40}", commit) else None
