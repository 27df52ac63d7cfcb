r"""An SVG from a stranger → an SVG that draws, and nothing else.

    clean(b'<svg xmlns="http://www.w3.org/2000/svg"><metadata/><g id="a"/></svg>')
    -> b'<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/></svg>\n'

What is published is written anew from what was understood, so that a browser sees what was looked at, and no more.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.source.svg.names import SVG
from charterc.source.svg.read import Element, read_svg
from charterc.source.svg.weigh import weigh

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_VALUE = _TEXT | str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})


def clean(content: bytes) -> bytes:
    """The cleaned picture in UTF-8. Raises `RefusedError` where it could run, fetch, move, hide, or take too long."""
    root = read_svg(content)
    weigh(root)
    root.attributes = {"xmlns": SVG, **root.attributes}
    return ("".join(_written(root)) + "\n").encode()


def _written(element: Element) -> Iterator[str]:
    named = "".join(f' {name}="{text.translate(_VALUE)}"' for name, text in element.attributes.items())
    content = element.content
    if element.name == "style":
        content = ["".join(map(str, element.rules))]
    if not content:
        yield f"<{element.name}{named}/>"
        return
    yield f"<{element.name}{named}>"
    for part in content:
        if isinstance(part, str):
            yield part.translate(_TEXT)
        else:
            yield from _written(part)
    yield f"</{element.name}>"
