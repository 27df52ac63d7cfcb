"""Changes as plain lines, where there is no room for a report: in a message, at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charterc.changes.change import Change
from charterc.changes.sentence import sentence


def listed(changes: Sequence[Change]) -> Iterator[str]:
    """Each change as a sentence, below it the words, before and now where they changed, and the reasons."""
    for change in changes:
        yield f"  - {sentence(change)}"
        both = (("before", change.before), ("now", change.after))
        for label, words in (("words", change.words),) if change.kind.keeps_words else both:
            if words:
                yield f"    {label}: {' '.join(words.split())}"
        yield from (f"    {reason.words}" for reason in change.reasons)
