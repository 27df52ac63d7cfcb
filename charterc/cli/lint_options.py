"""What the options of `charterc lint` mean: days, severities and rules in words."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from charterc.errors import UsageError
from charterc.lint.registry import no_such_rule, rules_named
from charterc.model.text_forms import day_of
from charterc.problem import Severity

_SEVERITIES = {**{severity.value: severity for severity in Severity}, "never": None}


def parse_day(words: str | None) -> datetime.date:
    """The day given with `--today`, or else the present day. Raises `UsageError` where it is none."""
    if words is None:
        return datetime.datetime.now().astimezone().date()
    try:
        return day_of(words)
    except ValueError:
        raise UsageError(f"--today: “{words}” is not a day.", "Write year, month and day: --today 2026-01-31") from None


def parse_severity(words: str) -> Severity | None:
    """The severity given with `--fail-on`; None for `never`. Raises `UsageError` where it is none."""
    if words not in _SEVERITIES:
        raise UsageError(f"--fail-on: “{words}” is no severity.", f"Possible here: {', '.join(_SEVERITIES)}.")
    return _SEVERITIES[words]


def parse_rules(words: Iterable[str], option: str) -> frozenset[str]:
    """The rules that `--select` or `--ignore` names. Raises `UsageError` for a word that names none."""
    given = list(words)
    named = [part.strip() for word in given for part in word.split(",") if part.strip()]
    if given and not named:
        raise UsageError(f"{option} names no rule.", f"Write: {option} C3,long-sentence")
    for word in named:
        if not rules_named(word):
            raise UsageError(f"{option}: there is no rule “{word}”.", no_such_rule(word))
    return frozenset().union(*map(rules_named, named))
