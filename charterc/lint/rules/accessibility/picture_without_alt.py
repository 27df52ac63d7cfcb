"""A picture has no alternative text.

What it finds

A picture or a logo with a file and without “alt”. A note of a picture that is lost needs none.

Why it matters

People who use a screen reader hear nothing, or the name of the file. If the picture shows the values, they are told
none of them.

Example that fails

    vision:
      text: This is how we work together.
      picture:
        file: circle.png

Example that passes

    vision:
      text: This is how we work together.
      picture:
        file: circle.png
        alt: Four hands around a circle that is divided into our four values

Source

W3C, “Web Content Accessibility Guidelines 2.2”, 1.1.1 Non-text Content.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.model.parts import Picture
from charterc.source.nodes import place

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each picture."""
    for picture in context.analysis.elements:
        if isinstance(picture, Picture) and picture.file and not picture.alt:
            yield context.problem(
                f"The picture “{picture.file}” has no alternative text, so people who cannot see it are told nothing.",
                place(picture.node_of("file")),
                "Add what it tells the reader, in a sentence:\n\n    alt: What the picture shows",
                advice="Say in a sentence what it tells the reader.",
            )
