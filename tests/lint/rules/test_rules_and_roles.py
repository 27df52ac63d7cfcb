"""Every rule about promises looks at every part of a charter in which somebody promises something."""

from __future__ import annotations

import pytest

from tests.lint.linting import words

ITEMS = "- {0}\n- We will sing of rain\n- {1}\n"
"""Three promises, of which the second has nothing to do with the others."""


def below(*heads: str) -> str:
    """The promises under keys, each of which stands a step further in; “|” begins another line beside the last."""
    above = "".join(f"{'  ' * at}{head.replace('|', chr(10) + '  ' * (at + 1))}\n" for at, head in enumerate(heads))
    return above + "".join(f"{'  ' * (len(heads) + 1)}{line}\n" for line in ITEMS.splitlines())


PARTS = {
    **{name: below("values:", f"- name: A|{name}:") for name in ("commitments", "goals", "how")},
    "shared commitments": below("commitments:"),
    **{
        name: below(f"{name}:")
        for name in ("agreements", "actions", "rights", "expectations", "responsibilities", "monitoring")
    },
    "expectations in groups": below("expectations:", "groups:", "- heading: A|items:"),
    "responsibilities of a party": below("responsibilities:", "groups:", "- by: Schools|items:"),
    "promises of a party": below("sections:", "sides:", "by: Schools", "items:").replace("      items:", "    items:"),
    "promises below a heading": below("sections:", "sides:", "heading: Our promises", "items:").replace(
        "      items:", "    items:"
    ),
    "promises that say “We will”": below("sections:", "sides:", "items:"),
    "promises of parties": below("sections:", "sides:", "groups:", "- by: Schools|items:"),
    "promises below words": below("sections:", "sides:", "groups:", '- stem: "We will:"|items:'),
}
SAYINGS = {
    "vague-promise": ("We will come where possible", "We will draw"),
    "hidden-actor": ("Letters will be answered in a week", "We will draw"),
    "plainer-word": ("We will utilise the hall", "We will draw"),
    "long-sentence": ("We will " + "sing and " * 13 + "draw", "We will draw"),
    "similar-commitment": ("We will tell you about each plan early", "We will let you know about each plan early"),
    "identical-commitment": ("We will tell you about each plan", "We will tell you about each plan"),
    "contradictory-number": ("We will answer letters within 5 days", "We will answer letters within 9 days"),
    "misspelt-word": ("We will lisen to you", "We will draw"),
}
LEFT = {("identical-commitment", part) for part in ("commitments", "how", "goals")}
"""Where another rule tells it, or where it may well be so."""
CASES = [(rule, part) for rule in SAYINGS for part in PARTS if (rule, part) not in LEFT]


@pytest.mark.parametrize(("rule", "part"), CASES, ids=str)
def test_each_rule_looks_at_each_part_that_promises(rule: str, part: str) -> None:
    assert len(words(rule, PARTS[part].format(*SAYINGS[rule]))) == 1


@pytest.mark.parametrize(
    "part", [part for part in PARTS if part not in ("commitments", "goals", "how", "shared commitments")]
)
def test_items_of_each_part_are_read_on_from_its_stem(part: str) -> None:
    text = PARTS[part]
    at = text.index("items:") if "items:" in text else -1
    indent = " " * (at - text.rindex("\n", 0, at) - 1)
    with_stem = text if "stem:" in text else f"{text[:at]}stem: 'We will:'\n{indent}{text[at:]}"
    if at < 0:
        head, _, rest = text.partition(":\n")
        with_stem = f"{head}:\n  stem: 'We will:'\n  items:\n{rest}"

    assert words("broken-stem", with_stem.format("Openness", "meet").replace("We will sing", "sing")) == ["Openness"]
