"""E-mail and web addresses that lead nowhere, wherever a charter names them.

In a field of its own or behind the words of a link an address is one, so a fault in it is an error. In running text
only its look tells, so there it is a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from charterc.model.passages import Passage
from charterc.model.roles import Role
from charterc.model.text_forms import email_fault, website_fault
from charterc.problem import Problem, Severity
from charterc.source.lines import lines_of
from charterc.source.nodes import Scalar
from charterc.source.places import Places

LINK = re.compile(r"(?<!!)\[(?P<words>[^\[\]\n]*)\]\(\s*<?(?P<url>(?:[^\s()>]|\([^\s()]*\))*)")
"""Words in square brackets with an address behind them."""
BARE = re.compile(
    r"(?:https?:/{0,2}|www\.)(?:[^\s<>\"“”()\[\]]|\([^\s<>\"“”()\[\]]*\))*"
    r"(?:[^\s<>\"“”()\[\].,;:!?'’]|\([^\s<>\"“”()\[\]]*\))",
    re.IGNORECASE,
)
"""A web address in running text."""
BROKEN_OFF = frozenset("/:;,.@")
"""Behind one of these, what looks like an address is the rest of a misspelt one: “htps://www.…”."""

_MISSPELT = re.compile(
    r"(?<![\w/.])(?!https?:|ssh:)(?:[htps]{3,8}|hpps?|httsp?):/{1,3}\S+|\bhttps?[;,]/{0,2}\S+"
    r"|\bhttps?//\S+|\bwww,\S+|\bwww\.\.\S+|\bwww\.www\.\S+",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[^\s<>()\[\]\"“”:;]*@(?:[^\s<>()\[\]\"“”:;]*[^\s<>()\[\]\"“”:;.,!?'’])?")
_SPELT = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}\s?[(\[]\s?at\s?[)\]]\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_DOMAIN = re.compile(r"@[\w.-]+\.(?:uk|org|com|net)$")
_SPACED_DOMAIN = re.compile(r" (?!www\.)[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net)\b")
_AROUND = frozenset(' \t\n\u00a0<>()[]"“”:;')
_LONGEST_NAME = 80
"""Letters before the @ that are looked at."""
_MOST = 50
"""More of one kind in one text are not looked at, in a file made to be slow."""
_NO_ADDRESSES = frozenset({Role.PHONE, Role.PERSON, Role.LOST})


class _Fault(NamedTuple):
    """What is wrong with the characters from `start` up to `end` of a text."""

    rule: str
    start: int
    end: int
    message: str
    hint: str
    certain: bool


def check_addresses(found: Iterable[Passage], file: str, text: str) -> Iterator[Problem]:
    """A problem for each address in some passages that cannot work. `text` is that of the whole file."""
    lines = lines_of(text)
    for passage in found:
        if not isinstance(passage.node, Scalar):
            continue
        for fault in (*_email_faults(passage), *_web_faults(passage)):
            span = Places(passage.node, lines).span(fault.start, fault.end)
            severity = Severity.ERROR if fault.certain else Severity.WARNING
            yield Problem(fault.rule, fault.message, file, span, fault.hint, severity)


def _email_faults(passage: Passage) -> Iterator[_Fault]:
    words, role = passage.node, passage.role
    if role is Role.EMAIL:
        fault = email_fault(words.strip())
        if fault:
            yield _email(words, 0, len(words), fault, certain=True)
        return
    if role in _NO_ADDRESSES:
        return
    for match in islice(_SPELT.finditer(words), _MOST):
        yield _email(words, *match.span(), "has “at” where @ belongs", certain=False)
    if role is Role.URL and not words.lower().startswith("mailto:"):  # in which an @ is no sign of an e-mail address
        return
    for match in islice(_around_each_at(words), _MOST):
        fault = _email_fault_in_text(words, match)
        if fault:
            yield _email(words, *match.span(), fault, certain=role is Role.URL)


def _email(words: str, start: int, end: int, fault: str, *, certain: bool) -> _Fault:
    message = f"The email address “{words[start:end].strip()}” {fault}, so no message would arrive."
    return _Fault("malformed-email", start, end, message, "Write it as name@place.gov.uk.", certain)


def _around_each_at(words: str) -> Iterator[re.Match[str]]:
    """What stands around each @ of a text."""
    end = 0
    while (at := words.find("@", end)) >= 0:
        start = at
        while start > end and at - start < _LONGEST_NAME and words[start - 1] not in _AROUND:
            start -= 1
        match = _EMAIL.match(words, start)
        if match is None:
            return
        yield match
        end = max(match.end(), at + 1)


def _email_fault_in_text(words: str, match: re.Match[str]) -> str:
    found = match.group()
    if found.startswith("@"):
        before = words[: match.start()].rstrip(" ")
        has_domain = _DOMAIN.search(found) or (found == "@" and _SPACED_DOMAIN.match(words, match.end()))
        broken = has_domain and before[-1:].isalnum() and len(before) < match.start()
        return "has a space in it" if broken else ""  # else it is a handle such as @millbrook_send
    if "/@" in found or found.startswith("mailto:"):
        return ""
    if found.endswith("@"):
        following = words[match.end() :].lstrip(" ")
        return "has a space in it" if re.match(r"[\w-]+\.\w", following) else "has no domain"
    return email_fault(found)


def _web_faults(passage: Passage) -> Iterator[_Fault]:
    words, role = passage.node, passage.role
    told: list[tuple[int, int]] = []
    for start, end, certain in islice(_web_addresses(words, role), _MOST):
        url = words[start:end].strip()
        fault = website_fault(url)
        if fault:
            told.append((start, end))
            message = f"The address “{url}” {fault}, so the link leads nowhere."
            hint = "Open the page in a browser and copy its address from there."
            yield _Fault("malformed-url", start, end, message, hint, certain)
    for match in islice(_MISSPELT.finditer(words), _MOST):
        if not any(start < match.end() and match.start() < end for start, end in told):
            message = f"The address “{match.group()}” is misspelt at its start, so the link leads nowhere."
            yield _Fault("malformed-url", *match.span(), message, "It should start with https://.", certain=False)


def _web_addresses(words: str, role: Role) -> Iterator[tuple[int, int, bool]]:
    """Where web addresses start and end in a text, and whether each is certain to be one."""
    if role is Role.URL:
        yield 0, len(words), True
    elif role not in _NO_ADDRESSES and role is not Role.EMAIL:
        links = list(LINK.finditer(words))
        yield from ((*link.span("url"), True) for link in links if link.group("url"))
        for match in BARE.finditer(words):
            inside = any(link.start() <= match.start() < link.end() for link in links)
            if not inside and words[match.start() - 1 : match.start()] not in BROKEN_OFF:
                yield *match.span(), False
