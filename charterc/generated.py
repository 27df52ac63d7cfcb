"""Files that are generated from the code, so that they cannot go stale: `python -m charterc.generated` renews them."""

from __future__ import annotations

import sys
from pathlib import Path

from charterc.model.reference import reference
from charterc.model.schema import charter_schema

MARK = "<!-- Generated from the models by `python -m charterc.generated`. Edit the models, not this part. -->"


def generated(root: Path) -> dict[Path, str]:
    """Every generated file of a checkout at `root`, with the text it should hold."""
    guide = root / "docs" / "format.md"
    by_hand = guide.read_text(encoding="utf-8").split(MARK)[0] if guide.is_file() else ""
    return {
        root / "schema" / "charter.schema.json": charter_schema(),
        guide: f"{by_hand}{MARK}\n\n{reference()}",
    }


def main() -> None:
    """Writes the files that are not current and names them."""
    for path, text in generated(Path(__file__).resolve().parent.parent).items():
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            sys.stdout.write(f"renewed {path}\n")


if __name__ == "__main__":
    main()
