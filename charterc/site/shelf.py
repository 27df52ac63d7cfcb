"""What a charter's card on the home page names."""

from __future__ import annotations

from charterc.site.collect import CharterEntry, PassageGroup


def lines_of(charter: CharterEntry) -> list[PassageGroup]:
    """Its values or, where it has none, the headings under which it promises.

    Of an agreement in one list these are the headings within: the list's own says nothing but that it is one.
    """
    if charter.values or len(charter.promises) != 1:
        return charter.values or charter.promises
    clauses = charter.promises[0].entries
    if not all(clause.items for clause in clauses):
        return charter.promises
    return [PassageGroup(one.plain, one.href, badge=one.ref, language=one.language) for one in clauses]
