"""Characters were damaged on their way into the file.

What it finds

“itâ€™s” for “it’s” and “Â£” for “£” (text that was read in a wrong encoding), “�” (a letter that could not be read),
characters of a private font such as the bullets of Symbol and Wingdings, and ligatures copied out of a PDF (“ﬁ” as one
character).

Why it matters

Readers see nonsense or an empty box, screen readers read it out, and searching misses the word.

Example that fails

    aim: We ask what you think, because itâ€™s your life.

Example that passes

    aim: We ask what you think, because it’s your life.

Source

The Unicode Standard, on private-use characters, the replacement character and compatibility ligatures.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.WARNING
