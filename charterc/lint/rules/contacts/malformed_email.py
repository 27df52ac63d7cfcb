"""An email address cannot work.

What it finds

An address without a domain, with a space or a comma in it, with two dots in a row, an ending that does not exist or
“(at)” for @, in “email” and anywhere in the text. Handles such as @millbrook_send are left alone.

Why it matters

The one parent who took the courage to write gets an error.

Example that fails

    contacts:
      - email: send@millbrook,gov.uk

Example that passes

    contacts:
      - email: send@millbrook.gov.uk

Source

RFC 5321 and RFC 5322, on the form of addresses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from charterc.lint.language.texts import Text, texts
from charterc.lint.rule import Context, Problem, Severity

CODE = "C901"
NAME = "malformed-email"
SEVERITY = Severity.ERROR

_VALID = re.compile(
    r"[A-Za-z0-9_%+'&-]+(?:\.[A-Za-z0-9_%+'&-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}"
)
_LIKE = re.compile(r"[^\s<>()\[\]\"“”:;]*@(?:[^\s<>()\[\]\"“”:;]*[^\s<>()\[\]\"“”:;.,!?'’])?")
_DOMAIN = re.compile(r"@[\w.-]+\.(?:uk|org|com|net)$")
_WRONG_END = re.compile(
    r"\.(?:con|cmo|couk|co\.k|uk\.co|gov\.u|ogr|comm|nett|u+kk+|(?:gov|org|nhs|sch|ac)uk)$"
    r"|@(?:gmail|hotmail|outlook|yahoo|icloud)\.(?:cm|om|co)$|@(?:gmial|gmai|gmal|hotmial|hotmal|outlok|yaho)\.",
    re.IGNORECASE,
)
_SPELT = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}\s?[(\[]\s?at\s?[)\]]\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_AT = ("(at)", "[at]", "( at )")
_AROUND = frozenset(' \t\n\u00a0<>()[]"“”:;')
_LONGEST = 80
_MOST = 50
_ROLES = frozenset({"phone", "person", "lost"})


def check(context: Context) -> Iterator[Problem]:
    """One problem for each address."""
    some = "@" in context.text or "email:" in context.text
    written = texts(context).written
    spelt = any(sign in written for sign in _AT)
    if not some and not spelt:
        return
    for text in texts(context).all:
        if spelt and text.role not in _ROLES and text.role != "email":
            for match in islice(_SPELT.finditer(text.value), _MOST):
                yield _problem(context, text, *match.span(), "has “at” where @ belongs")
        if text.role == "email":
            fault = _fault(text.value.strip())
            if fault:
                yield _problem(context, text, 0, len(text.value), fault)
        elif "@" in text.value and text.role not in _ROLES and not _is_web(text):
            for match in islice(_like(text.value), _MOST):
                fault = _fault_in_text(text.value, match)
                if fault:
                    yield _problem(context, text, *match.span(), fault)


def _is_web(text: Text) -> bool:
    """Whether a text is the address of a page, in which an @ is no sign of an email address."""
    return text.role == "url" and not text.value.lower().startswith("mailto:")


def _like(value: str) -> Iterator[re.Match[str]]:
    """What stands around each @ of a text."""
    end = 0
    while (at := value.find("@", end)) >= 0:
        start = at
        while start > end and at - start < _LONGEST and value[start - 1] not in _AROUND:
            start -= 1
        match = _LIKE.match(value, start)
        if match is None:
            return
        yield match
        end = max(match.end(), at + 1)


def _fault(address: str) -> str:
    """Why an address cannot work, or "" where it can."""
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
    return "" if _VALID.fullmatch(address) else "is not complete"


def _fault_in_text(value: str, match: re.Match[str]) -> str:
    found = match.group()
    if found.startswith("@"):
        before = value[: match.start()].rstrip(" ")
        broken = _DOMAIN.search(found) and before[-1:].isalnum() and len(before) < match.start()
        return "has a space in it" if broken else ""
    if "/@" in found or found.startswith("mailto:"):
        return ""
    if found.endswith("@"):
        following = value[match.end() :].lstrip(" ")
        return "has a space in it" if re.match(r"[\w-]+\.\w", following) else "has no domain"
    return _fault(found)


def _problem(context: Context, text: Text, start: int, end: int, fault: str) -> Problem:
    return Problem(
        NAME,
        f"The email address “{text.value[start:end].strip()}” {fault}, so no message would arrive.",
        context.file,
        text.span(start, end),
        "Write it as name@place.gov.uk.",
        SEVERITY,
    )
