"""Whether a paragraph ends without a full stop, though the sentences in front of it have theirs.

lacks_last_stop("We ask. We listen. We say what", 0, 30)   True
lacks_last_stop("We ask and we listen", 0, 20)             False: it may be a line of its own
"""

from __future__ import annotations

import re

from charterc.wording.marks import BREAK, MASK
from charterc.wording.sentences import sentence_spans

_FEWEST = 3
"""Words of a sentence; “Signed by all. June 2026” has none behind its stop."""
_STOPS = (".", "!", "?")
_CLOSING = f"{MASK}\"'”’)] "
_LISTED = re.compile(rf"^\s*(?:[-*+•]|\d+[.)])\s|{BREAK}", re.MULTILINE)

_ATTRIBUTED = re.compile(rf"[.!?][{MASK}\"'”’)]* ?[–—-]+ ?\S")
"""“… and listen.” – a saying: who says it needs no stop."""


def lacks_last_stop(prose: str, start: int, end: int) -> bool:
    """Whether the paragraph between two offsets, Markdown blanked out, has a last sentence that does not end."""
    piece = prose[start:end]
    if _LISTED.search(piece) or piece.endswith(MASK) or not piece[-1:].isalnum():
        return False
    spans = sentence_spans(piece)
    if len(spans) < 2:
        return False
    *others, last = (piece[first:behind] for first, behind in spans)
    if _ATTRIBUTED.search(last):
        return False
    words = last.split()
    ends = all(other.rstrip(_CLOSING).endswith(_STOPS) for other in others)
    is_said = sum(map(str.islower, words)) * 2 >= len(words)  # “Ann Lee, Chair of Governors” is a name
    return ends and is_said and len(words) >= _FEWEST and words[0][:1].isupper()
