"""An address belongs to a body or a site that is gone.

What it finds

E-mail and web addresses at names that were closed down, such as “pct.nhs.uk”, “direct.gov.uk”, “dcsf.gov.uk” or
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
from itertools import islice

from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING

_GONE = {
    "pct.nhs.uk": "primary care trusts were closed in April 2013",
    "sha.nhs.uk": "strategic health authorities were closed in April 2013",
    "nhsdirect.nhs.uk": "NHS Direct was closed in 2014; NHS 111 has its work",
    "dfes.gov.uk": "the department has been the Department for Education since 2010",
    "dfee.gov.uk": "the department has been the Department for Education since 2010",
    "dcsf.gov.uk": "the department has been the Department for Education since 2010",
    "dh.gov.uk": "the Department of Health moved to GOV.UK in 2013",
    "doh.gov.uk": "the Department of Health moved to GOV.UK in 2013",
    "phe.gov.uk": "Public Health England was closed in 2021",
    "direct.gov.uk": "Directgov was replaced by GOV.UK in 2012",
    "businesslink.gov.uk": "Business Link was replaced by GOV.UK in 2012",
    "everychildmatters.gov.uk": "the programme ended in 2010",
    "teachernet.gov.uk": "TeacherNet was closed in 2011",
    "surestart.gov.uk": "the programme's site was closed",
    "connexions-direct.com": "Connexions Direct was closed in 2011",
    "cwdcouncil.org.uk": "the council was closed in 2012",
    "tda.gov.uk": "the agency was closed in 2012",
    "ypla.gov.uk": "the agency was closed in 2012",
    "qca.org.uk": "the authority was replaced in 2010",
    "becta.org.uk": "the agency was closed in 2011",
    "gtce.org.uk": "the council was closed in 2012",
    "lsc.gov.uk": "the council was closed in 2010",
    "csci.org.uk": "the commission was replaced by the Care Quality Commission in 2009",
    "healthcarecommission.org.uk": "the commission was replaced by the Care Quality Commission in 2009",
    "audit-commission.gov.uk": "the commission was closed in 2015",
    "crb.gov.uk": "the bureau was replaced by the Disclosure and Barring Service in 2012",
    "isa-gov.org.uk": "the authority was replaced by the Disclosure and Barring Service in 2012",
    "drc-gb.org": "the commission was replaced by the Equality and Human Rights Commission in 2007",
    "cafamily.org.uk": "the charity is called Contact today, at contact.org.uk",
}
"""Names that lead nowhere any more, with the reason. Names of single schools and teams come and go too fast to know."""
_NAMES = "|".join(map(re.escape, _GONE))
_ADDRESS = re.compile(
    rf"(?<![\w-])(?:[\w.+-]{{1,64}}@)?(?:[\w-]{{1,63}}\.){{0,4}}(?P<gone>{_NAMES})(?![\w-]|\.\w)", re.IGNORECASE
)
_ARCHIVED = re.compile(r"\b(?:webarchive\.nationalarchives\.gov\.uk|web\.archive\.org)/\S{0,200}$", re.IGNORECASE)
_MOST, _BEFORE = 50, 260
"""Addresses of one text, and characters before each, that are looked at."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each address."""
    for text in context.texts.all:
        for match in islice(_ADDRESS.finditer(text.value), _MOST):
            start = match.start()
            if _ARCHIVED.search(text.value[max(0, start - _BEFORE) : start]):
                continue
            yield context.problem(
                f"“{match.group()}” leads nowhere: {_GONE[match['gone'].lower()]}.",
                text.span(*match.span()),
                "Find out who does this work now, and write their address.",
            )
