"""The first file of a charter: what is known filled in, a TODO for all that is not, and notes that teach the form."""

from __future__ import annotations

from typing import NamedTuple

from charterc.errors import UsageError
from charterc.model.charter import GROUPS
from charterc.starting.templates import filled
from charterc.theme.palettes import READY

_ORDINALS_WORDS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth
"""
_ORDINALS = _ORDINALS_WORDS.split()

MOST_VALUES = len(_ORDINALS)
"""What a wheel has room for."""


class Beginning(NamedTuple):
    """What is known of a charter before its words are."""

    name: str
    """The name of its file, without the ending."""
    title: str
    area: str
    heart: str = GROUPS[0]
    """The key of its main list: `values`, `principles` …"""
    how_many: int = 3
    """How many of these it has, 1 to `MOST_VALUES`."""
    colours: str = ""
    """One of `READY`, or "" where the project's theme decides."""
    short: bool = False
    """Whether only what no charter can be without is written."""

    def checked(self) -> Beginning:
        """The same. Raises `UsageError` for what no charter has."""
        if self.heart not in GROUPS:
            raise UsageError(f"No charter has a list called “{self.heart}”.", f"Possible are {', '.join(GROUPS)}.")
        if not 1 <= self.how_many <= MOST_VALUES:
            raise UsageError(
                f"A charter cannot start with {self.how_many} {self.heart}.", f"1 to {MOST_VALUES} have room."
            )
        if self.colours and self.colours not in READY:
            raise UsageError(f"There are no colours called “{self.colours}”.", f"Possible are {', '.join(READY)}.")
        return self


def first_file(beginning: Beginning) -> str:
    """The text of the file of a new charter."""
    return filled(
        "charter.yaml.jinja",
        **beginning._asdict(),
        one=beginning.heart.removesuffix("s"),
        ordinals=_ORDINALS[: beginning.how_many],
        palettes=tuple(READY),
    )


def first_file_like(beginning: Beginning, source: str, structure: str) -> str:
    """The text of the file of a charter that is built like the one called `source`, of which this is the structure."""
    return filled("like.yaml.jinja", **beginning._asdict(), source=source, structure=structure)
