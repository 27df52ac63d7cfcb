"""The project's `theme.yaml` among the files to lint: a charter that lints clean can be built in it."""

from __future__ import annotations

from charterc.lint.engine import Linted
from charterc.lint.settings import Settings, stops_the_build
from charterc.lint.targets import Target


def lint_theme(target: Target, settings: Settings) -> Linted:
    """What is wrong with a theme file."""
    from charterc.theme.files import project_theme  # noqa: PLC0415 - few projects have one

    themed = project_theme(target.root, lambda _: target.shown)
    text = dict(themed.sources).get(target.shown, "")
    problems = [problem for problem in themed.problems if stops_the_build(problem) or problem.name in settings.rules]
    return Linted(target.shown, problems, text)
