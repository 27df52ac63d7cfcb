"""What a piece of text is for. Rules choose the texts they look at by these roles."""

from __future__ import annotations

PROMISES = frozenset({"commitment", "promise", "goal", "way", "measure", "check"})
"""What somebody promises to do: commitments, agreements, actions, measures and their ways, monitoring (`check`)."""

STATEMENTS = PROMISES | {"indicator", "outcome", "statement", "evidence"}
"""Everything that stands in a list."""

PROSE = frozenset({"prose", "why", "note", "meaning", "contact"})
"""Running text in paragraphs."""

NAMES = frozenset({"title", "heading", "label", "name", "stem", "fact", "caption", "alt", "term"})
"""Titles, headings and other short lines."""

BODIES = frozenset({"body", "office", "owner", "strategy"})
"""Names of bodies, offices and strategies."""

SENTENCES = STATEMENTS | PROSE
"""Texts that are read as sentences."""

TERMS = frozenset({"term"})
"""The terms of the glossary."""

STEMS = frozenset({"stem"})
"""Words that a list goes on from."""

ENGLISH = SENTENCES | NAMES | BODIES | {"link-text"}
"""Texts in which rules about English words look. The rest are addresses, numbers and people's names."""
