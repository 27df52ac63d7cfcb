"""A list that was pasted in is not read as a list.

What it finds

Lines that start with a bullet of a word processor (“•”, “▪”, a dash, “o”), with letters (“a)”, “(i)”) or with numbers
that are not read (“(1)”, “1.1”, “1.Listen”); bullets in the middle of a line; an item of a list that holds several
(“listen to you • act on it”, “listen to you | We will act”, “1. Listen 2. Act”); and lists whose numbers would be
printed anew, because some are left out. A list in a text has a dash and a space, or “1.” and a space, before each item.

Why it matters

The items run together in one paragraph, and a screen reader says nothing of a list.

Example that fails

    aim: |
      We will:
      • ask early
      • say what changed

Example that passes

    aim: |
      We will:

      - ask early
      - say what changed

Source

W3C, Web Content Accessibility Guidelines 2.2, criterion 1.3.1; CommonMark, “Lists”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from charterc.lint.language.roles import STATEMENTS
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role

SEVERITY = Severity.WARNING
ABOUT_FILE = True

_GLYPHS = "•◦▪▫‣⁃●○■□◆◇➢➤►▶❖✓✔·∙①②③④⑤⑥⑦⑧⑨⑩"
_SIGNS = {
    "bullet": re.compile(rf"(?P<sign>[{_GLYPHS}])[ \t\u00a0]*(?P<words>\S.*)"),
    "dash": re.compile(r"(?P<sign>[–—−‐‑‒→⇒»]|-+>|=>|>>)[ \t\u00a0]+(?P<words>\S.*)"),
    "hyphen": re.compile(r"(?P<sign>-)(?P<words>[^\W\d_].*)"),
    "star": re.compile(r"(?P<sign>\*)(?P<words>[^\W\d_][^*]*)"),
    "o": re.compile(r"(?P<sign>o)[ \t\u00a0]+(?P<words>\S.*)"),
    "letter": re.compile(r"\(?(?P<sign>[A-Za-z]{1,4})[.)][ \t\u00a0]+(?P<words>\S.*)"),
    "bracket": re.compile(r"\((?P<sign>\d{1,2})\)[ \t\u00a0]*(?P<words>\S.*)"),
    "clause": re.compile(r"(?P<sign>\d{1,2}(?:\.\d{1,2})+)\.?[ \t\u00a0]+(?P<words>\S.*)"),
    "tight number": re.compile(r"(?P<sign>\d{1,2})[.)](?P<words>[^\W\d_].*)"),
    "number": re.compile(r"(?P<sign>\d{1,3})[.)][ \t]+(?P<words>\S.*)"),
}
"""Each kind of sign that people put in front of an item."""
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_IN_LINE = re.compile(r"(?:^|[:;.,]\s*|(?<=[a-z])\s+(?=[•◦▪‣●]\s+[a-z]))[•◦▪‣●]\s*[^\s•◦▪‣●][^•◦▪‣●\n]*[•◦▪‣●]\s*\S")
_WILL = "(?:We|You|They|Families|Staff) (?:will|want|can|know)"
_PARTED = (
    re.compile(r"(?<=[^\s•◦▪‣●])\s*[•◦▪‣●]\s*(?=[^\s•◦▪‣●])"),
    re.compile(rf"(?<=\w)[.,;]?\s(?:[*|/·–—-]|o|\d[.)]|\(?[b-h]\))\s+(?={_WILL}\b)"),
    re.compile(r"(?<=:)\s+[-–—]\s+(?=\w[^\n–—]{1,200}?\s[-–—]\s+\w)"),
    re.compile(r"^\(?[1a][.)]\s+(?=\S[^\n]{0,300}?\s\(?[2b][.)]\s+\w)"),
    re.compile(r"(?<=\w)\s[·|-]\s(?=(?:we will )?[a-z]+ [^\n·|-]{1,200} [·|-] (?:we will )?[a-z]+ )"),
)
"""Signs that part several items in one: “listen • act”, “listen | We will act”, “We will: - listen - act”, “1. … 2.”"""
_SHOWN = 4


class _Item(NamedTuple):
    """A line that starts like an item of a list."""

    kind: str
    sign: str
    words: str
    start: int
    """Where its sign stands in the text."""
    end: int
    indent: int
    opens: bool
    """Whether it is the first line of its paragraph."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each list."""
    for text in context.texts.all:
        if text.role is not Role.ADDRESS:
            yield from _in(text, context)


