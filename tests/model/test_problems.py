"""A file that is YAML but no charter: one message for each mistake, with the place and the fix."""

import textwrap

import pytest

from charterc.problem import Problem
from charterc.reading.validate import load
from charterc.source.parse import parse


def problems(text: str) -> list[Problem]:
    tree, found = parse(textwrap.dedent(text).lstrip("\n"), "town.yaml")
    assert found == []
    return load(tree, "town.yaml", textwrap.dedent(text).lstrip("\n"))[1]


@pytest.mark.parametrize(
    ("text", "rule", "place", "says"),
    [
        ("titel: A\n", "unknown-field", (1, 1), "Did you mean “title”?"),
        ("area: A\n", "missing-field", (1, 1), "title: Our co-production charter"),
        ("title: A\nvalues: Be kind\n", "wrong-type", (2, 9), "Start each item with a dash"),
        ("title: A\ncontacts:\n  email: a@b.uk\n", "unknown-field", (3, 3), "contacts:\n      - email: a@b.uk"),
        ("title: A\nvalues:\n  name: B\n  commitments:\n    - We ask\n", "unknown-field", (3, 3), "  - name: B\n        commitments:\n          - We ask"),
        ("title: A\nvalues:\n  heading: C\n  name: B\n", "unknown-field", (4, 3), "values:\n      - name: B"),
        ("title: A\ncommitments:\n  heading: B\n  items:\n    - We ask\n", "unknown-field", (3, 3), "agreements:\n      heading: B\n      items:\n        - We ask"),
        ("title: A\ncommitments:\n  heading: B\n  ask: We ask\nvalues:\n  - {name: C, commitments: [ask]}\n", "unknown-field", (3, 3), "labels:\n        commitments: B"),
        ("title: A\nvalues: Be kind, be open\n", "wrong-type", (2, 9), "values:\n      - Be kind\n      - be open"),
        ("title: A\nvalues: We will be kind, since it matters to us all\n", "wrong-type", (2, 9), "- We will be kind, since"),
        ("title: A\narea:\n  - B\n  - C\n", "wrong-type", (3, 3), "area: B, C"),
        ("title: A\noutcomes:\n  heading: B\n  feel-safe: C\n", "unknown-field", (4, 3), "below “items:”"),
        ("title: A\nvalues:\n  - {name: B, outcomes: all}\n", "unknown-reference", (3, 25), "Add the outcomes"),
        ("title: [A]\n", "wrong-type", (1, 8), "Write it after the key"),
        ("title: A\narea: [Our Town, Our County]\n", "wrong-type", (2, 7), 'area: "Our Town, Our County"'),
        ("title: A\ntheme:\n  logo: a.png\n", "wrong-type", (3, 9), "logo:\n      file: a.png"),
        ("title: A\nglossary:\n  terms:\n    - EHCP: A plan\n", "wrong-type", (4, 5), "terms:\n        EHCP: A plan"),
        ("title: A\nvalues:\n  listen: Listen first\n", "unknown-field", (3, 3), "- id: listen\n      name: Listen first"),
        ("title: A\nvalues:\n  - listen: Listen\n", "unknown-field", (3, 5), "- id: listen\n      name: Listen"),
        ("title: A\nmeasures:\n  - train: Train all\n", "unknown-field", (3, 5), "- id: train\n      what: Train all"),
        ("title: A\npartners:\n  Council: https://a.uk\n", "unknown-field", (3, 3), "- name: Council"),
        ("name: A\nvalues: [B]\n", "unknown-field", (1, 1), "title: A"),
        ("title: ''\n", "blank-text", (1, 8), "Write the words"),
        ("title:\n", "blank-text", (1, 7), "Write the words"),
        ("title: '   '\n", "blank-text", (1, 8), "Write the words"),
        ("title: A\nagreed: 2026-02-30\n", "bad-date", (2, 9), "2026-01-31"),
        ("title: A\nagreed: 30/02/2026\n", "bad-date", (2, 9), "2026-01-31"),
        ("title: A\nstatus: publishd\n", "bad-choice", (2, 9), "Did you mean “published”?"),
        ("title: A\nvalues:\n  - name: B\n    commitments: [be-kind]\n", "unknown-reference", (4, 19), "text: be-kind"),
        ("title: A\nvalues:\n  - name: B\n    outcomes: [safe]\noutcomes:\n  feel-safe: C\n", "unknown-reference", (4, 16), "Did you mean “feel-safe”?"),
        ("title: A\npage: [valeus]\nvalues: [B]\n", "unknown-reference", (2, 8), "Did you mean “values”?"),
        ("title: A\npage: [values, values]\nvalues: [B]\n", "duplicate-id", (2, 16), "Delete one"),
        ("title: A\nposter: [valeus]\nvalues: [B]\n", "unknown-reference", (2, 10), "Did you mean “values”?"),
        ("title: A\nposter: [values, values]\nvalues: [B]\n", "duplicate-id", (2, 18), "Delete one"),
        ("title: A\nvalues:\n  - Our aim: be kind\n", "unknown-field", (3, 5), '"Our aim: be kind"'),
        ("title: A\nvalues:\n  - nam: B\n", "unknown-field", (3, 5), "Did you mean “name”?"),
        ("title: A\nvalues:\n  - {name: B, id: Be Kind}\n", "bad-id", (3, 19), "be-kind"),
        ("title: A\ncommitments:\n  Be Kind: C\n", "bad-id", (3, 3), "be-kind"),
        ("title: A\nagreements:\n  - {text: We act, id: x}\nvalues:\n  - {name: C, id: x}\n", "duplicate-id", (5, 19), "another id"),
        ("title: A\nvalues:\n  - {name: B, id: x}\n  - {name: C, id: x}\n", "duplicate-id", (4, 19), "another id"),
        ("title: A\nurl: 'javascript:alert(1)'\n", "bad-link", (2, 6), "https://"),
        ("title: A\nurl: 'java\\tscript:x'\n".replace("'", '"'), "bad-link", (2, 6), "https://"),
        ("title: A\nurl: ../../secret\n", "bad-link", (2, 6), "https://"),
        ("title: A\naim: See [this](javascript:alert(1)).\n", "bad-link", (2, 17), "https://"),
        ("title: A\naim: See [this](https://a.uk 'lost words').\n", "bad-link", (2, 29), "between the square brackets"),
        ("title: A\naim: See [this](htps://a.uk).\n", "bad-link", (2, 17), "    https://a.uk"),
        ("title: A\naim: See [this](//a.uk/b).\n", "bad-link", (2, 17), "    https://a.uk/b"),
        ("title: A\naim: See [this](https://a.uk/b c).\n", "bad-link", (2, 17), "    https://a.uk/b%20c"),
        ("title: A\naim: |\n  One\n\n  See [this](www.a.uk).\n", "bad-link", (5, 14), "    https://www.a.uk"),
        ("title: A\naim: See ![this](a.png).\n", "bad-picture", (2, 10), "picture:"),
        ("title:Our charter\n", "syntax", (1, 1), "title: Our charter"),
        ("title: A\nvalues:\n  -name: B\n", "unknown-field", (3, 3), "- name: …"),
        ("title: A\nvalues:\n  - name: B\n    commitments:\n      - Note: this\n", "unknown-field", (5, 9), '"Note: this"'),
        ("title: A\ncontacts: hello\n", "wrong-type", (2, 11), "- text: hello"),
        ("title: A\nvalues: []\n", "blank-text", (2, 9), "delete the key"),
        ("title: A\nvalues:\n  - {name: B, commitments: {}}\n", "blank-text", (3, 28), "delete the key"),
        ("title: A\naim:\n", "blank-text", (2, 5), "delete the key"),
        ("title: A\nsignatories:\n  - {name: B, consent: maybe}\n", "wrong-type", (3, 24), "consent: no"),
        ("- A\n- B\n", "wrong-type", (1, 1), "title: Our co-production charter"),
        ("Our charter\n", "wrong-type", (1, 1), "title: Our co-production charter"),
        ("title: A\nsignatories:\n  - {name: B, interim: perhaps}\n", "wrong-type", (3, 24), "yes"),
        ("title: A\nstrategies:\n  - {name: B, until: soon}\n", "wrong-type", (3, 22), "digits"),
        ("title: A\naim: {summary: valeus}\nvalues: [B]\n", "unknown-reference", (2, 16), "Did you mean “values”?"),
        ("title: A\npartners:\n  - {name: B, logo: b.png}\n", "wrong-type", (3, 21), "logo:\n      file: b.png\n      alt:"),
        ("title: A\nglossary:\n  Portage: Visits\n  EHCP: A plan\n", "unknown-field", (3, 3), "terms:\n        Portage: Visits"),
        ("title: A\nglossary:\n  - Portage: Visits\n", "wrong-type", (3, 3), "terms:\n        Portage: Visits"),
        ("title: A\nglossary:\n  - term: Portage\n    meaning: Visits\n", "wrong-type", (3, 3), "Portage: Visits"),
        ("title: A\nvalues:\n  Listen first:\n    - We ask\n  Act:\n    - We act\n", "unknown-field", (3, 3), "- name: Listen first"),
        ("title: A\nvalues:\n  - Listen first:\n      - We ask\n", "unknown-field", (3, 5), "- name: Listen first"),
        ("title: A\nmeasures:\n  Train all:\n    owner: Us\n", "unknown-field", (3, 3), "- what: Train all\n      owner: Us"),
        ("title: A\nmeasures:\n  - what: B\n    who: Us\n", "unknown-field", (4, 5), "    owner: Us"),
        ("title: A\nmeasures:\n  - what: B\n    rating: C\n", "unknown-field", (4, 5), "    status: C"),
        ("title: A\nmeasures:\n  - what: B\n    history:\n      - {date: 2025, rating: C, comment: D}\n", "unknown-field", (5, 33), "    text: D"),
        ("title: A\nmeasures:\n  - what: B\n    history:\n      - date: 2025\n", "wrong-type", (5, 9), "    rating: started"),
        ("title: A\nrights:\n  - text: B\n    condition: If C\n", "unknown-field", (4, 5), "    when: If C"),
        ("title: A\nrights:\n  - text: B\n    in: 5 days\n", "unknown-field", (4, 5), "    within: 5 days"),
        ("title: A\ncontacts:\n  - email: a@b.uk\n    heading: B\n", "unknown-field", (4, 5), "    label: B"),
        ("title: A\nmeasures:\n  - what: B\n    by: May\n", "unknown-field", (4, 5), "    owner: May"),
        ("title: A\nmeasures:\n  - what: B\n    deadline: May\n", "unknown-field", (4, 5), "    due: May"),
        ("title: A\nmeasures:\n  - action: B\n", "unknown-field", (3, 5), "    what: B"),
        ("title: A\nsignatories:\n  - name: B\n    title: Head\n", "unknown-field", (4, 5), "    role: Head"),
        ("title: A\ncontacts:\n  - tel: 0113 1\n", "unknown-field", (3, 5), "    phone: 0113 1"),
        ("title: A\nagreements:\n  - We act\n  - ask-once: We ask once\n", "unknown-field", (4, 5), "- id: ask-once\n      text: We ask once"),
        ("title: A\nagreed: 3/3/2026\n", "bad-date", (2, 9), "agreed: 2026-03-03"),
        ("title: A\nlanguage: English\n", "wrong-type", (2, 11), "language: en-GB\n"),
        ("title: A\nlanguage: Welsh\n", "wrong-type", (2, 11), "language: cy\n"),
        ("title: A\nlanguage: en_GB\n", "wrong-type", (2, 11), "language: en-GB\n"),
        ("title: A\ncontacts:\n  - a@b.uk\n", "wrong-type", (3, 5), "- email: a@b.uk"),
        ("title: A\nvalues:\n  - {name: B, commitments: We ask}\n", "wrong-type", (3, 28), "- We ask"),
        ("title: A\nsections:\n  values: B\n", "duplicate-id", (3, 11), "another name"),
    ],
)  # fmt: skip
def test_one_mistake_gives_one_message(text: str, rule: str, place: tuple[int, int], says: str) -> None:
    found = problems(text)

    assert [(p.name, (p.span.line, p.span.column), says in p.hint) for p in found] == [(rule, place, True)]


