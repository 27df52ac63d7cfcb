"""How to write a text in quotes, for messages that show what to paste and for files that the tool writes."""

from __future__ import annotations

import re

_BEHIND_KEY = re.compile(r"^\s*(?P<lead>(?:- +)*(?:[\w-]+: +)?)(?P<words>.*)$")
_CLOSES, _OPENS = re.compile(r"(?<=[^\s'])'(?![\w'])"), re.compile(r"\s'(?=\w)")
"""A single quotation mark behind a word, which may be an apostrophe, and one in front of a word."""
_SHORT = re.compile(r"'(?:tis|twas|til|till|cause|em|bout)\b", re.IGNORECASE)


def quoted(text: str) -> str:
    """Text as a YAML double-quoted scalar."""
    return '"' + text.strip().replace("\\", "\\\\").replace('"', '\\"') + '"'


def in_double_quotes(words: str) -> str:
    """Words in double quotes on one line, as YAML reads them back: every character that is not seen is spelt out."""
    return '"' + "".join(_spelt(character) for character in words) + '"'


def _spelt(character: str) -> str:
    if character in '\\"':
        return f"\\{character}"
    return character if character.isprintable() else f"\\U{ord(character):08x}"


def easily_quoted(text: str) -> str:
    """Text in quotes of the kind that it does not hold itself, so that nothing in it has to change."""
    return f"'{text}'" if '"' in text and "'" not in text else quoted(text)


def line_in_quotes(line: str) -> str:
    """A line with its text in quotes, where the quotes that the writer put there do not hold it together.

    Quotes around the whole text were meant for YAML and are left out: `'We're here'` → `"We're here"`. Those around its
    first words belong to it: `"Listen" is our word` → `'"Listen" is our word'`.
    """
    match = _BEHIND_KEY.match(line)
    if match is None:
        return quoted(line)
    words = match.group("words").rstrip()
    mark = words[:1]
    if len(words) > 1 and words[-1] == mark and not _closes_early(words, mark):
        doubled = "''" if mark == "'" else '\\"'
        words = words[1:-1].replace(doubled, mark)
    elif mark == "'" and not _CLOSES.search(words, 1) and not starts_short(words):
        words = words[1:]
    return match.group("lead") + easily_quoted(words)


def starts_short(words: str) -> bool:
    """Whether the mark that words start with stands for letters that are left out: “'Tis our promise”."""
    return _SHORT.match(words) is not None


def _closes_early(words: str, mark: str) -> bool:
    """Whether the second mark ends a quotation: a word stands before it, and none begins behind it.

    A single one may be that of “families' views”, so behind it another quotation has to open.
    """
    if mark == "'":
        closing = _CLOSES.search(words, 1)
        return closing is not None and _OPENS.search(words, closing.end()) is not None
    at = words.find(mark, 1)
    return at < len(words) - 1 and not words[at - 1].isspace() and not words[at + 1].isalnum()
