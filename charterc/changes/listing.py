"""Changes as plain lines, where there is no room for a report: in a message, at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charterc.changes.change import Change
from charterc.changes.sentence import sentence


def listed(changes: Sequence[Change]) -> Iterator[str]:
    """Each change as a sentence, and below it the words before and now, and the reasons for its weight."""
    for change in changes:
        yield f"  - {sentence(change)}"
        for label, words in (("before", change.before), ("now", change.after)):
            if words:
                yield f"    {label}: {' '.join(words.split())}"
        yield from (f"    {reason.words}" for reason in change.reasons)
