"""The kinds of change as `kinds.yaml` says them: code, sentences, what each is and why it matters, examples.

kinds()["value-added"].code     "D101"
kinds_named("D101")             ["value-added"]
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Annotated, Any

from pydantic import StringConstraints, field_validator, model_validator

from charterc.changes.change import Kind
from charterc.manual import Page
from charterc.wording import data

_FILE = Path(__file__).with_name("kinds.yaml")
_CODE_START = re.compile(r"[Dd]\d{0,3}")

KNOWN = frozenset(
    {"words", "owner", "former-owner", "place", "former-place", "before", "after", "what", "item", "promises"}
)
"""What a sentence may name of a change."""

_Code = Annotated[str, StringConstraints(pattern=r"^D\d{3}$")]
_Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class About(data.Strict):
    """One kind of change."""

    code: _Code
    title: _Line
    says: tuple[_Line, ...]
    """Sentences; the first is said of which everything is known."""
    new: tuple[_Line, ...] = ()
    """The same for a change from no words to some."""
    gone: tuple[_Line, ...] = ()
    """The same for a change from some words to none."""
    what: _Line
    why: _Line
    before: str
    """A charter in YAML; with the next one it shows a change of this kind and no other."""
    after: str

    @field_validator("says", "new", "gone", mode="before")
    @classmethod
    def _names_what_is_known(cls, sentences: Any) -> Any:
        written = sentences if isinstance(sentences, list) else []
        for sentence in written:
            for name in names_in(sentence) - KNOWN:
                raise data.no_choice(name, KNOWN, sentence)
        if written and names_in(written[-1]) - {"item"}:
            message = "Of a change of which nothing is known, this could not be said."
            raise data.fault(message, "End with a sentence that names nothing, or only {item}.", written[-1])
        return sentences

    def sentences(self, *, new: bool = False, gone: bool = False) -> tuple[str, ...]:
        """Those that fit a change, the most telling first."""
        return (new and self.new) or (gone and self.gone) or self.says


class Catalogue(data.ListFile):
    """The whole file."""

    items: dict[str, str]
    """What a list calls one of its values, by the key of the list."""
    texts: dict[str, str]
    """What people call a text, by its field."""
    kinds: dict[Kind, About]

    @model_validator(mode="after")
    def _is_complete(self) -> Catalogue:
        codes = [about.code for about in self.kinds.values()]
        for kind in Kind:
            if kind not in self.kinds:
                raise data.fault(f"The kind “{kind}” is missing.")
        for code in codes:
            if codes.count(code) > 1:
                raise data.fault(f"Two kinds have the code {code}.", node=code)
        return self


@cache
def catalogue() -> Catalogue:
    """The file, read once. Raises `BadListError` where it is not as it should be."""
    return data.parsed(_FILE.read_text(encoding="utf-8"), _FILE.name, Catalogue)


def kinds() -> Mapping[Kind, About]:
    """Every kind by its name, in the order of the codes."""
    return dict(sorted(catalogue().kinds.items(), key=lambda kind: kind[1].code))


def kinds_named(word: str) -> list[Kind]:
    """The kinds a word stands for: a name, a code, or the start of codes (`D2`); none for another word."""
    if word in kinds():
        return [Kind(word)]
    if not _CODE_START.fullmatch(word):
        return []
    return [kind for kind, about in kinds().items() if about.code.startswith(word.upper())]


def page(kind: Kind) -> Page:
    """The page of a kind."""
    about = kinds()[kind]
    sections = {
        "What it is": about.what,
        "Why it matters": about.why,
        "Before": _indented(about.before),
        "After": _indented(about.after),
    }
    return Page(about.code, kind, about.title, sections)


def names_in(sentence: str) -> set[str]:
    """The names in curly brackets."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def _indented(yaml: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in yaml.strip("\n").split("\n"))
