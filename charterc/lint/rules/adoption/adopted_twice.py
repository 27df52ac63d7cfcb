"""Two files say that one adopter has taken on the same charter.

What it finds

Two adoptions of one charter whose adopters have the same name but for capitals, spaces and punctuation, or the same
unique reference number (`urn`). Where both give a number and the numbers differ, they are two schools of one name.

Why it matters

The register lists a school twice, each entry says something else, and nobody knows which page is the one to go by.

Example that fails

    # and in another file: adopts: our-town, adopter: Hill School
    adopts: our-town
    adopter: HILL SCHOOL

Example that passes

    adopts: our-town
    adopter: Hill School, Millbrook

Source

charterc's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import AdoptionContext, Problem, Severity

SEVERITY = Severity.WARNING
ABOUT_FILE = True


def check_adoption(context: AdoptionContext) -> Iterator[Problem]:
    """One problem for each other file."""
    adopter, charter = context.adoption.adopter, context.adoption.adopts
    for other in context.others:
        if not other.is_adopter(adopter.name, adopter.urn or ""):
            continue
        by_number = adopter.urn and adopter.urn == other.urn
        who = f"The school with the number {adopter.urn}" if by_number else f"“{other.name}”"
        message = f"{who} adopts “{charter}” in {other.shown} too."
        hint = (
            "If it is the same one, keep one of the two files.\n"
            "If there are two of this name, write the “urn” of each, or tell their names apart: Hill School, Millbrook."
        )
        yield context.problem(message, adopter.node_of("urn" if by_number else "name"), hint)