def test_all_mistakes_of_a_file_are_told_at_once_from_top_to_bottom() -> None:
    found = problems("""
        titel: A
        status: publishd
        agreed: 2026-02-30
        values:
          - name: ''
    """)

    told = [(p.span.line, p.name) for p in found]
    assert told == [(1, "unknown-field"), (2, "bad-choice"), (3, "bad-date"), (5, "blank-text")]


def test_a_sound_charter_has_no_problems() -> None:
    assert problems("title: A\nvalues:\n  - name: B\n    commitments: [We will listen]\n") == []


def test_an_item_behind_two_dashes_is_shown_behind_one() -> None:
    (problem,) = problems("title: T\nagreements:\n  - We ask\n  - - We listen\n")

    assert problem.message == "Two dashes or brackets make this item of “agreements” a list of its own."
    assert problem.hint == "Write:\n\n    - We listen"


def test_items_behind_two_dashes_are_shown_behind_one_each() -> None:
    (problem,) = problems("title: T\nagreements:\n  - - We ask\n    - We listen\n  - We act\n")

    assert problem.message == "Two dashes or brackets make this item of “agreements” a list of its own."
    assert problem.hint == "Write:\n\n    - We ask\n    - We listen"


def test_longer_items_behind_two_dashes_are_not_shown() -> None:
    (problem,) = problems("title: T\nagreements:\n  - - We ask\n    - text: We listen\n")

    assert problem.hint == "Take one of the two away."
