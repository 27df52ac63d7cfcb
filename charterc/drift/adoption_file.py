"""`Drift` → the first file of an adoption: what the page says in other words, leaves out and adds.

    shows: [vision, values]
    adapted:
      lived-experience:
        text: "Value the Lived Experiences"
        reason:
    left-out:
      # We will be transparent
      transparent:
        reason:

It is to be looked through: nobody but the adopter knows why its words are others, so no reason is made up, no day and
no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from charterc.clean import printable
from charterc.drift.adopted import Adopted, adopted
from charterc.drift.drift import Drift
from charterc.errors import UsageError
from charterc.model.charter import Charter
from charterc.source.quoting import in_double_quotes

_PLAIN_KEY = re.compile(r"[a-z][a-z0-9./-]*")


def first_adoption(drift: Drift, charter: Charter, version: str) -> str:
    """The text of the file. `version` is the released version that was compared, or "".

    Raises `UsageError` where nothing of the charter was found: such an adoption would show all of it.
    """
    said = adopted(drift, charter)
    if not said.shown:
        raise UsageError(
            f"Nothing of the charter was found in {drift.file}, so it is no adoption.", "Is it the right file?"
        )
    return "\n".join(_lines(drift, said, version)) + "\n"


def _lines(drift: Drift, said: Adopted, version: str) -> Iterator[str]:
    yield f"# What {printable(drift.file)} shows of “{printable(drift.charter)}”, as charterc drift found it."
    yield "# Look it through: each reason, and what stands empty, is known to the adopter alone."
    yield ""
    yield f"adopts: {in_double_quotes(drift.charter)}"
    yield f"version: {in_double_quotes(version)}" if version else "version:"
    yield "fingerprint:"
    yield "adopted:"
    yield "next-review:"
    yield "listed:"
    yield ""
    yield "adopter:"
    yield "  name:"
    yield from _introduction(said)
    yield ""
    yield f"shows: [{', '.join(map(_key, said.shown))}]"
    if said.unlooked:
        yield f"# These parts were not looked for: {', '.join(said.unlooked)}."
    yield from _adapted(said)
    yield from _left_out(said)
    yield from _added(said)
    if said.unsaid:
        yield ""
        yield "# What the page does and this file cannot say:"
        yield from (f"# - {printable(words)}" for words in said.unsaid)


def _introduction(said: Adopted) -> Iterator[str]:
    if said.introduction:
        yield ""
        yield f"introduction: {in_double_quotes(' '.join(said.introduction))}"


def _adapted(said: Adopted) -> Iterator[str]:
    if said.adapted:
        yield ""
        yield "adapted:"
    for address, text in said.adapted.items():
        yield f"  {_key(address)}:"
        yield from _text(text)
        yield "    reason:"


def _text(paragraphs: Sequence[str]) -> Iterator[str]:
    if len(paragraphs) == 1 or not all(words.isprintable() for words in paragraphs):
        yield f"    text: {in_double_quotes(' '.join(paragraphs))}"
        return
    yield "    text: |"
    for index, words in enumerate(paragraphs):
        yield from ("",) if index else ()
        yield f"      {words}"


def _left_out(said: Adopted) -> Iterator[str]:
    if said.left_out:
        yield ""
        yield "left-out:"
    for address, words in said.left_out.items():
        yield f"  # {printable(words)}"
        yield f"  {_key(address)}:"
        yield "    reason:"


def _added(said: Adopted) -> Iterator[str]:
    if said.added:
        yield ""
        yield "added:"
    for under, words in said.added:
        yield f"  - under: {_key(under)}"
        yield f"    text: {in_double_quotes(words)}"


def _key(address: str) -> str:
    return address if _PLAIN_KEY.fullmatch(address) else in_double_quotes(address)
