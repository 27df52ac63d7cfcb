"""How long the main jobs take: python benchmarks/build.py"""

from __future__ import annotations

import sys
import tempfile

from measure import pairs, table

CHARTERC = (sys.executable, "-m", "charterc")
LIMITS = {
    "charterc --help": "0.12 s cpu",
    "build -f html -f markdown": "0.25 s cpu",
    "build stockport (everything)": "1.2 s wall, 150 MiB",
}


def main() -> None:
    """Prints a table of medians, with a bare Python beside them as the measure of the machine."""
    with tempfile.TemporaryDirectory() as out:
        results = pairs(
            {
                "python -c pass": (sys.executable, "-c", "pass"),
                "import yaml, pydantic, jinja2": (sys.executable, "-c", "import yaml, jinja2, pydantic.main"),
                "charterc --help": (*CHARTERC, "--help"),
                "build -f html -f markdown": (
                    *CHARTERC,
                    "build",
                    "stockport",
                    "-f",
                    "html",
                    "-f",
                    "markdown",
                    "-o",
                    out,
                ),
                "build stockport (everything)": (*CHARTERC, "build", "stockport", "-o", out),
                "build (all charters)": (*CHARTERC, "build", "-o", out),
            }
        )
    print(table(results, LIMITS))


if __name__ == "__main__":
    main()
