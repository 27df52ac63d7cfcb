"""The attributes of one element: those that are kept, with what is understood of their values."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping

from charterc.source.rasters import raster_fault, raster_kind
from charterc.source.svg.css import declarations, value, written
from charterc.source.svg.names import ADDRESSES, ATTRIBUTES, FETCHES, REFERRING, XLINK, XML
from charterc.source.svg.refusal import RefusedError

LONGEST = 500_000
"""Characters in one value, such as the path of a shape. A picture of dots is bounded by the limit of the file."""
_ID = re.compile(r"[\w.:-]+")
_CLASSES = re.compile(r"[\w\s-]*")
_LANGUAGE = re.compile(r"[A-Za-z0-9-]*")
_DATA = re.compile(r"data:image/(?:png|jpe?g);base64,", re.IGNORECASE)
_TYPES = {"png": "png", "jpg": "jpeg"}
_NAMES = {"id": _ID, "class": _CLASSES, "lang": _LANGUAGE, "xml:lang": _LANGUAGE}
"""Names that people chose: one that is odd is left out, since nothing can refer to it."""


def kept(element: str, attributes: Mapping[str, str], *, drawn: bool) -> dict[str, str]:
    """The attributes of an element of SVG that are kept, by their names as written anew.

    `attributes` has expat's names: “namespace name”. Where the element is not `drawn` they are only looked at. Raises
    `RefusedError`.
    """
    found: dict[str, str] = {}
    for full_name, text in attributes.items():
        name = _plain_name(full_name)
        low = name.lower()
        if low.startswith("on"):
            raise RefusedError(f"holds “{name[:40]}”, which runs a program")
        if low == "xml:base":
            raise RefusedError("holds “xml:base”, which makes its parts come from elsewhere")
        if low in ADDRESSES:
            name, plain = "href", _address(element, name, text)
        else:
            plain = _value(name, text) if drawn and name else ""
        if plain:
            found[name] = plain
    return found


def _plain_name(full_name: str) -> str:
    """The name as it is written in pictures; "" for what belongs to a drawing program."""
    namespace, _, name = full_name.rpartition(" ")
    if namespace == XML:
        return f"xml:{name}"
    return name if not namespace or (namespace == XLINK and name == "href") else ""


def _value(name: str, text: str) -> str:
    if name == "style":
        return written(declarations(text))
    if name in _NAMES:
        return text if _NAMES[name].fullmatch(text) else ""
    if name == "xml:space":
        return text if text == "preserve" else ""
    if len(text) > LONGEST:
        raise RefusedError(f"has a “{name[:40]}” of {len(text):,} characters, and the limit is {LONGEST:,}")
    if name in ATTRIBUTES:
        return value(text, name)
    if "(" in text and not name.startswith(("data-", "aria-")):
        value(text, name)
    return ""


def _address(element: str, name: str, text: str) -> str:
    """What an element fetches or repeats: a part of the same picture, or a picture of dots that it holds itself."""
    address = text.strip()
    if address.startswith("#") and name.lower() == "href":
        if element in REFERRING and _ID.fullmatch(address[1:]):
            return address
        if element not in REFERRING:
            return ""
    match = _DATA.match(address)
    if element == "image" and name.lower() == "href" and match:
        return _embedded("".join(address[match.end() :].split()))
    raise RefusedError(f"holds “{name[:40]}” with an address, which {FETCHES}")


def _embedded(code: str) -> str:
    try:
        content = base64.b64decode(code, validate=True)
    except (binascii.Error, ValueError):
        raise RefusedError("holds a picture whose code (base64) is damaged") from None
    kind = _TYPES.get(raster_kind(content), "")
    if not kind:
        raise RefusedError("holds a picture that is neither PNG nor JPEG")
    if fault := raster_fault(content):
        raise RefusedError(f"holds a picture that {fault}")
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"
