"""A link leads through a mail program's filter, a short name, a closed room, or carries a tracker.

What it finds

Addresses that Outlook's Safe Links, Proofpoint, Mimecast and others put in the place of the real one in every mail;
addresses of search engines and social media that only lead on; short names such as bit.ly; files in SharePoint,
OneDrive and Teams, mailboxes and the intranet, to which only colleagues have the key; pages at which a form or a
document is edited, and trial copies of a website; and what newsletters and social media add to an address to follow
its readers (“utm_source”, “fbclid”).

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
    r"|list-manage\.com|click\.\w+\.\w+|link\.edgepilot\.com|[\w.-]+\.trendmicro\.com|[\w.-]+\.ct\.sendgrid\.net"
    r"|[\w.-]+\.protection\.sophos\.com|webcache\.googleusercontent\.com)"
)
_LEADS_ON = re.compile(
    r"(?:www\.)?(?:google\.[a-z.]+/(?:url|search)|youtube\.com/redirect|linkedin\.com/redir.*|bing\.com/ck/a"
    r"|translate\.google\.[a-z.]+/translate)"
)
_INSIDE = re.compile(
    r"(?:[\w-]+\.sharepoint\.com|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|teams\.live\.com"
    r"|[\w-]+\.officeapps\.live\.com|mail\.google\.com|outlook\.(?:office(?:365)?|live)\.com|app\.box\.com|localhost|(?:[\w-]+\.){1,5}(?:local|internal|intranet|lan|corp|localdomain)"
    r"|(?:[\w-]+\.){0,3}(?:intranet|sharepoint(?!\.com))(?:\.[\w-]+){1,4}"
    r"|(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3})"
)
_GUEST = re.compile(r"/meetup-join/|/meet/")
"""In Teams: a meeting to which guests are asked."""
_EDITED = re.compile(
    r"docs\.google\.com/(?:forms|document|spreadsheets|presentation)/(?:u/\d/)?d/[\w-]+/edit"
    r"|drive\.google\.com/drive/(?:my-drive|u/\d)(?:/.*)?"
    r"|forms\.(?:office|microsoft|cloud\.microsoft)(?:\.com)?/(?:Pages/)?Design\w*(?:\.aspx)?"
    r"|(?:www\.)?surveymonkey\.(?:com|co\.uk)/(?:create|summary|analyze|collect)(?:/.*)?"
    r"|(?:www\.)?canva\.com/design/.*/edit|(?:www\.)?dropbox\.com/(?:home|work)(?:/.*)?"
    r"|(?:www\.)?eventbrite\.[a-z.]+/(?:manage|myevent)(?:/.*)?|app\.smartsurvey\.co\.uk/.*|[\w.-]+/wp-admin(?:/.*)?",
    re.IGNORECASE,
)
"""Where those who made a form or a page change it; others are asked for a password, or may change it too."""
_TRIAL = re.compile(r"(?:staging|stage|dev|test|uat|preview)\d?\.(?:[\w-]+\.)+[a-z]{2,}")
"""The copy of a website on which changes are tried."""
_SHARED = ("usp", "sharing")
_SHORT = frozenset(
    [
        "bit.ly",
        "tinyurl.com",
        "t.co",
        "goo.gl",
        "ow.ly",
        "lnkd.in",
        "buff.ly",
        "is.gd",
        "rb.gy",
        "t.ly",
        "shorturl.at",
        "cutt.ly",
        "tiny.cc",
        "v.gd",
        "qrco.de",
        "bitly.com",
        "rebrand.ly",
        "tiny.one",
        "dlvr.it",
        "trib.al",
        "adobe.ly",
        "s.id",
    ]
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
        elif _EDITED.fullmatch(f"{host}{parts.path}".rstrip("/")) and _SHARED not in _query(parts):
            message = "This is the address at which the page or form is edited, so families are asked for a password."
            hint = "Open its “share” or “send” menu, and copy the address for readers from there."
        elif _TRIAL.fullmatch(host) or ("preview", "true") in _query(parts):
            message = "This address leads to a copy of the website that only those who work on it can see."
            hint = "Open the page as a visitor would, and copy its address."
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
