"""A page of the manual: what one finding or one kind of change is, why it matters, and examples of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_BLOCK = re.compile(r"^ {4}.*(?:\n+ {4}.*)*", re.MULTILINE)
"""Lines that are indented by four spaces; empty lines inside belong to them."""
_INDENT = re.compile("^ {4}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """One page, section by section. Examples of YAML in it are indented by four spaces."""

    code: str
    name: str
    title: str
    sections: Mapping[str, str]
    severity: str = ""
    """How much a finding of a rule weighs; "" for what is no rule."""

    def section(self, heading: str) -> str:
        """The words of a section; "" where there is none."""
        return self.sections.get(heading, "")

    def examples(self, heading: str) -> list[str]:
        """The YAML of a section's examples, each an indented block."""
        return [f"{_yaml(block)}\n" for block in _BLOCK.finditer(self.section(heading))]

    @property
    def text(self) -> str:
        """The page for a terminal."""
        severity = f" ({self.severity})" if self.severity else ""
        head = f"{self.code} {self.name}{severity}\n\n{self.title}"
        return "\n\n".join([head, *(f"{heading}\n\n{words}" for heading, words in self.sections.items())]) + "\n"

    @property
    def markdown(self) -> str:
        """The page for `docs/`."""
        severity = f"\n\nSeverity: {self.severity}" if self.severity else ""
        head = f"# {self.code} {self.name}\n\n{self.title}{severity}"
        parts = [head, *(f"## {heading}\n\n{words}" for heading, words in self.sections.items())]
        return _BLOCK.sub(lambda block: f"```yaml\n{_yaml(block)}\n```", "\n\n".join(parts)) + "\n"


def _yaml(block: re.Match[str]) -> str:
    """The lines of an indented block without their indentation."""
    return _INDENT.sub("", block.group())
