"""What the cards of the values say beside the charter's words: their outcomes, counted, and whom to tell."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote

from charterc.formats.html.numbers import counted
from charterc.page.element_views import ContactView, ItemView, StatementView
from charterc.page.own_words import OwnWords
from charterc.page.view import Page, PartView

_TOLD = ("feedback", "general", "involvement")
"""Who is told whether promises were kept: the first of these purposes that has an address."""


def label_of_promises(part: PartView) -> str:
    """What stands above the promises of every card of a part, or of none: "" for none.

    It is left out where the heading of the part says it, unless other words come between the two.
    """
    items = [item for item in part.items if item.commitments]
    words = next((item.labels["commitments"] for item in items if item.labels.get("commitments")), "")
    apart = any(item.text or item.why or item.goals or item.by for item in items)
    return "" if not apart and _same(words, part.heading) else words


def served(page: Page, part: PartView, item: ItemView) -> str:
    """“Helps 2 of 7 outcomes”, after the words that the charter prints before them, if it does."""
    total, count = (len(page.outcomes.statements) if page.outcomes else 0), len(item.outcomes)
    printed = part.labels.get("outcomes", "")
    if printed and not isinstance(printed, OwnWords):
        all_of_them = page.outcomes.labels.get("all", "") if page.outcomes and item.serves_all else ""
        return f"{printed}: {all_of_them or f'{count}/{total}'}"
    if total == 1:
        return page.labels["outcomes_served"]
    key = "helps_all" if count == total else "helps"
    return counted(page.labels[key], count=count, total=total)


_MOST_ROWS = 30
"""Outcomes up to which a table of them and of the values is small enough to read."""


class Served(NamedTuple):
    """An outcome, the number of values that serve it, and which they are."""

    outcome: StatementView
    number: int
    by: list[ItemView]
    """Without those that serve all of a great many outcomes, which say so themselves."""


def served_outcomes(page: Page) -> list[Served]:
    """The outcomes, each with the values that serve it."""
    if page.outcomes is None:
        return []
    listed: list[list[ItemView]] = [[] for _ in page.outcomes.statements]
    few = in_a_table(page.outcomes)
    for item in page.outcomes.matrix:
        for index in item.outcomes if few or not item.serves_all else ():
            listed[index].append(item)
    everywhere = 0 if few else sum(item.serves_all for item in page.outcomes.matrix)
    pairs = zip(page.outcomes.statements, listed, strict=True)
    return [Served(outcome, len(items) + everywhere, items) for outcome, items in pairs]


def in_a_table(outcomes: PartView) -> bool:
    """Whether outcomes and values are shown as a table, with a cell for each pair of them."""
    return bool(outcomes.matrix) and 0 < len(outcomes.statements) <= _MOST_ROWS


def feedback(page: Page, item: ItemView) -> str:
    """The address of a mail that asks whether the promises of a value were kept; "" where nobody's is known."""
    address = _address(page)
    subject = quote(f"{page.title}: {item.badge} {item.name}", safe="")
    return f"mailto:{address}?subject={subject}" if address and item.commitments else ""


def _address(page: Page) -> str:
    if page.adopter:
        return page.adopter.contact.email
    contacts: list[ContactView] = page.contacts.contacts if page.contacts else []
    found = [contact for purpose in _TOLD for contact in contacts if contact.purpose == purpose and contact.email]
    return found[0].email if found else ""


def _same(one: str, other: str) -> bool:
    return one.strip(" :").casefold() == other.strip(" :").casefold()
