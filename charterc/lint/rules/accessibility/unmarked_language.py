"""Words in another language are not marked as such.

What it finds

Text in another script (Urdu, Bengali, Punjabi, Chinese …), and sentences in Latin letters that are clearly not English
(Welsh, Polish, Romanian, Urdu as it is typed on a phone …), that stand in an English charter without a language of
their own. Where only a phrase is in another script, or only a sentence in another language, the finding is there.
Names, and single words of other languages, are left alone.

Why it matters

A screen reader reads it with the voice of the charter's language, which nobody can understand. Fonts and the
direction of writing go by the language too.

Example that fails

    language: en-GB
    statements:
      - ہم آپ کی بات سنیں گے

Example that passes

    language: en-GB
    statements:
      - text: ہم آپ کی بات سنیں گے
        language: ur

Source

W3C, “Web Content Accessibility Guidelines 2.2”, 3.1.2 Language of Parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from charterc.lint.language.language_tags import tag_for, words_of_languages
from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.wording.english import is_english
from charterc.wording.stems import words_of

SEVERITY = Severity.WARNING
ABOUT_FILE = True

# The first and last letter of a script, its name, and the languages it may be in: those with letters of their own,
# by which they are known, then the likeliest in an English charter.
_SCRIPTS = (
    ("\u0370", "\u03ff", "Greek", {"el": ""}),
    ("\u0400", "\u04ff", "Cyrillic", {"ru": "ыэъё", "uk": ""}),
    ("\u0590", "\u05ff", "Hebrew", {"he": ""}),
    ("\u0600", "\u06ff", "Arabic script", {"ur": "ٹڈڑںےہھ", "fa": "پچژگ", "ar": ""}),
    ("\u0900", "\u097f", "Devanagari", {"hi": ""}),
    ("\u0980", "\u09ff", "Bengali", {"bn": ""}),
    ("\u0a00", "\u0a7f", "Gurmukhi (Punjabi)", {"pa": ""}),
    ("\u0a80", "\u0aff", "Gujarati", {"gu": ""}),
    ("\u0b80", "\u0bff", "Tamil", {"ta": ""}),
    ("\u1200", "\u137f", "Ethiopic", {"am": ""}),
    ("\u4e00", "\u9fff", "Chinese", {"zh": ""}),
)
_OTHER_LANGUAGES = frozenset({"Cyrillic", "Arabic script", "Devanagari", "Ethiopic", "Hebrew"})
"""Scripts of several languages."""
_ENGLISH_WORDS = (
    "the and to of we you your will for with that is are be our us they them their on or not by it as at this from "
    "have has can who what when how if all was were should must may if"
)
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
"""An English sentence has some of these. Words that are as usual in Welsh (“a”, “i”, “o”, “am”) are not among them."""
_SHORTENED = re.compile(r"\w(?:'(?:ll|d|ve|re|m)|n't)$", re.IGNORECASE)
"""“That'll”, “there'd”: no other language ends its words so."""
_MOST_ENGLISH = 0.2
"""A sentence with a greater share of these is English."""
_LATIN = "\u036f"
"""The last of the letters, and their marks, that Latin scripts use."""
_SHARE = 0.3
"""How much of a sentence has to be small words of another language, where the dictionary is not asked."""
_FOREIGN = 0.6
"""How much of it has to be no English words else."""
_FEWEST = 4
"""Letters, or words, that tell."""
_FEWEST_FOREIGN = 3
_CERTAIN = frozenset({"welsh", "polish"})
"""Languages whose small words are enough to tell them."""
_MOST_SENTENCES, _MOST_WORDS = 200, 100
"""More in one text, or in one sentence, are not looked at, so that a file made to be slow is not."""
_CODE = re.compile(r"\d|\w[(\[]")
"""What is a number or a code, and in no language: “19(a)”, “f(x)”, “SEN2”."""
_WORD = re.compile(r"(?<![\w'’-])[^\W\d_][\w'’]*(?![\w-])")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each text in another script, and for each stretch of sentences in another language."""
    for text in context.texts.with_roles(SENTENCES):
        name, tag = _script(text.value)
        found = [(*_stretch(text.value), name, tag)] if name else _sentences(text)
        for start, end, language, its_tag in found:
            yield _problem(context, text, (start, end), language, its_tag)


def _problem(context: Context, text: Text, place: tuple[int, int], name: str, tag: str) -> Problem:
    start, end = place
    such_as = ", such as" if name in _OTHER_LANGUAGES or not tag else ""
    what = "Write the words under “text:” and add the language below"
    if end - start < len(text.value.strip()):
        what = "Set them apart as a text of their own, with the language below"
    return context.problem(
        f"These words are in {name}, but are marked as English, so a screen reader reads them in English.",
        text.span(start, end),
        f"{what}{such_as}:\n\n    language: {tag or 'pl'}",
    )


def _sentences(text: Text) -> list[tuple[int, int, str, str]]:
    """The stretches of sentences in other languages, and these languages."""
    found: list[tuple[int, int, str, str]] = []
    for start, end in text.sentences[:_MOST_SENTENCES]:
        language = _language(text.prose[start:end])
        if language is None:
            continue
        goes_on = found and found[-1][2:] == language and not text.value[found[-1][1] : start].strip()
        found.append((found.pop()[0] if goes_on else start, end, *language))
    return found


def _script(words: str) -> tuple[str, str]:
    """The script that some of the words are in, and the language they most probably are in."""
    other = [letter for letter in words if letter > _LATIN and letter.isalpha()]
    if len(other) < _FEWEST:
        return "", ""
    for first, last, name, languages in _SCRIPTS:
        if sum(first <= letter <= last for letter in other) >= _FEWEST:
            tag = next(tag for tag, own in languages.items() if not own or any(letter in own for letter in other))
            return name, tag
    return "", ""


def _stretch(words: str) -> tuple[int, int]:
    """Where the words in another script stand: the whole text, unless much of it is in Latin letters."""
    places = [at for at, letter in enumerate(words) if letter > _LATIN and letter.isalpha()]
    latin = sum(letter.isascii() and letter.isalpha() for letter in words)
    return (places[0], places[-1] + 1) if latin > _FEWEST else (0, len(words))


def _is_small_english(word: str) -> bool:
    return word in _ENGLISH or _SHORTENED.search(word) is not None


@lru_cache(maxsize=1 << 12)
def _is_foreign(word: str) -> bool:
    written = word.replace("’", "'")
    return not (is_english(written) or _SHORTENED.search(written))


def _language(sentence: str) -> tuple[str, str] | None:
    """The language that a sentence in Latin letters is in, and its tag, "" where it is not known; None for English."""
    sentence = " ".join(word for word in sentence.split() if not _CODE.search(word))
    words = words_of(sentence)
    if len(words) < _FEWEST or sum(map(_is_small_english, words)) > _MOST_ENGLISH * len(words):
        return None
    counts = {name: sum(word in usual for word in words) for name, usual in words_of_languages().items()}
    name = max(counts, key=lambda each: counts[each])
    likeliest = (name.title(), tag_for(name))
    if name in _CERTAIN and counts[name] >= max(2, _SHARE * len(words)):
        return likeliest
    small = [word.group() for word in islice(_WORD.finditer(sentence), _MOST_WORDS) if word.group()[0].islower()]
    foreign = [word for word in small if _is_foreign(word)]
    if len(foreign) < _FEWEST_FOREIGN or len(foreign) < _FOREIGN * len(small):
        return None
    return likeliest if counts[name] else ("another language", "")
