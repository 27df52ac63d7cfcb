"""Fonts are found by what installed packages say that they bring, and by no name in a file."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from charterc.errors import ChartercError
from charterc.theme.fonts import font_folder


@pytest.mark.parametrize("family", ["a.b", "a", "../a", "a\0", "os.path"])
def test_no_module_is_imported_because_of_the_name_of_a_font(
    family: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / "fontpkg_a/__init__.py"
    module.parent.mkdir()
    module.write_text("raise SystemExit('it was run')", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    with pytest.raises(ChartercError, match="is not installed"):
        font_folder(family)

    assert "fontpkg_a" not in sys.modules
