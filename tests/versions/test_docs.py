"""What `docs/versions.md` shows of a version's file is true."""

from __future__ import annotations

import re

from charterc.reading.read import read_bytes
from charterc.versions.freeze import frozen
from tests.support import ROOT


def test_the_file_in_the_guide_is_what_would_be_written() -> None:
    guide = (ROOT / "docs" / "versions.md").read_text("utf-8")
    (shown,) = re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)
    reading = read_bytes(shown.encode(), "town.yaml")
    assert reading.charter is not None
    release = reading.charter.release
    assert release is not None
    assert release.date is not None
    text = shown[: shown.index("\n# Added when")]
    charter = read_bytes(text.encode(), "town.yaml").charter
    assert charter is not None

    made = frozen(text.encode(), charter, "town", release.number, release.date, release.agreed_by, release.note or "")

    assert reading.problems == []
    assert made.decode() == shown
