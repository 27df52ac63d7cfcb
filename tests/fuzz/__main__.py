"""Tries file after file until the time is over, and keeps each one that goes wrong."""

from __future__ import annotations

import argparse
import sys
import time
import traceback

from tests.fuzz.mutate import mutated
from tests.fuzz.trial import keep, tried

_SLOW = 1.0
"""Seconds of CPU. No file below 64 KiB may take more."""


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    words.add_argument("--seconds", type=float, default=60)
    words.add_argument("--seed", type=int, default=0, help="the number of the first file")
    words.add_argument("--paper", action="store_true", help="print a poster of each charter, too")
    asked = words.parse_args()
    end, seed, faults, slowest = time.monotonic() + asked.seconds, asked.seed, 0, 0.0
    while time.monotonic() < end:
        raw = mutated(seed)
        try:
            took = tried(raw, paper=asked.paper)
        except Exception:  # noqa: BLE001 - whatever it is, it is a fault
            faults += 1
            traceback.print_exc()
            say(f"fault: file {seed}, kept as {keep(raw, seed)}")
        else:
            slowest = max(slowest, took)
            if took > _SLOW and not asked.paper:
                faults += 1
                say(f"slow: file {seed} took {took:.1f} s of CPU, kept as {keep(raw, seed)}")
        seed += 1
    say(f"{seed - asked.seed} files, {faults} faults, the slowest took {slowest:.2f} s of CPU")
    return min(faults, 1)


if __name__ == "__main__":
    sys.exit(main())
