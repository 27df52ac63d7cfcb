"""One item of a list is written unlike the others.

What it finds

An item that ends with a full stop, a semicolon or a comma where the others do not, or without one where they do; an
item that starts with a small letter where the others start with a capital, or the other way round; one that starts with
“giving” or “to give” among others that start with “give”; and, as a warning, one with a number or a bullet of its own.
At least two items have to agree, and no more than a third may differ. The last item of a sentence in pieces, an item of
several sentences with its stop, names, abbreviations and labels of two words, or of one where names are among them, are
left alone.

Why it matters

Readers take it for a new list, or for a line that lost its end. Translators and screen readers stop there.

Example that fails

    agreements:
      - We will ask before we decide
      - We will say what we heard
      - We will meet in places that you can reach.

Example that passes

    agreements:
      - We will ask before we decide
      - We will say what we heard
      - We will meet in places that you can reach

Source

GOV.UK, “Style guide”, on bullet points.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from charterc.lint.language.first_forms import form_at_start
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Group, Problem, Severity
from charterc.model.element import Element
from charterc.model.statements import Statement
from charterc.wording.english import is_english
from charterc.wording.marks import MASK

SEVERITY = Severity.INFO

_FEWEST, _SHARE = 3, 3
"""Items of a list that can be uneven, and of how many one may differ."""
_SENTENCE = 3
"""Words that are more than a label; among labels, names have capitals and others have none."""
_CLOSING = f" \n)]”’\"'*_{MASK}"
_OPENING = re.compile(rf"[\s\x00{MASK}“‘\"'(\[*_]*")
_LAST_BUT_ONE = re.compile(r"[,;]\s+(?:and|or)$")
_ABBREVIATION = re.compile(r"(?:\betc|\b[a-z]|\b(?:Ltd|Inc|St|Co|Dr|Mr|Mrs|No))\.$|\.[A-Za-z]\.$|\.\.$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")
_ENDS = {"": "without a mark", ".": "with a full stop", ";": "with a semicolon", ",": "with a comma"}
_CAPITAL, _SMALL = "a capital", "a small letter"
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][^\W\d_]+")
"""A word with a capital inside a sentence."""
_SIGN = re.compile(r"\s*(?P<sign>\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]|[•▪‣●◦–—-])\s+(?=\S)")
"""A number, a letter or a bullet that somebody wrote in front of an item: “iii.”, “(a)”."""
_HINT = "Write all items of the list alike."


def check(context: Context) -> Iterator[Problem]:
    """One finding for the ends and one for the starts of a list, with all items that differ."""
    names = frozenset(_NAME.findall(context.texts.prose))
    for element in context.analysis.elements:
        for field in type(element).model_fields:
            items = _items(context, element, field)
            key = f"{id(element)} {field}"
            if len(items) >= _FEWEST:
                yield from _uneven_ends(context, items, key)
                yield from _uneven_starts(context, items, names, key)
                yield from _uneven_signs(context, items)
                yield from _uneven_forms(context, items, key)


def _items(context: Context, element: Element, field: str) -> list[Text]:
    """The texts of a list; none where it holds quotations, which are written as they were said."""
    value = getattr(element, field)
    listed = [one for one in value if isinstance(one, Statement)] if isinstance(value, tuple) else []
    if any(one.said_by or one.when for one in listed):
        return []
    found = (context.texts.at(one.node_of("text")) for one in listed)
    return [text for text in found if text]


def _uneven_ends(context: Context, items: Sequence[Text], key: str) -> Iterator[Problem]:
    ends: list[str | None] = [_end(text) for text in items]
    is_sentence = 2 * _joined(ends) > len(ends) - 1 or _is_sentence_in_pieces(items)
    if ends[-1] in {"", "."} and (is_sentence or (_joined(ends) and not _odd(ends)[1])):
        ends[-1] = None
    usual, odd = _odd(ends)
    for at in odd:
        text, start = items[at], len(items[at].value.rstrip()) - 1
        yield context.problem(
            f"This item ends {_ENDS[ends[at] or '']}, and the others of its list end {_ENDS[usual]}.",
            text.span(max(0, start), start + 1),
            _HINT,
            group=Group(f"ends {key}", "and here"),
        )


def _joined(ends: Sequence[str | None]) -> int:
    """How many items in front of the last one end as pieces of a sentence do."""
    return sum(end in {";", ","} for end in ends[:-1])


def _end(text: Text) -> str | None:
    """The mark at the end of an item; None where it says nothing about the others."""
    prose = text.prose.rstrip(_CLOSING)
    if not prose or prose[-1] in ":?!…" or _ABBREVIATION.search(prose):
        return None
    if len(text.sentences) > 1 and prose[-1] == ".":
        return None
    if _LAST_BUT_ONE.search(prose):
        return ";" if ";" in prose[-6:] else ","
    return prose[-1] if prose[-1] in ".;," else ""


def _is_sentence_in_pieces(items: Sequence[Text]) -> bool:
    """Whether the items start with small letters, so that the last one ends the sentence."""
    return _start(items[0]) == _start(items[-1]) == _SMALL


def _uneven_starts(context: Context, items: Sequence[Text], names: AbstractSet[str], key: str) -> Iterator[Problem]:
    starts = [_start(text) for text in items]
    usual, odd = _odd(starts)
    are_words = all(map(_is_a_word, items))
    for at in odd:
        text = items[at]
        match = _WORD.search(text.prose)
        is_label = len(text.words) < _SENTENCE and not are_words
        if match is None or is_label or (starts[at] == _CAPITAL and _is_name(text, match, names)):
            continue
        yield context.problem(
            f"This item starts with {starts[at]}, and the others of its list with {usual}.",
            text.span(*match.span()),
            _HINT,
            group=Group(f"starts {key}", "and here"),
        )


def _uneven_signs(context: Context, items: Sequence[Text]) -> Iterator[Problem]:
    """An item with a number or a bullet of its own, where the others have none."""
    found = [_SIGN.match(text.value) for text in items]
    signed = [(text, match) for text, match in zip(items, found, strict=True) if match]
    if len(signed) * _SHARE <= len(items):
        for text, match in signed:
            yield context.problem(
                f"This item starts with “{match['sign']}”, and the others of its list have no sign of their own.",
                text.span(*match.span("sign")),
                "Take it out: the page gives each item its sign.",
                severity=Severity.WARNING,
            )


def _uneven_forms(context: Context, items: Sequence[Text], key: str) -> Iterator[Problem]:
    """An item that starts with “giving” or “to give” where the others start with “give”."""
    usual, odd = _odd([form_at_start(text.words) for text in items])
    for at in odd:
        word = _WORD.search(items[at].prose)
        if word:
            yield context.problem(
                f"This item starts with {form_at_start(items[at].words)}, and the others of its list with {usual}.",
                items[at].span(*word.span()),
                _HINT,
                group=Group(f"forms {key}", "and here"),
            )


def _start(text: Text) -> str | None:
    """With what an item starts; None where it is no letter, or the start of a name like “iPad”."""
    opening = _OPENING.match(text.prose)
    at = opening.end() if opening else 0
    first, second = text.prose[at : at + 1], text.prose[at + 1 : at + 2]
    if not (first.isupper() or first.islower()) or (first.islower() and second.isupper()):
        return None
    return _CAPITAL if first.isupper() else _SMALL


def _is_a_word(text: Text) -> bool:
    """Whether an item is one word, and no name: “openness”, not “Ashby”."""
    match = _WORD.search(text.prose)
    return (
        match is not None and len(text.words) == 1 and not match.group().isupper() and is_english(match.group().lower())
    )


def _is_name(text: Text, match: re.Match[str], names: AbstractSet[str]) -> bool:
    """Whether a word has its capital because it is a name, an abbreviation or “I”."""
    word = match.group()
    following = _WORD.match(text.prose, match.end() + 1)
    return word != "A" and (
        word.isupper()
        or word.startswith(("I'", "I’"))
        or word in names
        or not is_english(word.lower())
        or (following is not None and following.group()[0].isupper())
    )


def _odd(kinds: Sequence[str | None]) -> tuple[str, list[int]]:
    """What most items of a list have, and the few that have something else."""
    counted = Counter(kind for kind in kinds if kind is not None)
    if counted.total() < _FEWEST:
        return "", []
    usual = counted.most_common(1)[0][0]
    odd = [at for at, kind in enumerate(kinds) if kind is not None and kind != usual]
    return usual, odd if len(odd) * _SHARE <= counted.total() else []
