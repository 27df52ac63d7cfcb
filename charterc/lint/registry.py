"""The register of rules: found by looking into `charterc/lint/rules/`, imported only when they are needed.

A new file is a new rule, called as its file is; `charterc.codes` gives it its code.
"""

from __future__ import annotations

import pkgutil
import re
import sys
from collections.abc import Mapping
from functools import cache
from importlib import import_module

from charterc.codes import CODES, family
from charterc.lint.rule import Rule
from charterc.near import did_you_mean

_PACKAGE = "charterc.lint.rules"
_ABOUT_FILES = ("file", "schema")
"""The folders of rules that are about how a file is written, and not about the charter in it."""
_CODE_START = re.compile(r"[Cc]\d{0,4}")
_FAMILIES = frozenset(map(family, CODES.values()))
NAMES = {code: name for name, code in CODES.items()}
"""The name of every code."""


def rules_named(word: str) -> frozenset[str]:
    """The rules a word stands for: a name, a code, a family (`C3`), the start of codes or `all`; empty for none."""
    if word.lower() == "all":
        return frozenset(CODES)
    if word in CODES:
        return frozenset({word})
    figures = word[1:]
    if _CODE_START.fullmatch(word) and figures and int(figures) in _FAMILIES and figures == str(int(figures)):
        return frozenset(name for name, code in CODES.items() if family(code) == int(figures))
    if _CODE_START.fullmatch(word):
        return frozenset(name for name, code in CODES.items() if code.startswith(word.upper()))
    return frozenset()


def no_such_rule(word: str) -> str:
    """What to do about a word that names no rule."""
    return did_you_mean(word, CODES) or "charterc rules lists them all."


@cache
def rules() -> Mapping[str, Rule]:
    """Every rule by its name, in the order of the codes."""
    package = import_module(_PACKAGE)
    modules = pkgutil.walk_packages(package.__path__, f"{_PACKAGE}.")
    found = [_load(module.name) for module in modules if not module.ispkg]
    return {rule.name: rule for rule in sorted(found, key=lambda rule: (family(rule.code), rule.code))}


@cache
def checks() -> tuple[Rule, ...]:
    """The rules that look at a charter, in the order of the codes."""
    return tuple(rule for rule in rules().values() if rule.check)


@cache
def adoption_checks() -> tuple[Rule, ...]:
    """The rules that look at an adoption, in the order of the codes."""
    return tuple(rule for rule in rules().values() if rule.check_adoption)


def _load(module_name: str) -> Rule:
    """The rule of a module such as `charterc.lint.rules.wording.similar_commitment`."""
    module = import_module(module_name)
    *_, folder, file = module_name.split(".")
    name = file.replace("_", "-")
    return Rule(
        name=name,
        code=CODES[name],
        severity=module.SEVERITY,
        check=getattr(module, "check", None),
        check_adoption=getattr(module, "check_adoption", None),
        options=getattr(module, "OPTIONS", {}),
        yields_to=frozenset(getattr(module, "YIELDS_TO", ())),
        doc=module.__doc__ or "",
        folder=folder,
        of_words_alone=getattr(module, "OF_WORDS_ALONE", False),
        about_file=folder in _ABOUT_FILES or getattr(module, "ABOUT_FILE", False),
        family=(sys.modules[module.__package__ or ""].__doc__ or "").strip(),
    )
