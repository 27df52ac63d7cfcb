"""A merge of two versions left its marks in the file.

What it finds

Lines that start with “<<<<<<<”, “|||||||” or “>>>>>>>”, and lines of seven “=”, anywhere in the file: between keys and
inside a text.

Why it matters

Two people changed the same lines, and nobody has decided yet which of the two versions holds. Inside a text, both of
them and the marks would be printed.

Example that fails

    aim: |
      <<<<<<< HEAD
      We answer within a week.
      =======
      We answer within a month.
      >>>>>>> edit

Example that passes

    aim: |
      We answer within a week.

Source

Git, “git-merge”, on how conflicts are presented.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
