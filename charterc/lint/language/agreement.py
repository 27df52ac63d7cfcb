"""A verb that does not go with who does it: “each child have”, “parents was told”, “the views of families is”.

[(index, meant)] = disagreements(tokens("Each child have a plan"))     index of “have”, ["has"]
[(index, meant)] = disagreements(tokens("Many family told us"))        index of “family”, ["families"]

A verb is looked at where all that stands between it and the start of its clause says who does it, so that “we let each
child have a say” and “trust between schools and families has grown” are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import takewhile

from charterc.wording.beside import beside
from charterc.wording.endings import endings
from charterc.wording.kinds import KINDS
from charterc.wording.people import slots
from charterc.wording.plurals import plural
from charterc.wording.tokens import Token
from charterc.wording.verb_forms import past_forms
from charterc.wording.word_classes import word_class

ONE, SEVERAL = "one", "several"
_FORMS = {"is": "are", "was": "were", "has": "have", "does": "do"}
"""Of one, and of several."""
_OF_SEVERAL, _OF_ONE = _FORMS, {several: one for one, several in _FORMS.items()}
_PRONOUNS = {
    **dict.fromkeys(("we", "they", "these", "those"), _OF_SEVERAL),
    **dict.fromkeys(("everyone", "everybody", "nobody", "somebody", "someone", "it", "this"), _OF_ONE),
    "you": {one: several for one, several in _FORMS.items() if one != "is"},
    "i": {"has": "have", "were": "was", "are": "am"},
}
_WISHES = frozenset({"if", "though", "it", "as"})
"""“if I were you”, “as it were”"""
_LONGEST = 8
"""Words that say who does something."""


def disagreements(row: Sequence[Token]) -> Iterator[tuple[int, list[str]]]:
    """The index of each slip in a row of tokens, and what was meant."""
    for at, token in enumerate(row):
        if not token.written.islower() or not token.small.isalpha() or _is_joined(row, at):
            continue
        meant = _counted(row, at) or _in_another_form(row, at)
        if meant:
            yield at, [meant]


def _small(row: Sequence[Token], at: int) -> str:
    return row[at].small if 0 <= at < len(row) else "."


def _is_joined(row: Sequence[Token], at: int) -> bool:
    """Whether a hyphen or an apostrophe joins something to a word."""
    return row[at].in_compound or (at + 1 < len(row) and (row[at + 1].in_compound or row[at + 1].small == "'"))


def _counted(row: Sequence[Token], at: int) -> str | None:
    """Several of what stands behind “many” or “one of our” as if it were one, where it ends its phrase."""
    word, behind = row[at].small, _small(row, at + 1)
    if word not in word_class("thing") or word in beside("uncounted"):
        return None
    if behind in {"and", "or", "'"} or not (not behind.isalpha() or _ends_a_subject(behind)):
        return None
    front = [_small(row, each) for each in (at - 3, at - 2, at - 1)]
    one_of = front[:2] == ["one", "of"] and front[2] in beside("one-of-these") and word not in beside("collective")
    return plural(word) if one_of or front[2] in beside("many") else None


def _ends_a_subject(word: str) -> bool:
    """Whether a word behind a thing shows that it is not part of a longer name: “many family members”."""
    return word in past_forms() or word in word_class("modal", "be", "have", "of") or word in beside("relative")


def _in_another_form(row: Sequence[Token], at: int) -> str | None:
    """The form of a verb that goes with who does it."""
    word = row[at].small
    if not (word in _OF_SEVERAL or word in _OF_ONE or word in _of_one_acts() or word in _of_several_acts()):
        return None
    front = _in_front(row, at)
    if word in _OF_SEVERAL and front and front[-1].small == "who":
        return _behind_who(word, [each.small for each in front[:-1]])
    subject, before = _subject(front)
    words = [each.small for each in subject]
    if len(words) == 1 and words[0] in _PRONOUNS:
        is_wish = word == "were" and (before in _WISHES or words[0] in _WISHES)
        starts = before in {"", *beside("before-a-subject")}
        return _PRONOUNS[words[0]].get(word) if starts and not is_wish else None
    if not _may_start(before, [each.small for each in front[: len(front) - len(subject)]]) or _is_name(subject):
        return None
    number = number_of(words)
    if number == SEVERAL:
        return _OF_SEVERAL.get(word) or _without_s(word, _small(row, at + 1))
    if number != ONE or (word == "were" and before in _WISHES):
        return None
    return _OF_ONE.get(word) or _of_several_acts().get(word)


def _behind_who(word: str, front: Sequence[str]) -> str | None:
    """The form behind “families who”; “one of the families who has” may be right."""
    if front and front[-1] in _persons() and not {"of", "only", "and"} & set(front):
        return _OF_SEVERAL[word]
    return None


def _in_front(row: Sequence[Token], at: int) -> list[Token]:
    """The words right in front of a verb, back to the nearest sign; those between it and who does it are left out."""
    found: list[Token] = []
    while at and len(found) < _LONGEST and row[at - 1].small.isalpha() and not row[at - 1].in_compound:
        at -= 1
        found.insert(0, row[at])
    joined = at > 0 and row[at - 1].small.isalpha()
    while found and found[-1].written in beside("between") - beside("before-several", "each"):
        found.pop()
    return [] if joined or (at > 0 and row[at - 1].small == "'") else found


def _subject(front: Sequence[Token]) -> tuple[list[Token], str]:
    """Who does something, and the word in front that starts the clause; "" where it starts the sentence."""
    starts = beside("before-a-subject", "claims-follow")
    subject = list(reversed(list(takewhile(lambda each: each.small not in starts, reversed(front)))))
    left = len(front) - len(subject)
    return subject, front[left - 1].small if left else ""


def _may_start(before: str, front: Sequence[str]) -> bool:
    """Whether a clause starts behind a word: “between schools and families is” has none there."""
    if before == "that":
        return len(front) > 1 and front[-2] in endings("claim") | beside("claims")
    if before in beside("between-things"):
        return len(front) == 1
    return before in {"", *beside("before-a-subject")}


def _is_name(subject: Sequence[Token]) -> bool:
    """Whether it is called so: “Parents First”, “our Local Offer”, “PALS”."""
    return not subject or any(each.written[0].isupper() for each in subject[1:]) or subject[0].written[1:].isupper()


@cache
def _persons() -> frozenset[str]:
    """Several people, in one word."""
    return frozenset(word for word in (*slots()["people"], *word_class("actors")) if " " not in word) - {
        *("everyone", "everybody", "nobody", "someone", "anyone", "staff", "young people")
    }


def number_of(words: Sequence[str]) -> str:
    """Whether words in small letters are one thing or several: `ONE`, `SEVERAL`, or "" where that cannot be told."""
    if "of" in words:
        at = words.index("of")
        head, tail = words[:at], words[at + 1 :]
        if not number_of(tail) and tail[-1:] not in (["them"], ["us"], ["you"]) and not _is_uncounted(tail):
            return ""
        if list(head) in (["each"], ["one"], ["neither"], ["either"]):
            return ONE if number_of(tail) == SEVERAL or len(tail) == 1 else ""
        if list(head) in (["most"], ["some"]):
            return number_of(tail)
        return number_of(head) if head[-1:] and head[-1] not in beside("collective") else ""
    *front, noun = words or [""]
    if noun in beside("collective", "measured"):
        return ONE if front and front[0] in beside("each") and noun in beside("collective") else ""
    *determiners, _ = [*takewhile(lambda each: each in beside("before-several", "before-one"), front), ""]
    if not all(_describes(each) for each in front[len(determiners) :]):
        return ""
    if noun in _persons() or noun in word_class("things") or KINDS["plural"](noun):
        return SEVERAL if not set(determiners) & beside("before-one") - beside("before-several") else ""
    is_thing = KINDS["noun"](noun) or noun in word_class("inanimate") or noun in slots()["person"]
    if is_thing and noun not in beside("uncounted") and determiners[-1:]:
        return ONE if determiners[-1] in beside("before-one") else ""
    return ""


def _is_uncounted(words: Sequence[str]) -> bool:
    return bool(words) and words[-1] in beside("uncounted")


def _describes(word: str) -> bool:
    """Whether a word may stand between “the” and a thing."""
    return word in beside("describes") or word in word_class("quality") or word in word_class("thing")


def _without_s(word: str, behind: str) -> str | None:
    """The verb of several, for that of one: “wants”, for “parents wants to”."""
    done = _of_one_acts().get(word)
    if word == "needs":
        return done if behind in beside("behind-needs") else None
    return done if done in word_class("do") or behind in beside("behind-an-act") else None


@cache
def _of_one_acts() -> Mapping[str, str]:
    """What one does, and the same of several: “wants”, “want”; what may be had as well is left out."""
    had = word_class("things", "possession", "do", "act") - {"needs"}
    return {done: act for act in word_class("do", "act") if (done := _with_s(act)) not in had}


@cache
def _of_several_acts() -> Mapping[str, str]:
    """What several do, and the same of one: “get”, “gets”."""
    tells_nothing = past_forms() | beside("same-in-the-past")
    return {act: _with_s(act) for act in word_class("do") | beside("only-done") if act not in tells_nothing}


def _with_s(act: str) -> str:
    return "goes" if act == "go" else plural(act)
