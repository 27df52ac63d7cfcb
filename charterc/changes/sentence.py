"""A change in one sentence, as `kinds.yaml` words it: “A promise under “Be kind” is gone.”."""

from __future__ import annotations

import re

from charterc.changes.catalogue import catalogue, names_in
from charterc.changes.change import Change, Kind

_LONGEST = 90
"""Longer words are not quoted in full within a sentence."""
_PLACE = re.compile(r"\.(\d+)$")
_MOVED = frozenset({Kind.VALUE_MOVED, Kind.COMMITMENT_MOVED})


def sentence(change: Change) -> str:
    """What happened, and to what. Its quotations are a charter's words; long ones end in “…”."""
    about = catalogue().kinds[change.kind]
    known = {name: words for name, words in _known(change).items() if words}
    fitting = about.sentences(new=change.before is None, gone=change.after is None)
    said = next(words for words in fitting if names_in(words) <= known.keys())
    filled = said.format_map({name: shortened(words) for name, words in known.items()})
    return filled[0].upper() + filled[1:]


def shortened(words: str) -> str:
    """Words on one line as they are quoted within a sentence, without their full stop; of long ones the beginning."""
    line = " ".join(words.split()).removesuffix(".")
    if len(line) <= _LONGEST:
        return line
    start, space, _ = line[:_LONGEST].rpartition(" ")
    return f"{start if space else line[:_LONGEST]}…"


def counted(number: int, one: str) -> str:
    """“1 promise”, “3 promises”."""
    return f"{number} {one}{'' if number == 1 else 's'}"


def _known(change: Change) -> dict[str, str]:
    """What can be said of it, by the names in the sentences; "" for what is not known."""
    file = catalogue()
    elsewhere = change.former_owner if change.former_owner != change.owner else ""
    place, former = _place(change.after), _place(change.before)
    return {
        "words": change.words,
        "owner": change.owner,
        "former-owner": elsewhere,
        "place": place if change.kind in _MOVED and place != former else "",
        "former-place": former if change.kind in _MOVED and place != former else "",
        "before": change.before or "",
        "after": change.after or "",
        "what": _named(change.what),
        "item": file.items.get(change.where.partition(".")[0], "value"),
        "promises": counted(len(change.inside), "promise") if change.inside else "",
    }


def _named(what: str) -> str:
    """What changed, as people call it; else as they call what it is a part of: “a label” for `labels.why`."""
    texts = catalogue().texts
    return texts.get(what) or texts.get(what.partition(".")[0]) or (f"“{what}”" if what else "")


def _place(path: str | None) -> str:
    """The number at the end of `values.work-together.2`."""
    found = _PLACE.search(path or "")
    return found[1] if found else ""
