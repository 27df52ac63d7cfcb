"""The same YAML as different people write it: in brackets or with dashes, in any quotes, with comments and odd indents.

    written(tree, random.Random(7))  ->  bytes

A tree is made of dicts, lists and texts. Whether the words come back as they were is for the reader's tests to say.
"""

from __future__ import annotations

import json
import random
import re
from typing import Any

_PLAIN = re.compile(r"[^\W\d_][\w ’é–.()/&'-]*")
_FOLDED = re.compile(r"(?<=\w) (?=\w)")
_NARROW = 30


def written(tree: dict[str, Any], chance: random.Random) -> bytes:
    """The YAML of a tree in some style, with some line ends, with or without a byte order mark."""
    style = _Style(chance)
    text = style.comment(0) + style.mapping(tree, 0) if style.may(0.9) else style.in_brackets(tree) + "\n"
    if style.may(0.1):
        text = text.rstrip("\n")
    line_end = chance.choice(["\n", "\n", "\r\n", "\r"])
    return (b"\xef\xbb\xbf" if style.may(0.2) else b"") + text.replace("\n", line_end).encode()


class _Style:
    def __init__(self, chance: random.Random) -> None:
        self.random = chance
        self.step = chance.choice([1, 2, 2, 2, 4])
        self.comments = chance.choice([0, 0.1, 0.3])
        self.brackets = chance.choice([0, 0.1, 0.5])
        self.quotes = chance.choice(["", "'", '"', "any"])

    def may(self, often: float) -> bool:
        return self.random.random() < often

    def comment(self, column: int) -> str:
        """Comments and empty lines in front of an entry."""
        lines = (
            " " * column + f"# As printed: “it's - {self.random.randint(1, 99)} [so]”\n"
            if self.may(self.comments)
            else ""
        )
        return ("\n" if self.may(0.1) else "") + lines

    def mapping(self, tree: dict[str, Any], column: int) -> str:
        """The lines of a mapping; where it stands behind a dash, its first line still has its indentation."""
        return "".join(
            self.comment(column) + " " * column + self.key(key) + ":" + self.value(value, column)
            for key, value in tree.items()
        )

    def value(self, value: Any, column: int) -> str:
        """What stands behind a key in a column, with the end of its line."""
        if not isinstance(value, str) and self.may(self.brackets):
            return f" {self.in_brackets(value)}{self.end()}"
        if isinstance(value, dict):
            return "\n" + self.mapping(value, column + self.step)
        if isinstance(value, list):
            return "\n" + self.list(value, column + self.random.choice([0, self.step, self.step]))
        return " " * self.random.choice([1, 1, 1, 3]) + self.text(value, column)

    def list(self, entries: list[Any], column: int) -> str:
        return "".join(self.comment(column) + " " * column + self.entry(entry, column) for entry in entries)

    def entry(self, entry: Any, column: int) -> str:
        """A dash and what it stands for."""
        if not isinstance(entry, str) and self.may(self.brackets):
            return f"- {self.in_brackets(entry)}{self.end()}"
        if isinstance(entry, str):
            if self.may(0.1):
                return f"-\n{self.comment(column + 2)}{' ' * (column + 3)}{self.text(entry, column)}"
            return f"-{' ' * self.random.choice([1, 1, 1, 3])}{self.text(entry, column)}"
        gap = self.random.choice([1, 1, 1, 3])
        inner = column + 1 + gap
        lines = self.mapping(entry, inner) if isinstance(entry, dict) else self.list(entry, inner)
        if self.may(0.1) or not lines.startswith(" " * inner) or lines[inner] == "#":
            return f"-\n{lines}"
        return f"-{' ' * gap}{lines[inner:]}"

    def end(self) -> str:
        return f"{' ' * self.random.choice([0, 0, 2])}{'  # why' if self.may(self.comments) else ''}\n"

    def key(self, key: str) -> str:
        return key if re.fullmatch(r"[\w-]+", key) and not self.may(0.05) else json.dumps(key, ensure_ascii=False)

    def text(self, words: str, column: int) -> str:
        """A text and the end of its line; `column` is that of the key or dash in front of it."""
        inner = column + self.random.choice([1, 2, 4])
        if self.may(0.2) and words == words.strip() and " " in words:
            return self.block(words, column, inner)
        quoted = self.quoted(words)
        if len(words) > _NARROW and "\n" not in words and self.may(0.3):
            quoted = _FOLDED.sub(lambda gap: "\n" + " " * inner if self.may(0.3) else gap.group(), quoted)
        return quoted + self.end()

    def block(self, words: str, column: int, inner: int) -> str:
        """Words below a sign. Those of one line may be folded."""
        told = self.may(0.3) or words[0] in " \n"
        sign = "|" if "\n" in words else self.random.choice("|>")
        head = f"{sign}{inner - column if told else ''}{self.random.choice(['', '-', '+'])}"
        lines = [" " * inner + line if line else "" for line in words.split("\n")]
        return f"{head}{' # head' if self.may(self.comments) else ''}\n" + "\n".join(
            [*lines, *[""] * self.random.choice([1, 1, 2])]
        )

    def quoted(self, words: str) -> str:
        """A text on one line."""
        style = self.random.choice(["", "'", '"']) if self.quotes == "any" else self.quotes
        if "\n" in words:
            return json.dumps(words, ensure_ascii=False)
        if not style and _PLAIN.fullmatch(words) and words == words.strip():
            return words
        return json.dumps(words, ensure_ascii=False) if style == '"' else "'" + words.replace("'", "''") + "'"

    def in_brackets(self, tree: Any) -> str:
        gap = self.random.choice(["", " "])
        if isinstance(tree, dict):
            pairs = ", ".join(f"{self.key(key)}: {self.in_brackets(value)}" for key, value in tree.items())
            return f"{{{gap}{pairs}{gap}}}"
        if isinstance(tree, list):
            return f"[{gap}{', '.join(map(self.in_brackets, tree))}{gap}]"
        return self.quoted(tree)
