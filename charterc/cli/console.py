"""What goes to the terminal: colour only where it is wanted, and characters it can show."""

from __future__ import annotations

import codecs
import contextlib
import io
import os
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterator
from typing import TextIO

from charterc.clean import printable
from charterc.errors import Exit

_PLAIN = {
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "–": "-",
    "—": "-",
    "…": "...",
    "·": "-",
    "│": "|",
    "✓": "ok",
    "→": "->",
}


def _plainly(error: UnicodeError) -> tuple[str, int]:
    """Typographic signs as ASCII, accented letters without accents, anything else as a question mark."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    words = []
    for character in error.object[error.start : error.end]:
        plain = _PLAIN.get(character) or unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode()
        words.append(plain or "?")
    return "".join(words), error.end


codecs.register_error("charterc-plain", _plainly)


class Console:
    """Standard output for results, standard error for everything else."""

    def __init__(self) -> None:
        # A number that is free would go to the next file that is opened, and our words into that file.
        sys.stdout = sys.stdout or _closed(os.O_RDONLY)  # writing to it is refused, as it is to what is closed
        sys.stderr = sys.stderr or _closed(os.O_WRONLY)
        for stream in (sys.stdout, sys.stderr):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(errors="charterc-plain")

    @property
    def colour(self) -> bool:
        """Whether messages on standard error may be coloured (`NO_COLOR` and pipes forbid it)."""
        return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and _is_terminal(sys.stderr)

    @property
    def colour_of_result(self) -> bool:
        """The same for what goes to standard output."""
        return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and self.terminal

    @property
    def progress(self) -> bool:
        """Whether a line that overwrites itself makes sense."""
        return _is_terminal(sys.stderr) and os.environ.get("TERM") != "dumb"

    @property
    def asks(self) -> bool:
        """Whether somebody sits there who can be asked."""
        return sys.stdin is not None and _is_terminal(sys.stdin)

    @property
    def terminal(self) -> bool:
        """Whether the result goes to a person's screen."""
        return _is_terminal(sys.stdout)

    @property
    def width(self) -> int:
        """How many characters fit on a line."""
        return max(40, min(shutil.get_terminal_size((100, 24)).columns, 100))

    @property
    def ascii(self) -> bool:
        """Whether standard error cannot show more than ASCII."""
        encoding = (getattr(sys.stderr, "encoding", None) or "ascii").lower().replace("-", "")
        return not encoding.startswith("utf")

    def say(self, words: str = "") -> None:
        """A line of the result."""
        with _heard(sys.stdout):
            sys.stdout.write(_no_order(words) + "\n")

    def write(self, words: str) -> None:
        """A result for programs, as it is: always UTF-8, whatever the console is set to."""
        self.write_bytes(words.encode("utf-8", "replace"))

    def write_bytes(self, content: bytes) -> None:
        """A result for programs, as it is."""
        with _heard(sys.stdout):
            sys.stdout.flush()
            sys.stdout.buffer.write(content)
            sys.stdout.flush()

    def flush(self) -> None:
        """Sees to it that what was said is out."""
        with _heard(sys.stdout):
            sys.stdout.flush()

    def note(self, words: str) -> None:
        """A line beside the result."""
        with _heard(sys.stderr):
            sys.stderr.write(_no_order(words) + "\n")

    def error(self, message: str, hint: str = "") -> None:
        """A fault, and what to do about it."""
        mark = "\x1b[1;31merror:\x1b[0m" if self.colour else "error:"
        # Messages quote what was typed, and what stands in files.
        self.note(f"{mark} {printable(message)}")
        if hint:
            self.note("  " + printable(hint).replace("\n", "\n  "))

    def status(self, words: str) -> None:
        """A line that the next one overwrites; "" clears it."""
        with _heard(sys.stderr):
            sys.stderr.write(f"\r\x1b[K{words}")
            sys.stderr.flush()


def _no_order(words: str) -> str:
    """Without anything that the runner of a workflow on GitHub would take for an order: a line that starts with “::”.

    Such a line comes from a file of somebody's, and gets a character in front that nobody sees.
    """
    return _ORDER.sub("\\1\u2060::", words) if os.environ.get("GITHUB_ACTIONS") else words


_ORDER = re.compile(r"(?m)^(\s*)::")


@contextlib.contextmanager
def _heard(stream: TextIO) -> Iterator[None]:
    """Ends the command where whoever reads it has had enough, as `head` does: quietly, as Unix tools end."""
    try:
        yield
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # what is still held back goes nowhere
        raise SystemExit(Exit.UNHEARD) from None


def _closed(flags: int) -> TextIO:
    return io.TextIOWrapper(io.FileIO(os.open(os.devnull, flags), "w"), "utf-8", write_through=True)


def _is_terminal(stream: TextIO) -> bool:
    try:
        return stream.isatty()
    except ValueError:
        return False
