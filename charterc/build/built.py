"""What is said of a charter once it is built: small, since there may be many thousands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from charterc.errors import ChartercError, Exit
from charterc.problem import Problem


class Written(NamedTuple):
    """One file."""

    size: int
    """In bytes."""
    seconds: float
    """How long it took to make."""


class LeftOut(NamedTuple):
    """Files that cannot be made of a charter, and why."""

    files: tuple[str, ...]
    message: str
    hint: str
    exit_code: Exit
    because: Sequence[tuple[str, str]] = ()
    """For all the words that stand in the way: their place, "" where they are not the charter's, and what is said."""


class Said(NamedTuple):
    """Problems, and the text of each file that they are in, by its name as shown."""

    problems: Sequence[Problem] = ()
    sources: Mapping[str, str] = {}


_NOTHING = Said()


@dataclass(slots=True, kw_only=True)
class Told:
    """What is to be said of a charter that was built."""

    name: str
    said: Said = _NOTHING
    """What is wrong in its file."""
    files: dict[str, Written] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What a person should know about the files, such as type that came out small."""
    gaps: Said = _NOTHING
    """Released versions that are gone."""
    changed: Said = _NOTHING
    """Released versions that are not as they were."""
    leads_to: str = ""
    """For an adoption: the page of the charter beside its own, as an address from its folder."""

    def parts(self) -> dict[str, Any]:
        """All of that by name, and nothing else that is known of the charter."""
        return {name: getattr(self, name) for name in Told.__dataclass_fields__}


@dataclass(slots=True, kw_only=True)
class Built(Told):
    """What became of one charter."""

    folder: Path
    broken: bool = False
    """Whether a problem forbade building it."""
    fault: ChartercError | None = None
    """Why nothing was written."""
    seconds: dict[str, float] = field(default_factory=dict)
    """How long each stage took: “read”, “page”, “write”. Nothing, where all of it was kept from before."""
    gathered: Any = None
    """What `Surroundings.gather` wanted of it."""

    @property
    def kept(self) -> bool:
        """Whether all of it is there from before, and nothing was made."""
        return not self.seconds and not self.failed

    @property
    def failed(self) -> bool:
        """Whether nothing was written."""
        return self.broken or self.fault is not None

    @property
    def leads_nowhere(self) -> bool:
        """Whether the page of the charter beside it is not there."""
        return bool(self.leads_to) and not self.failed and not (self.folder / self.leads_to).is_file()
