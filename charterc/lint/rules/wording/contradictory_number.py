"""Two places give different numbers for the same thing.

What it finds

Two sentences about the same thing that name different times (“within 5 working days” here, “within a month” there), or
differ in how often, how many, how much money, what share, what age, what time of the day or which years. What stands
under “within:” of a promise, “target:” of a measure, “review:” of governance, “audience:” and above a list (“Within a
week:”) is compared too. A short sentence (“A person answers within two weeks”) is understood with the one before it,
or the heading above it. The same in other words (“twice a year”, “every six months”; “ten working days”, “two weeks”)
is no contradiction; nor are two sentences of which each has a subject of its own (“the draft plan”, “the final plan”),
or of which one is about a special case (“urgent letters”). Where the two share little more than what they are about,
that is a note.

What charters lay down once is also known in words that have nothing in common: how soon a message is answered (“Whoever
writes to us hears back in a fortnight”), how often a board meets, when the charter is reviewed, how long records are
kept, what an hour of your time is paid. Such a fact is compared between two parts of a charter, not within one list.

Why it matters

A family will rely on the shorter time and a service on the longer one. Both will be right, and neither will be happy.

Example that fails

    agreements:
      - We will answer every email within 5 working days
      - We will plan meetings together
    contacts:
      - text: Write to us. We answer emails within 10 working days.

Example that passes

    agreements:
      - We will answer every email within 5 working days
      - We will plan meetings together
    contacts:
      - text: Write to us. We answer emails within 5 working days.

Source

GOV.UK, “Content design: planning, writing and managing content”: one statement of each fact, so that facts cannot
drift apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from charterc.lint.language.claims import Claim, claims
from charterc.lint.language.one_thing import SURE, each_has_more, nearly_one_thing, same_thing
from charterc.lint.language.standing_facts import contradictions
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.wording.numbers import NUMBER
from charterc.wording.prices import FREE
from charterc.wording.quantities import COUNTED, clash
from charterc.wording.quantity import Quantity
from charterc.wording.stems import content
from charterc.wording.thought import thought

SEVERITY = Severity.WARNING

_MOST = 100
"""More clauses with numbers are not compared."""
_FIRST_AND_LAST = 2
_IN_RANGES = frozenset({"age", "clock", "period"})
_UNTIL = re.compile(
    r"\b(?:until|till|to|under|before|closes?|ends?)(?: (?:the|their|your|age|of|at|they|you|are|turn|reach))* $"
)
"""What stands before the last of a range."""
_RANGE_OF = re.compile(
    rf"\b(up to|(?:no |not )?(?:more|less|longer|fewer) than|over|under|below|above|at least|at most)"
    rf" ({NUMBER}|an?) ([a-z]+)"
)
"""For what a price holds: “up to 10 miles”, “more than two hours”."""
_USE = re.compile(r" to (?P<what>[a-z]+)")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each sentence that contradicts an earlier one."""
    told = list(islice(claims(context.analysis), _MOST))
    of_facts = list(contradictions(context.analysis, told))
    known = [(fact.earlier, fact.claim) for fact in of_facts]
    earlier_ones: list[Claim] = []
    found_in: list[Claim] = []
    for claim in told:
        for earlier in earlier_ones:
            found = _contradiction(earlier, claim)
            if found is None or context.analysis.are_of_two_parties(earlier.text, claim.text):
                continue
            first, second, is_sure = found
            severity = None if is_sure or (earlier, claim) in known else Severity.INFO
            yield _problem(context, (earlier, first), (claim, second), severity)
            found_in.append(claim)
            break
        earlier_ones.append(claim)
    for earlier, first, claim, second in of_facts:
        if claim not in found_in:
            yield _problem(context, (earlier, first), (claim, second), None)
            found_in.append(claim)


