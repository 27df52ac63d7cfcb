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

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.lint.texts import texts
from charterc.lint.word_numbers import NUMBER, value
from charterc.source.nodes import key_place

CODE = "C311"
NAME = "wrong-count"
SEVERITY = Severity.WARNING

_LISTS = ("values", "principles", "cornerstones", "pledges", "levels", "outcomes", "measures")
_COUNT = re.compile(
    rf"(?P<before>\b[a-z]+ )?(?<![\w.-])(?P<number>{NUMBER})(?: (?:core|shared|key|guiding|agreed|main|co-production|"
    rf"simple|common))? (?P<list>{'|'.join(_LISTS)})\b"
)
_PART_OF = frozenset(
    {"first", "last", "next", "other", "least", "than", "to", "or", "about", "another", "any", "these"}
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each number that is not the number of items."""
    charter = context.charter
    found = texts(context)
    counts = {name: (group.items, group) for name, group in charter.groups.items()}
    lists = {name: len(items) for name, (items, _) in counts.items()}
    for name in ("outcomes", "measures"):
        part = getattr(charter, name)
        if part is not None:
            lists[name] = len(part.items)
    if not any(name in found.vocabulary and lists[name] for name in lists):
        return
    for hit, match in found.search(_COUNT):
        name, number = match.group("list"), value(match.group("number"))
        before = (match.group("before") or "").strip()
        actual = lists.get(name, 0)
        if not actual or number in {0, 1, actual} or before in _PART_OF:
            continue
        start = hit.start + match.start("number") - match.start()
        yield Problem(
            NAME,
            f"This says {match.group('number')} {name}, but the charter has {actual}.",
            context.file,
            hit.text.span(start, hit.end),
            f"Write {actual}, or check that none of the {name} is missing.",
            SEVERITY,
            (Related(key_place(charter.node_of(name)), f"the {name} stand here"),),
        )
