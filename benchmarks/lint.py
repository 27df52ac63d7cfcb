"""How long `charterc lint` takes, with yamllint and check-jsonschema beside it.

    python benchmarks/lint.py

    pip install yamllint check-jsonschema

They know nothing of charters: yamllint looks at the layout of YAML, check-jsonschema at the shape of the file. They
stand here as the measure of the machine.
"""

from __future__ import annotations

import importlib.util
import os
import re
import sys
import tempfile
from functools import partial
from pathlib import Path

from measure import pairs, table

ROOT = Path(__file__).resolve().parent.parent
FILES = 1000
_WORD = re.compile(r"(?<![\w-])[a-z]{4,}(?![\w-])")
_LINE = re.compile(r"^( *(?:- |[a-z-]+: ))([A-Z].*)$", re.MULTILINE)
"""A line of text, behind its dash or key."""
ONE = {"charterc lint, one file": "0.15 s cpu"}
MANY = {f"charterc lint, {FILES:,} files": "2 s wall on two cores"}


def main() -> None:
    """Prints two tables of medians: one file, and many."""
    missing = [name for name in ("yamllint", "check_jsonschema") if importlib.util.find_spec(name) is None]
    if missing:
        sys.exit("Beside charterc, this measures yamllint and check-jsonschema: pip install yamllint check-jsonschema")
    python = sys.executable
    charterc = (python, "-m", "charterc", "lint")
    schema = (python, "-m", "check_jsonschema", "--schemafile", str(ROOT / "schema" / "charter.schema.json"))
    one = str(ROOT / "charters" / "stockport.yaml")
    with tempfile.TemporaryDirectory() as folder:
        files = _copies(Path(folder))
        os.environ["PYTHONPATH"] = str(ROOT)
        os.chdir(folder)
        print(
            table(
                pairs(
                    {
                        "charterc lint, one file": (*charterc, one),
                        "yamllint, one file": (python, "-m", "yamllint", one),
                        "check-jsonschema, one file": (*schema, one),
                    }
                ),
                ONE,
            )
        )
        print()
        print(
            table(
                pairs(
                    {
                        f"charterc lint, {FILES:,} files": charterc,
                        f"charterc lint -f json, {FILES:,} files": (*charterc, "-f", "json"),
                        f"yamllint, {FILES:,} files": (python, "-m", "yamllint", "charters"),
                        f"check-jsonschema, {FILES:,} files": (*schema, *files),
                    },
                    runs=3,
                ),
                MANY,
            )
        )


def _copies(folder: Path) -> list[str]:
    """A project with many charters: the four real ones in turn, in each copy every third word or so another one."""
    charters = folder / "charters"
    charters.mkdir()
    originals: list[str] = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "charters").glob("*.yaml"))]
    pool = sorted({word for text in originals for word in _WORD.findall(text)})
    names = []
    for number in range(FILES):
        path = charters / f"charter-{number:04}.yaml"
        reworded = _LINE.sub(partial(_reworded, number, pool), originals[number % len(originals)])
        path.write_text(reworded, encoding="utf-8")
        names.append(str(path))
    return names


def _reworded(number: int, pool: list[str], line: re.Match[str]) -> str:
    """A line of a charter with words of the four charters in the place of every third one or so."""
    fresh = []
    for place, word in enumerate(line.group(2).split(" "), start=line.start()):
        chosen = word.isalpha() and word.islower() and (len(word) + number + place) % 3 == 0
        fresh.append(pool[(number * 7919 + place * 104_729) % len(pool)] if chosen else word)
    return line.group(1) + " ".join(fresh)


if __name__ == "__main__":
    main()
