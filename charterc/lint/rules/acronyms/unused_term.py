"""The glossary explains a term that the charter does not use.

What it finds

A term of the glossary that stands nowhere else in the charter. Other forms of its words count as uses: “co-produced” is
one of “co-production”.

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

from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role
from charterc.wording.stems import stem, words_of

SEVERITY = Severity.INFO

_LEAST = 5
"""Letters that two forms of a word have in common at least."""
_MOST_TEXTS, _MOST_TERMS = 2000, 300
"""More are not looked at, so that a file made to be slow is not."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each term that is not used."""
    if context.charter.glossary is None:
        return
    said = [(text, list(map(stem, text.words))) for text in context.texts.english[:_MOST_TEXTS]]
    for term in context.texts.with_roles({Role.TERM})[:_MOST_TERMS]:
        elsewhere = [stems for text, stems in said if _is_elsewhere(text, term)]
        name, _, acronym = term.value.partition("(")
        wanted = [list(map(stem, words_of(each))) for each in (name, acronym)]
        if not any(_says(stems, each) for each in wanted if each for stems in elsewhere):
            yield context.problem(
                f"“{term.value}” is explained in the glossary but stands nowhere else in the charter.",
                term.span(),
                "Delete it, or check which word the charter uses instead.",
            )


def _is_elsewhere(text: Text, term: Text) -> bool:
    """Whether a text is not the entry of the term itself."""
    return text is not term and not (text.role is Role.MEANING and text.owner == term.value)


def _says(stems: list[str], wanted: list[str]) -> bool:
    """Whether some stems stand next to each other: “early-help” for “Early help”, “co-produce” for “Co-production”."""
    ends = range(len(wanted), len(stems) + 1)
    return any(all(map(_is_form, wanted, stems[end - len(wanted) : end])) for end in ends)


def _is_form(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return one == other or (len(shorter) >= _LEAST and longer.startswith(shorter))
