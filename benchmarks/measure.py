"""Runs whole commands and reads what the system counted for them: CPU and wall seconds, peak memory.

Pairs are run in turn (A B A B …), so that a machine whose speed drifts slows both.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """One run: seconds of processor time (all processes), seconds on the clock, peak MiB of the largest process."""

    cpu: float
    wall: float
    memory: float


def _environment() -> dict[str, str]:
    """The environment, in which Python may keep its bytecode, as an installed tool has it."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def run(command: Sequence[str]) -> Run:
    """Runs a command to its end; its output is thrown away. Raises `SystemExit` where it fails."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=_environment()) as process:
        assert process.stderr is not None  # noqa: S101
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode not in {0, 1}:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}: {said.decode(errors='replace')}")
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def pairs(commands: Mapping[str, Sequence[str]], runs: int = 5) -> dict[str, Run]:
    """The median of each figure for each command, run in turn after one warm-up."""
    for command in commands.values():
        run(command)
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            found[name].append(run(command))
    return {
        name: Run(
            statistics.median(r.cpu for r in results),
            statistics.median(r.wall for r in results),
            statistics.median(r.memory for r in results),
        )
        for name, results in found.items()
    }


def table(results: dict[str, Run], limits: dict[str, str] | None = None) -> str:
    """The results as lines of text."""
    width = max(len(name) for name in results)
    lines = [f"{'':{width}}   cpu s  wall s   MiB  to reach"]
    for name, result in results.items():
        limit = (limits or {}).get(name, "")
        lines.append(f"{name:{width}}  {result.cpu:6.3f}  {result.wall:6.3f}  {result.memory:4.0f}  {limit}")
    return "\n".join(lines)
