"""The rules there are: found by looking into `charterc/lint/rules/`, imported only when they are needed.

Nothing keeps a list of them: a new file is a new rule. Modules without a `check` describe problems that the
reader finds; modules without a `CODE` hold what several rules share.
"""

from __future__ import annotations

import pkgutil
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from charterc.codes import CODES
from charterc.problem import Problem, Severity

_PACKAGE = "charterc.lint.rules"
_ONLY_PAGES = "schema."
"""The family whose modules need not be imported to lint: the model finds what they describe."""
_CODE_START = re.compile(r"[Cc]\d{0,3}")
NAMES = {code: name for name, code in CODES.items()}
"""The name of every code."""


class Rule(NamedTuple):
    """One rule as its module describes it."""

    name: str
    code: str
    severity: Severity
    check: Callable[[Any], Iterator[Problem]] | None
    options: Mapping[str, Any] = {}
    """The options it has and what they are where nothing is set."""
    yields_to: frozenset[str] = frozenset()
    """Rules that know more about what both find: of what lies inside their findings, this one says nothing."""
    doc: str = ""
    folder: str = ""
    """The folder its module lies in: its family."""
    family: str = ""
    """What the rules beside it ask: the title of their package."""


def known(word: str) -> frozenset[str]:
    """The rules a word stands for: a name, a code, the start of codes (`C3`) or `all`; empty for none."""
    if word.lower() == "all":
        return frozenset(CODES)
    if word in CODES:
        return frozenset({word})
    if _CODE_START.fullmatch(word):
        return frozenset(name for name, code in CODES.items() if code.startswith(word.upper()))
    return frozenset()


@cache
def rules() -> Mapping[str, Rule]:
    """Every rule by its name, in the order of the codes."""
    found = (_load(module) for module in _modules())
    return {rule.name: rule for rule in sorted((rule for rule in found if rule), key=lambda rule: rule.code)}


@cache
def checks() -> tuple[Rule, ...]:
    """The rules that look at a charter, in the order of the codes."""
    found = (_load(module) for module in _modules() if not module.startswith(_ONLY_PAGES))
    return tuple(sorted((rule for rule in found if rule and rule.check), key=lambda rule: rule.code))


@cache
def yielding() -> dict[str, frozenset[str]]:
    """The rules that yield to others, each with those."""
    return {rule.name: rule.yields_to for rule in checks() if rule.yields_to}


def _modules() -> Iterator[str]:
    """The names of the rules' modules, family by family: `wording.similar_commitment`."""
    package = import_module(_PACKAGE)
    found = pkgutil.walk_packages(package.__path__, f"{_PACKAGE}.")
    yield from (module.name.removeprefix(f"{_PACKAGE}.") for module in found if not module.ispkg)


def _load(module_name: str) -> Rule | None:
    module = import_module(f"{_PACKAGE}.{module_name}")
    if not hasattr(module, "CODE"):  # what several rules share
        return None
    return Rule(
        name=module.NAME,
        code=module.CODE,
        severity=module.SEVERITY,
        check=getattr(module, "check", None),
        options=getattr(module, "OPTIONS", {}),
        yields_to=frozenset(getattr(module, "YIELDS_TO", ())),
        doc=module.__doc__ or "",
        folder=module_name.partition(".")[0],
        family=(sys.modules[module.__package__ or ""].__doc__ or "").strip(),
    )
