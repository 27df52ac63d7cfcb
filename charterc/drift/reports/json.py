"""A drift for programs. What the keys hold is told in `docs/drift.md`."""

from __future__ import annotations

import json
from typing import Any

from charterc.comparison.looks import Looks
from charterc.drift.verdicts import Judged
from charterc.drift.view import View


def render(view: View, looks: Looks) -> bytes:
    """JSON in UTF-8, ending in a line end."""
    del looks
    drift = view.drift
    document = {
        "charter": drift.charter,
        "version": drift.version,
        "file": drift.file,
        "verdicts": [_verdict(judged) for judged in drift.verdicts],
        "added": [{"text": unit.text, "line": unit.line} for unit in drift.added],
        "same": drift.same,
        "counts": {verdict.value: number for verdict, number in drift.counts.items()},
    }
    return f"{json.dumps(document, ensure_ascii=False, indent=2)}\n".encode("utf-8", "replace")


def _verdict(judged: Judged) -> dict[str, Any]:
    passage = judged.passage
    document = {
        "part": passage.part,
        "id": passage.id,
        "value": passage.value,
        "verdict": judged.verdict.value,
        "adopted": passage.words,
        "found": judged.found,
        "line": judged.line,
    }
    return document | ({"reasons": list(judged.reasons)} if judged.reasons else {})
