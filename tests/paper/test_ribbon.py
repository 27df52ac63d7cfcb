"""The ribbon of a charter that is not in force."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from tests.paper.sheets import made, poster, values

_LIGHT, _DEEP = (0xFF, 0xD7, 0x5E), (0xF5, 0xBD, 0x1F)


@pytest.mark.parametrize("paper", ["a3", "a5"])
def test_the_ribbon_has_stripes_and_no_seams_between_them(paper: str, tmp_path: Path) -> None:
    if shutil.which("pdftoppm") is None:
        pytest.skip("Poppler is not installed")
    printed = poster(made(status="superseded", values=values(2, 2, "We listen")), paper=paper)
    (tmp_path / "sheet.pdf").write_bytes(printed.content)
    subprocess.run(
        ["pdftoppm", "-r", "90", "-f", "1", "-l", "1", "-png", "-singlefile", "sheet.pdf", "shown"],
        cwd=tmp_path,
        check=True,
    )
    shown = Image.open(tmp_path / "shown.png").convert("RGB")

    pixels = shown.tobytes()

    def colour(x: int, y: int) -> tuple[int, ...]:
        start = 3 * (y * shown.width + x)
        return tuple(pixels[start : start + 3])

    def is_ribbon(x: int, y: int) -> bool:
        return all(low - 3 <= part <= high + 3 for part, low, high in zip(colour(x, y), _DEEP, _LIGHT, strict=True))

    # Left of its words and within its round corners.
    columns = range(shown.width // 10, shown.width // 4)
    top = next(y for y in range(shown.height) if is_ribbon(columns[0], y))
    bottom = next(y for y in range(top, shown.height) if not any(is_ribbon(x, y) for x in columns)) - 1
    seen = [(x, y) for x in columns for y in range(top + 1, bottom)]

    assert bottom - top > 12
    assert [at for at in seen if not is_ribbon(*at)] == []
    assert {_LIGHT, _DEEP} <= {colour(*at) for at in seen}
