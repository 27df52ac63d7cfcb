"""A sentence is longer than 25 words.

What it finds

Sentences over the limit in prose and in lists, by more than a word or two. One finding for each paragraph field or list
item, at its longest sentence; the others are named beside it. What is quoted, such as the words of a law, does not
count: nobody can write it anew.

Why it matters

Past 25 words most readers lose the thread, and people who read with difficulty or in a second language lose it
sooner. Parents read charters in a hurry, and often under strain.

Example that fails

    aim: >-
      We want all of the children and young people in our area, and all of the families who love and look after them,
      to feel that they are listened to whenever a service is planned, changed or reviewed.

Example that passes

    aim: >-
      We want all children and young people in our area to feel listened to. We want the same for their families. This
      holds whenever a service is planned, changed or reviewed.

Options

words: how many words a sentence may have. Default 25.

leeway: how many more are let pass, as a sentence is not hard to read for one word. Default 2.

Source

GOV.UK, “Content design: planning, writing and managing content”, and the Inside GOV.UK blog, “Sentence length: why 25
words is our limit”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Related, Severity

SEVERITY = Severity.INFO
OPTIONS = {"words": 25, "leeway": 2}

_MOST_PLACES = 3
_FEWEST = 4
"""Words of a quotation; fewer in quotation marks are a name or a term, and words of the sentence."""
_WORD = re.compile(r"\w+(?:[.,:'’‑-]\w+)*")
"""“co-production”, “a.m.” and “1.4” are one word each."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each text with long sentences."""
    limit, leeway = int(context.options["words"]), int(context.options["leeway"])
    for text in context.texts.with_roles(SENTENCES):
        if getattr(text.element, "said_by", None):
            continue
        counted = _counted(text.prose, text.sentences)
        if any(sentence[0] > limit + leeway for sentence in counted):
            counted = _counted(_own_words(text), text.sentences)
        long = [sentence for sentence in counted if sentence[0] > limit + leeway]
        if not long:
            continue
        count, start, end = max(long, key=lambda sentence: (sentence[0], -sentence[1]))
        others = [sentence for sentence in long if sentence[1] != start]
        more = f" {_also(len(others))} here {'is' if len(others) == 1 else 'are'} over {limit} too." if others else ""
        yield context.problem(
            f"This sentence has {count} words; past {limit}, many readers lose the thread.{more}",
            text.span(start, end),
            "Make two sentences of it, or turn what it counts up into a list.",
            related=tuple(
                Related(text.span(at, to), f"this one has {length}") for length, at, to in others[:_MOST_PLACES]
            ),
        )


def _counted(prose: str, sentences: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """The words of each sentence, and where it starts and ends."""
    return [(len(_WORD.findall(prose, start, end)), start, end) for start, end in sentences]


def _own_words(text: Text) -> str:
    """The prose with quotations blanked out."""
    pieces, at = [], 0
    for first, last in sorted(text.quotations):
        if first >= at and len(_WORD.findall(text.prose, first, last)) >= _FEWEST:
            pieces += [text.prose[at:first], " " * (last - first)]
            at = last
    return "".join([*pieces, text.prose[at:]])


def _also(count: int) -> str:
    return "One more sentence" if count == 1 else f"{count} more sentences"
