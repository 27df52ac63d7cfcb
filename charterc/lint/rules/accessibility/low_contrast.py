"""A colour of the theme is too pale to read.

What it finds

A colour that the project's theme sets and that reaches less than 4.5 to 1 against white. The colours are used for
white text on colour and for coloured text on white. It looks at the theme in `charterc.toml`; the colours that come
with charterc all pass.

Why it matters

People with low vision, and anyone in bright light or with a poor printer, cannot read pale text.

Example that fails

    # charterc.toml: [theme] accent = "#F2A900"
    title: Example

Example that passes

    # charterc.toml: [theme] accent = "#0B5394"
    title: Example

Options

ratio: the contrast that is asked for. Default 4.5; 7 is the stricter AAA.

Source

W3C, “Web Content Accessibility Guidelines 2.2”, 1.4.3 Contrast (Minimum), and its definition of relative luminance.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity

CODE = "C703"
NAME = "low-contrast"
SEVERITY = Severity.WARNING
OPTIONS = {"ratio": 4.5}

_HEX = re.compile(r"#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each colour; the same one for every charter of a project."""
    wanted = float(context.options["ratio"])
    for name, colour in context.colours.items():
        reached = contrast_with_white(colour)
        if reached is not None and reached < wanted:
            yield Problem(
                NAME,
                f"The theme's colour “{name}” ({colour}) reaches {reached:.1f} to 1 against white; "
                f"readable text needs {wanted:g} to 1.",
                context.colours_file or context.file,
                hint="Choose a darker colour.",
                severity=SEVERITY,
            )


def contrast_with_white(colour: str) -> float | None:
    """The contrast ratio (1 to 21) of a colour such as `#0B5394` with white; None where it is no colour."""
    match = _HEX.fullmatch(colour.strip())
    if match is None:
        return None
    digits = match.group(1) if len(match.group(1)) == 6 else "".join(digit * 2 for digit in match.group(1))
    red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
