"""Prints the README's own commands, one on a line: the first line of each of its first two `sh` blocks."""

from __future__ import annotations

import re
import sys
from pathlib import Path


def commands(readme: str) -> list[str]:
    """The commands a newcomer is told to run: one builds, one tests."""
    blocks = re.findall(r"^```sh\n(.*?)^```", readme, flags=re.MULTILINE | re.DOTALL)
    return [block.strip() for block in blocks[:2]]


if __name__ == "__main__":
    sys.stdout.write("\n".join(commands(Path(sys.argv[1]).read_text(encoding="utf-8"))) + "\n")
