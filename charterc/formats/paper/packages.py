"""Typst packages are refused before anybody asks for them: a template needs nothing from the network.

Typst downloads what a template imports as `@preview/…`, and a name can be put together while it runs. So what is
imported or included has to stand there in quotation marks, and nothing may run text as code.
"""

from __future__ import annotations

import re

from charterc.errors import TemplateError

_LOADING = re.compile(r"\b(?:import|include)\b\s*(?:\"(?P<literal>[^\"@\\]+)\")?")
_RUNNING = re.compile(r"\beval\b|\bstd\b(?!\.(?!eval\b)[a-z])")


def refuse_packages(source: str, template: str) -> None:
    """Raises `TemplateError` where a sheet's source could load a package, or run text that could."""
    for loading in _LOADING.finditer(source):
        if not loading["literal"]:
            raise TemplateError(
                f"The template “{template}” imports something, {_where(source, loading)}.",
                "Packages come from the network, so none are loaded. Copy what you need into the template; a file "
                'beside it is taken in with: /*% include "poster/name.typ" %*/',
            )
    if running := _RUNNING.search(source):
        raise TemplateError(
            f"The template “{template}” runs text as code, {_where(source, running)}.",
            "Such text could load a package from the network. Write the code itself.",
        )


def _where(source: str, found: re.Match[str]) -> str:
    """The line of the sheet, and what stands there."""
    line = source.count("\n", 0, found.start()) + 1
    words, *_ = source[found.start() :].splitlines()
    return f"in line {line} of the sheet: “{words.strip()[:60]}”"
