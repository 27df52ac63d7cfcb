"""One charter on its way to its files: what was read of it, its page, and what is made, not yet written."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from charterc.adoption.read import AdoptionReading
from charterc.build.built import Built, LeftOut, Said, Written
from charterc.build.offers import Offer, described
from charterc.errors import CannotMakeError, ChartercError
from charterc.formats.base import Download, TextFormat
from charterc.formats.paper.left_out import told
from charterc.formats.paper.sheet import SheetPlan
from charterc.model.poster_parts import more_than_names
from charterc.page.kinds import by_kind
from charterc.page.own_words import OwnWords
from charterc.page.view import Page
from charterc.reading.read import Reading
from charterc.source.find import find_words
from charterc.versions.history import History
from charterc.versions.views import PAGE


class MadeFile(NamedTuple):
    """The content of one file, not yet written."""

    content: bytes
    seconds: float
    """How long it took to make."""
    download: Download | None = None
    """What the web page says of it; None where it does not offer it."""


@dataclass(slots=True)
class Work:
    """One charter, and what became of it so far."""

    reading: Reading
    folder: Path
    page: Page | None = None
    history: History = field(default_factory=History)
    """The released versions of the charter, and what is wrong with their files."""
    plans: list[SheetPlan] = field(default_factory=list)
    """The sheets that are to be printed of it."""
    files: dict[str, MadeFile] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    omitted: dict[str, list[str]] = field(default_factory=dict)
    """What sheets leave out of the charter, each with all files that do."""
    fault: ChartercError | None = None
    """Why nothing is written."""
    left_out: dict[str, CannotMakeError] = field(default_factory=dict)
    """Files that cannot be made of this charter, and why. What was there of them before is removed."""
    gone: set[str] = field(default_factory=set)
    """Files of a build before: pictures of sides that a sheet no longer has."""
    seconds: dict[str, float] = field(default_factory=dict)
    """How long each stage took."""
    gathered: Any = None

    def has(self, made: TextFormat | SheetPlan) -> bool:
        """Whether there is such a file of it: some are made of adoptions alone, and none says the same as another."""
        charter = self.reading.charter
        if isinstance(made, SheetPlan) and made.names_alone and charter is not None and not more_than_names(charter):
            return False
        return not made.of_adoptions or isinstance(self.reading, AdoptionReading)

    @property
    def failed(self) -> bool:
        """Whether nothing is written."""
        return self.reading.broken or self.fault is not None

    def downloads(self, labels: Mapping[str, OwnWords]) -> list[dict[str, Any]]:
        """What a page with these labels says of the other files: label, address, type and size in bytes."""
        offers = [Offer(name, len(made.content), made.download) for name, made in self.files.items() if made.download]
        return described(offers, by_kind(labels, self.page))

    def take(self, plan: SheetPlan, made: Any) -> None:
        """Takes a sheet that was printed, or the fault that was met instead."""
        if isinstance(made, CannotMakeError):
            self.left_out[plan.file] = made
        elif isinstance(made, ChartercError):
            self.fault = made
        else:
            contents, seconds, fit = made
            self.seconds["sheets"] = self.seconds.get("sheets", 0.0) + seconds
            self.files[plan.file] = MadeFile(contents[0], seconds, plan.download)
            # What the page offers is a preview: one picture, of the first side.
            further = contents[1:] if plan.download is None else []
            for side, content in enumerate(further, start=2):
                self.files[plan.further_file(side)] = MadeFile(content, 0.0)
            self.gone |= _sides_from(len(further) + 2, plan, self.folder)
            self.notes += plan.advice(fit)
            charter = self.reading.charter
            if charter is not None and (what := plan.leaves_out(fit, charter, self.reading.charter_shown)):
                self.omitted.setdefault(what, []).append(plan.file)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """A stage of the work, and how long it took. A fault met in it is this charter's: the others go on."""
        start = time.perf_counter()
        try:
            yield
        except ChartercError as error:
            self.fault = error
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - start

    def told(self) -> Built:
        """What is said of it. Its texts and the content of its files stay behind."""
        reading, history = self.reading, self.history
        return Built(
            name=reading.name,
            folder=self.folder,
            broken=reading.broken,
            said=Said(reading.problems, reading.sources if reading.problems else {}),
            files={name: Written(len(made.content), made.seconds) for name, made in self.files.items()},
            left_out=list(self._left_out()),
            notes=[*self.notes, *self._omissions()],
            gaps=Said(history.gaps, history.sources if history.gaps else {}),
            changed=Said(history.problems, history.sources if history.problems else {}),
            fault=self.fault,
            leads_to=self._leads_to(),
            seconds=self.seconds,
            gathered=self.gathered,
        )

    def _omissions(self) -> Iterator[str]:
        """What sheets leave out, once for all that leave out the same, in the order of the plans."""
        files = [plan.file for plan in self.plans]
        for what, found in sorted(self.omitted.items(), key=lambda one: min(map(files.index, one[1]))):
            yield told(sorted(found, key=files.index), what)

    def _leads_to(self) -> str:
        adopter = self.page.adopter if self.page else None
        return adopter.href if adopter and adopter.beside and PAGE in self.files else ""

    def _left_out(self) -> Iterator[LeftOut]:
        """Each reason once, with all the files that it keeps from being made."""
        reasons: dict[tuple[type, str], list[str]] = {}
        for file, error in self.left_out.items():
            reasons.setdefault((type(error), error.message), []).append(file)
        for (_, message), files in reasons.items():
            error = self.left_out[files[0]]
            yield LeftOut(tuple(sorted(files)), message, error.hint, error.exit_code, list(self._because(error)))

    def _because(self, error: CannotMakeError) -> Iterator[tuple[str, str]]:
        for words, said in error.because.items():
            span = find_words(words, self.reading.tree, self.reading.text)
            yield f"{self.reading.shown}:{span.line}:{span.column}" if span else "", said


def _sides_from(side: int, plan: SheetPlan, folder: Path) -> set[str]:
    """The files in a folder that show this side of a sheet and those after it."""
    found: set[str] = set()
    while plan.sheet.kind != "pdf" and (folder / plan.further_file(side)).is_file():
        found.add(plan.further_file(side))
        side += 1
    return found