def _in(text: Text, context: Context) -> Iterator[Problem]:
    in_line = list(_IN_LINE.finditer(text.value))
    for items in _runs(text.value):
        if any(items[0].start <= match.start() < items[0].end for match in in_line):
            continue
        kind, signs = items[0].kind, [item.sign for item in items]
        span = text.span(items[0].start, items[-1].end)
        if kind == "number":
            if numbers := _printed(items):
                yield context.problem(
                    f"This list has the numbers {_listed(signs)}, but would be printed as {_listed(numbers)}.",
                    span,
                    "Give each item its number as words of its own, in a list of statements:\n\n"
                    f'    items:\n      - number: "{signs[0]}"\n        text: {items[0].words}',
                )
        elif _is_list(items, text.passage.language):
            yield context.problem(
                f"Lines that start with “{_shown(text.value, items[0])}” make no list: "
                "their items run together in one paragraph.",
                span,
                _as_list(items),
            )
    if text.role in STATEMENTS and not in_line:
        yield from _several_in_one(context, text)
    for match in in_line:
        if "\n" not in match.group():
            pieces = [piece.strip() for piece in re.split("[•◦▪‣●]", text.value[match.start() :].split("\n")[0])][1:]
            lines = "\n".join(f"    - {piece}" for piece in pieces[:_SHOWN] if piece)
            message = "Bullets in the middle of a line make no list."
            hint = f"Start a line for each item, with a dash and a space:\n\n{lines}"
            yield context.problem(message, text.span(*match.span()), hint)


def _several_in_one(context: Context, text: Text) -> Iterator[Problem]:
    """An item of a list in which signs part several, though it is one line."""
    parted = next((match for pattern in _PARTED if (match := pattern.search(text.prose))), None)
    if parted and "\n" not in parted.group():
        sign = parted.group().strip()
        yield context.problem(
            f"Several items stand in this one, with “{sign}” between them.",
            text.span(*parted.span()),
            "Give each a line of its own, with a dash and a space in front.",
        )


def _runs(value: str) -> Iterator[list[_Item]]:
    """The items of one kind that stand below each other, each perhaps with lines that go on further to the right."""
    run: list[_Item] = []
    for item, indent in _lines(value):
        if item is None:
            if run and (indent <= run[-1].indent or indent < 0):
                yield run
                run = []
        elif run and item.kind == run[-1].kind and (not item.opens or item.kind == "bullet"):
            run.append(item)
        else:
            if run:
                yield run
            run = [item]
    if run:
        yield run


def _lines(value: str) -> Iterator[tuple[_Item | None, int]]:
    """Each line as an item, where it starts like one, and how far it is indented; -1 for an empty line."""
    offset, opens = 0, True
    for line in value.split("\n"):
        words = line.strip()
        indent = len(line) - len(line.lstrip()) if words else -1
        yield (_item(words, offset + indent, indent, opens=opens) if words else None), indent
        offset += len(line) + 1
        opens = not words


def _item(words: str, start: int, indent: int, *, opens: bool) -> _Item | None:
    for kind, pattern in _SIGNS.items():
        if match := pattern.fullmatch(words):
            return _Item(kind, match["sign"], match["words"], start, start + len(words), indent, opens)
    return None


def _is_list(items: Sequence[_Item], language: str) -> bool:
    """Whether lines that start with these signs are a list, and no verse, dialogue or word at the start of a line."""
    kind, signs = items[0].kind, [item.sign for item in items]
    if kind == "bullet":
        return True
    if kind == "o" and language.startswith("cy"):  # the Welsh for “of”
        return False
    if len(signs) == 1:
        return kind == "o" and items[0].words[0].isupper()
    return kind != "letter" or all(_follows(*pair) for pair in pairwise(signs))


def _follows(before: str, sign: str) -> bool:
    """Whether a letter, or a small Roman number, is the next one."""
    one, other = before.lower(), sign.lower()
    if len(one) == len(other) == 1 and ord(other) == ord(one) + 1:
        return True
    return (one, other) in pairwise(_ROMAN)


def _printed(items: Sequence[_Item]) -> list[str]:
    """The numbers that a list is printed with, where these are others than it has; none where all is well."""
    numbers = [int(item.sign) for item in items]
    if len(numbers) == 1 or len(set(numbers)) == 1:  # “1.” before each asks to be numbered
        return []
    if not items[0].opens and numbers[0] != 1:
        return []
    anew = [numbers[0] + index for index in range(len(numbers))]
    return [] if anew == numbers else [str(number) for number in anew]


def _as_list(items: Sequence[_Item]) -> str:
    lines = "\n".join(f"    - {item.words}" for item in items[:_SHOWN])
    more = "\n\nand so on." if len(items) > _SHOWN else ""
    return f"Start each item with a dash and a space, with an empty line above the first:\n\n{lines}{more}"


def _shown(value: str, item: _Item) -> str:
    """The sign of an item as it is written, with its brackets."""
    return value[item.start : item.end].removesuffix(item.words).strip()


def _listed(numbers: Sequence[str]) -> str:
    return ", ".join(numbers[:_SHOWN]) + (" …" if len(numbers) > _SHOWN else "")
