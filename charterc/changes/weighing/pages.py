"""What is told of the rules of weighing: at the terminal and in `docs/changes/weighing.md`."""

from __future__ import annotations

from collections.abc import Iterator

from charterc.changes.weighing.rule import Rule
from charterc.changes.weighing.table import rules
from charterc.manual import Page

_INTRODUCTION = """\
# How a rewording is weighed

Each rule looks at the words that only one of two wordings has, says what it can explain, and leaves the others to the
next. What all say together is the weight: where one says that more is promised and another that less is, nobody can
tell by the words. The wordings they know stand in
[a list](../../charterc/wording/lists/weights.yaml) that people can mend who know words and no code. `charterc explain
NAME` prints one of these at the terminal.
"""


def page_of(name: str) -> Page | None:
    """The page of the rule with a name; None where there is none."""
    rule = next((rule for rule in rules() if rule.name == name.lower()), None)
    if rule is None:
        return None
    return Page("weighing:", rule.name, rule.about, {"Examples": "\n".join(_examples(rule))})


def all_in_one() -> str:
    """The page of all rules, as Markdown."""
    parts = [_INTRODUCTION.rstrip("\n")]
    for rule in rules():
        parts += [f"## {rule.name}", rule.about, "\n".join(f"- {example}" for example in _examples(rule))]
    return "\n\n".join(parts) + "\n"


def _examples(rule: Rule) -> Iterator[str]:
    for example in rule.examples:
        yield f"“{example.before}” became “{example.after}”: {example.weight}."
