"""Keys of a part below `commitments:`, where only promises stand, each behind a name of its own.

commitments:
  heading: What we will do     → read as a promise that is called “heading”
  items:
    - We will listen
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from charterc.model.charter import GROUPS
from charterc.model.faults.shapes import plain_or_quoted
from charterc.problem import Problem, Related, Severity
from charterc.source.nodes import Scalar, key_place

_KEYS = ("heading", "text", "stem", "items", "after")


def keys_of_a_part(tree: dict[Any, Any], file: str) -> Iterator[Problem]:
    """At most one problem, at the first of these keys; the others are named by it."""
    shared = tree.get("commitments")
    if not isinstance(shared, dict):
        return
    found = [key for key in shared if key in _KEYS]
    if not found:
        return
    first, *others = found
    heading, words = shared.get("heading"), _first_promise(shared)
    if isinstance(heading, Scalar) and any(name in tree for name in GROUPS):
        name = next(name for name in GROUPS if name in tree)
        hint = "If it is the heading of the promises below each value, write it there:\n\n"
        hint += f"    {name}:\n      labels:\n        commitments: {plain_or_quoted(heading)}\n      items:"
    else:
        lines = [f"{key}: {plain_or_quoted(shared[key])}" for key in found if isinstance(shared[key], Scalar)]
        hint = "If these promises make a part of their own, write:\n\n    agreements:\n"
        hint += "".join(f"      {line}\n" for line in lines) + f"      items:\n        - {words}"
    yield Problem(
        "unknown-field",
        f"Below “commitments” stand only promises, each behind a name, so “{first}” is taken for one.",
        file,
        key_place(shared[first]),
        hint,
        Severity.ERROR,
        tuple(Related(key_place(shared[key]), f"and so is “{key}”") for key in others),
    )


def _first_promise(shared: dict[Any, Any]) -> str:
    """The words of the first promise that stands there."""
    items = shared.get("items")
    listed = list(items.values()) if isinstance(items, dict) else items if isinstance(items, list) else []
    named = [value for key, value in shared.items() if key not in _KEYS]
    return next((plain_or_quoted(words) for words in (*listed, *named) if isinstance(words, Scalar)), "We will …")
