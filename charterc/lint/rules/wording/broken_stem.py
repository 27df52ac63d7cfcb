"""An item does not read on from the words above the list.

What it finds

A list under a stem such as “We will:” in which the items say “We will …” again, or in which an item starts with
something that cannot follow “will” (“The charter …”, “Including …”).

Why it matters

Read aloud, as a screen reader does, “We will: we will listen” stumbles, and “We will: the charter in all plans” is
no promise at all: nobody can tell what will be done.

Example that fails

    actions:
      stem: "We will:"
      items:
        - Listen to families first
        - The charter and how to use it in staff training

Example that passes

    actions:
      stem: "We will:"
      items:
        - Listen to families first
        - Explain the charter and how to use it in staff training

Source

GOV.UK, “Style guide”, on bullet points: each one makes sense running on from the lead-in line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.lint.text_roles import STEMS
from charterc.lint.texts import Text, texts
from charterc.patterns import lazy

if TYPE_CHECKING:
    from charterc.model.element import Element
    from charterc.model.groups import Item
    from charterc.model.statements import Statement

CODE = "C304"
NAME = "broken-stem"
SEVERITY = Severity.WARNING

_STEM = lazy(
    r"\b(we|you|they|i|everyone|staff|services|schools|families)( all| each)? (will|should|must|shall|can)"
    r"( all)?:?$"
)
_WORD = lazy(r"[a-z][a-z'-]*")
_NO_VERB_WORDS = (
    "the a an this these our their your its it they there all any some children parents families everyone people staff "
    "co-production coproduction every in of for with from that which is are was were has will should"
)
_NO_VERB = frozenset(_NO_VERB_WORDS.split())
_LAST = 60
_SUBJECTS = {"we": ("we", "we'll"), "you": ("you",), "they": ("they",), "i": ("i",)}
_ING = frozenset({"bring", "sing", "ring", "spring", "fling", "swing"})


def check(context: Context) -> Iterator[Problem]:
    """One problem for a list that repeats its stem; one for each item that cannot follow."""
    stems = texts(context).with_roles(STEMS)
    lists = _lists(context) if stems else {}
    for text in stems:
        match = _STEM.search(" ".join(text.value[-_LAST:].lower().split()))
        items = lists.get(id(text.element), ())
        if match is None or not items:
            continue
        subjects = _SUBJECTS.get(match.group(1), ())
        again = [item for item in items if _first(item) in subjects]
        if again:
            yield _says_it_again(context, text, again, len(items))
            continue
        for item in items:
            if _cannot_follow(_first(item)):
                yield Problem(
                    NAME,
                    f"“{text.value.strip()} {item.short}” does not read as a sentence, so it is not clear "
                    "what is promised.",
                    context.file,
                    item.span(),
                    "Start with what will be done: “Explain …”, “Include …”, “Ask …”.",
                    SEVERITY,
                    (Related(text.span(), "the words it goes on from"),),
                )


def _says_it_again(context: Context, stem: Text, again: Sequence[Text], total: int) -> Problem:
    start = " ".join(again[0].value.split()[:2])
    which = "every item" if len(again) == total else f"{len(again)} of {total} items" if len(again) > 1 else "an item"
    return Problem(
        NAME,
        f"“{stem.value.strip()}” stands above the list, and {which} below it starts “{start}” again.",
        context.file,
        stem.span(),
        f"Take “{start}” out of the items, or leave the stem out.",
        SEVERITY,
        (Related(again[0].span(), "the first that says it again"),),
    )


def _lists(context: Context) -> dict[int, list[Text]]:
    """The statements that go on from the stem of an element, by the element's identity."""
    by_element: dict[int, Text] = {}
    for text in texts(context).english:
        by_element.setdefault(id(text.element), text)
    found: dict[int, list[Text]] = {}
    for owner, statements in _owners(context):
        found[id(owner)] = [by_element[id(one)] for one in statements if id(one) in by_element]
    return found


def _owners(context: Context) -> Iterator[tuple[Element, list[Statement]]]:
    charter = context.charter
    for group in charter.groups.values():
        inside: list[Statement] = []
        for item in group.items:
            own = _promises(item)
            yield item, own
            if item.stem is None:
                inside += own
        yield group, inside
    values = {id(item) for group in charter.groups.values() for item in group.items}
    seen = {id(text.element): text.element for text in texts(context).with_roles(STEMS)}
    for element in seen.values():
        items = getattr(element, "items", ())
        if not any(id(item) in values for item in items):
            yield element, list(items)


def _promises(item: Item) -> list[Statement]:
    return [kept for kept in (*item.commitments, *item.goals, *item.how) if not isinstance(kept, str)]


def _first(text: Text) -> str:
    match = _WORD.search(text.prose.lower().replace("’", "'"))
    return match.group() if match else ""


def _cannot_follow(word: str) -> bool:
    return word in _NO_VERB or (word.endswith("ing") and len(word) > 4 and word not in _ING)
