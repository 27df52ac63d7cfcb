"""Where a sentence stops before it is whole, told from its last words and from what could have come before them.

Words such as “to”, “can” and “for” may well end a sentence whose beginning holds what belongs to them (“the people we
talk to”, “whatever you can”); `gaps` tells that. The words themselves stand in `lists/endings.yaml`.

    unfinished("We will meet with families to")   the place of “families to”
    unfinished("Somebody whom families talk to")  None
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from charterc.lint.language.auxiliaries import lacks_its_deed, opens_a_question
from charterc.lint.language.dangling import dangling
from charterc.lint.language.gaps import has_gap, has_open_gap
from charterc.lint.language.shared_out import is_shared_out
from charterc.lint.language.stranded import ends_in, lacks_its_thing
from charterc.wording.endings import endings
from charterc.wording.english import begins, is_english
from charterc.wording.kinds import KINDS
from charterc.wording.marks import MASK
from charterc.wording.numbers import WORDS as NUMBERS
from charterc.wording.word_classes import word_class

_MARK = re.compile(rf"(?:(?<=\w){MASK}*(?:\s[-–]|\s*[,(]|(?<=\w)-)|\b(?:e\.g|i\.e)\.?,?){MASK}*\s*$", re.IGNORECASE)
"""A comma, a bracket or a hyphen, behind which something has to come."""
_BEFORE_ANOTHER = re.compile(r"\b(?:and|or)\s*$")
"""The end of an item before the last of its list."""
_BEFORE_THE_LAST = re.compile(r", [^,;.:]{2,40} (?:and|or)\s*$")
"""The last of several things inside an item is missing: “what you can do, what you enjoy and”."""
_SENTENCE = re.compile(r"[.!?;:](?=\s)|[\x00\n]")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|,")
_FULL_STOP = re.compile(r"(?<=[^\W\d_])\.\s*$")
_TEASER = re.compile(r"\s*(?:…|\.{3})\s*$")
"""What a website puts where it cuts a text off: “every child to have the…”."""
_FEWEST, _FEWEST_OF_A_CLAIM = 2, 4
"""Words of a sentence that can be told from a label; “You need” may be one."""
_SUBJECT = 4
"""Words in front of a “will” that ends a sentence; behind more, something may belong to it that is not seen."""
_FEWEST_LETTERS = 3
"""Letters of half a word."""
_COUNTED_ON = frozenset({"second", "third", "last"})
"""“We meet on the first Monday and vote on the second”: what was counted stands in front."""
_TOLD = frozenset({"said", "promised", "agreed", "decided"})
_SAID_AGAIN = tuple(
    frozenset(forms.split()) for forms in ("is are was were be", "has have had", "can cannot", "will", "do does did")
)
"""Forms of one verb, of which another may answer the one in front."""
_OPENS_A_CLAUSE = frozenset({"and", "but", "so", "or"})


class _Words(NamedTuple):
    """The words of a sentence in small letters, commas among them, and where each starts."""

    small: list[str]
    starts: list[int]

    def place(self, count: int) -> int:
        """Where the last words start."""
        return self.starts[-min(count, len(self.starts))]


def unfinished(end: str, *, goes_on: bool = False) -> int | None:
    """Where the words that something should follow start, in the end of a text; None where it is whole.

    `goes_on` says that another item of its list follows, for which “; and” is in order.
    """
    if goes_on and _BEFORE_ANOTHER.search(end) and not _BEFORE_THE_LAST.search(end):
        return None
    teaser = _TEASER.search(end)
    if teaser:
        words = _words(end[: teaser.start()])
        lacks = words.small[-1:] and (
            words.small[-1] in endings("never-last") or _lacking(words.small, words.small[-1])
        )
        return words.place(1) if len(words.small) > _FEWEST and lacks else None
    words, mark = _words(end), _MARK.search(end)
    if _answers(end, words):
        return None
    if mark:
        return words.starts[-1] if words.small and words.starts[-1] < mark.start() else mark.start()
    if len(words.small) < _FEWEST:
        return None
    if _FULL_STOP.search(end):
        return words.place(1) if _stops_short(words, end) else None
    if not end.rstrip(f" \n{MASK}*”’\"'")[-1:].isalnum():
        return None
    count = _lacking(words.small, end[words.starts[-1] :]) or _is_half(end, words)
    return words.place(count) if count else None


def _answers(end: str, words: _Words) -> bool:
    """Whether two words behind a colon say who is or does what stands in front: “we are not the experts: you are”."""
    if len(words.small) != _FEWEST or not end[: words.starts[0]].rstrip().endswith(":"):
        return False
    said = end[: words.starts[0]].lower().split()
    return any(words.small[-1] in forms and not forms.isdisjoint(said) for forms in _SAID_AGAIN)


def _words(end: str) -> _Words:
    """The words of the last sentence."""
    body = end.rstrip()
    start = max((match.end() for match in _SENTENCE.finditer(body) if match.end() < len(body)), default=0)
    found = list(_WORD.finditer(end, start))
    while found and found[-1].group() == ",":
        found.pop()
    return _Words([match.group().lower().replace("’", "'") for match in found], [match.start() for match in found])


def _stops_short(words: _Words, end: str) -> bool:
    """Whether not even a full stop makes it whole: “We will work with the.”"""
    written = end[words.starts[-1] :]
    return len(words.small) > _FEWEST and words.small[-1] in endings("never-before-a-stop") and written[0].islower()


def _lacking(small: Sequence[str], written: str) -> int:
    """How many of the last words lack what belongs behind them; 0 where nothing is missing."""
    *_, before, last = small
    if last == "may" and written[0].isupper():
        return 0  # the month
    if (last in _COUNTED_ON and "first" in small[:-1]) or is_shared_out(small):
        return 0
    together = next((count for count in (5, 4, 3, 2) if " ".join(small[-count:]) in endings("together")), 0)
    if together:
        return together
    if ends_in(small, "right"):
        return 0
    dangles = dangling(small)
    if dangles:
        return dangles
    if opens_a_question(small) or lacks_its_deed(small):
        return 2
    if last in endings("never-last"):
        return 1 if written[0].islower() or last != "a" else 0
    if before == "," and last in {"so", "not", "for", "who", "where", "which"}:
        return 2
    if last in {"who", "where"} and (before == "one" or _is_noun(before)) and endings("claim").isdisjoint(small):
        return 2
    if _lacks_a_thing(small):
        return 2
    clause = _clause(small)
    if last in endings("auxiliary") and _is_reported(small, clause):
        return 0
    if last in endings("bound"):
        return 2 if lacks_its_thing(small) else 0
    if last == "can" and clause[:1] in (["yes"], ["together"]):
        return 0
    if last in endings("auxiliary") | {"be"} and _is_said_already(small):
        return 0
    if last in endings("auxiliary") or (last == "be" and before in {"to", *word_class("modal")}):
        return (
            2
            if _FEWEST <= len(clause) <= _SUBJECT + (last in {"is", "are"}) + 2 * (last == "be")
            and not has_gap(clause[:-1])
            else 0
        )
    if last in endings("adverb") and before in word_class("modal"):
        return 2 if len(clause) <= _SUBJECT + 1 and not has_gap(clause[:-2]) else 0
    return 2 if _lacks_what_is_done(small) else 0


def _is_reported(small: Sequence[str], clause: Sequence[str]) -> bool:
    """Whether it is what somebody said, in a clause that tells when or what: “when we have said that we will”."""
    front = small[: len(small) - len(clause)]
    comma = max((at for at, word in enumerate(front) if word == ","), default=-1)
    is_told = front[-1:] == ["that"] and not _TOLD.isdisjoint(front[-2:-1])
    return is_told and has_gap(front[comma + 1 : -1])


def _is_said_already(small: Sequence[str]) -> bool:
    """Whether what would follow stands in front: “we keep it free, and always will”, “yes, you can”."""
    comma = max((at for at, word in enumerate(small) if word == ","), default=0)
    return comma > 0 and (small[comma + 1] in _OPENS_A_CLAUSE or small[comma - 1] == "yes")


def _lacks_a_thing(small: Sequence[str]) -> bool:
    """Whether it ends in words that are said of a thing: “within ten” behind no other “within”, “five working”."""
    *front, before, last = small
    if last in NUMBERS and last != "one":
        return before in endings("before-a-number") and before not in front
    if last == "plain":
        return before == "in"
    if last == "young":
        return before == "and" and "old" not in front and "older" not in front
    if last == "other" and before in {"and", "or", "to", "of", "with", "by", "for", "in"}:
        return True
    if last in endings("said-of-a-thing") and before in endings("before-said-of-a-thing"):
        return True
    return last in endings("attributive") and (before.isdigit() or before in endings("before-attributive"))


def _lacks_what_is_done(small: Sequence[str]) -> bool:
    """Whether it ends in what is done to something that is not named: “we promise to give you”."""
    *front, before, last = small
    if last in endings("wanted") and before in word_class("someone", "actors"):
        return len(small) >= _FEWEST_OF_A_CLAIM and not has_gap(small[:-1])
    if last in endings("transitive-of-one"):
        return bool(front) and before not in endings("relative") and not has_open_gap([*front, before])
    if last in endings("given"):
        return before == "give" and bool(front) and _leads(front) and not has_gap(front)
    return last in endings("transitive") and _leads([*front, before]) and not has_gap([*front, before])


def _leads(front: Sequence[str]) -> bool:
    """Whether “will” or “promise to” stands at the end."""
    if front[-1] == "to":
        return front[-2:-1] != [] and front[-2] in endings("wants-to")
    return front[-1] in word_class("modal") and len(_clause(front)) <= _SUBJECT


def _is_noun(word: str) -> bool:
    return KINDS["noun"](word) or KINDS["plural"](word) or word in _nouns()


@cache
def _nouns() -> frozenset[str]:
    return word_class("actors", "inanimate")


def _clause(small: Sequence[str]) -> list[str]:
    """The words behind the last comma, or behind “sure that”."""
    claims = endings("claim")
    at = max(
        (at for at, word in enumerate(small) if word == "," or (word == "that" and small[at - 1] in claims)), default=-1
    )
    clause = list(small[at + 1 :])
    return clause[1:] if clause and clause[0] in _OPENS_A_CLAUSE - {"but"} else clause


def _is_half(end: str, words: _Words) -> bool:
    """Whether the last word is the first half of one: “The team will ring you befo”."""
    written = end[words.starts[-1] :].rstrip().strip(MASK)
    return (
        len(words.small) > _FEWEST
        and len(written) >= _FEWEST_LETTERS
        and written.isalpha()
        and written.islower()
        and written not in endings("short-forms")
        and not is_english(written)
        and begins(written)
    )
