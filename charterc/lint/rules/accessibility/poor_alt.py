"""The alternative text does not say what the picture shows.

What it finds

Alternative text that is the name of the file, repeats the caption, is a single word such as “logo” or “image”, or
starts with “picture of”.

Why it matters

A screen reader says “image” by itself. What the listener needs is what a sighted reader takes from the picture; the
caption is read out anyway.

Example that fails

    vision:
      text: This is how we work together.
      picture:
        file: circle.png
        alt: circle.png

Example that passes

    vision:
      text: This is how we work together.
      picture:
        file: circle.png
        alt: Four hands around a circle that is divided into our four values

Source

W3C, “Web Content Accessibility Guidelines 2.2”, 1.1.1 Non-text Content; W3C, “Images tutorial”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role

SEVERITY = Severity.WARNING

_FILE = re.compile(r"\S+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)|(?:img|dsc|image|picture|screenshot|photo)[ _-]*\d*")
_OPENING = re.compile(r"(?:an? |the )?(?:image|picture|photo|photograph|graphic) (?:of|showing) ")
_EMPTY = frozenset(
    ["logo", "our logo", "image", "picture", "photo", "photograph", "graphic", "icon", "banner", "diagram", "chart"]
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each poor text."""
    for text in context.texts.all:
        if text.role is not Role.ALT:
            continue
        alt = " ".join(text.value.casefold().split()).rstrip(".")
        fault = _fault(alt, getattr(text.element, "file", None) or "", getattr(text.element, "caption", None) or "")
        if fault:
            yield context.problem(
                f"This alternative text {fault}.",
                text.span(),
                "Say in a sentence what a reader learns from the picture.",
            )


def _fault(alt: str, file: str, caption: str) -> str:
    name = file.casefold().replace("\\", "/").rsplit("/", 1)[-1]
    bare = name.rsplit(".", 1)[0]
    if name and alt in {name, bare, bare.replace("-", " ").replace("_", " ")}:
        return "is the name of the file"
    if alt in _EMPTY:
        return f"says only “{alt}”, not what it shows"
    if _FILE.fullmatch(alt):
        return "is the name of a file"
    if caption and alt == " ".join(caption.casefold().split()).rstrip("."):
        return "repeats the caption, which is read out as well"
    opening = _OPENING.match(alt)
    return f"starts with “{opening.group().strip()}”, which a screen reader says by itself" if opening else ""
