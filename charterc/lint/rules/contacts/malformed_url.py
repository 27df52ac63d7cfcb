"""A web address cannot work.

What it finds

An address with a host that has no dot, two schemes, a missing slash or a misspelt “https”, in links and in the text.

Why it matters

The link leads nowhere, and in print nobody can even see why.

Example that fails

    information: Read the [strategy](https://https://www.millbrook.gov.uk/send).

Example that passes

    information: Read the [strategy](https://www.millbrook.gov.uk/send).

Source

RFC 3986, “Uniform Resource Identifier: generic syntax”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from charterc.lint.language.links import Address, addresses
from charterc.lint.language.texts import texts
from charterc.lint.rule import Context, Problem, Severity

CODE = "C902"
NAME = "malformed-url"
SEVERITY = Severity.ERROR

_MOST = 50
_MISSPELT = re.compile(
    r"(?<![\w/.])(?!https?:|ssh:)(?:[htps]{3,8}|hpps?|httsp?):/{1,3}\S+|\bhttps?[;,]/{0,2}\S+"
    r"|\bhttps?//\S+|\bwww,\S+|\bwww\.\.\S+",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each address."""
    found: list[Address] = []
    for address in addresses(context):
        if address.fault:
            found.append(address)
            yield Problem(
                NAME,
                f"The address “{address.url}” {address.fault}, so the link leads nowhere.",
                context.file,
                address.span,
                "Open the page in a browser and copy its address from there.",
                SEVERITY,
            )
    if not (texts(context).names_web or "//" in texts(context).written):
        return
    for text in texts(context).all:
        for match in islice(_MISSPELT.finditer(text.value), _MOST):
            if any(it.text is text and it.start < match.end() and match.start() < it.end for it in found):
                continue
            yield Problem(
                NAME,
                f"The address “{match.group()}” is misspelt at its start, so the link leads nowhere.",
                context.file,
                text.span(match.start(), match.end()),
                "It should start with https://.",
                SEVERITY,
            )
