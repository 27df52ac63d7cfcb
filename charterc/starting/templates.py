"""The texts that a project starts with, and how they are filled in.

Jinja's marks are `[[ … ]]` and `[% … %]` here: braces belong to the workflows.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from charterc.clean import one_line
from charterc.source.quoting import in_double_quotes


def filled(template: str, **known: Any) -> str:
    """A template of this package with what is known filled in. Whatever comes from outside goes through a filter."""
    return _environment().get_template(template).render(**known)


def pictures() -> dict[str, bytes]:
    """The pictures of the guide for editors, by their names."""
    return {file.name: file.read_bytes() for file in files("charterc.starting").joinpath("project/pictures").iterdir()}


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("charterc.starting", ""),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - YAML, TOML and Markdown, which the filters escape
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        block_start_string="[%",
        block_end_string="%]",
        variable_start_string="[[",
        variable_end_string="]]",
        comment_start_string="[#",
        comment_end_string="#]",
    )
    # A comment or a heading; a text in YAML; a text in TOML, whose escapes are those of JSON; words in Markdown.
    made.filters |= {"one_line": one_line, "quoted": in_double_quotes, "toml": _toml, "markdown": _markdown}
    return made


def _toml(words: str) -> str:
    return json.dumps(words, ensure_ascii=not words.isprintable())


def _markdown(words: str) -> str:
    """Words with every sign of Markdown or HTML in them kept a sign."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#&|~!" else sign for sign in one_line(words))
