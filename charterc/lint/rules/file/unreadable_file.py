"""The file cannot be opened.

What it finds

A file that is missing, is a folder, or may not be read, and a link that leads out of the project.

Why it matters

What cannot be read cannot be checked. It must not pass as clean.

Example that fails

`charterc lint charters/stok.yaml`, where there is no such file.

Example that passes

`charterc lint charters/stoke.yaml`

Source

charterc's own.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
