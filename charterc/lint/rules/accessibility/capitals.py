"""Text is written in capitals.

What it finds

Sentences and longer runs of words in capitals, one finding each, and titles, headings and labels in capitals, one
finding for all of them. A single acronym is not a heading in capitals.

Why it matters

Capitals are slower to read, harder still for people with dyslexia or low vision, and some screen readers spell them
out. Headings can look like capitals on the page and still be written normally.

Example that fails

    contacts:
      - text: PLEASE EMAIL US IF YOU WOULD LIKE TO BE INVOLVED
        email: send@example.gov.uk

Example that passes

    contacts:
      - text: Please email us if you would like to be involved
        email: send@example.gov.uk

Source

GOV.UK, “Style guide”, on capitalisation; British Dyslexia Association, “Dyslexia style guide”.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.lint.text_roles import NAMES, SENTENCES
from charterc.lint.texts import Text, texts
from charterc.lint.word_list_acronyms import FAMILIAR, KNOWN
from charterc.patterns import lazy

CODE = "C705"
NAME = "capitals"
SEVERITY = Severity.WARNING

_WORD = lazy(r"[^\W\d_]{2,}")
_RUN = lazy(r"[A-Z][A-Z'’-]{1,30}(?:[ ,&/–-]{1,3}(?:[A-Z][A-Z'’-]{1,30}|[AI]\b|&)){3,40}")
_LEAST_LETTERS = 5
_MOST_PLACES = 3


def check(context: Context) -> Iterator[Problem]:
    """One problem for each run in running text, and one for all titles and headings."""
    found = texts(context)
    headings = [text for text in found.english if text.role in NAMES and _is_loud(text)]
    if headings:
        first = headings[0]
        more = f", and so {'is' if len(headings) == 2 else 'are'} {len(headings) - 1} more" if len(headings) > 1 else ""
        yield Problem(
            NAME,
            f"“{first.short}” is in capitals{more}; capitals are slower to read.",
            context.file,
            first.span(),
            f"Write “{_sentence_case(first.short)}”. The page and the poster can still show it large.",
            SEVERITY,
            tuple(Related(text.span(), "in capitals too") for text in headings[1:_MOST_PLACES]),
        )
    for hit, _ in found.search(_RUN, folded=False):
        if hit.text.role in SENTENCES and _is_shouted(hit.words):
            yield Problem(
                NAME,
                "These words are in capitals; capitals are slower to read, and some screen readers spell them out.",
                context.file,
                hit.span,
                "Write them in small letters. For emphasis, use **bold** on a word or two.",
                SEVERITY,
            )


def _is_loud(text: Text) -> bool:
    if not text.value.isupper():
        return False
    words = _WORD.findall(text.prose)
    plain = [word for word in words if word not in KNOWN and word not in FAMILIAR]
    return sum(len(word) for word in plain) >= _LEAST_LETTERS and (len(words) > 1 or len(plain[0]) > _LEAST_LETTERS + 1)


def _is_shouted(run: str) -> bool:
    """Whether a run of capitals is words, not a row of acronyms."""
    words = [word for word in _WORD.findall(run) if word not in KNOWN and word not in FAMILIAR]
    return sum(len(word) for word in words) >= _LEAST_LETTERS * 2


def _sentence_case(words: str) -> str:
    """The words with one capital at the start; acronyms of the field keep theirs."""
    lowered = [word if word.strip(".,:()") in KNOWN or word in FAMILIAR else word.lower() for word in words.split()]
    return " ".join([lowered[0][:1].upper() + lowered[0][1:], *lowered[1:]])
