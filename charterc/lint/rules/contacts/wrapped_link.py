"""A link leads through a mail program's filter, a short name, a closed room, or carries a tracker.

What it finds

Addresses that Outlook's Safe Links, Proofpoint, Mimecast and others put in the place of the real one in every mail;
addresses of search engines and social media that only lead on; short names such as bit.ly; files in SharePoint,
OneDrive and Teams, mailboxes, the intranet and a computer's own drives (“file:///C:/plan”), to which only colleagues
have the key; pages at which a form or a document is edited, and trial copies of a website; and what newsletters and
social media add to an address to follow its readers (“utm_source”, “fbclid”).

Why it matters

Such an address may stop working for everyone but the person who got the mail. Nobody can see where it leads, and the
family that follows it is counted by a company.

Example that fails

    aim: See [the plan](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fplan&data=05).

Example that passes

    aim: See [the plan](https://example.org/plan).

Source

Microsoft, “Safe Links in Microsoft Defender for Office 365”; National Cyber Security Centre, on suspicious links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit

from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.wrapped_links import wrapped_links
from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING

_SHARED = ("usp", "sharing")
_ON_A_COMPUTER = re.compile(r"\bfile:/{2,3}\S+|\b[A-Z]:\\\w[\w\\~.-]*\w|(?<![\\\w])\\\\[\w.-]+\\\S+")
"""A file on somebody's computer, or on a drive that colleagues share."""
_PROOFPOINT = re.compile(r"/v[34]/__(?P<url>https?:.+?)__;")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each address."""
    for address in context.analysis.addresses:
        try:
            parts = urlsplit(address.url.strip())
        except ValueError:
            continue
        host = (parts.hostname or "").lower()
        place, query, known = f"{host}{parts.path}", _query(parts), wrapped_links()
        is_open = known.open.fullmatch(place)
        if known.wrapper.fullmatch(place):
            real = _real(parts)
            message = (
                "This address was wrapped on its way here (by a mail program's safe links, or a website that leads on)."
            )
            hint = f"Write:\n\n    {real}" if real else "Open it, and copy the address that the browser then shows."
        elif known.short.fullmatch(place) and not is_open:
            message = f"The short address “{host}” does not say where it leads, and may stop working."
            hint = "Open it, and copy the address that the browser then shows."
        elif known.inside.fullmatch(place) and not is_open:
            message = f"This address is inside somebody's own system (“{host}”), so families may not be let in."
            hint = "Put the file on your website, and link to it there."
        elif known.edited.fullmatch(place) and _SHARED not in query:
            message = "This is the address at which the page or form is edited, so families are asked for a password."
            hint = "Open its “share” or “send” menu, and copy the address for readers from there."
        elif known.trial.fullmatch(place) or not known.trial_parts.isdisjoint(name for name, _ in query):
            message = "This address leads to a copy of the website that only those who work on it can see."
            hint = "Open the page as a visitor would, and copy its address."
        elif trackers := [name for name, _ in query if known.tracker.fullmatch(name)]:
            message = f"This address carries tracking (“{trackers[0]}”), by which a company follows who reads it."
            hint = f"Write:\n\n    {_without(parts)}"
        else:
            continue
        yield context.problem(message, address.hit.span, hint)
    yield from _files(context)


def _files(context: Context) -> Iterator[Problem]:
    for text in context.texts.with_roles(SENTENCES):
        for match in _ON_A_COMPUTER.finditer(text.value):
            yield context.problem(
                f"“{match.group()}” is a place on a computer, so only whoever sits at it gets there.",
                text.span(*match.span()),
                "Put the file on your website, and link to it there.",
            )


def _real(parts: SplitResult) -> str:
    """The address that a wrapped one leads to; "" where it does not say."""
    if match := _PROOFPOINT.search(parts.path):
        return match["url"]
    held = dict(parse_qsl(parts.query))
    found = next((held[name] for name in wrapped_links().targets if name in held), "")
    if parts.hostname == "urldefense.proofpoint.com":  # which writes “-” for “%” and “_” for “/”
        found = unquote(found.replace("-", "%").replace("_", "/"))
    return found if found.startswith(("http://", "https://")) else ""


def _query(parts: SplitResult) -> list[tuple[str, str]]:
    return parse_qsl(parts.query, keep_blank_values=True)


def _without(parts: SplitResult) -> str:
    """The address without what follows its readers."""
    kept = [(name, value) for name, value in _query(parts) if not wrapped_links().tracker.fullmatch(name)]
    return parts._replace(query=urlencode(kept)).geturl()
