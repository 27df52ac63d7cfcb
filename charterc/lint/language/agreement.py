"""A verb that does not go with who does it: “each child have”, “parents was told”, “the views of families is”.

[(index, meant)] = disagreements(tokens("Each child have a plan"))     index of “have”, ["has"]
[(index, meant)] = disagreements(tokens("Many family told us"))        index of “family”, ["families"]

A verb is looked at where all that stands between it and the start of its clause says who does it, so that “we let each
child have a say” and “trust between schools and families has grown” are left alone. Who does it is one or several by
`subjects`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from itertools import takewhile

from charterc.lint.language.in_number import counted, is_one, these
from charterc.lint.language.subjects import ONE, SEVERAL, may_precede, number_of, persons
from charterc.wording.beside import beside
from charterc.wording.endings import endings
from charterc.wording.fold import EM_DASH, EN_DASH
from charterc.wording.kinds import KINDS
from charterc.wording.numbers import WORDS as NUMBERS
from charterc.wording.tokens import Token, small_at
from charterc.wording.verb_forms import past_forms, plain_forms
from charterc.wording.verb_numbers import ARE_FOR_IS, IS_FOR_ARE, all_of_one, of_one, with_s
from charterc.wording.word_classes import word_class

_PRONOUNS = {
    **dict.fromkeys(("we", "they", "these", "those"), ARE_FOR_IS),
    **dict.fromkeys(("everyone", "everybody", "nobody", "somebody", "someone", "it", "this"), IS_FOR_ARE),
    **dict.fromkeys(("he", "she", "he or she"), IS_FOR_ARE),
    "you": {one: several for one, several in ARE_FOR_IS.items() if one != "is"},
    "i": {"has": "have", "were": "was", "are": "am"},
}
_ONLY_DOERS = frozenset({"we", "they"})
"""Wherever these stand, what follows is what they do: “the feedback we receives”."""
_ACTING = frozenset({"everyone", "everybody", "nobody", "somebody", "someone", "it", "he", "she", "he or she"})
_SEVERAL_OF_US = frozenset({"we", "you", "they"})
_WISHES = frozenset({"if", "though", "it", "as"})
"""“if I were you”, “as it were”"""
_OPENS = frozenset(f".,;:!?(-\u2022{EN_DASH}{EM_DASH}")
"""Signs behind which a clause may start; what stands behind a figure or a quotation belongs to it."""
_BETWEEN = frozenset({"between", "among"})
_STOPS = frozenset(".;:!?")
_FEW = 3
"""Words that name the things of which something is said: “all our plans”."""
_LONGEST = 8
"""Words that say who does something."""


def disagreements(row: Sequence[Token]) -> Iterator[tuple[int, list[str]]]:
    """The index of each slip in a row of tokens, and what was meant."""
    for at, token in enumerate(row):
        if not token.small.isalpha() or _is_joined(row, at):
            continue
        meant = these(row, at)
        if not meant and token.written.islower():
            meant = counted(row, at) or _there(row, at) or _behind_each(row, at) or _in_another_form(row, at)
        if meant:
            yield at, [meant]


def _is_joined(row: Sequence[Token], at: int) -> bool:
    """Whether a hyphen or an apostrophe joins something to a word."""
    return row[at].in_compound or (at + 1 < len(row) and (row[at + 1].in_compound or row[at + 1].small == "'"))


def _there(row: Sequence[Token], at: int) -> str | None:
    """“there is many ways”, “there are a need for”."""
    word, first, second, third = row[at].small, *(small_at(row, at + each) for each in (1, 2, 3))
    if small_at(row, at - 1) != "there":
        return None
    if word in {"is", "was"}:
        counted = first in beside("many") - {"this"} or (first in NUMBERS and first != "one")
        return ARE_FOR_IS[word] if counted and second not in beside("measured", "collective") else None
    if second in beside("describes", "kind-of") | word_class("quality"):
        second, third = third, small_at(row, at + 4)
    is_just_one = first in beside("before-just-one") and is_one(second) and second not in beside("collective")
    if word not in {"are", "were"} or not is_just_one:
        return None
    return IS_FOR_ARE[word] if not third.isalpha() or third in word_class("of") | {"to"} else None


def _behind_each(row: Sequence[Token], at: int) -> str | None:
    """“Each sign it before it is published”; “we meet, and each bring a friend” may be right."""
    act, before = row[at].small, small_at(row, at - 2)
    if small_at(row, at - 1) != "each" or act not in word_class("do", "act"):
        return None
    if before == "and" and small_at(row, at - 3) == ",":
        said = (each.small for each in reversed(row[: at - 3]))
        before = "we" if not _SEVERAL_OF_US.isdisjoint(takewhile(lambda word: word != ".", said)) else "."
    starts = not before.isalpha() and before != ","
    return with_s(act) if starts and small_at(row, at + 1) in beside("behind-what-is-done") else None


def _in_another_form(row: Sequence[Token], at: int) -> str | None:
    """The form of a verb that goes with who does it."""
    word, behind = row[at].small, small_at(row, at + 1)
    of_several = word in _of_several_acts() or (small_at(row, at - 1) == "who" and word in all_of_one().values())
    if not (word in ARE_FOR_IS or word in IS_FOR_ARE or word in all_of_one() or of_several):
        return None
    front = _in_front(row, at)
    if front and front[-1].small == "who":
        return _behind_who(word, behind, [each.small for each in front[:-1]])
    if front and front[-1].small in _ONLY_DOERS:
        return ARE_FOR_IS.get(word) or all_of_one().get(word)
    if [each.small for each in front] == ["which"] and (of_things := _behind_which(row, at)):
        return of_things
    if front and front[-1].small in {"that", "which"}:
        may_be_told = persons() if front[-1].small == "that" else frozenset()
        return _behind_that(word, behind, [each.small for each in front[:-1]], may_be_told)
    subject, before = _subject(front)
    words = [each.small for each in subject]
    if " ".join(words) in _PRONOUNS:
        return _behind_pronoun(word, behind, " ".join(words), before)
    if not _may_start(before, [each.small for each in front[: len(front) - len(subject)]]) or _is_name(subject):
        return None
    if _may_go_on(row, at, words) or (words[0].endswith("ing") and len(words) > 1 and word in ARE_FOR_IS):
        return None  # “Meeting needs is our aim”
    number = number_of(words)
    if number == SEVERAL:
        return ARE_FOR_IS.get(word) or _without_s(word, behind)
    if before in beside("before-a-noun-or-a-clause") and _is_told_to(row, at):
        return None
    is_wished = before == "that" and front[-len(subject) - 2].small in beside("asks-that")
    if number != ONE or is_wished or (word == "were" and before in _WISHES):
        return None
    return IS_FOR_ARE.get(word) or _of_several_acts().get(word)


def _is_told_to(row: Sequence[Token], at: int) -> bool:
    """Whether a reader is told to do it, where no comma and no other verb follows: “Before the visit ring us”."""
    ahead = takewhile(lambda word: word not in {".", "!", ";"}, (each.small for each in row[at + 1 :]))
    return row[at].small in word_class("do", "act") | plain_forms() and "," not in ahead


def _may_go_on(row: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    """Whether a list that started before a comma ends here: “feedback from parents, carers and staff is”.

    It is more than who does it where a preposition leads to it: “the plan between the council, the forum and us is”.
    """
    if "and" not in words and "or" not in words:
        return False
    while at and row[at].small != ",":
        if not row[at - 1].small.isalpha() and row[at - 1].small != ",":
            return False
        at -= 1
    listed = small_at(row, at - 1)
    before = takewhile(lambda word: word not in _STOPS, (each.small for each in reversed(row[:at])))
    return listed in persons() or KINDS["plural"](listed) or not (word_class("of") | _BETWEEN).isdisjoint(before)


def _behind_pronoun(word: str, behind: str, who: str, before: str) -> str | None:
    """The form behind “they” or “everyone” that starts its clause."""
    is_wish = word == "were" and (before in _WISHES or who in _WISHES)
    if is_wish or before not in {"", *beside("before-a-subject")}:
        return None
    if word in _PRONOUNS[who] or who not in _ACTING | {"you"}:
        return _PRONOUNS[who].get(word)
    if who == "you":
        return _without_s(word, behind)
    return _of_several_acts().get(word) if word != "need" or behind == "to" else None


def _behind_who(word: str, behind: str, front: Sequence[str]) -> str | None:
    """The form behind “families who”; “one of the families who has” may be right."""
    if front and front[-1] in persons() | {"those"} and not {"of", "only", "and"} & set(front):
        return ARE_FOR_IS.get(word) or _without_s(word, behind)
    tells = word in past_forms() | beside("same-in-the-past") or {"of", "only", "and"} & set(front)
    if tells or not front or not (front[-1] in _ACTING or number_of(front) == ONE):
        return None
    return IS_FOR_ARE.get(word) or (with_s(word) if word in all_of_one().values() else None)


def _behind_that(word: str, behind: str, front: Sequence[str], told: Collection[str]) -> str | None:
    """The form behind “the outcomes that”; “tell parents that plans change” is another matter."""
    is_of_these = bool(front) and KINDS["plural"](front[-1]) and front[-1] not in told and len(front) <= _FEW
    if not is_of_these or not {"of", "only", "and", "from", "in"}.isdisjoint(front):
        return None
    does = all_of_one().get(word) if behind in beside("behind-an-act", "behind-what-is-done") else None
    return ARE_FOR_IS.get(word) or does


def _behind_which(row: Sequence[Token], at: int) -> str | None:
    """The form in “The standards, which sets out what we do, are new”, where no more than the thing stands in front."""
    if [small_at(row, at - 2), small_at(row, at - 1)] != [",", "which"]:
        return None
    front = [small_at(row, each) for each in range(at - 2 - _FEW, at - 2)]
    start = max((index for index, word in enumerate(front) if not word.isalpha()), default=-1)
    subject = front[start + 1 :]
    starts = start >= 0 or at - 2 <= _FEW
    if starts and front[start] not in {",", "'"} and number_of(subject) == SEVERAL:
        return ARE_FOR_IS.get(row[at].small) or all_of_one().get(row[at].small)
    return None


def _in_front(row: Sequence[Token], at: int) -> list[Token]:
    """The words right in front of a verb, back to the nearest sign; those between it and who does it are left out.

    Whose something is counts as one word: “the children's views” as “their views”.
    """
    found: list[Token] = []
    while at and len(found) < _LONGEST and not row[at - 1].in_compound:
        owner = _owner(row, at)
        if owner is not None and row[owner].small in beside("is-short-for-is"):
            return []
        if owner is not None:
            at = owner
            while at and may_precede(small_at(row, at - 1)) and not small_at(row, at - 1).endswith("ing"):
                at -= 1
            found.insert(0, row[owner]._replace(small="their", written="their"))
        elif row[at - 1].small.isalpha():
            at -= 1
            found.insert(0, row[at])
        else:
            break
    while found and found[-1].written in beside("between") - beside("before-several", "each"):
        found.pop()
    return found if at == 0 or row[at - 1].small in _OPENS else []


def _owner(row: Sequence[Token], at: int) -> int | None:
    """The index of the word that an apostrophe in front of a place belongs to."""
    behind = 2 if small_at(row, at - 1) == "s" and small_at(row, at - 2) == "'" else 1
    is_owner = small_at(row, at - behind) == "'" and small_at(row, at - behind - 1).isalpha()
    return at - behind - 1 if is_owner and (behind > 1 or row[at - behind - 1].small.endswith("s")) else None


def _subject(front: Sequence[Token]) -> tuple[list[Token], str]:
    """Who does something, and the word in front that starts the clause; "" where it starts the sentence."""
    starts = beside("before-a-subject", "claims-follow")
    left = max(
        (at + 1 for at, each in enumerate(front) if each.small in starts and (each.small != "and" or not at)), default=0
    )
    return list(front[left:]), front[left - 1].small if left else ""


def _may_start(before: str, front: Sequence[str]) -> bool:
    """Whether a clause starts behind a word: “between schools and families is” has none there."""
    if before == "that":
        return len(front) > 1 and front[-2] in endings("claim") | beside("claims")
    if before in beside("between-things"):
        return len(front) == 1
    return before in {"", *beside("before-a-subject")}


def _is_name(subject: Sequence[Token]) -> bool:
    """Whether it is called so: “Parents First”, “our Local Offer”, “PALS”."""
    names = [each for each in subject[1:] if each.small not in word_class("thing")]  # “the SENCO” is one
    return not subject or any(each.written[0].isupper() for each in names) or subject[0].written[1:].isupper()


def _without_s(word: str, behind: str) -> str | None:
    """The verb of several, for that of one: “wants”, for “parents wants to”."""
    done = of_one().get(word)
    if word == "needs":
        return done if behind in beside("behind-needs") else None
    return done if done in word_class("do") or behind in beside("behind-an-act", "behind-what-is-done") else None


@cache
def _of_several_acts() -> Mapping[str, str]:
    """What several do, and the same of one: “get”, “gets”."""
    tells_nothing = past_forms() | beside("same-in-the-past")
    return {act: with_s(act) for act in word_class("do") | beside("only-done") if act not in tells_nothing}
