"""The file is not saved as UTF-8.

What it finds

Bytes that are not UTF-8, as older Windows programs write them; UTF-16; and files that are no text at all, such as a
Word document or a PDF that was only given the name of a charter.

Why it matters

Names with accents and Welsh or Urdu words would come out as nonsense.

Example that fails

A file saved as “Windows-1252” or “UTF-16”: the name “Siân” then has bytes that are not UTF-8.

Example that passes

The same file, saved as UTF-8.

Source

RFC 3629, “UTF-8”.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
