"""The project's own documents and messages pass the spelling that lint asks of charters."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from charterc.lint.language.spelling import Speller, words_in
from charterc.wording.english import is_english
from tests.support import ROOT

_CODE = re.compile(r"^```.*?^```|^ {4}.*?$|`[^`]*`|https?:\S+|\]\([^)]*\)", re.MULTILINE | re.DOTALL)
_QUOTED = re.compile(r"“[^”]*”|‘[^’]*’|\"[^\"]*\"|\*[^*]*\*")
"""Examples of slips, and words of other languages."""
_SENTENCE = re.compile(r"\w+ \w+ \w+")
ALLOWED = {
    "ein",  # a word of Welsh, in examples
    "titel",  # the key that an example mistypes
    "center",  # an element of HTML
}
GUIDES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")]
NEXT = sorted((ROOT / "changelog.d").glob("*.md"))
"""Lines of the changelog that no version has yet."""


def prose_of_documents() -> Iterator[tuple[Path, str]]:
    for file in [*GUIDES, *NEXT, *sorted((ROOT / "docs").rglob("*.md"))]:
        yield file, _CODE.sub(" ", file.read_text(encoding="utf-8"))


def sentences_of_code() -> Iterator[tuple[Path, str]]:
    """Every text of several words: messages, hints, help and the pages of rules."""
    for file in sorted((ROOT / "charterc").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _SENTENCE.search(node.value):
                yield file, _CODE.sub(" ", node.value)


def test_documents_and_messages_are_spelt_as_charters_should_be() -> None:
    found = [(file, words_in(_QUOTED.sub(" ", text))) for file, text in [*prose_of_documents(), *sentences_of_code()]]
    slips = Speller().slips({word for _, words in found for word in words})

    told = {(file.relative_to(ROOT).as_posix(), word) for file, words in found for word in words & slips.keys()}
    assert {(file, word) for file, word in told if word not in ALLOWED and not is_english(word)} == set()
