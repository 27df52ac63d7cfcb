"""What a view takes from the model as it is: words, running text and pictures under the same name.

So a new field is written once in the model and once in the view, and nowhere in between.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field, fields
from functools import cache
from typing import Any

from charterc.model.element import Element
from charterc.model.parts import Picture
from charterc.page.element_views import PictureView
from charterc.page.richtext import Block, blocks


def copied(view: type, element: Element, pictures: Mapping[str, str]) -> dict[str, Any]:
    """The arguments of a view that are fields of an element: `str` as it is, `list[Block]` read as Markdown.

    `pictures` maps each picture's path to the name of its copy. What holds nothing is left to the view's default.
    """
    found: dict[str, Any] = {}
    for field in _shared(view, type(element)):
        value = getattr(element, field.name)
        if isinstance(value, str):
            found[field.name] = blocks(value) if field.type == "list[Block]" else value
        elif isinstance(value, Picture):
            found[field.name] = picture_view(value, pictures)
    return found


@cache
def _shared(view: type, kind: type[Element]) -> tuple[Field[Any], ...]:
    """The fields of a view that a kind of element has too."""
    return tuple(field for field in fields(view) if field.name in kind.model_fields or hasattr(kind, field.name))


def picture_view(picture: Picture, pictures: Mapping[str, str]) -> PictureView:
    """A picture under the name of its copy; its words alone where there is no copy."""
    view = PictureView(**{**copied(PictureView, picture, {}), "file": pictures.get(picture.file or "", "")})
    if view.file:
        view.lost = ""
    elif view.lost and view.alt:
        view.lost = f"{view.lost} ({view.alt})"
    return view


def paragraphs(text: str | None) -> list[Block]:
    """Running text, or nothing."""
    return blocks(text) if text else []
