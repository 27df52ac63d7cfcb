"""The small part of CSS that a plain picture needs: read whole and written anew, or refused.

    declarations("fill: #fff; -inkscape-stroke: none") -> {"fill": "#fff"}
    rules(".a, .b { fill: url( '#sky' ) }")[0].declarations -> {"fill": "url(#sky)"}

A backslash, an “at” rule or a function that is not known is never guessed at: it is refused. Properties that are not
known are left out where their value is a plain one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from charterc.clean import one_line
from charterc.source.svg.names import FETCHES, FUNCTIONS, PROPERTIES
from charterc.source.svg.refusal import RefusedError

MOST_RULES = 1000
_SHOWN = 60
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_OWN = re.compile(r"url\(\s*([\"']?)#(?P<id>[\w.:-]+)\1\s*\)", re.IGNORECASE)
_FUNCTION = re.compile(r"(?<![\w-])([\w-]+)\(")
_PLAIN = re.compile(r"[\w\s.,%+/()#!-]*")
_FONTS = re.compile(r"(?:[\w\s.,%+/!-]|\"[\w\s.,+&-]*\"|'[\w\s.,+&-]*')*")
_DECLARATION = re.compile(
    r"\s*(?:(?P<name>-?[a-z][\w-]*)\s*:(?P<value>(?:[^;\"']|\"[^\"]*\"|'[^']*')*))?(?:;|\Z)", re.IGNORECASE
)
_RULE = re.compile(r"(?P<selectors>[^{}]+)\{(?P<body>[^{}]*)\}\s*")
_SELECTOR = re.compile(r"(?P<name>\*|[A-Za-z]\w*)?(?P<marks>(?:[.#][A-Za-z_][\w-]*)*)")
_MARK = re.compile(r"[.#][\w-]+")


class Selector(NamedTuple):
    """Elements of one name ("": any) that have all of some marks, “.class” and “#id”."""

    name: str
    marks: frozenset[str]

    def __str__(self) -> str:
        return self.name + "".join(sorted(self.marks)) or "*"


class Rule(NamedTuple):
    """What is declared for every element that one of some selectors means."""

    selectors: tuple[Selector, ...]
    declarations: Mapping[str, str]

    def __str__(self) -> str:
        return f"{','.join(map(str, self.selectors))}{{{written(self.declarations)}}}"


def written(declarations: Mapping[str, str]) -> str:
    """Declarations as CSS."""
    return ";".join(f"{name}:{plain}" for name, plain in declarations.items())


def references(plain: str) -> list[str]:
    """The ids that a plain value names."""
    return [match.group("id") for match in _OWN.finditer(plain)]


def value(text: str, name: str) -> str:
    """The value of a property or an attribute, with single spaces. Raises `RefusedError` where it is not plain."""
    plain = _OWN.sub(r"url(#\g<id>)", " ".join(_COMMENT.sub(" ", text).split()))
    if name in {"font", "font-family"}:
        safe = _FONTS.fullmatch(plain) is not None
    else:
        rest = _OWN.sub("", plain)
        known = FUNCTIONS.issuperset(map(str.lower, _FUNCTION.findall(rest)))
        safe = known and _PLAIN.fullmatch(rest) is not None
    if not safe:
        raise RefusedError(f"has “{_cut(plain)}” as its “{_cut(name)}”, which {FETCHES}")
    return plain


def declarations(text: str) -> dict[str, str]:
    """The properties of a `style`, those that are kept. Raises `RefusedError`."""
    text = _COMMENT.sub(" ", text)
    found: dict[str, str] = {}
    at = 0
    while at < len(text):
        match = _DECLARATION.match(text, at)
        if match is None:
            raise RefusedError(f"has “{_cut(text[at:])}” in a style, which cannot be read")
        at = match.end()
        name = (match.group("name") or "").lower()
        if name in PROPERTIES:
            found.pop(name, None)  # the last one counts, and stands last
            found[name] = value(match.group("value"), name)
        elif "(" in (match.group("value") or ""):
            value(match.group("value"), name)
    return {name: plain for name, plain in found.items() if plain}


def rules(text: str) -> list[Rule]:
    """The rules of a style sheet. Raises `RefusedError`, which counts lines from 1 at the start of the sheet."""
    text = _COMMENT.sub(lambda match: " " + "\n" * match.group().count("\n"), text)
    found: list[Rule] = []
    at = len(text) - len(text.lstrip())
    while at < len(text):
        line = text.count("\n", 0, at) + 1
        match = _RULE.match(text, at)
        if match is None:
            raise RefusedError(
                f"has “{_cut(text[at:])}” in its style sheet, which could fetch something from elsewhere", line
            )
        try:
            selectors = tuple(_selectors(match.group("selectors")))
            found.append(Rule(selectors, declarations(match.group("body"))))
        except RefusedError as error:
            raise RefusedError(error.fault, line) from None
        if len(found) > MOST_RULES:
            raise RefusedError(f"has more than {MOST_RULES:,} rules in its style sheet", line)
        at = match.end()
    return found


def _selectors(text: str) -> Iterator[Selector]:
    parts = text.split(",")
    if len(parts) > MOST_RULES:
        raise RefusedError(f"has more than {MOST_RULES:,} names for one rule in its style sheet")
    for part in parts:
        match = _SELECTOR.fullmatch(part.strip())
        if match is None or not part.strip():
            raise RefusedError(f"has “{_cut(text)}” in its style sheet, which {FETCHES}")
        yield Selector((match.group("name") or "").replace("*", ""), frozenset(_MARK.findall(match.group("marks"))))


def _cut(text: str) -> str:
    text = one_line(text.strip()[: _SHOWN + 1])
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
