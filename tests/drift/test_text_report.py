"""A drift at the terminal."""

from __future__ import annotations

from charterc.comparison.looks import Looks
from charterc.drift.verdicts import Verdict
from tests.drift.views import ADDED, EVERY, GONE, SAME, SIGNS, WEAKER, judged, promise, shown


def test_what_became_of_a_charter_is_told() -> None:
    assert (
        shown("text", SAME, WEAKER, GONE, SIGNS, added=(ADDED,))
        == """\
A copy compared: Our charter
Charter: town@2 (version 2)
Copy:    page.html

1 of 4 passages is missing, 1 is weaker; 2 say the same. 1 sentence was added.

Missing (1)
These stand in the charter and not in the copy. Families who read only the copy do not know of them.

1. A promise under “Act” is missing.
   - charter: We will own up.

Weaker than the charter (1)
In these words, families are promised less than in the charter.

2. A promise under “Listen” is weaker. (line 4)
   - charter: We will reply within [-5-] days.
   + copy:    We will reply within {+10+} days.
   Why: “5 days” became “10 days”: later than before.

Other signs, the same words (1)
Only capitals, spaces or punctuation differ. Readers lose nothing.
Too small to be listed here: the other formats do.

Added by the copy (1)
These sentences stand between those of the charter and are none of them. Readers should be able to
tell.

3. A sentence of the copy's own. (line 7)
   + copy:    We meet on Mondays.
"""
    )


def test_no_words_of_charter_or_copy_move_the_cursor() -> None:
    hostile = judged(Verdict.WEAKENED, promise("\x1b[2JWe will"), "\u202eWe\x07 may", line=1)

    said = shown("text", hostile, file="\x1b]0;x\x07.html")

    assert "\x1b" not in said
    assert "\u202e" not in said
    assert "\x07" not in said


def test_colour_replaces_no_words() -> None:
    assert "\x1b[1;31m" in shown("text", *EVERY, looks=Looks(colour=True))
