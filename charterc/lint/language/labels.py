"""What tells one thing with a figure from its like: the year, the stage, the step, the time of the year.

labels_in("at stage one, we answer")          ["stage one"]
occasions_in("in august we answer")           ["august"]
labels_of_sentence("we used to meet weekly")  ["formerly"]
"""

from __future__ import annotations

import re
from functools import cache

from charterc.model.dates import MONTHS
from charterc.wording.claimed import claimed
from charterc.wording.data import as_pattern
from charterc.wording.fold import folded
from charterc.wording.numbers import WORDS as NUMBERS

WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_SINCE = re.compile(r"\bsince (?:19|20)\d\d\b")
_LABEL = re.compile(
    rf"\b{WEEKDAY}\b|\b(?:(?:19|20)\d\d"
    rf"|(?:session|stage|step|phase|level|part|year|key stage|tier|band|room|day|group) (?:\d+|{'|'.join(NUMBERS)})"
    r"|(?:stage|step|phase|level|part|tier|band|room|group|class|cohort|route) (?:[b-h]|ii|iii|iv))\b"
)
"""“a” is no label, since it mostly is an article; beside “group b” it need not be one."""
_STEP = re.compile(r"^(?:first|firstly|to begin with|then|next|after that|finally|lastly)\b")
"""How a sentence starts that tells one step of several; what it asks for may come again in the next."""
FORMERLY = "formerly"
"""The label of what was so once: “we used to meet twice a year”."""
_OCCASION = re.compile(
    r"\b(?:in|during|over|throughout|at|outside|out of|on) (?:an? |the )?(?:school |summer |bank |public )?"
    rf"(?P<when>holidays?|half[- ]term|summer|winter|spring|autumn|christmas|easter|ramadan|weekends?|term[- ]?time"
    rf"|emergenc(?:y|ies)|crisis|{'|'.join(name for name in MONTHS if len(name) > 2)})\b(?! \d)"
)
"""What holds in August, at weekends or in an emergency may be another thing than what holds else."""


def labels_in(words: str) -> list[str]:
    """The years, weekdays and numbers of stages and the like that words name."""
    return _LABEL.findall(_SINCE.sub(" ", folded(words)))


def labels_of_sentence(said: str) -> list[str]:
    """What a sentence says of the time of all its clauses: which step it is, or that it is of former days."""
    return [*_STEP.findall(said), *([FORMERLY] if _in_former_days().search(said) else [])]


def occasions_in(said: str) -> list[str]:
    """The times at which something may be otherwise than else, in small letters."""
    return _OCCASION.findall(said)


@cache
def _in_former_days() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{as_pattern(claimed('in-former-days'))})\b")
