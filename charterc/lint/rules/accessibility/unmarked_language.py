"""Words in another language are not marked as such.

What it finds

Text in another script (Urdu, Bengali, Punjabi, Chinese …), or clearly in Welsh or Polish, that stands in an English
charter without a language of its own. Where only a phrase is in another script, the finding is at the phrase.

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

from collections.abc import Iterator

from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING

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
_WELSH_WORDS = "byddwn rydym gyda ein eich plant phobl ifanc yn yr ac ar teuluoedd gwrando fod wrth neu i'n o'n hynny"
_POLISH_WORDS = "będziemy jest nie że się dla oraz dzieci rodziny z w na do nas aby słuchać"
_LANGUAGES = (
    ("Welsh", "cy", frozenset(_WELSH_WORDS.split())),
    ("Polish", "pl", frozenset(_POLISH_WORDS.split())),
)
_LATIN = "\u036f"
"""The last of the letters, and their marks, that Latin scripts use."""
_SHARE = 0.3
"""How much of a text has to be usual words of another language."""
_FEWEST = 4
"""Letters, or words, that tell."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each text."""
    for text in context.texts.with_roles(SENTENCES):
        start, end = 0, len(text.value)
        name, tag = _script(text.value)
        if name:
            start, end = _stretch(text.value)
        else:
            name, tag = _language(text)
        if name:
            such_as = ", such as" if name in _OTHER_LANGUAGES else ""
            hint = f"Write the words under “text:” and add the language below{such_as}:\n\n    language: {tag}"
            if end - start < len(text.value.strip()):
                hint = (
                    f"Set them apart as a text of their own, with the language below{such_as}:\n\n    language: {tag}"
                )
            yield context.problem(
                f"These words are in {name}, but are marked as English, so a screen reader reads them in English.",
                text.span(start, end),
                hint,
            )


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


def _language(text: Text) -> tuple[str, str]:
    """The language in Latin letters that a good part of the words belong to, and its tag; "" where it is English."""
    for name, tag, usual in _LANGUAGES:
        if len(text.words) >= _FEWEST and sum(word in usual for word in text.words) >= max(2, _SHARE * len(text.words)):
            return name, tag
    return "", ""