def _problem(
    context: Context, earlier: tuple[Claim, Quantity], later: tuple[Claim, Quantity], severity: Severity | None
) -> Problem:
    there, here = _place(*earlier), _place(*later)
    was, said = (text.value[start:end].strip() for text, start, end in (there, here))
    return context.problem(
        f"“{said}” here, but “{was}” elsewhere, for what seems to be the same thing.",
        here[0].span(*here[1:]),
        "Agree which one holds, and write it in one place. If they are two things, say what each is for.",
        severity=severity,
        related=(Related(there[0].span(*there[1:]), f"“{was}” stands here ({there[0].where})"),),
    )


def _place(claim: Claim, quantity: Quantity) -> tuple[Text, int, int]:
    return claim.text, claim.start + quantity.start, claim.start + quantity.end


def _contradiction(first: Claim, second: Claim) -> tuple[Quantity, Quantity, bool] | None:
    """The two quantities that two sentences about the same thing give differently, and whether that is sure.

    How many of something there are is compared only where it is: “12 parents” and “3 parents” are mostly two groups.
    """
    share = same_thing(first, second)
    if (not share and not nearly_one_thing(first, second)) or _are_two_rates(first, second):
        return None
    for kind in dict.fromkeys(quantity.kind for quantity in first.quantities):
        if kind.startswith(COUNTED) and (share < SURE or each_has_more(first.stems, second.stems)):
            continue
        ones, others = _of_kind(kind, first, second)
        if len(ones) == len(others):
            for pair in zip(ones, others, strict=True):
                if clash(*pair) and not _are_for_two(first, second, *pair):
                    return *pair, share >= SURE
    return None


def _of_kind(kind: str, first: Claim, second: Claim) -> tuple[list[Quantity], list[Quantity]]:
    """The quantities of a kind in both. What is free has no price of any kind."""
    ones, others = ([each for each in claim.quantities if each.kind == kind] for claim in (first, second))
    if kind == FREE and not others:
        others = [each for each in second.quantities if each.kind.startswith("£")]
    elif kind.startswith("£") and not others:
        others = [each for each in second.quantities if each.kind == FREE or _is_price_of(each, kind, first, second)]
    return _end(ones, others, second), _end(others, ones, first)


def _end(ones: list[Quantity], others: list[Quantity], other: Claim) -> list[Quantity]:
    """Of a range the end that the one figure of the other claim is held against: “0 to 25”, “until they are 19”."""
    if len(ones) == _FIRST_AND_LAST and len(others) == 1 and others[0].kind in _IN_RANGES:
        return [ones[bool(_UNTIL.search(other.said, 0, others[0].start))]]
    return ones


def _is_price_of(price: Quantity, kind: str, first: Claim, second: Claim) -> bool:
    """Whether one is told by the piece, and the other speaks of that piece: “£20 a meeting”, “£25 for meetings”."""
    pieces = {kind.removeprefix("£").strip(): second, price.kind.removeprefix("£").strip(): first}
    return (
        price.kind.startswith("£") and "" in pieces and all(not name or name in of.said for name, of in pieces.items())
    )


def _are_two_rates(first: Claim, second: Claim) -> bool:
    """Whether each says what is paid for its own length or range: “£10 for up to an hour”, “£20 for more”."""
    if not all(any(each.kind.startswith("£") for each in claim.quantities) for claim in (first, second)):
        return False
    lengths = [[each.number for each in claim.quantities if each.kind == "lasts"] for claim in (first, second)]
    ranges = [_RANGE_OF.findall(claim.said) for claim in (first, second)]
    return any(all(each) and each[0] != each[1] for each in (lengths, ranges))


def _are_for_two(first: Claim, second: Claim, one: Quantity, other: Quantity) -> bool:
    """Whether one is the time that there is for something of which the other says nothing: “15 days to comment”."""
    return any(
        (use := _USE.match(claim.said, quantity.end)) and not content(thought(use["what"])) <= beside.stems
        for claim, quantity, beside in ((first, one, second), (second, other, first))
    )
