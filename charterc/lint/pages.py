"""A rule's page, from its module's docstring.

Two commitments say nearly the same.

What it finds
    …
Example that fails
    values: …
"""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from charterc.lint.rule import Rule

HEADINGS = (
    "What it finds",
    "Why it matters",
    "Example that fails",
    "Example that passes",
    "Options",
    "Source",
)
EXAMPLES = ("Example that fails", "Example that passes")
REQUIRED = ("What it finds", "Why it matters", *EXAMPLES, "Source")
_BLOCK = re.compile(r"^ {4}.*(?:\n+ {4}.*)*", re.MULTILINE)
"""Lines that are indented by four spaces; empty lines inside belong to them."""
_INDENT = re.compile("^ {4}", re.MULTILINE)
_HEADING = re.compile(rf"^({'|'.join(HEADINGS)}):?[ \t]*\n(?:[-=~]{{3,}}[ \t]*\n)?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """What a rule's docstring says, section by section."""

    code: str
    name: str
    severity: str
    title: str
    sections: Mapping[str, str]

    def section(self, heading: str) -> str:
        """The words of a section; "" where there is none."""
        return self.sections.get(heading, "")

    def examples(self, heading: str) -> list[str]:
        """The YAML of a section's examples, each an indented block."""
        return [f"{_yaml(block)}\n" for block in _BLOCK.finditer(self.section(heading))]

    @property
    def text(self) -> str:
        """The page for a terminal."""
        head = f"{self.code} {self.name} ({self.severity})\n\n{self.title}"
        return "\n\n".join([head, *(f"{heading}\n\n{words}" for heading, words in self.sections.items())]) + "\n"

    @property
    def markdown(self) -> str:
        """The page for `docs/rules/`."""
        head = f"# {self.code} {self.name}\n\n{self.title}\n\nSeverity: {self.severity}"
        parts = [head, *(f"## {heading}\n\n{words}" for heading, words in self.sections.items())]
        return _BLOCK.sub(lambda block: f"```yaml\n{_yaml(block)}\n```", "\n\n".join(parts)) + "\n"


def page(rule: Rule) -> Page:
    """The page of a rule."""
    doc = inspect.cleandoc(rule.doc)
    pieces = _HEADING.split(doc)
    sections = {heading: words.strip("\n").rstrip() for heading, words in zip(pieces[1::2], pieces[2::2], strict=True)}
    return Page(rule.code, rule.name, str(rule.severity), pieces[0].strip(), sections)


def _yaml(block: re.Match[str]) -> str:
    """The lines of an indented block without their indentation."""
    return _INDENT.sub("", block.group())
