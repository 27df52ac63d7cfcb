"""The glossary explains a term that the charter does not use.

What it finds

A term of the glossary that stands nowhere else in the charter.

Why it matters

A glossary is read by people who are lost. Each term that leads nowhere makes it longer for nothing; often the text
uses another word for the same thing, which is then the one to explain.

Example that fails

    aim: We plan every service together.
    glossary:
      terms:
        Outcome: A change in somebody's life

Example that passes

    aim: We plan every service together, starting from the outcome families want.
    glossary:
      terms:
        Outcome: A change in somebody's life

Source

GOV.UK, “Content design: planning, writing and managing content”: publish only what people need.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.text_roles import TERMS
from charterc.lint.texts import Text, Texts, texts

CODE = "C503"
NAME = "unused-term"
SEVERITY = Severity.INFO

_MOST = 300
"""More terms are not looked for, so that a file made to be slow is not."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each term that is not used."""
    if context.charter.glossary is None:
        return
    found = texts(context)
    for term in found.with_roles(TERMS)[:_MOST]:
        name, _, acronym = term.value.casefold().replace("’", "'").partition("(")
        if not any(_used(found, word.strip(" )"), term) for word in (name, acronym)):
            yield Problem(
                NAME,
                f"“{term.value}” is explained in the glossary but stands nowhere else in the charter.",
                context.file,
                term.span(),
                "Delete it, or check which word the charter uses instead.",
                SEVERITY,
            )


def _used(found: Texts, word: str, term: Text) -> bool:
    """Whether a term stands in a text other than its own entry, in the singular or the plural."""
    forms = {word, f"{word}s", f"{word}es", word.removesuffix("s"), f"{word[:-1]}ies" if word.endswith("y") else word}
    return any(
        hit.text is not term and hit.text.owner != term.value for form in forms if form for hit in found.find(form)
    )
