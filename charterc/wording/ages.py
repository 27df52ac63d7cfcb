"""For which ages something is: “aged 0 to 25”, “under 11s”, “until their 19th birthday”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.wording.numbers import WORDS, value
from charterc.wording.quantity import RANGE, Quantity

_DIGITS = "one|two|three|four|five|six|seven|eight|nine"
_WORDS = "|".join(sorted((word for word in WORDS if word != "zero"), key=len, reverse=True))
_NUMBER = rf"(?:\d{{1,3}}|twenty-(?:{_DIGITS})|{_WORDS})"
"""An age: a short pattern, as the one below has it a dozen times and has to be built quickly."""
_NO_AGE = r"(?! \w*(?:days?|weeks?|months?|hours?|minutes?|pages?|people|families|parents|places|schools|per|%))"
_AGE = re.compile(
    rf"\bage[ds]?\s(?:of\s|from\s|between\s)?(?P<a>birth|{_NUMBER})(?:{RANGE}(?P<b>{_NUMBER}))?(?!\w)"
    rf"|(?<![\w.])(?P<c>birth|{_NUMBER}){RANGE}(?P<d>{_NUMBER})(?:\s|-)?years?(?:\s|-)olds?\b"
    rf"|\b(?P<e>birth){RANGE}(?P<f>{_NUMBER})(?!\w)"
    rf"|\b(?:aged )?(?:under|up to)(?: the age of)? (?P<g>{_NUMBER})s?{_NO_AGE}"
    r"(?=[.,;:)!?]|$| years? old\b| who\b| and\b| in\b| with\b)"
    r"|\b(?:until|till|to|before|when) (?:they turn|you turn|they are|you are|they reach|you reach|the age of|age)"
    rf" (?P<h>{_NUMBER}){_NO_AGE}(?![\w:])"
    rf"|\b(?:of|aged) (?P<j>{_NUMBER}) (?:and|or) (?:over|above|older)\b"
    rf"|\b(?:people|children|pupils|teenagers|students|adults|those|anyone|everyone) (?:aged )?(?:from |between )"
    rf"(?P<k>{_NUMBER}){RANGE}(?P<m>{_NUMBER}){_NO_AGE}(?![\w:])"
    rf"|\b(?:be|are|is) (?P<n>{_NUMBER}) (?:and|or) (?:over|above|older)\b"
    rf"|\b(?:their|your|the|a) (?P<i>{_NUMBER})(?:st|nd|rd|th)? birthday\b"
)


def ages(folded: str) -> Iterator[Quantity]:
    """Every age in a sentence in small letters."""
    for match in _AGE.finditer(folded):
        for name in "abcdefghijkmn":
            if match[name]:
                number = 0.0 if match[name] == "birth" else value(match[name])
                yield Quantity("age", number, *match.span(name))
