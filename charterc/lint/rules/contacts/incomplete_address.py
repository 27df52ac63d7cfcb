"""A web address is cut off, or is no link.

What it finds

An address with a space in it (“www. town.gov.uk”, “town.gov.uk/ local-offer”), or one that ends in a hyphen, an opening
bracket, “…” or in the middle of a sign (“%2”), or in the full stop or comma of a sentence; a link to “#”; and one
without https:// and www. (“town.gov.uk/send”), which does not become a link. E-mail addresses are left alone, and so
are names such as “Booking.com”.

Why it matters

Whoever follows half an address gets an error page. One that is no link has to be typed, letter by letter.

Example that fails

    information: Read more on town.gov.uk/send today.

Example that passes

    information: Read more on our [page about SEND](https://town.gov.uk/send) today.

Source

RFC 3986, “Uniform Resource Identifier: generic syntax”; GOV.UK, “Style guide”, on links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.links import Address
from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.reading.addresses import LINK

SEVERITY = Severity.WARNING

_CUT = re.compile(r"\($|%[0-9A-Fa-f]?$|…$")
_STOPPED = re.compile(r"(?<=[\w/])[.,;]$")
_PARTED = re.compile(r"[-_]$")
"""The end of an address in running text that goes on behind a space or a bracket, as a printed line does."""
_GOES_ON = re.compile(r" /[a-z0-9]")
"""A path with a space in front: “www.town.gov.uk /send”."""
_STEP_GOES_ON = re.compile(
    r" [a-z0-9]{2,30}(?:-[a-z0-9]{1,30}){1,8}(?=[\s/.,;)]|$)|[ ][\w-]{2,60}\.(?:pdf|docx?|html?|aspx?|page)\b"
)
"""What follows an address that ends in a slash, where it is its next step: “www.town.gov.uk/ local-offer”."""
_RANDOM = re.compile(r"//(?:[\w-]{1,63}\.)?youtu(?:\.be|be\.com)/")
"""Names of films, which may end in any sign."""
_SUFFIX = r"(?:gov|nhs|org|co|sch|ac|police)\.uk|gov\.wales|gov\.scot"
_SPACED = re.compile(
    rf"\bhttps?://\s{{1,3}}\w|\bwww\.\s{{1,3}}[a-z0-9]|\bwww\.[\w-]{{2,63}}(?:\s\.|\.\s)(?:{_SUFFIX}|org|com)\b"
    rf"|\b[a-z0-9-]{{2,63}}\.\s(?:{_SUFFIX})\b",
)
_NO_LINK = re.compile(
    r"(?<![\w@./:,)\]-])(?<!@ )(?!www\.)(?:[a-z0-9-]{1,63}\.){1,4}(?:uk|wales|scot|org|com|net)(?![\w@-]|\.\w)"
    r"(?P<path>/[^\s<>\"“”()\[\]]*)?",
    re.IGNORECASE,
)
"""An address that starts neither with https:// nor with www."""
_PUBLIC = re.compile(rf"\.(?:{_SUFFIX})$", re.IGNORECASE)
_BEHIND = 300
"""Characters behind an address that are looked at."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each address."""
    for address in context.analysis.addresses:
        if _is_cut(address):
            yield context.problem(
                f"The address “{address.url}” seems to be cut off.",
                address.hit.span,
                "Open the page in a browser and copy its address from there.",
            )
        elif address.url == "#":
            yield context.problem(
                "The link “#” leads nowhere.", address.hit.span, "Write the address of the page in its place."
            )
        elif not address.bare and _STOPPED.search(address.url):
            yield context.problem(
                f"The address “{address.url}” ends with a mark of the sentence that it stood in.",
                address.hit.span,
                f"Write “{address.url[:-1]}”.",
            )
    for text in context.texts.with_roles(SENTENCES):
        for match in _SPACED.finditer(text.value):
            yield context.problem(
                f"There is a space in the address “{match.group()}”, so it is cut in two.",
                text.span(*match.span()),
                "Take the space out.",
            )
        yield from _no_links(context, text)


def _is_cut(address: Address) -> bool:
    url = address.url
    if _CUT.search(url) or url.count("(") > url.count(")"):
        return True
    if not address.bare:
        return False
    behind = address.hit.text.value[address.hit.end : address.hit.end + _BEHIND]
    if _GOES_ON.match(behind) or (url.endswith("/") and _STEP_GOES_ON.match(behind)):
        return True
    return behind.startswith("...") or (_PARTED.search(url) is not None and not _RANDOM.search(url))


def _no_links(context: Context, text: Text) -> Iterator[Problem]:
    without_links = LINK.sub(lambda link: ")" * len(link.group()), text.value)
    for match in _NO_LINK.finditer(without_links):
        name = match.group().removesuffix(match["path"] or "")
        if not (match["path"] or _PUBLIC.search(name)):
            continue
        written = match.group().rstrip(".,;:!?'’")
        yield context.problem(
            f"“{written}” does not become a link, because it does not start with https://.",
            text.span(match.start(), match.start() + len(written)),
            f"Say what is there, and make that the link: “[name of the page](https://{written})”.",
        )
