"""The file is not written as YAML.

What it finds

A colon inside unquoted text, a bracket or quotation mark that is not closed, a line that does not line up, a tab; a
list item that YAML would join to the text above it, because its dash stands too far in or has no space behind it.
The message says what the writer most probably meant.

Why it matters

Nothing of the charter can be read until this is put right, or two promises would be printed as one.

Example that fails

    title: Our aim: to listen

Example that passes

    title: "Our aim: to listen"

Source

“YAML Ain't Markup Language 1.2”, and the mistakes people make most often.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
