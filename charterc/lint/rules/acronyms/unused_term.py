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

from charterc.lint.language.roles import TERMS
from charterc.lint.language.stems import stem, words_of
from charterc.lint.language.texts import Text, Texts, texts
from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.INFO

_START, _LEAST = 2, 5
_MOST_TEXTS = 2000
_MOST = 300
"""More terms are not looked for, so that a file made to be slow is not."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each term that is not used."""
    if context.charter.glossary is None:
        return
    found = texts(context)
    said: list[tuple[Text, list[str]]] = []
    for term in found.with_roles(TERMS)[:_MOST]:
        name, _, acronym = term.value.casefold().replace("’", "'").partition("(")
        if any(_used(found, word.strip(" )"), term) for word in (name, acronym)):
            continue
        said = said or [(text, found.words(text)) for text in found.english[:_MOST_TEXTS]]
        stems = [stem(part) for part in words_of(name)]
        if not any(_says(words, stems) for text, words in said if _is_elsewhere(text, term)):
            yield context.problem(
                f"“{term.value}” is explained in the glossary but stands nowhere else in the charter.",
                term.span(),
                "Delete it, or check which word the charter uses instead.",
            )


def _used(found: Texts, word: str, term: Text) -> bool:
    """Whether a term stands in a text other than its own entry, in the singular or the plural."""
    forms = {word, f"{word}s", f"{word}es", word.removesuffix("s"), f"{word[:-1]}ies" if word.endswith("y") else word}
    return any(_is_elsewhere(hit.text, term) for form in forms if form for hit in found.find(form))


def _is_elsewhere(text: Text, term: Text) -> bool:
    return text is not term and not (text.role == "meaning" and text.owner == term.value)


def _says(words: list[str], stems: list[str]) -> bool:
    """Whether the stems stand next to each other: “early-help” for “Early help”, “co-produce” for “Co-production”."""
    start = stems[0][:_START] if stems else ""
    return any(
        all(map(_is_form, stems, map(stem, words[at : at + len(stems)])))
        for at in range(len(words) - len(stems) + 1)
        if start and words[at].startswith(start)
    )


def _is_form(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return one == other or (len(shorter) >= _LEAST and longer.startswith(shorter))
