"""The texts that a project starts with, and how they are filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from jinja2 import Environment, PackageLoader, StrictUndefined


def filled(template: str, filters: Mapping[str, Callable[..., str]], **known: object) -> str:
    """A template of this package with what is known filled in. What comes from outside goes through a filter."""
    room = Environment(
        loader=PackageLoader("charterc.starting", ""),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - YAML and Markdown, which the filters escape
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    room.filters.update(filters)
    return room.get_template(template).render(**known)
