"""Which sheets `charterc poster` prints of a charter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from charterc.errors import UsageError
from charterc.formats.designs import usual_paper
from charterc.formats.paper.sheet import Sheet, SheetPlan
from charterc.model.numbering import numbering
from charterc.model.page_order import main_group
from charterc.reading.read import Reading


@dataclass(frozen=True, slots=True)
class PosterSheets:
    """Some designs on some papers. Each charter has its own values, so its own sheets."""

    designs: Sequence[str]
    papers: Sequence[str]
    """None where each design is printed on its usual paper."""
    value: str
    """The id, name or number of the value that is to be printed; "" for all of them."""
    like: Sheet
    """How each is printed."""

    def __call__(self, reading: Reading) -> list[SheetPlan]:
        """The sheets of a charter. Raises `UsageError` where it has no such value."""
        # Of values that are names alone, the one sheet with all names says as much as a sheet for each.
        bare = _names_alone(reading)
        designs = dict.fromkeys("values" if bare and one == "value" else one for one in self.designs)
        return [
            plan
            for design in designs
            for paper in self.papers or (usual_paper(design),)
            for plan in self._plans(reading, design, paper)
        ]

    def _plans(self, reading: Reading, design: str, paper: str) -> Iterator[SheetPlan]:
        lying = {True: "-landscape", False: "-portrait", None: ""}[self.like.landscape]
        for number in _numbers(reading, self.value) if design == "value" else ("",):
            sheet = replace(self.like, template=f"poster/{design}.typ", paper=paper, value=number)
            which = f"-{number}" if number else ""
            start = f"{'poster' if design == 'charter' else design}{which}-{paper}{lying}"
            yield SheetPlan(f"{start}{sheet.ending}", sheet)


def _names_alone(reading: Reading) -> bool:
    main = main_group(reading.charter) if reading.charter else None
    return main is not None and bool(main[1].items) and all(item.is_bare for item in main[1].items)


def _badges(reading: Reading) -> list[str]:
    """What the values of the main list are called by, as printed."""
    main = main_group(reading.charter) if reading.charter else None
    known = numbering(reading.charter).values if reading.charter else {}
    return [known[main[0], index] for index in range(len(main[1].items))] if main else []


def _numbers(reading: Reading, wanted: str) -> list[str]:
    """The numbers of the values to print: all, or the one that is meant."""
    main = main_group(reading.charter) if reading.charter else None
    items = main[1].items if main else ()
    if not wanted:
        # A charter without values has no sheet to show for them, and the printing says so. A bare name has none either.
        return [str(number) for number, item in enumerate(items, start=1) if not item.is_bare] or [""]
    badges = _badges(reading)
    meant = wanted.lower()
    # Two values of an acrostic may have one letter; then both are meant. Their places are not printed, but count too.
    found = [
        str(number)
        for number, (badge, item) in enumerate(zip(badges, items, strict=True), start=1)
        if meant in {badge.lower(), item.name.lower(), (item.id or "").lower()}
    ] or [str(number) for number in range(1, len(items) + 1) if meant == str(number)]
    if found:
        return found
    names = ", ".join(f"{badge} {item.name}" for badge, item in zip(badges, items, strict=True))
    raise UsageError(f"There is no value “{wanted}”.", f"Its values are: {names}." if names else "It has none.")
