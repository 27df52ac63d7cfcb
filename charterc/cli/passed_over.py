"""Lines on standard error about what looks like charters, or was one, and is not built."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charterc.cli.console import Console
    from charterc.project.find import Project


def tell_passed_over(project: Project, console: Console, wanted: Sequence[str] = ()) -> None:
    """Names the files in `charters/` that are passed over, where all charters are wanted, or one that is not there.

    Where all are wanted, it also names the charters of which only released versions are left.
    """
    if wanted and all(name in project.charters for name in wanted):
        return
    from charterc.clean import one_line
    from charterc.project.find import FOLDER
    from charterc.project.passed_over import in_words, passed_over
    from charterc.project.versions import without_charter

    if line := in_words(passed_over(project), project):
        console.note(f"note: {line}")
    if not wanted and (gone := without_charter(project)):
        names = ", ".join(f"{FOLDER}/{one_line(name)}.yaml" for name in gone)
        console.note(
            f"note: There are released versions, but no charter any more: {names}. Without it they have no pages. "
            "Bring it back, with “status: superseded”."
        )
