"""A sheet to print, the file it becomes, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from charterc.formats.paper.left_out import left_out
from charterc.formats.paper.papers import PAPERS, POSTER_PAPERS
from charterc.model.charter import Charter
from charterc.page.own_words import OwnWords

SMALLEST = 12.0
"""Points below which type on paper is hard to read for many; the tool says so."""
SMALLEST_LARGE = 18.0
"""The same for large print."""


class Download(NamedTuple):
    """What the web page says of a file beside it."""

    label: str
    """The key of its label in `charterc/page/labels/`."""
    media_type: str
    order: int
    """Where it stands among the others."""
    more: tuple[str, ...] = ()
    """What stands behind the label: keys of labels, or words that are the same in every language (`A3`)."""
    of_adoption: bool = False
    """Whether it is about an adoption, and not the charter on paper: a certificate, a form to fill in."""

    def words(self, labels: Mapping[str, OwnWords]) -> OwnWords:
        """“Poster of the values, A3, large print”."""
        words = [labels[self.label], *(labels.get(word, word) for word in self.more)]
        return OwnWords(", ".join(words), labels[self.label].language)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What to print: a template under `templates/`, a paper, a kind of file, and how.

    `landscape` is as the design was drawn where it is None. `bleed` adds 3 mm and crop marks for a print
    shop. `large_print` gives everything to the size of type, `plain` leaves colour and wheel away for
    photocopying. `value` names the value of a design that shows one: its id, name or number.
    """

    template: str
    paper: str = "a4"
    kind: Literal["pdf", "png", "svg"] = "pdf"
    ppi: float = 96.0
    together: bool = False
    """Whether a picture of several sides shows them one below the other."""
    options: Mapping[str, Any] = field(default_factory=dict)
    landscape: bool | None = None
    bleed: bool = False
    large_print: bool = False
    plain: bool = False
    value: str = ""
    form: bool = False
    """Whether it is filled in on a screen. PDF/UA-1 is kept then; PDF/A-2a is for what does not change."""

    @property
    def least(self) -> float:
        """Points below which its type is hard to read."""
        return SMALLEST_LARGE if self.large_print else SMALLEST

    def larger(self, reached: float) -> str:
        """The paper on which type that is `reached` points on this one would be large enough, as all grows with it."""
        across = PAPERS[self.paper][0]
        return next((paper for paper in POSTER_PAPERS if reached * PAPERS[paper][0] / across >= self.least), "")

    @property
    def ways(self) -> list[str]:
        """How it differs from the usual sheet, in words: `large print`, `plain`, `bleed`."""
        chosen = {"large print": self.large_print, "plain": self.plain, "bleed": self.bleed}
        return [way for way, wanted in chosen.items() if wanted]

    @property
    def ending(self) -> str:
        """The end of its file's name, so that such sheets stand beside the usual ones: `-large-print.pdf`."""
        return "".join(f"-{way.replace(' ', '-')}" for way in self.ways) + f".{self.kind}"

    @property
    def way_labels(self) -> tuple[str, ...]:
        """The keys of the labels for its ways: `file_large_print`."""
        return tuple(f"file_{way.replace(' ', '_')}" for way in self.ways)


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """A sheet and the name of its file."""

    file: str
    sheet: Sheet
    download: Download | None = None
    of_adoptions: bool = False
    """Whether it is printed of adoptions alone."""
    names_alone: bool = False
    """Whether it shows names alone: no second sheet is wanted where the poster of the whole charter shows no more."""

    def advice(self, fit: Mapping[str, Any]) -> list[str]:
        """What a person should know of the sheet. `fit` is what its layout says of itself."""
        no_code = f"{self.file} has no QR code: the charter's address is too long, or none of the web."
        return self._sides(fit) + self._small(fit) + ([no_code] if fit.get("code-left-out") else [])

    def leaves_out(self, fit: Mapping[str, Any], charter: Charter, file: str) -> str:
        """What of the `charter` in that `file` it does not show. A preview shows what the poster beside it shows."""
        return left_out(fit.get("left-out", ()), charter, file) if self.sheet.kind == "pdf" else ""

    def further_file(self, side: int) -> str:
        """The file of a side after the first, for pictures: `poster-a4-2.png`."""
        start, dot, kind = self.file.rpartition(".")
        return f"{start}-{side}{dot}{kind}"

    def _sides(self, fit: Mapping[str, Any]) -> list[str]:
        """What is said of a sheet that has more sides than one, and how it would have one."""
        count = int(fit.get("sides", 1))
        if count == 1 or fit.get("card") or (self.download is not None and self.sheet.kind != "pdf"):
            return []
        if fit.get("fuller"):
            return [f"{self.file} has {count} sides: one would leave out more."]
        if fit.get("by-choice"):
            promises = f"its promises are {fit['text']:.0f} pt, and would be {fit['on-one']:.0f} pt on one"
            return [f"{self.file} has {count} sides: {promises}."]
        said = f"{self.file} has {count} sides: on one its type would be smaller than {self.sheet.least:.0f} pt."
        paper = fit.get("paper", "")
        ways = [*(["upright (--portrait)"] if fit.get("upright") else []), *([f"on --paper {paper}"] if paper else [])]
        return [f"{said} One side holds it {' or '.join(ways)}." if ways else said]

    def _small(self, fit: Mapping[str, Any]) -> list[str]:
        sheet = self.sheet
        least = sheet.least
        reached = float(fit.get("smallest", least))
        # A preview is looked at on a screen.
        if sheet.kind != "pdf" or reached >= least - 0.05:
            return []
        is_poster = sheet.template.startswith("poster/")
        enough = sheet.larger(reached) if is_poster else ""
        paper = f"larger paper (--paper {enough})" if enough else "fewer words"
        other = (
            ""
            if not is_poster or "values" in sheet.template
            else ", or the values alone (charterc poster --design values)"
        )
        size = f"{self.file}: the smallest type is {reached:.1f} pt, where {least:.0f} pt reads well."
        return [f"{size} Try {paper}{other}."]
