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
        """The YAML of a section's examples, each a block that is indented by four spaces."""
        return _blocks(self.section(heading))

    @property
    def text(self) -> str:
        """The page for a terminal."""
        head = f"{self.code} {self.name} ({self.severity})\n\n{self.title}"
        return "\n\n".join([head, *(f"{heading}\n\n{words}" for heading, words in self.sections.items())]) + "\n"

    @property
    def markdown(self) -> str:
        """The page for `docs/rules/`."""
        head = f"# {self.code} {self.name}\n\n{self.title}\n\nSeverity: {self.severity}"
        parts = [head, *(f"## {heading}\n\n{_fenced(words)}" for heading, words in self.sections.items())]
        return "\n\n".join(parts) + "\n"


def page(rule: Rule) -> Page:
    """The page of a rule."""
    doc = inspect.cleandoc(rule.doc)
    pieces = _HEADING.split(doc)
    sections = {heading: _dedent(words) for heading, words in zip(pieces[1::2], pieces[2::2], strict=True)}
    return Page(rule.code, rule.name, str(rule.severity), pieces[0].strip(), sections)


def _dedent(words: str) -> str:
    return words.strip("\n").rstrip()


def _blocks(words: str) -> list[str]:
    """The stretches of lines that are indented by four spaces; empty lines inside belong to them."""
    blocks: list[list[str]] = []
    inside = False
    for line in words.split("\n"):
        if line.startswith("    "):
            if not inside:
                blocks.append([])
            blocks[-1].append(line[4:])
            inside = True
        elif inside and not line.strip():
            blocks[-1].append("")
        else:
            inside = False
    return ["\n".join(block).rstrip("\n") + "\n" for block in blocks]


def _fenced(words: str) -> str:
    """Indented blocks as fenced YAML, so that they are coloured; the rest as it is."""
    lines: list[str] = []
    block: list[str] = []
    for line in [*words.split("\n"), "end"]:
        if line.startswith("    ") or (block and not line.strip()):
            block.append(line[4:])
            continue
        if block:
            after = len(block) - len("\n".join(block).rstrip("\n").split("\n"))
            lines += ["```yaml", *block[: len(block) - after], "```", *[""] * after]
            block = []
        lines.append(line)
    return "\n".join(lines[:-1]).rstrip()
