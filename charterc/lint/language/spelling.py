"""Slips of spelling, as the program `typos` knows them.

    Speller().slips(["togehter", "lisen", "together"])  ->  {"togehter": ("together",), "lisen": ("listen",)}

It holds what people are known to mistype, not every word of English, so that a name or a rare word is no slip. It comes
with the package of its name, and that copy is run: whatever else is called `typos` on this machine is not.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution

_WORD = re.compile(r"[^\W\d_]{3,40}")
_MOST = 200_000
"""More words are not looked at: no project has them, and a file that was made to be slow may."""
_PATIENCE = 60
"""Seconds that the program may take."""


def words_in(text: str) -> set[str]:
    """The words of a text that can be slips, in small letters."""
    return {word.lower() for word in _WORD.findall(text)}


class Speller:
    """Asks for each word once. What is wrong with several files is asked for together, by `learn`."""

    def __init__(self) -> None:
        self._slips: dict[str, tuple[str, ...]] = {}
        self._asked: set[str] = set()
        self.trouble = ""
        """Why nothing could be asked; "" where all is well."""

    def learn(self, words: Iterable[str]) -> None:
        """Asks for all words that were not asked for before, in one process."""
        new = sorted(set(words) - self._asked)[:_MOST]
        if not new or self.trouble:
            return
        self._asked.update(new)
        try:
            self._slips |= _asked_of(_program(), new)
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            self.trouble = str(error)

    def slips(self, words: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
        """What was meant, for each of these words (in small letters) that is a slip."""
        words = set(words)
        self.learn(words)
        return {word: self._slips[word] for word in words if word in self._slips}


@cache
def _program() -> str:
    """The path of the program that the package brought. Raises `OSError` where it brought none."""
    try:
        files = distribution("typos").files or ()
    except PackageNotFoundError:
        files = ()
    for file in files:
        if file.stem == "typos" and file.suffix in {"", ".exe"} and file.parent.name in {"bin", "Scripts"}:
            return str(file.locate())
    raise OSError(0, "the package “typos” is not installed")


def _asked_of(program: str, words: list[str]) -> dict[str, tuple[str, ...]]:
    command = (program, "--isolated", "--locale", "en-gb", "--format", "json", "-")
    done = subprocess.run(  # noqa: S603 — the program of our own dependency, by its full path; words are letters alone
        command, input="\n".join(words).encode(), capture_output=True, timeout=_PATIENCE, check=False
    )
    if done.returncode not in {0, 2}:  # 2 says that there are slips
        raise ValueError(done.stderr.decode("utf-8", "replace").strip() or f"it ended with {done.returncode}")
    found = map(json.loads, done.stdout.splitlines())
    return {
        words[each["line_num"] - 1]: tuple(each["corrections"])
        for each in found
        if each["type"] == "typo" and each["typo"] == words[each["line_num"] - 1]
    }
