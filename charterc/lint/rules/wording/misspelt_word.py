"""A word is spelt wrong.

What it finds

Words that people are known to mistype (“togehter”, “accomodation”), words that are no English and are one letter away
from a common one (“lisen”), two words that run together (“acton it”), and American spelling (“center”, “behavior”). One
finding for each word, with all its places. Words with “ize” are as good British English as those with “ise”. Left alone
are names, quotations, words in capitals, the terms of the glossary, words next to another that is not English, and
`words` of the settings.

Why it matters

A slip that everyone can see makes readers wonder what else was done in a hurry. A screen reader says it as it is
written, and searching the page does not find it.

Example that fails

    agreements:
      - We will lisen and work togehter

Example that passes

    agreements:
      - We will listen and work together

Source

The word lists of typos, which collect what people mistype, and of SCOWL, which hold the words of British English.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import islice

from charterc.lint.language.language_tags import words_of_languages
from charterc.lint.language.roles import BODIES, NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Group, Problem, Severity
from charterc.model.roles import Role
from charterc.wording.english import is_english, meant

SEVERITY = Severity.WARNING
YIELDS_TO = ("confused-word", "placeholder-text", "broken-hyphen", "unmarked-language", "missing-space")

_ROLES = (SENTENCES | NAMES) - {Role.TERM}
_NAMES_STAND_IN = BODIES | {Role.TERM, Role.PERSON, Role.ADDRESS, Role.SOURCE}
_WORD = re.compile(r"(?<![\w'’@#.&])[^\W\d_]{3,40}(?![\w@&]|:/|['’](?!s\b))")
_OF_A_NAME = re.compile(r"(?:for|of) [A-Z]")
_AMERICAN = (("er", "re"), ("or", "our"))
"""How words end in America, and how in Britain: “center”, “centre”."""
_WORDS = re.compile(r"[^\W\d_]+")
_NEAR = 4
"""Words and signs on either side that show whether a word belongs to another language."""
_MOST = 1000
"""More places are not looked at: no charter has them, and a file that was made to be slow may."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each word that is spelt wrong, in each of its places."""
    words = {match.group().lower() for match in _WORD.finditer(context.texts.prose)}
    words -= _words_of_names(context) | context.analysis.own_words
    known = {word: right for word, right in context.speller.slips(words).items() if not _is_oxford(word)}
    unknown = {word: likely for word in words - known.keys() if (likely := meant(word)) and not _is_doer(word)}
    for hit, word in _places(context, known.keys() | unknown.keys()):
        if word in known and not _may_be_name(hit, word, known[word]):
            yield _problem(context, hit, word, known[word])
        elif word in unknown and hit.written == word and not _is_foreign(context, hit, known):
            yield _problem(context, hit, word, unknown[word])


def _places(context: Context, words: Collection[str]) -> Iterator[tuple[Hit, str]]:
    """Where words stand that may be wrong: not in capitals, not quoted, and not said by somebody."""
    found = (match for match in _WORD.finditer(context.texts.prose) if match.group().lower() in words)
    for match in islice(found, _MOST):
        hit, written = context.texts.hit(*match.span()), match.group()
        quoted = hit.is_quoted or getattr(hit.text.element, "said_by", None)
        if hit.text.role in _ROLES and not written.isupper() and not quoted:
            yield hit, written.lower()


def _problem(context: Context, hit: Hit, word: str, wanted: Sequence[str]) -> Problem:
    likely = [other for other in wanted if context.texts.vocabulary.issuperset(other.split())] or wanted
    one = word.removesuffix("s")
    if one != word and is_english(one):
        likely = [f"{one}'s", *likely]  # “childs” lacks an apostrophe more often than it is the plural
    meant_words = "” or “".join(other.capitalize() if hit.written[0].isupper() else other for other in likely)
    group = Group(word, f"and here ({hit.text.where})")
    return context.problem(
        f"“{hit.written}” is no word of British English.",
        hit.span,
        f"Write “{meant_words}”. If it is a name or a word of your own, list it under words in charterc.toml.",
        advice=f"Write “{meant_words}”. If it is a name or a word of your own, leave it as it is.",
        group=group,
    )


def _words_of_names(context: Context) -> frozenset[str]:
    """The words that stand in names: of the area, of bodies and people, and of the glossary's terms."""
    named = [context.charter.area or ""]
    named += [text.value for text in context.texts.all if text.role in _NAMES_STAND_IN]
    return frozenset(word.lower() for name in named for word in _WORDS.findall(name))


def _is_doer(word: str) -> bool:
    """Whether it names whoever does something, as “funders” do: any verb may have such a noun."""
    one = word.removesuffix("s")
    act = one.removesuffix("er")
    return act != one and is_english(act) and is_english(f"{act}ed") and is_english(f"{act}ing")


def _is_oxford(word: str) -> bool:
    return "iz" in word and is_english(word)


def _may_be_name(hit: Hit, word: str, wanted: Sequence[str]) -> bool:
    """Whether it is part of a name, as in “Center Parcs” or “Center for Autism”, or has a capital inside a sentence.

    With that, a short word may be a name, and so is one that is known: “Widgit symbols”.
    """
    is_of_a_name = hit.written != word and _OF_A_NAME.match(" ".join(hit.after[:2])) is not None
    if hit.is_in_name or (is_of_a_name and any(_is_american(word, other) for other in wanted)):
        return True
    return hit.written != word and bool(hit.word_before) and (len(word) < 5 or is_english(word))


def _is_american(word: str, british: str) -> bool:
    """Whether a word is the spelling of America, which is no slip in a name: “Center”, “Harbor”, but not “Comittee”."""
    return any(word.endswith(theirs) and british == f"{word.removesuffix(theirs)}{ours}" for theirs, ours in _AMERICAN)


def _is_foreign(context: Context, hit: Hit, slips: Collection[str]) -> bool:
    """Whether a word near it is not English either, nor a known slip, as in “bara brith”."""
    beside = [word for word in hit.before[-_NEAR:] + hit.after[:_NEAR] if word.isalpha() and len(word) > 2]
    known = context.analysis.own_words
    if any(word.lower() in _other_words() and not is_english(word.lower()) for word in beside):
        return True
    return not all(word[0].isupper() or word in slips or word in known or is_english(word) for word in beside)


@cache
def _other_words() -> frozenset[str]:
    """Words by which another language is known: “croeso”."""
    return frozenset().union(*words_of_languages().values())
