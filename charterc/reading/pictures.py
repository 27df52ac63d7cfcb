"""The pictures that a charter names: are they there, inside the project, and safe to publish?"""

from __future__ import annotations

from pathlib import Path

from charterc.model.element import Element
from charterc.model.parts import Picture
from charterc.model.passages import elements
from charterc.problem import Problem
from charterc.source.nodes import place
from charterc.source.pictures import read_picture


def read_pictures(
    element: Element, path: Path, root: Path, file: str, copied_as: str = "picture"
) -> tuple[dict[str, tuple[str, bytes]], list[Problem]]:
    """Every picture in a charter by the path it is named with: a neutral file name for its copy, and its bytes.

    Pictures are looked for beside the charter's own file at `path` and may not lie outside `root`. The copies are
    called `picture-1.png` and so on.
    """
    found: dict[str, tuple[str, bytes]] = {}
    problems: list[Problem] = []
    for picture in elements(element):
        if not isinstance(picture, Picture) or picture.file in found:
            continue
        if not picture.file:
            if not picture.lost:
                span = place(picture.node)
                problems.append(Problem("bad-picture", "This picture has no file.", file, span, _NEITHER))
            continue
        kind, content, fault, hint = read_picture(picture.file, path.parent, root)
        if fault:
            problems.append(Problem("bad-picture", fault, file, place(picture.node_of("file")), hint))
            continue
        found[picture.file] = (f"{copied_as}-{len(found) + 1}.{kind}", content)
    return found, problems


_NEITHER = """Without one its other words would not be printed. Write where the file is:

    file: picture.png

or, where the picture is lost, what it showed:

    lost: A photograph of the group
"""
