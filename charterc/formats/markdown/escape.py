r"""Words → Markdown that prints them as they are, on GitHub and GitLab too.

    escape("Ask *us* @home, see #12") -> r"Ask \*us\* <span>@</span>home, see <span>\#</span>12"

A backslash keeps Markdown from reading a sign. It does not keep GitHub from making a mention, a reference or a link:
that is looked for afterwards, in each piece of text of the finished page, where no backslash and no entity is left. A
tag ends such a piece. `span` is one that both platforms keep (GitHub's own advice for a dollar sign), and unlike a
space without width it is not copied with the words.
"""

from __future__ import annotations

import re

_SIGNS = re.compile(r"[\\`*_\[\]<>$~|#]|&(?=#?\w+;)|!(?=\[)")
_LINE_START = re.compile(r"^([ \t]*)(?:([-+=/:])|(\d+)([.)])(?=\s|$))", re.MULTILINE)
"""A list, a line below a heading; on GitLab a command (`/close`) or an include (`::include`)."""
_LIVE = re.compile(
    r"""
      [\[$]                                 # tasks, footnotes, alerts, contents and pages of a wiki; mathematics
    | @(?=\w)                               # mentions, e-mail addresses, commits of another project
    | [#!&](?=\d)                           # issues, merge requests, epics
    | [~%](?=[\w"])                         # labels and milestones
    | \^(?=\w)                              # alerts of GitLab
    | \*(?=iteration:)                      # iterations of GitLab
    | \{(?=[+-])                            # what was added and removed
    | (?<=[A-Z])-(?=\d) | (?i:(?<=gh)-(?=\d)|(?<=ghsa)-(?=\w))   # GH-12, PROJ-12, GHSA-…
    | :(?=[\w+-]+(?::|$))                   # signs such as :smile:, also where the next words bring the second colon
    | (?<=:)// | (?i:(?<=www)\.)            # addresses
    | (?<=(?<![0-9A-Za-z])[0-9A-Fa-f])[0-9A-Fa-f]{5,}(?=[0-9A-Fa-f](?![0-9A-Za-z]))   # commits
    """,
    re.VERBOSE,
)
_LONGEST = 6
"""Letters of a commit that stand together: GitHub and GitLab know one from seven on."""


def escape(text: str) -> str:
    """Text on one line that prints as itself, also at the start of a line."""
    return guarded(escape_inside(" ".join(text.split())))


def escape_inside(text: str) -> str:
    """Text that prints as itself in the middle of a line."""
    found = []
    end = 0
    for match in _LIVE.finditer(text):
        found += [_escaped(text[end : match.start()]), _apart(match.group())]
        end = match.end()
    return "".join(found) + _escaped(text[end:])


def escape_alt(text: str) -> str:
    """The words in place of a picture: no platform looks for anything in them, and a tag would be printed."""
    return _escaped(" ".join(text.split()))


def guarded(text: str) -> str:
    """Markdown none of whose lines starts a list, a heading or a command."""
    return _LINE_START.sub(_guard, text)


def _apart(live: str) -> str:
    pieces = (live[start : start + _LONGEST] for start in range(0, len(live), _LONGEST))
    return "".join(f"<span>{_escaped(piece)}</span>" for piece in pieces)


def _escaped(text: str) -> str:
    return _SIGNS.sub(lambda match: "\\" + match.group(), text)


def _guard(match: re.Match[str]) -> str:
    if match.group(2):
        return f"{match.group(1)}\\{match.group(2)}"
    return f"{match.group(1)}{match.group(3)}\\{match.group(4)}"
