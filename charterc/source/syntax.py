"""Why YAML could not be read, for people who have never met YAML.

The parser's own messages name its inner states ("did not find expected <document start>"). This
module looks at the line instead and says what the writer most probably meant.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from charterc.problem import Problem, Related, Span
from charterc.source.nodes import Scalar
from charterc.source.quoting import easily_quoted, line_in_quotes, quoted
from charterc.source.slips import (
    NO_SPACE_AFTER_COLON,
    joined_to_colon,
    no_colon,
    no_space_after_colon,
    no_space_after_dash,
)
from charterc.source.swallowed import BULLETS
from charterc.source.vocabulary import Vocabulary

MAX_DEPTH = 64
_KEY = re.compile(r"[a-z][a-z0-9-]*:(\s|$)")
_OPENING = re.compile(r"(?:: +|- +)([\[{][^\]}]*[\]}] *[^ #].*)$")
# Text that starts with a sign YAML keeps for itself: *, &, @, `, %, !, or a >, | or ? with words behind it.
_SIGN_FIRST = re.compile(r"^\s*(?:- +)*(?:[\w-]+: +)?(?P<words>(?:[*&@`%!]|[|>][+-]?\d? +\S|[?,\]}] *\S).*)$")
_ITEM_OF_WORDS = re.compile(r"^(?P<indent>\s*)(?P<dashes>(?:- +)+)(?P<words>[^\s:#\[{|>].*)$")
_KEY_LINE = re.compile(r"^\s*(?:- +)*[\w-]+:(?:\s|$)")
_LIST_KEY = re.compile(r"^(\s*)(?:- +)*([a-z][a-z-]*):\s*$")
_GOES_ON = "The text goes on after its closing quotation mark."
_CURVED = re.compile(r"[“‘„](.*)[”’“]\s*")
_KEY_AND_WORDS = re.compile(r"^(?P<indent> *)(?P<key>\w[\w-]*):(?:\s|$)")
_AFTER_QUOTE = re.compile(r"(?:^|: +|- +)(?:\"[^\"]*\"|'[^']*') *$")
_COLON_IN_TEXT = re.compile(r"^(\s*(?:- +)*)((?:[\w./-]+|\"[^\"]*\"|'[^']*'):\s+)?(.*?: .*|.*:)$")


class _Fault(NamedTuple):
    """Where the parser stopped, and what it said."""

    said: str
    context: str
    """What it was in the middle of, in its own words."""
    start: Span | None
    """Where that began."""
    span: Span
    lines: Sequence[str]
    file: str
    vocabulary: Vocabulary
    text: Scalar | None = None
    """The text that was read last."""

    @property
    def line(self) -> str:
        """The line where it stopped."""
        return self.lines[self.span.line - 1]

    @property
    def before(self) -> str:
        """What stands on that line before the place."""
        return self.line[: self.span.column - 1]

    def at(self, column: int) -> Span:
        """A place on that line; columns count from 1."""
        return Span.at(self.span.line, column)

    def problem(self, message: str, hint: str, span: Span | None = None, related: tuple[Related, ...] = ()) -> Problem:
        """What is told of it."""
        return Problem("syntax", message, self.file, span or self.span, hint, related=related)


def explain(error: Any, lines: Sequence[str], file: str, vocabulary: Vocabulary, last: Scalar | None = None) -> Problem:
    """A `Problem` for a `yaml.YAMLError`, placed where the writer has to change something; `last` is the last text."""
    start = getattr(error, "context_mark", None)
    mark = getattr(error, "problem_mark", None) or start
    fault = _Fault(
        (getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)).strip(),
        getattr(error, "context", None) or "",
        Span.at(start.line + 1, start.column + 1) if start else None,
        Span.at(min(mark.line + 1, len(lines)), mark.column + 1) if mark else Span.at(1, 1),
        lines,
        file,
        vocabulary,
        last,
    )
    found = (explained for explainer in _EXPLAINERS if (explained := explainer(fault)))
    return next(found, None) or fault.problem("YAML cannot make sense of this line.", _GENERAL)


# One function for each slip: a problem, or None where it is another one


def _slip_above(fault: _Fault) -> Problem | None:
    """A slip in the text that YAML was reading, such as `- name:Listen`, after which a key comes unexpected."""
    if "mapping values are not allowed" not in fault.said:
        return None
    for number in range(_start_of_text(fault), fault.span.line):
        line = fault.lines[number - 1]
        slip = no_space_after_colon(line, number, fault.file) or no_space_after_dash(line, number, fault.file)
        if slip := slip or no_colon(line, number, fault.file, fault.vocabulary):
            return slip
    return None


def _words_with_keys(fault: _Fault) -> Problem | None:
    """`- Train every new worker` with keys below it: the words need a key as well."""
    number = _start_of_text(fault)
    item = _ITEM_OF_WORDS.match(fault.lines[number - 1])
    if item is None or number == fault.span.line or not _KEY_LINE.match(fault.line):
        return None
    if fault.said not in _AFTER_WORDS or _KEY_LINE.match(fault.lines[number - 1]):
        return None
    if len(fault.line) - len(fault.line.lstrip()) < len(item.group("indent")):
        return None  # the key is none of the item's
    dash, key = item.start("words"), _first_key(fault, number, len(item.group("indent")))
    above = " ".join([item.group("words"), *(line.strip() for line in fault.lines[number : fault.span.line - 1])])
    words = above if above[0] in "\"'" else easily_quoted(above) if ": " in above or " #" in above else above
    mended = f"{item.group('dashes')}{key}: {words}\n    {'':{len(item.group('dashes'))}}{fault.line.strip()}"
    message = "The words of this item need a key of their own, because the item goes on with keys."
    return fault.problem(message, f"Write:\n\n    {mended}", Span.at(number, dash + 1, len(item.group("words"))))


_AFTER_WORDS = ("mapping values are not allowed in this context", "did not find expected '-' indicator")
"""What the parser says of a key below words, and below words in quotes."""


def _start_of_text(fault: _Fault) -> int:
    """The number of the line above where the text starts that the parser was reading."""
    number = fault.span.line - 1
    while number > 1:
        line = fault.lines[number - 1]
        if _KEY_LINE.match(line) or line.lstrip().startswith("-"):
            break
        number -= 1
    return max(number, 1)


def _first_key(fault: _Fault, number: int, indent: int) -> str:
    """The key that the words of an item belong to, by the name of the list it stands in."""
    for line in reversed(fault.lines[: number - 1]):
        key = _LIST_KEY.match(line)
        if key and len(key.group(1)) <= indent:
            if key.group(2) != "items":
                return fault.vocabulary.first_key(key.group(2))
            indent = len(key.group(1)) - 1
    return fault.vocabulary.first_key("")


def _nested_too_deep(fault: _Fault) -> Problem | None:
    if "nesting depth" not in fault.said:  # newer parsers stop by themselves, and a long way further on
        return None
    return too_deep(fault.at(_column_of_level(fault.line, MAX_DEPTH) or fault.span.column), fault.file)


def _unclosed_quote(fault: _Fault) -> Problem | None:
    if "quoted scalar" not in fault.context or fault.start is None:
        return None
    if "escape" in fault.said:
        return fault.problem(
            "Inside double quotes a backslash (\\) has a meaning of its own, and this one is unknown.",
            "Use single quotes (') around the text, or write the backslash twice.",
        )
    return _not_closed(fault, fault.start)


def _closed_in_a_later_line(fault: _Fault) -> Problem | None:
    """A text in quotes over several lines, behind which more words stand.

    Where keys or items stand in it, its mark was never closed, and the one that closes it was to open the next text.
    """
    text = fault.text
    if text is None or text.style not in {"'", '"'} or not text.span.line < text.span.end_line == fault.span.line:
        return None
    if fault.before[text.span.end_column - 1 :].strip():
        return None
    inside = fault.lines[text.span.line : text.span.end_line]
    if any(map(_is_structure, inside)):
        return _not_closed(fault, Span.at(text.span.line, text.span.column))
    first = fault.lines[text.span.line - 1]
    whole = " ".join([first.rstrip(), *(line.strip() for line in inside)])
    return fault.problem(_GOES_ON, f"Write:\n\n    {line_in_quotes(whole)}")


def _is_structure(line: str) -> bool:
    return bool(_KEY_LINE.match(line)) or line.lstrip().startswith("- ")


def _not_closed(fault: _Fault, opening: Span) -> Problem:
    """A quotation mark that opens a text and has no partner, with the text as it was probably meant."""
    line = fault.lines[opening.line - 1]
    quote, lead = line[opening.column - 1], line[: opening.column - 1].strip()
    rest = itertools.takewhile(lambda line: line.strip() and not _is_structure(line), fault.lines[opening.line :])
    words = " ".join(part.strip() for part in (line[opening.column :], *rest))
    closed = easily_quoted(words) if quote in words else f"{quote}{words}{quote}"
    return fault.problem(
        f"The quotation mark that opens here ({quote}) is not closed.",
        f"Write:\n\n    {f'{lead} {closed}'.lstrip()}",
        opening,
    )


def _tab(fault: _Fault) -> Problem | None:
    indentation = fault.line[: len(fault.line) - len(fault.line.lstrip())]
    if "\t" not in indentation and fault.line[fault.span.column - 1 : fault.span.column] != "\t":
        return None
    place = fault.at(fault.line.index("\t") + 1)
    return fault.problem(
        "A tab stands here. YAML is indented with spaces only.", "Replace the tab with two spaces.", place
    )


def _sign_first(fault: _Fault) -> Problem | None:
    first = _SIGN_FIRST.match(fault.line)
    return _starts_with_sign(fault, first.start("words") + 1) if first else None


def _colon_in_text(fault: _Fault) -> Problem | None:
    """`text: Our aim: to listen` — the second colon makes YAML look for a second key."""
    if "mapping values are not allowed" not in fault.said:
        return None
    match = _COLON_IN_TEXT.match(fault.line)
    message = "A colon followed by a space stands inside this text, and YAML takes what is before it for a key."
    hint = "Put the whole text in quotes, or write “|” after its key and the text on the lines below, indented."
    if match and not match.group(2) and _KEY.match(match.group(3)):
        message = "This line is indented deeper than the one above, so it is read as part of the text there."
        hint = "If this is a key of its own, start it in the same column as the key above it.\n\n"
        hint += "If it goes on with the text above, put that whole text in quotes."
    elif match and (curved := _CURVED.fullmatch(match.group(3))):
        lead = match.group(1).lstrip() + (match.group(2) or "")
        message = "YAML knows only straight quotation marks, so these curved ones do not hold the text together."
        hint = f"Write:\n\n    {lead}{easily_quoted(curved.group(1))}\n\n"
        hint += f"If the curved ones are to be printed, write:\n\n    {lead}{quoted(match.group(3))}"
    elif match and match.group(2):
        lead, key, words = match.group(1).strip(), match.group(2), match.group(3)
        below = fault.lines[fault.span.line] if fault.span.line < len(fault.lines) else ""
        if words.endswith(":") and below.lstrip().startswith("- "):
            hint = f"Write the words in front of a list so:\n\n    {lead + ' ' if lead else ''}{key.rstrip()}\n"
            hint += f"      stem: {quoted(words)}\n      items:\n        {below.strip()}"
        else:
            hint = f"Put the text in quotes:\n\n    {lead + ' ' if lead else ''}{key}{quoted(words)}"
    return fault.problem(message, hint)


def _no_token(fault: _Fault) -> Problem | None:
    return _starts_with_sign(fault, fault.span.column) if "cannot start any token" in fault.said else None


def _unclosed_bracket(fault: _Fault) -> Problem | None:
    pairs = {"flow sequence": "[]", "flow mapping": "{}"}
    pair = next((pair for name, pair in pairs.items() if name in fault.context), None)
    place = fault.start
    if pair is None and "flow node" in fault.context:  # nothing stands behind the bracket
        number = max((n for n, line in enumerate(fault.lines[: fault.span.line], 1) if line.strip()), default=1)
        line = fault.lines[number - 1].rstrip()
        place = Span.at(number, len(line))
        pair = next((pair for pair in pairs.values() if line.endswith(pair[0])), None)
    if pair is None:
        return None
    return fault.problem(
        f"The bracket “{pair[0]}” that opens here is not closed, or something in it is not separated by commas.",
        f"Close it with “{pair[1]}”. If the bracket belongs to the text, put the text in quotes.",
        place,
    )


def _after_quote(fault: _Fault) -> Problem | None:
    if not _AFTER_QUOTE.search(fault.before):
        return None
    if fault.line[fault.span.column - 1 :].strip() == ",":
        return fault.problem("A comma stands at the end of this line.", "Delete it: each line is a part by itself.")
    return fault.problem(_GOES_ON, f"Write:\n\n    {line_in_quotes(fault.line)}")


def _item_beside_key(fault: _Fault) -> Problem | None:
    if "block sequence entries are not allowed" not in fault.said:
        return None
    return fault.problem(
        "A list item starts on the same line as its key.",
        "Start the list on the next line, indented by two spaces. If the dash belongs to the text, use quotes.",
    )


def _neither(fault: _Fault) -> Problem | None:
    """A line that is no key with text and no item of a list."""
    if "could not find expected ':'" not in fault.said:
        return None
    where = fault.start or fault.span
    line, number = fault.lines[where.line - 1], where.line
    slip = no_space_after_colon(line, number, fault.file) or no_space_after_dash(line, number, fault.file)
    if slip := slip or no_colon(line, number, fault.file, fault.vocabulary):
        return slip
    if mended := joined_to_colon(line):
        return fault.problem(NO_SPACE_AFTER_COLON, f"Write:\n\n    {mended}", where)
    if (sign := line.strip()[:1]) in BULLETS - {"-"} and (words := line.strip()[1:].strip()):
        message = f"This line starts with “{sign}”. If it is an item of a list, it is not read as one."
        return fault.problem(message, f"Write:\n\n    - {words}", where)
    if _stands_below_dash(fault, line, number):
        message = "The dash is missing in front of this item."
        return fault.problem(message, f"Write:\n\n    - {line.strip()}", where)
    return fault.problem(
        "This line is neither “key: text” nor a list item that starts with “- ”.",
        f"If it goes on with the text above, indent it with spaces, further to the right than the key of that text:\n\n"
        f"    {'':{_indent_of_words(fault, number)}}{line.strip()}\n\n"
        "If it is an item of a list, start it with “- ”; if it is a key, put a colon and a space behind it.",
        where,
    )


def _stands_below_dash(fault: _Fault, line: str, number: int) -> bool:
    """Whether a line starts in the column of the dash of an item above, where no words of that item may stand."""
    lead = line[: len(line) - len(line.lstrip())]
    above = next((other for other in reversed(fault.lines[: number - 1]) if other.strip()), "")
    return above.startswith(f"{lead}- ")


def _indent_of_words(fault: _Fault, number: int) -> int:
    """How far the lines are indented that go on with the text above a line."""
    above = [line for line in fault.lines[: number - 1] if line.strip()]
    line = above[-1] if above else ""
    indent = len(line) - len(line.lstrip(" -"))
    return indent + 2 if _KEY_LINE.match(line) else indent


def _bracket_first(fault: _Fault) -> Problem | None:
    opening = _OPENING.search(fault.line) if "did not find expected" in fault.said else None
    return _starts_with_sign(fault, opening.start(1) + 1) if opening else None


def _key_below_dash(fault: _Fault) -> Problem | None:
    """`commitments:` in the column of the dash of `- name: Be kind`, to which it belongs."""
    if "did not find expected '-' indicator" not in fault.said or fault.start is None:
        return None
    key = _KEY_AND_WORDS.match(fault.line)
    if key is None or len(key.group("indent")) != fault.start.column - 1:
        return None
    lead = f"{key.group('indent')}- "
    item = next(line for line in reversed(fault.lines[: fault.span.line - 1]) if line.startswith(lead))
    return fault.problem(
        f"“{key.group('key')}” stands below the dash, so it is no part of the item that starts there.",
        "Move it to the right, with all that belongs to it, to stand below the words of the item:\n\n"
        f"    {item.strip()}\n      {fault.line.strip()}",
    )


def _not_in_line(fault: _Fault) -> Problem | None:
    if "did not find expected key" not in fault.said and "did not find expected '-' indicator" not in fault.said:
        return None
    if slip := no_space_after_dash(fault.line, fault.span.line, fault.file):
        return slip
    return fault.problem(
        "This line does not line up with the lines above it.",
        "Keys of one item start in the same column; so do the dashes of one list. "
        "If the line is text, put the whole text in quotes.",
        related=(Related(fault.start, "the list or mapping starts here"),) if fault.start else (),
    )


_EXPLAINERS: tuple[Callable[[_Fault], Problem | None], ...] = (
    _nested_too_deep,
    _unclosed_quote,
    _closed_in_a_later_line,
    _tab,
    _slip_above,
    _words_with_keys,
    _sign_first,
    _colon_in_text,
    _no_token,
    _unclosed_bracket,
    _after_quote,
    _item_beside_key,
    _neither,
    _bracket_first,
    _key_below_dash,
    _not_in_line,
)
"""The first that knows the slip tells it."""
_GENERAL = "Look at this line and the one above it: indentation, quotes and colons are the usual causes."


def _starts_with_sign(fault: _Fault, column: int) -> Problem:
    return reserved_start(fault.line, column, fault.span.line, fault.file)


def reserved_start(line: str, column: int, number: int, file: str) -> Problem:
    """Text that starts with a sign which YAML keeps for itself, at a column of a line."""
    mark, words = line[column - 1 : column], line[column - 1 :].strip()
    message = f"Text may not start with “{mark}” unless it stands in quotes."
    hint = f"Write:\n\n    {quoted(words)}"
    if words.startswith("* "):
        hint = (
            f"If this is an item of a list, write:\n\n    - {words[2:].lstrip()}\n\nElse write:\n\n    {quoted(words)}"
        )
    elif mark in "|>":
        lead = line[: column - 1].strip()
        hint = f"If the sign is to say that text follows, start the text below it:\n\n    {lead} {mark}\n"
        hint += f"      {words[1:].lstrip()}\n\nElse write:\n\n    {quoted(words)}"
    return Problem("syntax", message, file, Span.at(number, column), hint)


def too_deep(span: Span, file: str) -> Problem:
    """More levels than any charter needs stand at a place."""
    message = f"This is nested more than {MAX_DEPTH} levels deep."
    hint = "A charter needs about six levels. Check the indentation, and for brackets that were not closed."
    return Problem("depth-or-size", message, file, span, hint)


def _column_of_level(line: str, number: int) -> int:
    """The column of the bracket that opens so many levels on a line; 0 where there are fewer."""
    depth = 0
    for column, sign in enumerate(line, start=1):
        depth += (sign in "[{") - (sign in "]}")
        if depth == number:
            return column
    return 0
