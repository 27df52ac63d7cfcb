"""The example in docs/adoption.md is an adoption of Stockport's charter, and so is what the commands there write."""

from __future__ import annotations

import re

from charterc.adoption.read import AdoptionReading, read_either
from tests.support import ROOT

GUIDE = (ROOT / "docs" / "adoption.md").read_text(encoding="utf-8")


def test_the_example_reads_without_a_problem() -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    reading = read_either(example.encode(), "hill-school.yaml", ROOT / "adoptions" / "hill-school.yaml", ROOT)

    assert isinstance(reading, AdoptionReading)
    assert reading.problems == []
    assert reading.adopted is not None
    assert [len(some) for some in (reading.adopted.adapted, reading.adopted.left_out, reading.adopted.beside)] == [
        1,
        1,
        2,
    ]
