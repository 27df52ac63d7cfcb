"""What is said of the files that cannot be made of a charter: which, why, and at which place of its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charterc.errors import CannotMakeError, Exit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from charterc.build import BuildResult
    from charterc.cli.console import Console
    from charterc.reading.read import Reading


def tell(built: BuildResult, console: Console) -> Exit:
    """Says each reason once, with all files that it keeps from being made, and what the command's exit code is."""
    reasons: dict[tuple[type, str], list[str]] = {}
    for file, error in built.left_out.items():
        reasons.setdefault((type(error), error.message), []).append(file)
    for (_, message), files in reasons.items():
        error = built.left_out[files[0]]
        places = list(_places(error, built.reading))
        start = f"{places[0][0]}: " if len(places) == 1 and places[0][0] else f"{built.reading.name}: "
        more = [f"{place}: {said}" if place else said for place, said in places if said]
        files_left_out = f"Left out: {', '.join(sorted(files))}."
        if error.exit_code is Exit.FINE:
            console.note(f"note: {start}{message} {files_left_out}")
        else:
            console.error(f"{start}{message} {files_left_out}", "\n".join([*more, *filter(None, [error.hint])]))
    return max((error.exit_code for error in built.left_out.values()), default=Exit.FINE)


def _places(error: CannotMakeError, reading: Reading) -> Iterator[tuple[str, str]]:
    """For all the words that stand in the way: their place, "" where they are not the charter's, and what is said."""
    from charterc.source.find import find_words

    for words, said in error.because.items():
        span = find_words(words, reading.tree, reading.text)
        yield f"{reading.shown}:{span.line}:{span.column}" if span else "", said
