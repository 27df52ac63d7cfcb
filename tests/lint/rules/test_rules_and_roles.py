"""Every rule about promises looks at every part of a charter in which somebody promises something."""

from __future__ import annotations

import json
from functools import cache

import pytest

from charterc.lint.registry import checks
from tests.lint.linting import linted, words

PROMISE = "- {}"


def below(*heads: str) -> str:
    """A promise under keys, each of which stands a step further in; “|” begins another line beside the last."""
    above = "".join(f"{'  ' * at}{head.replace('|', chr(10) + '  ' * (at + 1))}\n" for at, head in enumerate(heads))
    return f"{above}{'  ' * (len(heads) + 1)}{PROMISE}\n"


def promising(part: str, *promises: str) -> str:
    """A charter's part with promises."""
    *above, last = part.splitlines()
    return "\n".join(
        [*above, *(last.replace(PROMISE, f"- {json.dumps(promise, ensure_ascii=False)}") for promise in promises), ""]
    )


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
    "vague-promise": ("We will come where possible",),
    "hidden-actor": ("Letters will be answered in a week",),
    "plainer-word": ("We will utilise the hall",),
    "long-sentence": ("We will " + "sing and " * 13 + "draw",),
    "similar-commitment": (
        "We will tell you about each plan early",
        "We will let you know about each plan early",
    ),
    "identical-commitment": (
        "We will tell you about each plan",
        "We will tell you about each plan",
    ),
    "contradictory-number": (
        "We will answer letters within 5 days",
        "We will answer letters within 9 days",
    ),
    "misspelt-word": ("We will lisen to you",),
    "contradictory-statement": (
        "We will always copy letters to schools",
        "We will never copy letters to schools",
    ),
    "confused-word": ("We will hold pubic meetings",),
    "repeated-word": ("We will paint the the wall",),
    "lost-word": ("You will be able contact us",),
    "wrong-article": ("We will bake an cake",),
    "wrong-apostrophe": ("We will hear childrens' views",),
    "cut-off-text": ("We will meet in the",),
    "missing-space": ("We will follow the children'sprogress",),
    "parted-word": ("We will co produce the menu",),
    "broken-hyphen": ("We will invite grand- parents",),
    "half-range": ("We will ask between 40-60 people",),
    "reversed-range": ("We will visit aged 25 to 16",),
    "unbalanced-mark": ("We will post (by van the parcels",),
    "stray-space": ("We will whistle , then rest",),
    "double-space": ("We will whistle  loudly",),
    "placeholder-text": ("We will send [insert name] a card",),
    "unread-markdown": ("We will plant <b>trees</b>",),
    "uneven-list": ("We will hum.",),
    "acronym-with-two-meanings": (
        "We will paint the Quiet Zone (QZ)",
        "We will paint the Quick Zebra (QZ)",
    ),
    "pasted-list": ("We will: - hum - sing - draw",),
    "inconsistent-term": (
        "We will meet parents and carers; parents and carers bring cake",
        "We will sketch parents/carers",
    ),
    "blaming-language": ("We will visit hard to reach families",),
    "disability-language": ("We will help wheelchair-bound pupils",),
    "gendered-word": ("We will thank the chairman",),
    "outdated-term": ("We will protect vulnerable adults",),
    "former-body": ("We will write to the Audit Commission",),
    "former-law": ("We will obey the Data Protection Act 1998",),
    "former-term": ("We will explain school action plus",),
    "wrong-weekday": ("We will dance on Monday 2 June 2026",),
    "impossible-date": ("We will dance on 31 June 2026",),
    "unexplained-acronym": ("We will feed the QZVK",),
    "capitals": ("WE WILL RING THE BELL AT NOON FOR ALL OF THE PEOPLE",),
    "malformed-url": ("We will read https://www.example,org/a",),
    "insecure-link": ("We will read http://example.org/rain",),
    "incomplete-address": ("We will read https://a.gov.uk/local- offer",),
    "wrapped-link": ("We will read https://a.example/?utm_source=x",),
    "malformed-email": ("We will write to me@example..org",),
    "letter-in-number": ("We will meet on 1O June",),
    "former-address": ("We will write to a@town.pct.nhs.uk",),
    "malformed-phone": ("We will ring 01614 12",),
    "unmarked-language": ("Bydd pob teulu yn cael gwrandawiad teg gan y cyngor a'r ysgol bob amser yn y dref hon",),
    "same-link-text": (
        "We will read [the plan](https://a.example/1)",
        "We will read [the plan](https://a.example/2)",
    ),
    "empty-link-text": ("We will read [](https://a.example/1)",),
    "hidden-character": ("We will hear\u200byou",),
    "garbled-text": ("We will keep familiesâ€™ letters",),
}
"""For each rule a promise, or two, of which it tells."""
ELSEWHERE = frozenset(
    {
        # Of a part as a whole, of two promises under one value, or of a stem: the test below, and tests of their own
        *(
            "ambiguous-scalar",
            "broken-stem",
            "commitment-twice",
            "long-list",
            "reading-age",
            "wrong-count",
            "wrong-party",
        ),
        # Of what stands around promises: values, outcomes, measures, governance, contacts, pictures, the file
        *("all-outcomes-listed", "missing-part", "outcome-without-measure", "outcome-without-value"),
        *("value-without-commitment", "value-without-outcome", "measure-overdue", "measure-without-owner"),
        *("measure-without-way", "unseen-sign", "nobody-in-charge", "unused-term", "named-twice", "personal-email"),
        *("picture-without-alt", "poor-alt", "missing-language", "unprintable-character", "dead-link"),
        *("changed-without-new-version", "dates-out-of-order", "published-incomplete", "review-due-soon"),
        *("review-overdue", "signatory-without-organisation", "strategy-out-of-date"),
        *("superseded-without-successor", "version-behind-release"),
    }
)
"""Rules that are about something else than the words of a promise."""
TOLD_BY_ANOTHER = {("identical-commitment", part) for part in ("commitments", "how")}


@cache
def told(part: str) -> frozenset[tuple[str, str]]:
    """Each rule with a promise of which it tells, where all of `SAYINGS` stand in a part."""
    promises = [promise for said in SAYINGS.values() for promise in said]
    text = f"title: T\n{promising(PARTS[part], *promises)}"
    first = text.count("\n") - len(promises)
    found = linted(text, rules=frozenset(SAYINGS)).problems
    return frozenset((problem.name, promises[problem.span.line - 1 - first]) for problem in found)


@pytest.mark.parametrize(("rule", "part"), [(rule, part) for rule in SAYINGS for part in PARTS], ids=str)
def test_each_rule_looks_at_each_part_that_promises(rule: str, part: str) -> None:
    is_told = any((rule, promise) in told(part) for promise in SAYINGS[rule])

    assert is_told is ((rule, part) not in TOLD_BY_ANOTHER)


def test_each_rule_about_words_of_promises_is_tried() -> None:
    assert {rule.name for rule in checks()} - SAYINGS.keys() == ELSEWHERE


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

    assert words("broken-stem", promising(with_stem, "Openness", "sing of rain", "meet")) == ["Openness"]
