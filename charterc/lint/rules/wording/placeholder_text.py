"""Words that were meant to be replaced are still there.

What it finds

“TBC”, “[insert name]”, “[Legal to confirm]”, “£XX”, “dd/mm/yyyy”, “Lorem ipsum”, “Add postcode here”, an example.com
address, what a program leaves (“Error! Bookmark not defined”) and the like, each of them, and texts that only say “To
be confirmed”. A charter whose status is draft may have them; of its words only those marked “TODO” are shown, the mark
that `charterc new` leaves where something is still to be written; in any other charter that mark is an error. A
template that says that it is one may have gaps in brackets, for those to fill in who take it over.

Why it matters

A reader who meets “[name of forum]” stops believing that anyone read the charter before it was signed.

Example that fails

    status: published
    contacts:
      - text: Contact [insert name] to get involved.

Example that passes

    status: published
    contacts:
      - text: Contact the participation team to get involved.

Source

GOV.UK, “Content design: planning, writing and managing content”, on checking content before it is published.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.text import Hit, Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role
from charterc.wording.placeholders import MARK, is_of_template, is_placeholder, says_it_is_template

SEVERITY = Severity.WARNING

_ABOUT_ITSELF = frozenset({Role.TITLE, Role.FACT, Role.PROSE})


def check(context: Context) -> Iterator[Problem]:
    """One problem for each placeholder; in a draft for each TODO."""
    if context.charter.status == "draft":
        yield from _still_to_do(context)
        return
    is_template = any(says_it_is_template(text.value) for text in context.texts.with_roles(_ABOUT_ITSELF))
    for text in context.texts.all:
        if text.role is Role.LOST:
            continue
        if is_placeholder(text.value):
            yield _problem(context, text, 0, len(text.value))
            continue
        for start, end in text.placeholders:
            if text.value[start:].lower().startswith("[the ") and Hit(text, start, end).is_quoted:
                continue  # “[The school] never rang” says whom somebody meant
            if not (is_template and is_of_template(text.value[start:end])):
                yield _problem(context, text, start, end)


def _still_to_do(context: Context) -> Iterator[Problem]:
    hint = (
        "Write what is agreed in its place, and so with all that follow. Where your charter has no such thing, take the"
        " whole entry away: from its dash or its key to the next one below it."
    )
    for text in context.texts.all:
        if any(text.value[start:end] == MARK for start, end in text.placeholders):
            yield context.problem(f"Still to be written: {text.value}", text.span(0, len(text.value)), hint)
            hint = ""


def _problem(context: Context, text: Text, start: int, end: int) -> Problem:
    # What says of itself that it is to be done must not be published.
    severity = Severity.ERROR if text.value[start:end] == MARK else SEVERITY
    return context.problem(
        f"“{text.value[start:end].strip()}” still waits for the real words, and this charter is no draft.",
        text.span(start, end),
        "Write the words, or set “status: draft” until they are known.",
        severity=severity,
        advice="Write the words, or mark the charter as a draft until they are known.",
    )
