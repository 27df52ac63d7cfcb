"""Lines that stop YAML by where they start: tabs, keys in the wrong column, items without a dash.

Each function tells its own slip, or gives None where it is another one.
"""

from __future__ import annotations

import re

from charterc.problem import Problem, Related, Span
from charterc.source.fault import KEY_LINE, Fault, indent_of
from charterc.source.quoting import easily_quoted
from charterc.source.slips import (
    NO_SPACE_AFTER_COLON,
    joined_to_colon,
    no_colon,
    no_space_after_colon,
    no_space_after_dash,
)
from charterc.source.swallowed import BULLETS

_LONGEST = 60
"""Characters of a line that is shown."""
_KEY = re.compile(r"[a-z][a-z0-9-]*:(\s|$)")
_KEY_AND_WORDS = re.compile(r"^(?P<indent> *)(?P<key>\w[\w-]*):(?:\s|$)")
_ITEM_OF_WORDS = re.compile(r"^(?P<indent>\s*)(?P<dashes>(?:- +)+)(?P<words>[^\s:#\[{|>].*)$")
_LIST_KEY = re.compile(r"^(\s*)(?:- +)*([a-z][a-z-]*):\s*$")
_AFTER_WORDS = ("mapping values are not allowed in this context", "did not find expected '-' indicator")
"""What the parser says of a key below words, and below words in quotes."""


def tab(fault: Fault) -> Problem | None:
    """A tab where YAML wants spaces; where more lines start with one, how many."""
    indentation = fault.line[: len(fault.line) - len(fault.line.lstrip())]
    if "\t" not in indentation and fault.line[fault.span.column - 1 : fault.span.column] != "\t":
        return None
    place = fault.at(fault.line.index("\t") + 1)
    others = sum("\t" in line[: len(line) - len(line.lstrip())] for line in fault.lines) - ("\t" in indentation)
    rest = f" Do the same in the {others} other lines that start with one." if others > 1 else ""
    rest = rest or " Do the same in the other line that starts with one." * others
    return fault.problem(
        "A tab stands here. YAML is indented with spaces only.", f"Replace the tab with two spaces.{rest}", place
    )


def slip_above(fault: Fault) -> Problem | None:
    """A slip in the text that YAML was reading, such as `- name:Listen`, after which a key comes unexpected."""
    if "mapping values are not allowed" not in fault.said:
        return None
    for number in range(_start_of_text(fault), fault.span.line):
        line = fault.lines[number - 1]
        slip = no_space_after_colon(line, number, fault.file) or no_space_after_dash(line, number, fault.file)
        if slip := slip or no_colon(line, number, fault.file, fault.vocabulary):
            return slip
    return None


def words_with_keys(fault: Fault) -> Problem | None:
    """`- Train every new worker` with keys below it: the words need a key as well."""
    number = _start_of_text(fault)
    item = _ITEM_OF_WORDS.match(fault.lines[number - 1])
    if item is None or number == fault.span.line or not KEY_LINE.match(fault.line):
        return None
    if fault.said not in _AFTER_WORDS or KEY_LINE.match(fault.lines[number - 1]):
        return None
    if indent_of(fault.line) < len(item.group("indent")):
        return None  # the key is none of the item's
    dash, key = item.start("words"), _first_key(fault, number, len(item.group("indent")))
    above = " ".join([item.group("words"), *(line.strip() for line in fault.lines[number : fault.span.line - 1])])
    words = above if above[0] in "\"'" else easily_quoted(above) if ": " in above or " #" in above else above
    mended = f"{item.group('dashes')}{key}: {words}\n    {'':{len(item.group('dashes'))}}{fault.line.strip()}"
    message = "The words of this item need a key of their own, because the item goes on with keys."
    return fault.problem(message, f"Write:\n\n    {mended}", Span.at(number, dash + 1, len(item.group("words"))))


def _start_of_text(fault: Fault) -> int:
    """The number of the line above where the text starts that the parser was reading."""
    number = fault.span.line - 1
    while number > 1:
        line = fault.lines[number - 1]
        if KEY_LINE.match(line) or line.lstrip().startswith("-"):
            break
        number -= 1
    return max(number, 1)


def _first_key(fault: Fault, number: int, indent: int) -> str:
    """The key that the words of an item belong to, by the name of the list it stands in."""
    for line in reversed(fault.lines[: number - 1]):
        key = _LIST_KEY.match(line)
        if key and len(key.group(1)) <= indent:
            if key.group(2) != "items":
                return fault.vocabulary.first_key(key.group(2))
            indent = len(key.group(1)) - 1
    return fault.vocabulary.first_key("")


