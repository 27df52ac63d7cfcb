"""How well `charterc lint` does on charters that no rule was tuned on: recall by kind, and precision.

    python benchmarks/lint_unseen.py first [--show]
    python benchmarks/lint_unseen.py second

`tests/lint/corpus/unseen/README.md` says what these charters are. `--show` lists what is missed and what is false; it
is refused for the second set, which is there to judge and not to learn from.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.lint.unseen import score


def main() -> None:
    """Prints the tables."""
    which, *options = sys.argv[1:] or ["first"]
    show = "--show" in options
    if show and which != "first":
        sys.exit("The second set is there to judge, not to learn from.")
    counted = score(which)
    if show:
        print(
            "\n".join([*(f"missed {each}" for each in counted.missed), *(f"false  {each}" for each in counted.false)])
        )
    for kind in sorted(counted.planted):
        print(f"{kind:15} {counted.found[kind]:3} of {counted.planted[kind]:3}")
    print(f"recall {counted.found.total()} of {counted.planted.total()}: {100 * counted.recall:.0f} %")
    print(f"precision {counted.useful} of {counted.told} findings above note: {100 * counted.precision:.0f} %")


if __name__ == "__main__":
    main()
