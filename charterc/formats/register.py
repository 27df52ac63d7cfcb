"""The files a charter can be built into: their names, their papers, and what is said about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from charterc.errors import UsageError
from charterc.near import near

FORMATS = ("html", "markdown", "pdf", "poster", "json", "fragment")
"""What `--format` takes. `poster` makes the posters and their preview."""

TEXTS = ("html", "markdown", "json", "fragment")
"""The formats that are one file of text each."""

PAPERS = {
    "a5": (148.0, 210.0),
    "a4": (210.0, 297.0),
    "a3": (297.0, 420.0),
    "a2": (420.0, 594.0),
    "a1": (594.0, 841.0),
    "letter": (215.9, 279.4),
    "tabloid": (279.4, 431.8),
}
"""Width and height of each paper in millimetres, upright."""
DESIGNS = ("charter", "values", "value", "pledge", "matrix")

# A fragment is asked for by name: it is for pasting into another page.
_USUAL = FORMATS[:-1]
_ALSO = {"md": "markdown", "htm": "html", "posters": "poster", "web": "html"}
_POSTER_PAPERS = ("a3", "a4")
_VALUES_PAPERS = ("a4",)
SMALLEST = 12.0
"""Points below which type on paper is hard to read for many; the tool says so."""
SMALLEST_LARGE = 18.0
"""The same for large print."""


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """A sheet to print and the name of its file; `options` are those of `render.typst.Sheet`."""

    file: str
    template: str
    paper: str
    kind: Literal["pdf", "png", "svg"] = "pdf"
    options: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def advice(self, fit: Mapping[str, Any]) -> list[str]:
        """What to say where the type of a sheet came out too small to read."""
        least = SMALLEST_LARGE if self.options.get("large_print") else SMALLEST
        reached = float(fit.get("smallest", least))
        # A preview is looked at on a screen.
        if self.kind != "pdf" or reached >= least - 0.05:
            return []
        # Posters scale with their paper, so the first that is wide enough can be told.
        across = PAPERS[self.paper][0]
        sizes = ("a4", "a3", "a2", "a1")
        enough = [paper for paper in sizes if reached * PAPERS[paper][0] / across >= least]
        paper = f"larger paper (--paper {enough[0]})" if enough else "fewer words"
        other = "" if "values" in self.template else ", or the values alone (charterc poster --design values)"
        size = f"{self.file}: the smallest type is {reached:.1f} pt, where {least:.0f} pt reads well."
        return [f"{size} Try {paper}{other}."]


def chosen_formats(names: Sequence[str]) -> tuple[str, ...]:
    """The formats asked for, the usual ones where none was. Raises `UsageError` for one there is not."""
    chosen = [one_of(_ALSO.get(name.lower(), name), FORMATS, "format") for name in names]
    return tuple(dict.fromkeys(chosen)) or _USUAL


def chosen_papers(names: Sequence[str]) -> tuple[str, ...]:
    """The papers asked for. Raises `UsageError` for one there is not."""
    return tuple(dict.fromkeys(one_of(name, PAPERS, "paper") for name in names))


def one_of(name: str, known: Iterable[str], what: str) -> str:
    """A name as it is known. Raises `UsageError` with the near miss where it is not."""
    choices = list(known)
    wanted = name.lower()
    if wanted in choices:
        return wanted
    meant = near(wanted, choices)
    guess = f"Did you mean “{meant}”? " if meant else ""
    raise UsageError(f"There is no {what} “{name}”.", f"{guess}Possible: {', '.join(choices)}.")


def sheets(
    formats: Sequence[str], papers: Sequence[str], *, large_print: bool = False, plain: bool = False
) -> list[SheetPlan]:
    """The sheets to print for formats and papers, the slowest first, so that they start first.

    Large print and plain sheets have names of their own and stand beside the usual ones.
    """
    options = {way: True for way, wanted in (("large_print", large_print), ("plain", plain)) if wanted}
    ways = "".join(f"-{way.replace('_', '-')}" for way in options)
    plans = []
    if "poster" in formats:
        charter, values = "poster/charter.typ", "poster/values.typ"
        plans += [
            SheetPlan(f"poster-{paper}{ways}.pdf", charter, paper, "pdf", options) for paper in papers or _POSTER_PAPERS
        ]
        plans.append(SheetPlan(f"poster{ways}.png", charter, "a4", "png", options))
        plans += [
            SheetPlan(f"values-{paper}{ways}.pdf", values, paper, "pdf", options) for paper in papers or _VALUES_PAPERS
        ]
    if "pdf" in formats:
        plans.append(SheetPlan(f"charter{ways}.pdf", "pdf/charter.typ", "a4", "pdf", options))
    return plans


_TYPES = {"pdf": "application/pdf", "md": "text/markdown", "json": "application/json", "png": "image/png"}
_LABELS = {
    "charter.pdf": "The charter to read and print",
    "charter.md": "The charter as Markdown",
    "charter.json": "The charter as data",
    "poster.png": "A picture of the poster",
}


def downloads(files: Mapping[str, int]) -> list[dict[str, Any]]:
    """What the web page says of the other files: label, address, type and size in bytes."""
    listed = []
    for name, size in sorted(files.items(), key=lambda item: (_order(item[0]), item[0])):
        kind = name.rsplit(".", 1)[-1]
        if name == "fragment.html" or name.startswith(("picture-", "logo.")) or kind not in _TYPES:
            continue
        listed.append({"label": _label(name), "href": name, "type": _TYPES[kind], "size": size})
    return listed


def _label(name: str) -> str:
    if name in _LABELS:
        return _LABELS[name]
    design, _, paper = name.rsplit(".", 1)[0].partition("-")
    if design == "charter" and paper:
        return f"{_LABELS['charter.pdf']}, {paper.replace('-', ' ')}"
    what = {"poster": "Poster of the values and promises", "values": "Poster of the values"}.get(
        design, design.capitalize()
    )
    size, _, ways = paper.partition("-")
    return ", ".join(word for word in (what, size.upper(), ways.replace("-", " ")) if word)


def _order(name: str) -> int:
    kinds = ("charter.pdf", "poster-", "values-", "poster.png", "charter.md", "charter.json")
    return next((index for index, start in enumerate(kinds) if name.startswith(start)), len(kinds))
