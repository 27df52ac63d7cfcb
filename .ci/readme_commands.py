"""Prints the README's own commands, one on a line: the first line of each of its first two `sh` blocks.

On Windows they are written as the README tells people to write them there.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path


def commands(readme: str, *, windows: bool = False) -> list[str]:
    """The commands a newcomer is told to run: one builds, one tests."""
    blocks = re.findall(r"^```sh\n(.*?)^```", readme, flags=re.MULTILINE | re.DOTALL)
    found = [block.strip() for block in blocks[:2]]
    return [command.replace(".venv/bin/", ".venv/Scripts/") for command in found] if windows else found


if __name__ == "__main__":
    found = commands(Path(sys.argv[1]).read_text(encoding="utf-8"), windows=os.name == "nt")
    # Bash on Windows would take a carriage return for a part of the command.
    sys.stdout.buffer.write("".join(f"{command}\n" for command in found).encode())