def key_too_deep(fault: Fault) -> Problem | None:
    """`commitments:` below `- name: Be kind`, and further in than `name`."""
    if "mapping values are not allowed" not in fault.said or ":" in fault.before or not _KEY.match(fault.line.lstrip()):
        return None
    above = next((line for line in reversed(fault.lines[: fault.span.line - 1]) if line.strip()), "")
    column = indent_of(above, " -") - indent_of(above)
    return fault.problem(
        "This line is indented deeper than the one above, so it is read as part of the text there.",
        "If this is a key of its own, start it in the same column as the key above it:\n\n"
        f"    {above.strip()}\n    {'':{column}}{fault.line.strip()}\n\n"
        "If it goes on with the text above, put that whole text in quotes.",
        fault.at(indent_of(fault.line) + 1),
    )


def item_beside_key(fault: Fault) -> Problem | None:
    """`values: - Listen` on one line."""
    if "block sequence entries are not allowed" not in fault.said:
        return None
    return fault.problem(
        "A list item starts on the same line as its key.",
        "Start the list on the next line, indented by two spaces. If the dash belongs to the text, use quotes.",
    )


def neither(fault: Fault) -> Problem | None:
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
        f"    {'':{_indent_of_words(fault, number)}}{_start_of(line.strip())}\n\n"
        "If it is an item of a list, start it with “- ”; if it is a key, put a colon and a space behind it.",
        where,
    )


def _start_of(words: str) -> str:
    """The first words of a line that is shown and not to be pasted."""
    return words if len(words) <= _LONGEST else words[: _LONGEST + 1].rsplit(" ", 1)[0] + " …"


def _stands_below_dash(fault: Fault, line: str, number: int) -> bool:
    """Whether a line starts in the column of the dash of an item above, where no words of that item may stand."""
    lead = line[: len(line) - len(line.lstrip())]
    above = next((other for other in reversed(fault.lines[: number - 1]) if other.strip()), "")
    return above.startswith(f"{lead}- ")


def _indent_of_words(fault: Fault, number: int) -> int:
    """How far the lines are indented that go on with the text above a line."""
    above = [line for line in fault.lines[: number - 1] if line.strip()]
    line = above[-1] if above else ""
    indent = len(line) - len(line.lstrip(" -"))
    return indent + 2 if KEY_LINE.match(line) else indent


def key_below_dash(fault: Fault) -> Problem | None:
    """`commitments:` in the column of the dash of `- name: Be kind`, to which it belongs."""
    if "did not find expected '-' indicator" not in fault.said or fault.start is None:
        return None
    key = _KEY_AND_WORDS.match(fault.line)
    if key is None or len(key.group("indent")) != fault.start.column - 1:
        return None
    lead = f"{key.group('indent')}- "
    item = next((line for line in reversed(fault.lines[: fault.span.line - 1]) if line.startswith(lead)), None)
    if item is None:
        return None
    return fault.problem(
        f"“{key.group('key')}” stands below the dash, so it is no part of the item that starts there.",
        "Move it to the right, with all that belongs to it, to stand below the words of the item:\n\n"
        f"    {item.strip()}\n      {fault.line.strip()}",
    )


def first_line_indented(fault: Fault) -> Problem | None:
    """Spaces in front of the first key, and none in front of the next one."""
    number = next((at for at, line in enumerate(fault.lines, 1) if KEY_LINE.match(line)), fault.span.line)
    first = fault.lines[number - 1]
    if "<document start>" not in fault.said or indent_of(first) <= indent_of(fault.line) or number >= fault.span.line:
        return None
    return fault.problem(
        "This line is indented, and those that belong beside it are not.",
        f"Take away the spaces in front of it:\n\n    {first.strip()}\n    {fault.line.strip()}",
        Span.at(number, indent_of(first) + 1),
    )


def out_of_block(fault: Fault) -> Problem | None:
    """A line of a text below “|” or “>” that starts further to the left than the lines above it."""
    block = fault.text
    if block is None or block.style not in {"|", ">"} or KEY_LINE.match(fault.line):
        return None
    start = next(at for at in range(block.span.line, len(fault.lines)) if fault.lines[at].strip())
    indent = indent_of(fault.lines[start])
    if fault.span.line <= start or not indent_of(fault.lines[block.span.line - 1]) < indent_of(fault.line) < indent:
        return None
    named = f"the text of “{block.key}”" if block.key is not None else "the text above"
    return fault.problem(
        f"This line belongs to {named}, but has fewer spaces in front of it than the first line there.",
        f"Indent it as that line, with {indent} spaces:\n\n    {fault.line.strip()}",
        related=(Related(Span.at(start + 1, indent + 1), "the first line of that text"),),
    )


def not_in_line(fault: Fault) -> Problem | None:
    """A line that starts in another column than those it belongs to."""
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
