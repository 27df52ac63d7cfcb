"""What stands at the foot of every sheet that a browser prints of a page: the title and the number of the sheet.

running_foot("Our charter", "Atkinson") -> '@page{@bottom-left{content:"Our charter";…}…}'
"""

from __future__ import annotations

import re

_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ")
# In the margin browsers break words where they are told to, and nowhere else.
_LONG = re.compile(r"\S{30}(?=\S)")


def running_foot(title: str, font: str, *, mirrored: bool = False) -> str:
    """The rule for paper; `mirrored` for pages read from right to left. The first sheet bears the title itself.

    Browsers that know no boxes in the margin pass it over.
    """
    start, end = ("right", "left") if mirrored else ("left", "right")
    look = f'font:12pt "{font}",sans-serif;vertical-align:top;padding-top:2.5mm'
    return (
        f"@page{{@bottom-{start}{{content:{_quoted(title)};{look}}}"
        f'@bottom-{end}{{content:counter(page) " / " counter(pages);{look};white-space:nowrap}}}}'
        f"@page :first{{@bottom-{start}{{content:none}}}}"
    )


def _quoted(words: str) -> str:
    """A string of CSS that nothing in the words can end, neither a quotation mark nor a tag."""
    breaking = _LONG.sub("\\g<0>\u200b", " ".join(words.split()))
    return '"' + "".join(sign if sign in _SAFE else f"\\{ord(sign):x} " for sign in breaking) + '"'
