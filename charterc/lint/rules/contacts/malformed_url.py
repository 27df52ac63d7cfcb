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

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.text_links import addresses
from charterc.lint.texts import texts
from charterc.patterns import lazy

CODE = "C902"
NAME = "malformed-url"
SEVERITY = Severity.ERROR

_WEB = lazy(r"(?:https?:(?P<slashes>/*)|(?=www\.))(?P<host>[^/?#\s]*)", re.IGNORECASE)
_HOST = lazy(r"(?:[^\s@/]*@)?(?:[\w](?:[\w-]*[\w])?\.)+[^\W\d]{2,}(?::\d+)?|\[[0-9a-f:]+\]|(?:\d{1,3}\.){3}\d{1,3}")
_MISSPELT = lazy(
    r"(?<![\w/.])(?:h{2,}ttps?|https?p+s*|ht{3,}ps?|htps?|hhtps?|httsp?|hpps?|htp)://\S*|\bhttps?[;,]/{0,2}\S+"
    r"|\bhttps?//\S+|\bwww,\S+|\bwww\.\.\S+",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each address."""
    for address in addresses(context):
        fault = _fault(address.url)
        if fault:
            yield Problem(
                NAME,
                f"The address “{address.url}” {fault}, so the link leads nowhere.",
                context.file,
                address.span,
                "Open the page in a browser and copy its address from there.",
                SEVERITY,
            )
    written = texts(context).written
    if not any(sign in written for sign in ("//", "www", "http")):
        return
    for text in texts(context).all:
        for match in _MISSPELT.finditer(text.value):
            yield Problem(
                NAME,
                f"The address “{match.group()}” is misspelt at its start, so the link leads nowhere.",
                context.file,
                text.span(match.start(), match.end()),
                "It should start with https://.",
                SEVERITY,
            )


def _fault(url: str) -> str:
    match = _WEB.match(url)
    if match is None:
        return ""
    slashes, host = match.group("slashes"), match.group("host")
    if slashes is not None and len(slashes) != 2:
        return "needs two slashes after “https:”"
    if host.lower().rstrip(":") in {"http", "https"}:
        return "starts with “https” twice"
    if not _HOST.fullmatch(host):
        return "does not name a website"
    return ""
