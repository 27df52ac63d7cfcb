"""A link leads through a mail program's filter, a short name, a closed room, or carries a tracker.

What it finds

Addresses that Outlook's Safe Links, Proofpoint, Mimecast and others put in the place of the real one in every mail;
addresses of search engines and social media that only lead on; short names such as bit.ly; files in SharePoint,
OneDrive and Teams, and mailboxes, to which only colleagues have the key; and what newsletters and social media add to
an address to follow its readers (“utm_source”, “fbclid”).

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

from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING

_WRAPPERS = re.compile(
    r"(?:.*\.)?(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|us)|urldefense\.proofpoint\.com"
    r"|protect(?:-\w+)?\.mimecast\.com|linkprotect\.cudasvc\.com|secure-web\.cisco\.com|clicktime\.symantec\.com"
    r"|l\.facebook\.com|lm\.facebook\.com|l\.instagram\.com|statics\.teams\.cdn\.office\.net|lnks\.gd|links\.govdelivery\.com"
    r"|list-manage\.com|click\.\w+\.\w+)"
)
_LEADS_ON = re.compile(r"(?:www\.)?(?:google\.[a-z.]+/url|youtube\.com/redirect|linkedin\.com/redir.*|bing\.com/ck/a)")
_INSIDE = re.compile(
    r"(?:[\w-]+\.sharepoint\.com|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|teams\.live\.com"
    r"|[\w-]+\.officeapps\.live\.com|mail\.google\.com|outlook\.(?:office(?:365)?|live)\.com|localhost|[\w-]+\.local)"
)
_GUEST = re.compile(r"/meetup-join/|/meet/")
"""In Teams: a meeting to which guests are asked."""
_SHORT = frozenset(
    ["bit.ly", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "lnkd.in", "buff.ly", "is.gd", "rb.gy", "t.ly", "shorturl.at"]
)
_TRACKER = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_hsenc|_hsmi|mkt_tok|trk|si(?=$)", re.IGNORECASE
)
_TARGETS = ("url", "u", "q", "a", "domain", "target")
"""What the part of an address is called that holds the real one."""
_PROOFPOINT = re.compile(r"/v[34]/__(?P<url>https?:.+?)__;")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each address."""
    for address in context.analysis.addresses:
        try:
            parts = urlsplit(address.url.strip())
        except ValueError:
            continue
        host = (parts.hostname or "").lower()
        if _WRAPPERS.fullmatch(host) or _LEADS_ON.fullmatch(f"{host}{parts.path}".rstrip("/")):
            real = _real(parts)
            message = (
                "This address was wrapped on its way here (by a mail program's safe links, or a website that leads on)."
            )
            hint = f"Write:\n\n    {real}" if real else "Open it, and copy the address that the browser then shows."
        elif host in _SHORT:
            message = f"The short address “{host}” does not say where it leads, and may stop working."
            hint = "Open it, and copy the address that the browser then shows."
        elif _INSIDE.fullmatch(host) and not _GUEST.search(parts.path):
            message = f"This address is inside somebody's own system (“{host}”), so families may not be let in."
            hint = "Put the file on your website, and link to it there."
        elif trackers := [
            name for name, _ in parse_qsl(parts.query, keep_blank_values=True) if _TRACKER.fullmatch(name)
        ]:
            message = f"This address carries tracking (“{trackers[0]}”), by which a company follows who reads it."
            hint = f"Write:\n\n    {_without(parts)}"
        else:
            continue
        yield context.problem(message, address.hit.span, hint)


def _real(parts: SplitResult) -> str:
    """The address that a wrapped one leads to; "" where it does not say."""
    if match := _PROOFPOINT.search(parts.path):
        return match["url"]
    held = dict(parse_qsl(parts.query))
    found = next((held[name] for name in _TARGETS if name in held), "")
    if parts.hostname == "urldefense.proofpoint.com":  # which writes “-” for “%” and “_” for “/”
        found = unquote(found.replace("-", "%").replace("_", "/"))
    return found if found.startswith(("http://", "https://")) else ""


def _query(parts: SplitResult) -> list[tuple[str, str]]:
    return parse_qsl(parts.query, keep_blank_values=True)


def _without(parts: SplitResult) -> str:
    """The address without what follows its readers."""
    kept = [
        (name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKER.fullmatch(name)
    ]
    return parts._replace(query=urlencode(kept)).geturl()
