"""One line on standard error about files that look like charters and are not built."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charterc.cli.console import Console
    from charterc.project.find import Project


def tell_passed_over(project: Project, console: Console, wanted: Sequence[str] = ()) -> None:
    """Names the files in `charters/` that are passed over, where all charters are wanted, or one that is not there."""
    if wanted and all(name in project.charters for name in wanted):
        return
    from charterc.project.passed_over import in_words, passed_over

    if line := in_words(passed_over(project), project):
        console.note(f"note: {line}")
