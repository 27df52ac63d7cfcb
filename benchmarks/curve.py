"""How a build grows with the number of charters, as figures and as a picture: python benchmarks/curve.py FILE.svg

Needs Matplotlib (pip install matplotlib). Each point is one cold build to HTML and Markdown.
"""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path

import matplotlib as mpl
from generate import generate
from matplotlib.figure import Figure
from measure import Run, run
from scale import BUILD, inside

COUNTS = (1, 10, 100, 1_000, 10_000)


def main() -> None:
    """Prints the figures, and draws them."""
    points = {}
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as project:
            generate(Path(project), count)
            points[count] = one = run(inside(Path(project), " ".join(BUILD)))
        print(f"{count:6,} charters: {one.wall:7.1f} s on the clock, {one.cpu:7.1f} s of CPU, {one.memory:4.0f} MiB")
    draw(points, Path(sys.argv[1]))


def draw(points: dict[int, Run], file: Path) -> None:
    """Seconds and memory by the number of charters, by powers of ten. The same figures give the same bytes."""
    mpl.rcParams["svg.hashsalt"] = "charterc"
    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.subplots()
    axes.loglog(list(points), [one.cpu for one in points.values()], "o-", label="seconds of processor time")
    axes.loglog(list(points), [one.memory for one in points.values()], "s--", label="MiB of the largest process")
    axes.set_xlabel("charters")
    axes.grid(visible=True, alpha=0.3)
    axes.legend()
    drawn = io.StringIO()
    figure.savefig(drawn, format="svg", metadata={"Date": None})
    file.write_text("".join(f"{line.rstrip()}\n" for line in drawn.getvalue().splitlines()), encoding="utf-8")


if __name__ == "__main__":
    main()
