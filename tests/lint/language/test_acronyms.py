"""Which words are acronyms, and where they are spelt out."""

from __future__ import annotations

import pytest

from charterc.lint.language.acronyms import base, find_acronyms
from tests.lint.linting import texts


def found(aim: str, *own_words: str) -> dict[str, list[str]]:
    """Each acronym of some prose, with the full names that are given for it."""
    acronyms = find_acronyms(texts(f"title: T\naim: |\n  {aim}\n"), own_words)
    return {letters: [full for full, _ in acronym.meanings] for letters, acronym in acronyms.items()}


@pytest.mark.parametrize(
    ("aim", "acronyms"),
    [
        ("The ICB pays for EHCPs", {"ICB": [], "EHCP": []}),
        ("The integrated care board (ICB)", {"ICB": ["integrated care board"]}),
        ("The ICB(integrated care board)", {"ICB": ["integrated care board"]}),
        ("Hill Parent Forum CIO (HPF CIO) meets", {"HPF": ["Hill Parent Forum"], "CIO": []}),
        ("ICB: integrated care board", {"ICB": ["integrated care board"]}),
        ("the integrated care board, also known as the ICB", {"ICB": ["integrated care board"]}),
        ("XYZ stands for the ten of us", {"XYZ": ["ten of us"]}),
        ("a SENCo and the DfE", {"SENCO": [], "DFE": []}),
        ("PLEASE WRITE TO US. We please", {}),
        ("BCP Council, and AB1 2CD, and @ABC_D, and NAÏVE", {}),
        ("a GREAT day; great days", {}),
    ],
)
def test_acronyms_and_their_full_names(aim: str, acronyms: dict[str, list[str]]) -> None:
    assert found(aim) == acronyms


def test_words_of_the_project_are_none() -> None:
    assert found("The PACTS group and the LAIP", "pacts") == {"LAIP": []}


def test_letters_are_those_of_the_singular() -> None:
    assert [base(word) for word in ("EHCPs", "EHCPS", "EHCP's", "DfES", "SENCo")] == [
        *("EHCP", "EHCP", "EHCP", "DFES", "SENCO"),
    ]
