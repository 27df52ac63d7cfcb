"""JSON that people can read in a log and compare in Git: each item of its list stands on a line of its own."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any


def json_list(opening: str, items: Iterable[Any], closing: str) -> str:
    """JSON text, in ASCII: what stands before the items and their bracket, the items, and what closes it."""
    return f"{opening}\n" + ",\n".join(map(json.dumps, items)) + f"\n{closing}\n"
