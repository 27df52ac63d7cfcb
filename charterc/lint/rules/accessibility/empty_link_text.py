"""A link's words do not say where it leads.

What it finds

Links called “click here”, “here”, “read more”, “download” or “our website”; links whose words are a web address; and
web addresses that stand bare in the text.

Why it matters

Screen-reader users go from link to link and hear only the words of each. “Here, here, more” tells them nothing, and an
address is spelt out letter by letter.

Example that fails

    information: >-
      The strategy is published [here](https://www.example.org/send-strategy).

Example that passes

    information: >-
      Read the [SEND strategy](https://www.example.org/send-strategy).

Source

W3C, “Web Content Accessibility Guidelines 2.2”, 2.4.4 Link Purpose (In Context); GOV.UK, “Content design”, on links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role

SEVERITY = Severity.WARNING
YIELDS_TO = ("incomplete-address",)

_EMPTY = (
    "here,click here,click,this,this link,link,more,read more,see more,find out more,learn more,more info,"
    "more information,details,this page,page,website,go,see here,download,our website,the website,our site,"
    "site,follow this link,follow the link,click this link,the link,open,view,continue,document,this document,"
    "pdf,visit,visit our website,visit us,read this,read more here,find out more here,more here,see this,this website"
)
EMPTY = frozenset(_EMPTY.split(","))
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|info|wales|scot)(?:/\S*)?", re.IGNORECASE
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each such link and each bare address."""
    for link in context.analysis.links:
        words = " ".join(link.words.casefold().split()).strip(" .…:>→»*_")
        if words in EMPTY or not words:
            message = f"A link called “{link.words}” does not say where it leads."
        elif _ADDRESS.fullmatch(words):
            message = "The words of this link are its address, which a screen reader spells out."
        else:
            continue
        yield context.problem(message, link.hit.span, "Use the name of what it leads to: “Read the SEND strategy”.")
    for address in context.analysis.addresses:
        if address.bare and address.hit.text.role is not Role.LINK_TEXT and not address.fault:
            url = address.url if "://" in address.url else f"https://{address.url}"
            yield context.problem(
                "A web address stands in the text; a screen reader spells it out, and nobody can tell what it is for.",
                address.hit.span,
                f"Say what is there, and make that the link: “[name of the page]({url})”.",
            )
