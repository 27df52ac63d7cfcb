"""A label stands over nothing, so it is never printed.

What it finds

Words under “labels:” for something that no value, measure or statement of the part has: a label for goals where there
are no goals.

Why it matters

The words of a charter are agreed. What is written in its file and missing on the page is either left over, and then
misleads whoever edits the file next, or it shows that a list was forgotten.

Example that fails

    values:
      labels:
        goals: What we aim at
      items:
        - name: Be open
          commitments: [We will listen to you]

Example that passes

    values:
      labels:
        commitments: What we will do
      items:
        - name: Be open
          commitments: [We will listen to you]

Source

charterc's own format: a label is printed above what it names.
"""

from charterc.problem import Severity

SEVERITY = Severity.WARNING
ABOUT_FILE = True
