"""What an id, a day and an address look like, for whoever reads a charter."""

from __future__ import annotations

import datetime
import re

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ID_LENGTH = 64
_ID = re.compile(ID_PATTERN)
_DAY_LENGTH = len("2026-01-31")
_SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_MISSPELT = frozenset(
    ["htp", "htps", "hhtp", "hhtps", "httpp", "httpss", "htttp", "htttps", "ttp", "ttps", "mail", "mailt"]
)
_RUNS = frozenset({"javascript", "data", "vbscript", "file", "blob"})
_USE_HTTPS = "Use an address that starts with https://."
_SCHEME_SIGNS = frozenset("+.-")


def looks_like_id(text: object) -> bool:
    """Whether text has the form of an id: `right-people`, not `We will listen`."""
    return isinstance(text, str) and _ID.match(text) is not None


def day_of(text: str) -> datetime.date:
    """The day that `2026-01-31` names. Raises `ValueError` with words for people where it names none."""
    written = text.strip()
    year, month, day = written[:4], written[5:7], written[8:]
    digits = year + month + day
    if len(written) != _DAY_LENGTH or written[4] + written[7] != "--" or not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"“{text}” is not a date.")
    try:
        return datetime.date(int(year), int(month), int(day))
    except ValueError:
        raise ValueError(f"There is no such day as “{text}”.") from None


def link_fault(address: str) -> tuple[str, str]:
    """Why an address may not be used as a link, and what to write instead; two times "" where it may.

    Allowed are full addresses with http, https, mailto or tel, and a place on the same page (`#…`).
    """
    address = address.strip()
    if any(character.isspace() or not character.isprintable() for character in address):
        return f"The address “{address}” has a space or a hidden character in it.", _USE_HTTPS
    scheme = _scheme(address)
    if scheme:
        return _scheme_fault(scheme, address)
    if address.startswith("#"):
        return "", ""
    if address.startswith("//"):
        return f"“{address}” does not say how it is to be fetched.", f"Write:\n\n    https:{address}"
    if address.startswith(("/", "\\")) or ".." in address.replace("\\", "/").split("/"):
        return f"The link “{address}” leads out of the charter's own folder.", _USE_HTTPS
    fault = f"“{address}” is not a full web address: a reader of the poster or the PDF could not follow it."
    return fault, f"Write:\n\n    https://{address}" if address.startswith("www.") else _USE_HTTPS


def _scheme_fault(scheme: str, address: str) -> tuple[str, str]:
    low = scheme.lower()
    if low in _SAFE_SCHEMES:
        return "", ""
    if low in _MISSPELT:
        meant = "mailto:" if low.startswith("m") else "https://"
        rest = address[len(scheme) + 1 :].lstrip("/")
        return f"“{scheme}:” is misspelt, so the link leads nowhere.", f"Write:\n\n    {meant}{rest}"
    if low in _RUNS:
        return f"A link that starts with “{scheme}:” could run a program on the reader's machine.", _USE_HTTPS
    return f"A link that starts with “{scheme}:” may not open on the reader's machine.", _USE_HTTPS


def _scheme(address: str) -> str:
    """What stands before the first colon, where that is the name of a scheme; else ""."""
    name, colon, _ = address.partition(":")
    letters = name.isascii() and all(sign.isalnum() or sign in _SCHEME_SIGNS for sign in name)
    return name if colon and letters and name[:1].isalpha() else ""


_VALID_EMAIL = re.compile(
    r"[A-Za-z0-9_%+'&-]+(?:\.[A-Za-z0-9_%+'&-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}"
)
_LONGEST_LABEL = 63
"""Letters between two dots of a domain (RFC 1035, 2.3.4)."""
_NO_ENDING = r"\.(?:con|cmo|ogr|comm|nett|u+kk+|ul|uj|ik|yk|nhs|(?:co|gov|org|nhs|sch|ac)uk)$"
"""How names of sites are misspelt at their ends."""
_WRONG_END = re.compile(
    rf"{_NO_ENDING}|\.(?:co\.k|uk\.co|uk\.uk|gov\.u)$|@(?:gmail|hotmail|outlook|yahoo|icloud)\.(?:cm|om|co)$"
    r"|@(?:gmial|gamil|gmaill|gmai|gmal|hotmial|hotmal|hotmaill|outlok|outloook|yaho|yahooo)\.",
    re.IGNORECASE,
)


def email_fault(address: str) -> str:
    """Why no message can reach an e-mail address, or "" where one may (RFC 5321 and 5322, and common slips)."""
    if "@" not in address:
        return "has no @"
    if any(letter.isspace() for letter in address):
        return "has a space in it"
    if "," in address:
        return "has a comma in it"
    if ".." in address:
        return "has two dots in a row"
    if _WRONG_END.search(address):
        return "has an ending that does not exist"
    if address.count("@") > 1:
        return "has more than one @"
    if not _VALID_EMAIL.fullmatch(address):
        return "is not complete"
    longest = max(map(len, address.partition("@")[2].split(".")))
    return f"has more than {_LONGEST_LABEL} letters between two dots" if longest > _LONGEST_LABEL else ""


_WEB = re.compile(r"(?:https?:(?P<slashes>/*)|(?=www\.))(?P<host>[^/?#\s]*)", re.IGNORECASE)
_HOST = re.compile(
    r"(?:[^\s@/]*@)?(?:[\w](?:[\w-]*[\w])?\.)+[^\W\d]{2,}(?::\d+)?|\[[0-9a-f:]+\]|(?:\d{1,3}\.){3}\d{1,3}"
)

_ONLY_WWW = re.compile(r"www\.[^.]*", re.IGNORECASE)
"""“www.ashby”, which lost its end."""


def website_fault(address: str) -> str:
    """Why a web address leads nowhere, or "" where it may lead somewhere or is of another kind (RFC 3986)."""
    match = _WEB.match(address)
    if match is None:
        return ""
    slashes, host = match.group("slashes"), match.group("host")
    if slashes is not None and len(slashes) != len("//"):
        return "needs two slashes after “https:”"
    if host.lower().rstrip(":") in {"http", "https"}:
        return "starts with “https” twice"
    if re.search(_NO_ENDING, host, re.IGNORECASE):
        return "has an ending that does not exist"
    return "" if _HOST.fullmatch(host) and not _ONLY_WWW.fullmatch(host) else "does not name a website"
