"""The formats in which `charterc diff` tells what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charterc.comparison.register import Register

if TYPE_CHECKING:  # a command's help names the formats without importing what they are made with
    from charterc.diff.view import View

FORMATS: Register[View] = Register("charterc.diff.reports", ("text", "markdown", "html", "pdf", "json"))
