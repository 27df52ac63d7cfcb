"""What something costs: “£20 an hour”, “fifteen pounds”, “45p a mile”, “free of charge”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.wording.numbers import NUMBER, value
from charterc.wording.quantity import Quantity, bound

_PER = r"(?:\s?/\s?|\s(?:for\s)?(?:an?|per|each|every)\s)(?P<per>\w+)(?![\w-])"
_MONEY = re.compile(
    rf"£\s?(?P<sum>\d{{1,3}}(?:,\d{{3}})+|\d+)(?P<pence>\.\d\d)?(?P<times>k|m| thousand| million)?(?!\w)(?:{_PER})?"
)
_POUNDS = re.compile(rf"(?<![\w.£])(?P<sum>{NUMBER}) pounds?\b(?:{_PER})?")
_PENCE = re.compile(rf"(?<![\w.£])(?P<sum>\d{{1,3}})\s?p(?:ence)?\b(?:{_PER})?")
_FREE = re.compile(
    r"\b(?:free of charge|at no (?:charge|cost)|without charge|costs? (?:\w+ )?nothing|no charge"
    r"|(?:is|are|be) free"
    r"(?=(?: (?:for|to) (?:all|every\w*|families|parents?|carers|children|young|members|you|us|them)\b"
    r"[\w ]*)?[.,;!]?$))"
)
FREE = "£ nothing"
"""The kind of a price that is nothing."""
_TIMES = {"": 1, "k": 1_000, "m": 1_000_000, "thousand": 1_000, "million": 1_000_000}


def prices(folded: str) -> Iterator[Quantity]:
    """Every price in a sentence in small letters."""
    for match in _MONEY.finditer(folded):
        number = float(match["sum"].replace(",", "") + (match["pence"] or ""))
        number *= _TIMES[(match["times"] or "").strip()]
        kind = f"£ {match['per']}" if match["per"] else "£"
        yield Quantity(kind, number, *match.span(), bound=bound(folded, *match.span()))
    for pattern, parts in ((_POUNDS, 1), (_PENCE, 100)):
        for match in pattern.finditer(folded):
            kind = f"£ {match['per']}" if match["per"] else "£"
            number = value(match["sum"]) / parts
            yield Quantity(kind, number, *match.span(), bound=bound(folded, *match.span()))
    for match in _FREE.finditer(folded):
        yield Quantity(FREE, 0.0, *match.span())
