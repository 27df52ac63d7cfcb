"""The text names a number of values or outcomes that the charter does not have.

What it finds

“our six values” in a charter with seven, or a label “All 7 outcomes” above eight outcomes.

Why it matters

Somebody added or dropped a value and the sentence was forgotten. Readers look for the missing one.

Example that fails

    aim: Everything rests on our three values.
    values: [Be open, Be kind]

Example that passes

    aim: Everything rests on our two values.
    values: [Be open, Be kind]

Source

GOV.UK, “Content design: planning, writing and managing content”: check facts and figures whenever content changes.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.lint.texts import texts
from charterc.lint.word_numbers import NUMBER, WORDS, value
from charterc.patterns import lazy
from charterc.source.nodes import key_place

CODE = "C311"
NAME = "wrong-count"
SEVERITY = Severity.WARNING

_LISTS = ("outcomes", "measures")
_NUMBER = lazy(
    rf"(?:(?P<before>[a-z]+) )?(?<![\w.-])(?P<number>{NUMBER})"
    r"(?: (?:core|shared|key|guiding|agreed|main|co-production|simple|common))? $"
)
_FAR = 40
_PART_OF = frozenset(
    {"first", "last", "next", "other", "least", "than", "to", "or", "about", "another", "any", "these"}
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each number that is not the number of items."""
    charter = context.charter
    found = texts(context)
    lists = {name: len(group.items) for name, group in charter.groups.items()}
    lists |= {name: len(part.items) for name in _LISTS if (part := getattr(charter, name)) is not None}
    for name, actual in lists.items():
        if not actual or name not in found.vocabulary:
            continue
        for at in found.places(name):
            near = max(0, at - _FAR)
            if not any(word in WORDS or word.isdigit() for word in found.folded[near:at].split()):
                continue
            match = _NUMBER.search(found.folded[near:at])
            if match is None or found.folded[at + len(name) : at + len(name) + 1].isalnum():
                continue
            if value(match.group("number")) in {0, 1, actual} or match.group("before") in _PART_OF:
                continue
            yield Problem(
                NAME,
                f"This says {match.group('number')} {name}, but the charter has {actual}.",
                context.file,
                found.hit(near + match.start("number"), at + len(name)).span,
                f"Write {actual}, or check that none of the {name} is missing.",
                SEVERITY,
                (Related(key_place(charter.node_of(name)), f"the {name} stand here"),),
            )
