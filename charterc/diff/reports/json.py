"""A difference for programs. What the keys hold is told in `docs/diff.md`."""

from __future__ import annotations

import json
from typing import Any

from charterc.comparison.looks import Looks
from charterc.diff.view import ChangeView, View


def render(view: View, looks: Looks) -> bytes:
    """JSON in UTF-8, ending in a line end."""
    del looks
    before, after = view.sides
    document = {
        "changes": [_change(change) for change in view.changes],
        "same": view.same,
        "identical": view.identical,
        "before": before.name,
        "after": after.name,
    }
    return f"{json.dumps(document, ensure_ascii=False, indent=2)}\n".encode("utf-8", "replace")


def _change(view: ChangeView) -> dict[str, Any]:
    change = view.change
    required = {
        "code": view.code,
        "kind": change.kind,
        "id": change.id,
        "where": change.where,
        "before": change.before,
        "after": change.after,
        "weight": change.weight,
    }
    reasons = [{"rule": reason.rule, "weight": reason.weight, "words": reason.words} for reason in change.reasons]
    further = {
        "sentence": view.sentence,
        "words": change.words,
        "owner": change.owner,
        "what": change.what,
        "reasons": reasons,
        "inside": list(change.inside),
    }
    return required | {key: value for key, value in further.items() if value}
