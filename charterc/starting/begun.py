"""From what somebody said of a new charter to a `Beginning` that can be written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from charterc.clean import one_line
from charterc.errors import UsageError
from charterc.project.adoptions import adoptions_called
from charterc.project.find import Project, is_safe_name, why_not_safe
from charterc.project.names import file_name
from charterc.starting.charter import Beginning

RESERVED = frozenset({"adoptions", "compare", "site"})
"""Names of folders that a site has beside those of its charters, and its own."""
_LONGEST = 150
"""Letters of a title."""
_CHARTER = re.compile(r"[-_]?(?:co-?production[-_])?charters?$")
_SMALL = frozenset({"and", "by", "in", "le", "of", "on", "the", "under", "upon", "with"})


def free_name(project: Project, said: str) -> str:
    """The name of a new charter's file. Raises `UsageError` where it has none, or something is called so already."""
    if "/" in said or "\\" in said:
        raise UsageError(f"“{said}” is a path, not a name.", "Write the name alone: charterc new our-town")
    name = said if said == said.lower() and is_safe_name(said) and " " not in said else file_name(said)
    if not name or not is_safe_name(name):
        why = f": {why_not_safe(name)}" if name else ""
        hint = "Use small letters, digits and hyphens: charterc new our-town"
        raise UsageError(f"No file can be called “{said}”{why}.", hint)
    if name in RESERVED:
        raise UsageError(
            f"A charter may not be called “{name}”: the site has a folder of that name.", "Choose another."
        )
    there = project.charters.get(name) or next(iter(adoptions_called(project.root, name)), None)
    if there:
        shown = there.relative_to(project.root).as_posix()
        raise UsageError(
            f"{shown} is there already, and is not overwritten.", "Edit it, or give this one another name."
        )
    return name


def file_name_of(area: str) -> str:
    """The name of the file of an area's charter, in a project that has none yet."""
    name = file_name(area)
    return name if is_safe_name(name) and name not in RESERVED else "our-charter"


def begin(said: str, called: str, known: Mapping[str, Any], *, short: bool = False) -> Beginning:
    """A beginning of what is known; what is not is made of the name that was said. Raises `UsageError`."""
    area = _clean(known.get("area")) or _in_words(_clean(said))
    title = _clean(known.get("title")) or f"{area} Co-production Charter"
    rest = {key: known[key] for key in ("heart", "how_many", "colours") if known.get(key) not in (None, "")}
    return Beginning(called, title, area, **rest, short=short).checked()


def _clean(said: object) -> str:
    """Words on one line. Raises `UsageError` for what cannot be printed, or is no title any more."""
    words = " ".join(str(said or "").split())
    if not words.isprintable():
        raise UsageError(
            f"“{one_line(words)}” has a character that nobody sees.", "Type it instead of pasting it, and try again."
        )
    if len(words) > _LONGEST:
        raise UsageError(f"“{words[:40]}…” is too long for a title.", f"{_LONGEST} letters have room.")
    return words


def _in_words(said: str) -> str:
    """`our-town-charter` as a name: “Our Town”. What has capitals or spaces was written as it is meant."""
    if said != said.lower() or " " in said:
        return said
    words = _CHARTER.sub("", said).replace("-", " ").replace("_", " ").split()
    named = " ".join(word if word in _SMALL and at else word.capitalize() for at, word in enumerate(words))
    return named if named not in {"", "Our", "My", "The"} else "Our Area"
