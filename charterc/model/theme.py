"""A theme as people write it: in `theme.yaml` for a whole project, or under `theme` in one charter.

    palette: ["#0B5394", "#00695C"]
    main: "#14294b"
    font: Atkinson Hyperlegible Next
    logo:
      file: logo.svg
      alt: Our Town Council

YAML takes `#` after a space for a comment, so colours stand in quotes.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from charterc.model.element import Element
from charterc.model.roles import Role
from charterc.model.words import Name, Words

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_MOST_COLOURS = 24


def _colour(value: Any) -> Any:
    """`#rrggbb` for `#rgb` and `#rrggbb`."""
    if not isinstance(value, str):
        return value
    written = value.strip()
    if not written:
        raise PydanticCustomError("bad_colour", "No colour stands here.")
    if not _HEX.fullmatch(written):
        raise PydanticCustomError("bad_colour", "“{given}” is not a colour.", {"given": written})
    return "#" + "".join(digit * 2 for digit in written[1:]) if len(written) == 4 else written


Colour = Annotated[str, BeforeValidator(_colour, json_schema_input_type=str), Field(examples=["#0b5394"])]
"""A colour as `#rrggbb`."""


class Logo(Element):
    """The logo of the body whose charter it is."""

    file: Name = Field(description="The picture, as a path from the file that names it.", examples=["logo.svg"])
    alt: Annotated[Words, Role.ALT] = Field(
        title="Alternative text",
        description="What a person who cannot see it should be told: as a rule the body's name.",
        examples=["Our Town Council"],
    )


class ThemeChoice(Element):
    """The look of page and posters. What is left out stays as it is: the project's, or else the tool's own."""

    called: ClassVar[str] = "theme"

    colours: Literal["meadow", "harbour", "orchard"] | None = Field(
        None,
        title="Set of colours",
        description="A ready set of colours; each that is given beside it takes the place of the set's own.",
        examples=["meadow"],
    )
    palette: tuple[Colour, ...] | None = Field(
        None,
        min_length=1,
        max_length=_MOST_COLOURS,
        title="Colours of the values",
        description="The colours of the values, in their order; they are used again from the first where they run out.",
        examples=[["#0b5394", "#00695c"]],
    )
    main: Colour | None = Field(
        None, title="Main colour", description="The colour of the title block and the headings."
    )
    accent: Colour | None = Field(
        None, title="Accent colour", description="The colour of bullets, rules and marks.", examples=["#00695c"]
    )
    ink: Colour | None = Field(
        None, title="Colour of the text", description="The colour of the text.", examples=["#222222"]
    )
    font: Name | None = Field(
        None, description="The font family; its package must be installed.", examples=["Atkinson Hyperlegible Next"]
    )
    logo: Logo | None = Field(
        None,
        description="The logo that page and posters show.",
        examples=[{"file": "logo.svg", "alt": "Our Town Council"}],
    )
    wheel: Literal["petals", "plain"] | None = Field(
        None, description="Whether the values are drawn as a wheel of petals, or only listed.", examples=["petals"]
    )
