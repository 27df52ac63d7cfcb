"""A released version does not say what it said when it was released.

What it finds

In a file that `charterc release` wrote (`charters/versions/NAME/2.yaml`): a passage whose meaning is not that of its
fingerprint, a passage that is new or gone, a date or a link that differs, and a record (who agreed, day, note) that was
edited, was taken out or belongs to another version. Typography makes no difference: capitals, kinds of quotation marks
and dashes, spaces, line ends, bold.

Why it matters

People agreed to these words, and may have them on a wall. If the file can change behind their backs, nobody can show
any more what was promised.

Example that fails

    title: Our charter
    agreements:
      items:
        - id: answer
          text: We will answer within 10 working days
    release:
      version: "1"
      date: 2026-03-01
      fingerprint: f1-15557f887b85b9e2
      fingerprints:
        charter.title: f1-a9a1794cae75a4a4
        answer: f1-10f2304209b4f994

Example that passes

    title: Our charter
    agreements:
      items:
        - id: answer
          text: We will answer within 5 working days
    release:
      version: "1"
      date: 2026-03-01
      fingerprint: f1-15557f887b85b9e2
      fingerprints:
        charter.title: f1-a9a1794cae75a4a4
        answer: f1-10f2304209b4f994

Source

charterc's own; compare doorstop, which keeps a fingerprint of each reviewed requirement.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
ABOUT_FILE = True
