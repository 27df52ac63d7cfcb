"""How long it takes to tell what changed between two charters of 60 values with 20 promises each.

    python benchmarks/diff.py

The engine alone, in processor seconds, in pairs: reading the files is measured by `benchmarks/build.py`.
"""

from __future__ import annotations

import random
import statistics
import time
from typing import Any

from charterc.changes.compare import differences
from charterc.model.charter import Charter

VALUES, PROMISES, RUNS = 60, 20, 5
LIMIT = "0.5 s cpu"
VERBS = "listen answer explain share meet plan review publish train support involve agree check record visit phone"
NOUNS = (
    "families children parents carers schools nurses reports plans meetings views letters worries hopes clinics hubs"
)


def main() -> None:
    """Prints a table: how many promises changed, and the median of the seconds."""
    print(f"{'':34}  cpu s  to reach")
    for ids in (True, False):
        before = _charter(ids=ids, every=0)
        for every, name in ((0, "nothing changed"), (10, "every tenth promise"), (1, "every promise")):
            after = _charter(ids=ids, every=every)
            seconds = statistics.median(_seconds(before, after) for _ in range(RUNS))
            print(
                f"{name}, {'with' if ids else 'without'} ids".ljust(34),
                f"{seconds:6.3f}  {LIMIT if every != 1 else ''}",
            )


def _seconds(before: Charter, after: Charter) -> float:
    start = time.process_time()
    differences(before, after)
    return time.process_time() - start


def _charter(*, ids: bool, every: int) -> Charter:
    """A charter in which one promise of so many is worded otherwise; none where that is 0."""
    chance = random.Random(1)  # noqa: S311 - nothing here is a secret
    values: list[dict[str, Any]] = []
    for value in range(VALUES):
        promises = []
        for number in range(value * PROMISES, (value + 1) * PROMISES):
            text = f"We will {_word(chance, VERBS)} with {_word(chance, NOUNS)} about {_word(chance, NOUNS)} {number}"
            text += " where possible" if every and number % every == 0 else ""
            promises.append({"text": text, **({"id": f"promise-{number}"} if ids else {})})
        values.append({"name": f"Value {value}", "commitments": promises, **({"id": f"value-{value}"} if ids else {})})
    return Charter.model_validate({"title": "A long charter", "values": {"items": values}})


def _word(chance: random.Random, words: str) -> str:
    return chance.choice(words.split())


if __name__ == "__main__":
    main()
