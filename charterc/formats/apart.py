"""Templates that a project brings may come from strangers: they run in a process of their own, within limit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from charterc.formats.templates import own_folders
from charterc.workers.limits import Limit
from charterc.workers.pool import within

T = TypeVar("T")


def apart(templates: Sequence[Path], limit: Limit, what: str, function: Callable[..., T], *arguments: Any) -> T:
    """The result of `function(*arguments)`, which renders with the project's own `templates`, and with ours.

    Ours alone are trusted and run here, which saves starting a process. `what` names the file that is made.
    Raises `LimitError`, and every `ChartercError` that the function raises.
    """
    if not own_folders(templates):
        return function(*arguments)
    return within(limit, what, function, *arguments)
