"""The formats in which `charterc drift` tells what a copy made of a charter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charterc.comparison.register import Register

if TYPE_CHECKING:  # a command's help names the formats without importing what they are made with
    from charterc.drift.view import View

FORMATS: Register[View] = Register("charterc.drift.reports", ("text", "markdown", "html", "json"))
