"""Each rule of weighing by its own examples."""

from __future__ import annotations

import pytest

from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.changes.weighing.table import rules
from charterc.changes.weighing.weigh import weigh

EXAMPLES = [(rule, example) for rule in rules() for example in rule.examples]


@pytest.mark.parametrize(
    ("rule", "example"), EXAMPLES, ids=[f"{rule.name}-{example.after}" for rule, example in EXAMPLES]
)
def test_a_rule_says_of_its_examples_what_it_promises(rule: Rule, example: Example) -> None:
    assert [reason.weight for reason in rule.reasons(Rewording(example.before, example.after))] == [example.weight]
    assert weigh(example.before, example.after).weight == example.weight


def test_every_rule_has_examples() -> None:
    assert all(rule.examples for rule in rules())
