"""A commitment is written but stands under no value, so it is never printed.

What it finds

A promise under “commitments:” whose name no value uses. Where no value uses any of them, one finding says so for
the whole list.

Why it matters

What stands under “commitments:” is printed only where a value names it. A promise that was agreed would be missing
from the page, and nobody would notice.

Example that fails

    commitments:
      listen: We will listen to each other's views
      plain-words: We will write in plain words
    values:
      - name: Be open
        commitments: [listen]

Example that passes

    commitments:
      listen: We will listen to each other's views
      plain-words: We will write in plain words
    values:
      - name: Be open
        commitments: [listen, plain-words]

Source

charterc's own format: a promise is said once, and kept under every value that names it.
"""

from charterc.problem import Severity

SEVERITY = Severity.WARNING
ABOUT_FILE = True
