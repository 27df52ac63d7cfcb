"""The short code of every rule. A code never changes its meaning and is never used again."""

CODES = {
    # The file: can it be read at all?
    "syntax": "C001",
    "duplicate-key": "C002",
    "encoding": "C003",
    "hidden-character": "C004",
    "alias-or-merge": "C005",
    "depth-or-size": "C006",
    "text-lost-to-comment": "C007",
    # The schema: is it a charter?
    "unknown-field": "C101",
    "missing-field": "C102",
    "wrong-type": "C103",
    "bad-choice": "C104",
    "bad-date": "C105",
    "bad-id": "C106",
    "duplicate-id": "C107",
    "blank-text": "C108",
    "bad-link": "C109",
    "bad-picture": "C110",
    # The links: does every reference lead somewhere?
    "unknown-reference": "C201",
}
