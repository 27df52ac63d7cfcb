"""Drifts made by hand, so that what is printed of them does not depend on how passages are found."""

from __future__ import annotations

from typing import Any

from charterc.comparison.looks import Looks
from charterc.comparison.sources import from_bytes
from charterc.drift.drift import Drift
from charterc.drift.reports.formats import FORMATS
from charterc.drift.units import Unit
from charterc.drift.verdicts import Judged, Verdict
from charterc.drift.view import View, build_view
from charterc.drift.wanted import Wanted

CHARTER = b"""\
title: Our charter
version: 2
vision: We want to be kind.
values:
  - name: Listen
    id: listen
  - name: Act
    id: act
"""


def promise(words: str = "We will reply within 5 days.", value: str = "listen", **fields: Any) -> Wanted:
    return Wanted(words, "commitments", value=value, told=True, promises=True, **fields)


def name(words: str = "Listen", value: str = "listen") -> Wanted:
    return Wanted(words, "values", value, value, told=True, names=True)


def sentence(words: str = "We want to be kind.", part: str = "vision") -> Wanted:
    return Wanted(words, part, told=True)


def judged(verdict: Verdict, passage: Wanted | None = None, found: str | None = None, **fields: Any) -> Judged:
    return Judged(passage or promise(), verdict, found, **fields)


SAME = judged(Verdict.SAME, name(), "Listen", line=3)
WEAKER = judged(
    Verdict.WEAKENED,
    promise(id="reply"),
    "We will reply within 10 days.",
    line=4,
    reasons=("“5 days” became “10 days”: later than before.",),
)
GONE = judged(Verdict.MISSING, promise("We will own up.", "act"))
MOVED = judged(Verdict.MOVED, promise("We will act.", "act"), "We will act.", line=5)
SIGNS = judged(Verdict.TYPOGRAPHY, name("Act", "act"), "ACT", line=6)
ADDED = Unit("We meet on Mondays.", 7, 0)
EVERY = (
    SAME,
    WEAKER,
    GONE,
    MOVED,
    SIGNS,
    judged(Verdict.UNSURE, sentence(), "We want to seem kind.", line=2),
    judged(Verdict.REWORDED, promise("We will say no."), "We will tell you no.", line=8),
    judged(Verdict.STRENGTHENED, promise("We will write.", "act"), "We will write at once.", line=9),
)


def view(*verdicts: Judged, added: tuple[Unit, ...] = (), charter: bytes = CHARTER, file: str = "page.html") -> View:
    source = from_bytes("town@2", charter)
    return build_view(source, Drift("town", source.charter.title, source.charter.version, file, verdicts, added))


def shown(form: str, *verdicts: Judged, looks: Looks | None = None, **given: Any) -> str:
    return FORMATS.reporter(form)(view(*verdicts, **given), looks or Looks()).decode()
