"""How long paper takes, beside WeasyPrint on the same words: python benchmarks/paper.py

WeasyPrint prints the charter's own web page, which holds the same words; it needs Pango on the machine.
"""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from pathlib import Path

from measure import pairs, table

CHARTERC = (sys.executable, "-m", "charterc")
LIMITS = {
    "poster stockport, A3": "0.5 s wall with the start of Python",
    "build -f pdf": "0.2 s for the sheet alone",
    "everything on paper, four charters": "6 s wall, 250 MiB",
}
WEASY = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])"


def main() -> None:
    """Prints a table of medians."""
    with tempfile.TemporaryDirectory() as out:
        commands: dict[str, tuple[str, ...]] = {
            "poster stockport, A3": (*CHARTERC, "poster", "stockport", "-o", out),
            "build -f pdf": (*CHARTERC, "build", "stockport", "-f", "pdf", "-o", out),
            "everything on paper, four charters": (*CHARTERC, "build", "-f", "pdf", "-f", "poster", "-o", out),
        }
        if importlib.util.find_spec("weasyprint"):
            page = Path(out, "stockport", "index.html")
            commands["build -f html"] = (*CHARTERC, "build", "stockport", "-f", "html", "-o", out)
            commands["WeasyPrint, the page as PDF"] = (sys.executable, "-c", WEASY, str(page), str(Path(out, "w.pdf")))
        print(table(pairs(commands, runs=3), LIMITS))


if __name__ == "__main__":
    main()
