r"""Marks of Markdown or HTML stand here that are not read.

What it finds

Headings (“## Our aim”, a line of “=====” or “-----” below words), tables, rules, blocks of code, boxes to tick, notes
(“[^1]”, “<!-- … -->”), ids (“{#aim}”), links of a wiki, “\n”, struck-out words (“~~gone~~”), tags (“<b>”) and entities
(“&nbsp;”); bold that opens with two stars and is never closed, or is closed with one; and bold or links in titles,
headings, names and labels, which are printed as they are written.

Why it matters

Charters know bold, emphasis, links, lists and quotations. All other marks are printed, and read out by screen readers.

Example that fails

    aim: |
      We listen.

      ## What we hope for

      A better year.

Example that passes

    aim: We listen.
    sections:
      hopes:
        heading: What we hope for
        text: A better year.

Source

charterc's own: the format guide, “Bold, links and lists”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.stars import lonely_stars
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role
from charterc.wording.entities import ENTITIES

SEVERITY = Severity.WARNING
ABOUT_FILE = True

_AS_A_PART = (
    "Make it a part with a heading of its own:\n\n    sections:\n      a-name:\n        heading: {}\n        text: …"
)
_TAGS = "a|b|br|center|code|del|div|em|font|h[1-6]|hr|i|img|li|ol|p|s|small|span|strong|sub|sup|table|td|th|tr|u|ul"
_MARKS = tuple(
    (re.compile(pattern, re.MULTILINE), message, hint)
    for pattern, message, hint in (
        (
            r"^[ \t]*(?:#{1,6}[ \t]+(?=.*[^\W\d_])|#{2,6}(?=[^\W\d_]))(?P<words>.*)$",
            "A heading of Markdown (“#”) is not read in a text.",
            _AS_A_PART,
        ),
        (
            r"^(?=.*\w)(?P<words>.*)\n[ \t]*(?:={3,}|-{3,})[ \t]*$",
            "A line below words is no heading.",
            _AS_A_PART,
        ),
        (
            r"^[ \t]*\|.*\|[ \t]*(?:\n[ \t]*\|.*\|[ \t]*)+$|^(?=.*\|).*\n[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$",
            "A table of Markdown is not read in a text.",
            "Write a list, an item for each row, such as:\n\n    - May: we meet",
        ),
        (r"^[ \t]*(?:`{3}|~{3}).*$", "A block of code of Markdown is not read in a text.", "Delete this line."),
        (
            r"^[ \t]*(?:-{3,}|\*{3,}|_{3,}|\* \* \*)[ \t]*$",
            "A rule of Markdown is not read.",
            "Delete it.",
        ),
        (r"^[ \t]*[-+*] \[[ xX]\](?= )", "A box to tick is not read in a list.", "Delete the brackets: “- ask early”."),
        (
            r"\[\^[\w-]+\]",
            "A footnote of Markdown is not read in a text.",
            "Write the note into the text.",
        ),
        (r"<!--", "A note of HTML is not left out: it is printed.", "Delete it, or make it a comment: # a note"),
        (r"\{#[\w-]+\}", "An id in braces is not read in a text.", "Give the item the key “id”."),
        (
            r"\[\[[^\[\]\n]{1,200}\]\]",
            "A link of a wiki is not read.",
            "Write:\n\n    [the words](https://example.org)",
        ),
        (
            r"(?<=[^\\\w])\\n|(?<=\w)\\n(?=\\n|[A-Z]|$)",
            "“\\n” is not read as the end of a line.",
            "Write “|” behind the key and the text below it, with an empty line between paragraphs.",
        ),
        (
            r"(?<!!)\[[^\[\]\n]{1,200}\][ \t]{1,3}\((?=https?://|www\.)[^()\s]{1,300}\)",
            "A space parts the words of this link from its address, so it is no link.",
            "Take out the space between “]” and “(”.",
        ),
        (r"~~\S(?:.{0,200}?\S)?~~", "Struck-out words are not read: the marks “~~” are printed.", "Delete the words."),
        (rf"</?(?:{_TAGS})(?:\s[^<>\n]*)?/?>", "A tag of HTML is not read in a text.", "Delete it. Bold is **bold**."),
        (
            rf"&(?:{ENTITIES}|#\d{{2,5}}|#[xX][0-9a-fA-F]{{2,5}});",
            "An entity of HTML is not read in a text.",
            "Type the sign itself, such as & or £.",
        ),
    )
)
_NO_MARKDOWN = frozenset({Role.TITLE, Role.HEADING, Role.NAME, Role.LABEL, Role.FACT, Role.TERM})
_INLINE = re.compile(r"(?P<bold>\*\*(?P<words>[^\s*](?:[^*\n]*[^\s*])?)\*\*)|\[(?P<link>[^\]\n]{1,200})\]\([^)\n]+\)")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each mark, for a table as a whole."""
    for text in context.texts.all:
        yield from _in(text, context)


def _in(text: Text, context: Context) -> Iterator[Problem]:
    end = -1
    for match, message, hint in sorted(_found(text.value), key=lambda found: found[0].span()):
        if match.start() < end:
            continue  # a rule of dashes below words is told as their heading
        end = match.end()
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        words = match.groupdict().get("words") or ""
        yield context.problem(message, text.span(start, match.end()), hint.format(words.rstrip(" #")))
    for start, end in lonely_stars(text.value):
        message = "The stars of bold have no partner here, so they are printed."
        yield context.problem(
            message, text.span(start, end), "Write two stars on both sides: **bold**. Or delete them."
        )
    if text.role in _NO_MARKDOWN:
        for match in _INLINE.finditer(text.value):
            words = match["words"] or match["link"]
            kind = "Bold" if match["bold"] else "A link"
            message = f"{kind} is not read in a title, a heading, a name or a label: its marks are printed."
            yield context.problem(message, text.span(*match.span()), f"Write:\n\n    {words}")


def _found(value: str) -> Iterator[tuple[re.Match[str], str, str]]:
    for pattern, message, hint in _MARKS:
        for match in pattern.finditer(value):
            yield match, message, hint
