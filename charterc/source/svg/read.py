"""The bytes of an SVG → a tree of what is understood of it, by expat, with nothing of a document type.

What could run, fetch, move or hide is refused with its line; what draws nothing is left out.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from xml.parsers import expat

from charterc.source.svg.attributes import kept
from charterc.source.svg.css import Rule, rules
from charterc.source.svg.names import ELEMENTS, EMBEDS, FETCHES, NOTES, REFUSED, SVG, UNKNOWN, WITH_TEXT, XHTML
from charterc.source.svg.refusal import RefusedError

MOST_ELEMENTS = 20_000
DEEPEST = 64
_ENCODING = re.compile(r"""\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)["']""")
_ENCODINGS = frozenset(["ascii", "iso8859-1", "utf-8", "utf-16"])
"""As Python calls them."""
_BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


@dataclass(slots=True)
class Element:
    """An element that is kept: its attributes, and what it holds in its order."""

    name: str
    attributes: dict[str, str]
    line: int
    content: list[Element | str] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    """Of a `style` element."""


def read_svg(content: bytes) -> Element:
    """The tree. Raises `RefusedError`."""
    text = _decoded(content)
    reader = _Reader()
    try:
        reader.parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        raise RefusedError(f"is not a sound SVG file: {expat.ErrorString(error.code)}", error.lineno) from None
    except RefusedError as error:
        raise RefusedError(error.fault, error.line or reader.parser.CurrentLineNumber) from None
    if reader.root is None:
        raise RefusedError("is not a sound SVG file: it draws nothing")
    return reader.root


def _decoded(content: bytes) -> str:
    """The text, in the encoding that its first bytes or its XML declaration name; UTF-8 where neither does."""
    name = next((name for bom, name in _BOMS.items() if content.startswith(bom)), "")
    if not name:
        declared = _ENCODING.match(content[:1024].decode("latin-1"))
        name = declared.group(1) if declared else "utf-8"
        try:
            known = codecs.lookup(name).name
        except (LookupError, ValueError):
            known = ""
        if known not in _ENCODINGS:
            raise RefusedError(f"says that it is written in “{name[:40]}”, and only UTF-8 can be read", 1)
    try:
        return content.decode(name)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise RefusedError(f"is not written in {error.encoding.upper()}, as it says or as SVG has it", line) from None


class _Reader:
    """Takes expat's events one by one, and builds the tree."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element | None] = []  # None: left out
        self._count = 0
        self.parser = expat.ParserCreate("utf-8", " ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = self._entity
        self.parser.SkippedEntityHandler = self._entity
        self.parser.ProcessingInstructionHandler = self._instruction

    def _start(self, full_name: str, attributes: dict[str, str]) -> None:
        namespace, _, name = full_name.rpartition(" ")
        _refuse(namespace, name)
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise RefusedError(f"has more than {MOST_ELEMENTS:,} elements, too many for a picture on a page")
        if len(self._open) >= DEEPEST:
            raise RefusedError(f"has elements inside of each other {DEEPEST} deep, too deep to be painted safely")
        is_ours = namespace == SVG or not namespace
        plain = kept(name, attributes, drawn=is_ours and name not in NOTES)
        parent = self._open[-1] if self._open else None
        if self._open and (parent is None or not is_ours or name in NOTES):
            self._open.append(None)
            return
        if not self._open and (not is_ours or name != "svg"):
            raise RefusedError(f"is not an SVG file: it begins with <{name[:40]}>, not with <svg>")
        if name not in ELEMENTS:
            raise RefusedError(f"holds a <{name[:40]}>, which {UNKNOWN}")
        element = Element(name, plain, self.parser.CurrentLineNumber)
        if parent is None:
            self.root = element
        else:
            parent.content.append(element)
        self._open.append(element)

    def _text(self, data: str) -> None:
        element = self._open[-1] if self._open else None
        if element is not None and element.name in WITH_TEXT:
            element.content.append(data)

    def _end(self, _: str) -> None:
        element = self._open.pop()
        if element is not None and element.name == "style":
            # Only here: comments, CDATA and entities may cut the sheet into pieces.
            sheet = "".join(part for part in element.content if isinstance(part, str))
            try:
                element.rules = rules(sheet)
            except RefusedError as error:
                raise RefusedError(error.fault, element.line + error.line - 1) from None

    def _doctype(self, name: str, system: str | None, public: str | None, has_subset: int) -> None:
        """Drawing programs name SVG's document type; one that declares something of its own could hide anything."""
        del system, public
        if has_subset:
            raise RefusedError("holds a document type with declarations of its own, which could hide anything")
        if name.rpartition(":")[2] != "svg":
            raise RefusedError(f"is not an SVG file: its document type is “{name[:40]}”")

    def _entity(self, *_: object) -> None:
        raise RefusedError("uses an entity that XML does not know, which could hide anything")

    def _instruction(self, target: str, _: str) -> None:
        if target.lower() == "xml-stylesheet":
            raise RefusedError(f"names a style sheet, which {FETCHES}")


def _refuse(namespace: str, name: str) -> None:
    low = name.lower()
    reason = EMBEDS if namespace == XHTML else REFUSED.get(low, REFUSED["filter"] if low.startswith("fe") else "")
    if reason:
        raise RefusedError(f"holds a <{name[:40]}>, which {reason}")
