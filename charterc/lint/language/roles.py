"""Roles that rules look at together. What each text is for stands on its field in the model."""

from __future__ import annotations

from charterc.model.roles import PROMISES as _PROMISES
from charterc.model.roles import Role

PROMISES = _PROMISES | {Role.GOAL, Role.WAY, Role.MEASURE}
"""What somebody says they will do: promises, and what is done to keep or check them."""

STATEMENTS = PROMISES | {Role.INDICATOR, Role.OUTCOME, Role.STATEMENT, Role.EVIDENCE}
"""Everything that stands in a list."""

PROSE = frozenset({Role.PROSE, Role.WHY, Role.NOTE, Role.MEANING, Role.CONTACT})
"""Running text in paragraphs."""

NAMES = frozenset(
    {
        *(Role.TITLE, Role.HEADING, Role.LABEL, Role.NAME, Role.STEM, Role.FACT),
        *(Role.CAPTION, Role.ALT, Role.TERM),
    }
)
"""Titles, headings and other short lines."""

BODIES = frozenset({Role.BODY, Role.OFFICE, Role.OWNER, Role.STRATEGY})
"""Names of bodies, offices and strategies."""

SENTENCES = STATEMENTS | PROSE
"""Texts that are read as sentences."""

ENGLISH = SENTENCES | NAMES | BODIES | {Role.LINK_TEXT}
"""Texts in which rules about English words look. The rest are addresses, numbers and people's names."""
