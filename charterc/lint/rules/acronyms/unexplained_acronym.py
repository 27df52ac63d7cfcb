"""An acronym is used and nowhere spelt out.

What it finds

Acronyms (EHCP, SENCO, PACTS) that are neither spelt out once nor kept in the glossary. “Full Name (FN)” and “FN (Full
Name)” both count, anywhere in the charter, and so does a title that has the full name; plurals are the same acronym.
Headings in capitals, emails, handles, names of bodies and what everybody knows (NHS, GP) are left alone, and so are
the area's own name in capitals or by its initials, a charter's own name in its title (“The FENBY Charter”), a word
that the values, or a list in a sentence, spell out by their first letters (SAIL: Speak plainly, Ask first, Include,
Learn) and what former-term reports (“BESD”). One finding for each acronym.

Why it matters

People inside the system forget that they ever had to learn these. To a parent who is new to it, each one is a closed
door.

Example that fails

    agreements:
      - We will involve families in every review of an EHCP

Example that passes

    agreements:
      - We will involve families in every review of an education, health and care plan (EHCP)
      - We will write each EHCP together

Source

GOV.UK, “Style guide”, on abbreviations and acronyms; W3C, “Web Content Accessibility Guidelines 2.2”, 3.1.4
Abbreviations.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.acronyms import Acronym, base
from charterc.lint.language.acrostics import acrostics
from charterc.lint.language.former import acronyms_of_bodies
from charterc.lint.language.initials import of_area, of_title, own_name, spells_a_list
from charterc.lint.language.known_acronyms import known_acronyms
from charterc.lint.rule import Context, Group, Problem, Severity
from charterc.model.roles import Role

SEVERITY = Severity.WARNING
YIELDS_TO = ("former-term",)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each acronym, in each of its places."""
    found = context.analysis.acronyms
    if not found:
        return
    in_glossary = {
        base(word) for text in context.texts.with_roles({Role.TERM}) for word in text.value.replace("(", " ").split()
    }
    in_glossary |= {word.strip(")") for word in in_glossary}
    known = known_acronyms()
    explained = in_glossary | known.familiar | acronyms_of_bodies()  # a body of the past has a finding of its own
    explained |= acrostics(context.analysis.elements)
    explained |= (of_area(context.charter.area or "") | of_title(context.charter.title)) - set(known.full_names)
    title = context.charter.title.casefold().replace("&", "and")
    for letters, entry in found.items():
        if entry.meanings or letters in explained or spells_a_list(context.texts, letters):
            continue
        if letters in known.full_names and known.full_names[letters].casefold() in title:
            continue  # the title itself says what it stands for
        if any(longer in found and found[longer].meanings for longer in known.covered_by.get(letters, ())):
            continue
        yield from _problems(context, entry)


def _problems(context: Context, entry: Acronym) -> Iterator[Problem]:
    full = known_acronyms().full_names.get(entry.letters) or own_name(context.texts, entry.letters)
    hint = (
        f"At its first use, write “{full} ({entry.written})”."
        if full
        else f"At its first use, write the full name with “({entry.written})” after it, or add it to the glossary."
    )
    for hit in entry.uses:
        yield context.problem(
            f"“{hit.written}” is used but nowhere explained; to somebody new it means nothing.",
            hit.span,
            hint,
            group=Group(entry.letters, f"also used here ({hit.text.where})"),
        )
