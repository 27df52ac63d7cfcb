"""Data about a page for search engines and other programs, inside the page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

_MARKS = "<>&\u2028\u2029"
"""Inside a script element HTML reads neither entities nor JSON: only these could end it."""


def for_script(data: Mapping[str, Any]) -> Markup:
    """Data as the text of a script element, without what is empty."""
    text = json.dumps({key: value for key, value in data.items() if value}, ensure_ascii=False, separators=(",", ":"))
    for mark in _MARKS:
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return Markup(text)  # noqa: S704 - escaped just above
