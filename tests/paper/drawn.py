"""What is drawn on a sheet, with its place: words in boxes, and grounds of colour. In points, from the top left."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import pikepdf
import pytest

from charterc.formats.paper.typst import Printed
from tests.paper.sheets import opened


class Box(NamedTuple):
    """A rectangle around something."""

    left: float
    top: float
    right: float
    bottom: float
    what: str = ""

    @property
    def wide(self) -> float:
        return self.right - self.left

    def meets(self, other: Box) -> bool:
        """Whether two words lie on each other. Boxes of words on two lines touch, as they have room for every letter."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 1 and down > 0.4 * min(self.bottom - self.top, other.bottom - other.top)


def words(printed: Printed, folder: Path) -> list[tuple[Box, list[Box]]]:
    """The words of each page with the box of the page, as poppler finds them."""
    if shutil.which("pdftotext") is None:
        pytest.skip("Poppler is not installed")
    (folder / "sheet.pdf").write_bytes(printed.content)
    said = subprocess.run(
        ["pdftotext", "-bbox", "sheet.pdf", "-"],
        cwd=folder,
        check=True,
        capture_output=True,
    ).stdout
    space = "{http://www.w3.org/1999/xhtml}"
    return [
        (
            Box(0, 0, float(found.attrib["width"]), float(found.attrib["height"])),
            [_box(word) for word in found.iter(f"{space}word")],
        )
        for found in ET.fromstring(said).iter(f"{space}page")  # noqa: S314 - poppler's own
    ]


def _box(word: ET.Element) -> Box:
    left, top, right, bottom = (float(word.attrib[side]) for side in ("xMin", "yMin", "xMax", "yMax"))
    return Box(left, top, right, bottom, word.text or "")


def grounds(printed: Printed, side: int = 0) -> Iterator[Box]:
    """Each shape that is filled with one colour, with that colour in hexadecimal digits."""
    pdf = opened(printed)
    sheet = pdf.pages[side]
    height = float(sheet.mediabox[3])
    matrix, stack = pikepdf.Matrix(), []
    points: list[tuple[float, float]] = []
    colour = ""
    for instruction in pikepdf.parse_content_stream(sheet):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "q":
                stack.append((matrix, colour))
            case "Q":
                matrix, colour = stack.pop()
            case "cm":
                matrix = pikepdf.Matrix(*(float(number) for number in operands)) @ matrix
            case "scn" if len(operands) == 3:
                colour = "".join(f"{round(255 * float(part)):02x}" for part in operands)
            case "m" | "l" | "c":
                numbers = [float(number) for number in operands]
                points += [matrix.transform(pair) for pair in zip(numbers[::2], numbers[1::2], strict=True)]
            case "f" | "f*" if points:
                xs, ys = zip(*points, strict=True)
                yield Box(min(xs), height - max(ys), max(xs), height - min(ys), colour)
                points = []
            case "n" | "S" | "f" | "f*":
                points = []
