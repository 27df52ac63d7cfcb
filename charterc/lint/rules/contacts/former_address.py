"""An address belongs to a body or a site that is gone.

What it finds

E-mail and web addresses at names that were closed down, such as “ashbyccg.nhs.uk”, “direct.gov.uk”, “dcsf.gov.uk” or
“everychildmatters.gov.uk”. Pages of the National Archives that keep such a site are left alone.

Why it matters

The letter comes back, or worse, nobody notices that it was never read. Some of these names may be bought by anybody.

Example that fails

    contacts:
      - email: team@millbrook.pct.nhs.uk

Example that passes

    contacts:
      - email: team@millbrook.nhs.uk

Source

GOV.UK and The National Archives, “UK Government Web Archive”; NHS England, on the closing of primary care trusts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from charterc.lint.language.former_addresses import former_addresses
from charterc.lint.rule import Context, Problem, Severity
from charterc.wording.data import as_pattern

SEVERITY = Severity.WARNING

_ARCHIVED = re.compile(r"\b(?:webarchive\.nationalarchives\.gov\.uk|web\.archive\.org)/\S{0,200}$", re.IGNORECASE)
_BEFORE = 260
"""Characters before an address in which the name of an archive may stand."""


@cache
def _address() -> re.Pattern[str]:
    starred = as_pattern(name[1:] for name in former_addresses() if name.startswith("*"))
    names = as_pattern(name for name in former_addresses() if not name.startswith("*"))
    return re.compile(
        r"(?<![\w-])(?:[\w.+-]{1,64}@)?(?:[\w-]{1,63}\.){0,4}"
        rf"(?:(?P<gone>{names})|[\w-]{{0,60}}(?P<starred>{starred}))(?![\w-]|\.\w)",
        re.IGNORECASE,
    )


def check(context: Context) -> Iterator[Problem]:
    """One problem for each address."""
    for text in context.texts.all:
        for match in _address().finditer(text.value):
            start = match.start()
            if _ARCHIVED.search(text.value[max(0, start - _BEFORE) : start]):
                continue
            name = match["gone"] or f"*{match['starred']}"
            yield context.problem(
                f"“{match.group()}” leads nowhere: {former_addresses()[name.lower()]}.",
                text.span(*match.span()),
                "Find out who does this work now, and write their address.",
            )
