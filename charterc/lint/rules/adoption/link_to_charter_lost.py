"""Nothing leads from the adopter's page to the full charter.

What it finds

An adoption without “link:” of a charter without “url:”; and a “link:” that only leads to the adopter's own website.
Until there is one, the page leads to the area's page beside it, which is there only as long as both lie in one folder.

Why it matters

Who reads a school's page has to be able to see what the charter says in full, and what the school left out.

Example that fails

    adopts: our-town
    adopter:
      name: Hill School
      website: https://www.hill.sch.uk
    link: https://www.hill.sch.uk/

Example that passes

    adopts: our-town
    adopter: Hill School
    link: https://www.ourtown.gov.uk/charter

Source

A school's page on the web, which said “Read the full charter here” and had lost the address.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import AdoptionContext, Problem, Severity

SEVERITY = Severity.WARNING


def check_adoption(context: AdoptionContext) -> Iterator[Problem]:
    """At most one problem."""
    adoption, area = context.adoption, context.adopted.area
    advice = "Add the address at which the full charter can be read"
    hint = f"{advice}:\n\n    link: https://www.example.gov.uk/charter"
    if adoption.link and adoption.link.rstrip("/") == (adoption.adopter.website or "").rstrip("/"):
        message = "This leads to the adopter's own website, and not to the full charter."
        yield context.problem(message, adoption.node_of("link"), hint, advice=f"{advice}.")
    elif not adoption.link and not area.url:
        message = f"Nothing says where the full charter can be read: “{adoption.adopts}” has no address of its own."
        yield context.problem(message, adoption.node_of("adopts"), hint, advice=f"{advice}.")
