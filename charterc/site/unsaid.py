"""What the accessibility statement lacks as long as those who run the site have not said it.

Only they can: whether a site complies, and when it was tested, is nothing that a tool may guess.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from charterc.site.config import SiteConfig


def unsaid(site: SiteConfig) -> dict[str, str]:
    """The keys under `[site]` that are still to be filled in, each with what it tells a reader."""
    said = site.accessibility
    reachable = bool(site.email or site.phone or site.address)
    listed = bool(said.problems or said.burden or said.exempt or said.compliance == "full")
    wanted = {
        "publisher": (site.publisher, "who runs this website"),
        "email": (reachable, "how to reach those who run it"),
        "reply-within": (site.reply_within or not reachable, "how soon you will have an answer"),
        "accessibility.compliance": (said.compliance, "whether it meets the standard, WCAG 2.2 AA"),
        "accessibility.problems": (listed, "which of its content is not accessible, if any"),
        "accessibility.tested": (said.tested, "when it was last tested"),
        "accessibility.tested-by": (said.tested_by, "who tested it"),
        "accessibility.prepared": (said.prepared, "when this statement was prepared"),
        "accessibility.reviewed": (said.reviewed, "when this statement was last reviewed"),
    }
    return {key: words for key, (value, words) in wanted.items() if not value}


def unfilled(keys: Iterable[str]) -> str:
    """Lines of settings for keys, to be filled in.

    Dots are no address, no day and no declaration: where they stay, the settings are refused.
    """
    tables: dict[str, list[str]] = {}
    for key in keys:
        inner, _, name = key.rpartition(".")
        dots = '["…"]' if name == "problems" else '"…"'
        tables.setdefault(f"[site.{inner}]" if inner else "[site]", []).append(f"{name} = {dots}")
    return "\n".join(line for table, lines in tables.items() for line in (table, *lines))
