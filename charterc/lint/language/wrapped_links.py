"""What addresses look like that are not the real ones (`lists/wrapped_links.yaml`).

`wrapped_links().wrapper.fullmatch("eur01.safelinks.protection.outlook.com/")` and
`wrapped_links().tracker.fullmatch("utm_source")` are matches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from charterc.wording.data import WordFile, read

_PUBLIC = r"(?:gov|nhs|org|co|sch|ac|police|net)\.uk"
"""What names end in: a council of its own would stand at “test.gov.uk”."""
_OF_A_NETWORK = r"(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}(?:/.*)?"
"""Numbers that a network gives to its own machines (RFC 1918)."""


class WrappedLinkLists(WordFile):
    """The list as its file says it."""

    wrappers: tuple[str, ...]
    targets: tuple[str, ...]
    short: tuple[str, ...]
    inside: tuple[str, ...]
    inside_names: tuple[str, ...]
    open: tuple[str, ...]
    edited: tuple[str, ...]
    trial: tuple[str, ...]
    trial_homes: tuple[str, ...]
    trial_parts: frozenset[str]
    trackers: tuple[str, ...]


class WrappedLinks(NamedTuple):
    """What the whole of a place (the name of a site and the path there) or of a part of a query is matched with."""

    wrapper: re.Pattern[str]
    """Places that lead on to another one."""
    targets: tuple[str, ...]
    """What the part of a query is called that holds that other one."""
    short: re.Pattern[str]
    inside: re.Pattern[str]
    """Places to which only colleagues or members get."""
    open: re.Pattern[str]
    """Places that only look short or closed."""
    edited: re.Pattern[str]
    """Places at which a page or a form is changed."""
    trial: re.Pattern[str]
    """Places of a copy on which changes are tried."""
    trial_parts: frozenset[str]
    """Parts of a query that ask for such a copy."""
    tracker: re.Pattern[str]
    """Parts of a query that follow whoever reads."""


@cache
def wrapped_links() -> WrappedLinks:
    """The list as patterns."""
    file = read("wrapped_links", WrappedLinkLists)
    names = rf"(?:[\w-]+\.){{0,3}}(?:{_either(file.inside_names)})(?!\.com)(?:\.[\w-]+){{1,4}}(?:/.*)?"
    return WrappedLinks(
        wrapper=_pattern(_places(file.wrappers)),
        targets=file.targets,
        short=_pattern(_places(file.short)),
        inside=_pattern(_places(file.inside), names, _OF_A_NETWORK),
        open=_pattern(_places(file.open)),
        edited=_pattern(_places(file.edited)),
        trial=_pattern(_places(file.trial_homes), *_trials(_either(file.trial))),
        trial_parts=file.trial_parts,
        tracker=_pattern(_either(file.trackers)),
    )


def _trials(words: str) -> Iterable[str]:
    """Names of sites that begin with such a word, or end in it where a company keeps them: “ashby-test.vercel.app”."""
    yield rf"(?:www-)?(?:{words})\d?\.(?!{_PUBLIC}(?:/|$))[\w-]+\.[\w.-]*[a-z](?:/.*)?"
    yield rf"[\w-]+-(?:{words})\d?\.[\w-]+\.(?:net|app|dev|io|com|cloud)(?:/.*)?"


def _pattern(*kinds: str) -> re.Pattern[str]:
    return re.compile("|".join(kinds), re.IGNORECASE)


def _places(written: Iterable[str]) -> str:
    """What matches each name with all that ends in it, and each path with all that goes on from it."""
    found = {each: each.startswith("/") for each in written}
    named, anywhere = ([each for each in found if found[each] is is_path] for is_path in (False, True))
    either = [rf"(?:[^/]*\.)?(?:{_either(named)})"]
    if anywhere:
        either.append(rf"[^/]*(?:{_either(anywhere)})")
    return rf"(?:{'|'.join(either)})(?:/.*)?"


def _either(written: Iterable[str]) -> str:
    """Any of some addresses, in which a star stands for part of a name or of a path."""
    return "|".join(map(_one, written))


def _one(written: str) -> str:
    name, slash, path = written.partition("/")
    return _starred(name, "[^/.]*") + slash + _starred(path, "[^/]*")


def _starred(written: str, star: str) -> str:
    return star.join(map(re.escape, written.split("*")))
