"""What a project says of how much one page, text or sheet may take: the table `[limits]` of `charterc.toml`.

[limits]
seconds = 10
    sheet-seconds = 60
megabytes = 4096
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field

from charterc.project.settings import SettingsFile, Table, settings_file
from charterc.workers.limits import USUAL, Limits

_SMALLEST = 256
"""Megabytes without which Python and Typst do not even start."""


class LimitsTable(Table):
    """How much one file may take while it is made."""

    seconds: Annotated[int, Field(strict=True, ge=1, le=86_400)] = USUAL.texts.seconds
    sheet_seconds: Annotated[int, Field(strict=True, ge=1, le=86_400)] = USUAL.sheets.seconds
    megabytes: Annotated[int, Field(strict=True, ge=_SMALLEST, le=1_048_576)] = USUAL.texts.megabytes


def read_limits(root: Path) -> Limits:
    """The limits of the project in `root`. Raises `SettingsError` with the place of every fault."""
    file = settings_file(root)
    if file is None:
        return USUAL
    settings = SettingsFile(file)
    table = settings.table(("limits",), LimitsTable)
    settings.raise_faults()
    return Limits(
        USUAL.texts._replace(seconds=table.seconds, megabytes=table.megabytes),
        USUAL.sheets._replace(seconds=table.sheet_seconds, megabytes=table.megabytes),
    )
