from __future__ import annotations

from itertools import islice, pairwise, product

import pytest

from charterc.lint.language.entries import DIVIDES, Entry, WordList, _part
from charterc.lint.language.lists.blaming import BLAMING
from charterc.lint.language.lists.disability import DISABILITY
from charterc.lint.language.lists.former import FORMER_BODIES
from charterc.lint.language.lists.former_terms import FORMER_TERMS
from charterc.lint.language.lists.gendered import GENDERED
from charterc.lint.language.lists.outdated import OUTDATED
from charterc.lint.language.lists.plainer import PLAINER
from charterc.lint.language.lists.vague import VAGUE
from charterc.lint.language.quotations import quoted

LISTS = (BLAMING, DISABILITY, FORMER_BODIES, FORMER_TERMS, OUTDATED, {"": GENDERED}, {"": PLAINER}, {"": VAGUE})


def entries(kinds: dict[str, dict[str, dict[str, str]]]) -> list[Entry]:
    return [
        Entry(written, advice, source, kind, 0)
        for kind, sources in kinds.items()
        for source, words in sources.items()
        for written, advice in words.items()
    ]


@pytest.mark.parametrize("kinds", LISTS)
def test_every_form_of_every_entry_has_advice_without_signs_of_the_notation(
    kinds: dict[str, dict[str, dict[str, str]]],
) -> None:
    for entry in entries(kinds):
        parts = [_part(part) for part in entry.written.split(" ")]
        for chosen in islice(product(*parts), 500):
            advice = entry.advised(chosen)
            assert advice, entry.written
            assert not set(advice) & set("|{}_"), (entry.written, advice)


@pytest.mark.parametrize("kinds", LISTS)
def test_a_list_finds_its_entries_by_the_words_they_need(kinds: dict[str, dict[str, dict[str, str]]]) -> None:
    words = WordList(kinds)
    for entry in entries(kinds):
        first = [form for part in entry.written.split(" ") for form in _part(part)[:1]]
        said = " ".join(form.small for form in first).translate(DIVIDES).split()
        found = words.candidates(frozenset(said), set(pairwise(said)))
        assert entry.written in {each.written for each in found}


def test_advice_takes_the_form_that_was_found() -> None:
    entry = Entry("suffer|suffers|suffered from {condition}", "have|has|had {condition}", "", "", 0)
    said = "suffered from autism, not suffers with".replace(",", "").split()

    found = entry.forms(frozenset(said), frozenset(pairwise(said)))

    assert [entry.advised(chosen) for chosen in found] == ["had autism"]


def test_words_that_do_not_follow_each_other_are_no_entry() -> None:
    entry = Entry("hard [very] to reach", "", "", "", 0)
    said = ["to", "reach", "out", "is", "hard"]

    assert not entry.forms(frozenset(said), frozenset(pairwise(said)))


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ('say "a b" now', ['"a b"']),
        ("say “a b” and ‘c’", ["“a b”", "‘c’"]),
        ("the families' views and the children's", []),
        ("the families’ views and don’t", []),
        ("'the families' view' is", ["'the families' view'"]),
        ("‘the parents’ view’ is", ["‘the parents’ view’"]),
        ('6" and 7" wide', []),
        ('never " closed', []),
        ("> all of it\nand this\n\nnot this", ["> all of it\nand this"]),
        ('"open\n\nand "b"', ['"b"']),
    ],
)
def test_quotations(text: str, stretches: list[str]) -> None:
    assert [text[start:end] for start, end in quoted(text)] == stretches
