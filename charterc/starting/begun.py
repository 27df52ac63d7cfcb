"""From what somebody said of a new charter to a `Beginning` that can be written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from charterc.errors import UsageError
from charterc.project.adoptions import adoptions_called
from charterc.project.find import Project, is_safe_name
from charterc.project.names import file_name
from charterc.starting.charter import Beginning


def free_name(project: Project, said: str) -> str:
    """The name of a new charter's file. Raises `UsageError` where it has none, or something is called so already."""
    name = said if said == said.lower() and is_safe_name(said) and " " not in said else file_name(said)
    if not name or not is_safe_name(name):
        raise UsageError(
            f"No file can be called “{said}”.", "Use small letters, digits and hyphens: charterc new our-town"
        )
    there = project.charters.get(name) or next(iter(adoptions_called(project.root, name)), None)
    if there:
        shown = there.relative_to(project.root).as_posix()
        raise UsageError(
            f"{shown} is there already, and is not overwritten.", "Edit it, or give this one another name."
        )
    return name


def begin(said: str, called: str, known: Mapping[str, Any], *, short: bool = False) -> Beginning:
    """A beginning of what is known; what is not is made of the name that was said. Raises `UsageError`."""
    area = " ".join(str(known.get("area") or "").split()) or _in_words(said)
    title = " ".join(str(known.get("title") or "").split()) or f"{area} Co-production Charter"
    rest = {key: known[key] for key in ("heart", "how_many", "colours") if known.get(key) not in (None, "")}
    return Beginning(called, title, area, **rest, short=short).checked()


def _in_words(said: str) -> str:
    """`our-town` as a name: “Our Town”. What has capitals or spaces was written as it is meant."""
    return said if said != said.lower() or " " in said else said.replace("-", " ").replace("_", " ").title()
