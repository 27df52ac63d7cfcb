"""For which ages something is: “aged 0 to 25”, “under 11s”, “until their 19th birthday”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.wording.numbers import NUMBER, value
from charterc.wording.quantity import RANGE, Quantity

_NO_AGE = r"(?! \w*(?:days?|weeks?|months?|hours?|minutes?|pages?|people|families|parents|places|schools|per|%))"
_AGE = re.compile(
    rf"\bage[ds]?\s(?:of\s|from\s|between\s)?(?P<a>birth|{NUMBER})(?:{RANGE}(?P<b>{NUMBER}))?(?!\w)"
    rf"|(?<![\w.])(?P<c>birth|{NUMBER}){RANGE}(?P<d>{NUMBER})(?:\s|-)?years?(?:\s|-)olds?\b"
    rf"|\b(?P<e>birth){RANGE}(?P<f>{NUMBER})(?!\w)"
    rf"|\b(?:aged )?(?:under|up to)(?: the age of)? (?P<g>{NUMBER})s?{_NO_AGE}"
    r"(?=[.,;:)!?]|$| years? old\b| who\b| and\b| in\b| with\b)"
    r"|\b(?:until|till|to|before|when) (?:they turn|you turn|they are|you are|they reach|you reach|the age of|age)"
    rf" (?P<h>{NUMBER}){_NO_AGE}(?![\w:])"
    rf"|\b(?:of|aged) (?P<j>{NUMBER}) (?:and|or) (?:over|above|older)\b"
    rf"|\b(?:people|children|pupils|teenagers|students|adults|those|anyone|everyone) (?:aged )?(?:from |between )"
    rf"(?P<k>{NUMBER}){RANGE}(?P<m>{NUMBER}){_NO_AGE}(?![\w:])"
    rf"|\b(?:be|are|is) (?P<n>{NUMBER}) (?:and|or) (?:over|above|older)\b"
    rf"|\b(?:their|your|the|a) (?P<i>{NUMBER})(?:st|nd|rd|th)? birthday\b"
)


def ages(folded: str) -> Iterator[Quantity]:
    """Every age in a sentence in small letters."""
    for match in _AGE.finditer(folded):
        for name in "abcdefghijkmn":
            if match[name]:
                number = 0.0 if match[name] == "birth" else value(match[name])
                yield Quantity("age", number, *match.span(name))
