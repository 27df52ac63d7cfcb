"""The commands: in the order of the help, with what to do next and the other words that people try for them."""

from __future__ import annotations

from typing import NamedTuple

from charterc.near import near


class Entry(NamedTuple):
    """One command."""

    module: str
    """The module of this package that holds it."""
    then: str
    """What to do next: a command, three spaces and why; or words alone."""
    also: str = ""
    """Words by which people look for it."""
    alone: str = ""
    """Of one that takes no name: what to type for what people may have meant by NAME."""


COMMANDS = {
    "init": Entry(
        "init", "charterc serve   shows the page while you write", "setup initialise initialize project repository"
    ),
    "new": Entry(
        "new",
        "charterc lint our-town   lists what is still to be written",
        "create start begin add make draft write generate scaffold template",
    ),
    "build": Entry(
        "build",
        "charterc site   makes a website of all charters",
        "compile render page export convert output",
    ),
    "poster": Entry(
        "poster",
        "charterc site   makes a website of all charters",
        "print a3 a4 a5 wall leaflet sheet banner",
    ),
    "site": Entry(
        "site",
        "charterc init   writes a workflow that publishes it; or copy build/site to your server",
        "website web publish deploy pages host upload",
        "It makes a website of all charters: charterc site. The page of one: charterc build NAME",
    ),
    "serve": Entry(
        "serve",
        "charterc lint   finds what a proofreader, a lawyer and a family would",
        "preview watch server live look view browse open see edit",
    ),
    "merge": Entry(
        "merge",
        "copy the folder to your server",
        "join combine",
        "It makes a site’s own pages around all that “charterc site --shard” has built: charterc merge",
    ),
    "list": Entry(
        "list_",
        "charterc build NAME   makes one of them",
        "ls all charters status show count",
        "It lists every charter: charterc list. What one of them says: charterc build NAME",
    ),
    "ids": Entry("ids", "charterc lint   checks that each name still leads somewhere", "id number name"),
    "release": Entry(
        "release",
        "charterc site   shows each version with what changed in it",
        "freeze tag sign agree archive approve",
    ),
    "adopt": Entry(
        "adopt", "charterc build NAME   makes its page and certificate", "school adoption sign-up join-in use"
    ),
    "lint": Entry(
        "lint",
        "charterc explain CODE   says what a finding means and why it matters",
        "check validate verify test spell spelling proofread review fix format",
    ),
    "diff": Entry(
        "diff",
        "charterc release NAME   freezes what was agreed",
        "compare changes change changed difference history propose proposal",
    ),
    "drift": Entry(
        "drift", "mend the copy, or link to the charter’s page in its place", "copy same website-copy match audit"
    ),
    "explain": Entry("explain", "charterc lint   shows where it is found", "why what help-me meaning rule code"),
    "rules": Entry(
        "rules",
        "charterc explain NAME   explains one of them",
        "codes checks",
        "It lists every rule: charterc rules. What one of them is about: charterc explain NAME",
    ),
    "clean": Entry(
        "clean",
        "charterc build   makes everything again",
        "clear reset cache purge",
        "It deletes what is stored of all charters: charterc clean",
    ),
}


_FORMATS = ("html", "markdown", "md", "pdf", "json", "fragment", "certificate")
_OPTIONS = ("help", "version")
_MISSPELT = 0.7
"""So like a command that it is one, misspelt: “biuld”, and not “delete” for “release”."""


def meant(word: str) -> str:
    """What somebody means by a word that is no command: by what it does, else by how it is spelt; or ""."""
    wanted = word.lower().strip("-")
    if wanted in _FORMATS:
        return f"build -f {wanted}"
    if wanted in _OPTIONS:
        return f"--{wanted}"
    by_meaning = next((name for name, entry in COMMANDS.items() if wanted in entry.also.split()), "")
    return by_meaning or near(wanted, COMMANDS, _MISSPELT)
