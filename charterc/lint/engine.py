"""One file's bytes → its findings: decode → parse → load → rules → suppressions → settings → sorted.

One mistake gives one finding. Where the file or its shape is wrong, the rules that look at a charter do not
run: what they would say follows from the first mistake.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # the search for plugins costs more than the rules do

from charterc.errors import ChartercError
from charterc.lint.fixers import with_fixes
from charterc.lint.registry import checks
from charterc.lint.rule import Context
from charterc.lint.settings import Settings, stops_the_build
from charterc.lint.suppress import Suppressions
from charterc.model.charter import Charter
from charterc.model.load import load
from charterc.model.theme import ThemeChoice
from charterc.problem import Problem, Severity
from charterc.source.decode import decode
from charterc.source.parse import parse


@dataclass(slots=True)
class Linted:
    """A file and what was found in it."""

    file: str
    problems: list[Problem]
    text: str = ""
    tree: Any = None
    charter: Charter | None = None
    suppressed: int = 0
    ran: frozenset[str] = field(default=frozenset())
    """The rules that had the chance to find something."""


class RuleFailedError(ChartercError):
    """A rule stopped with a fault of its own. The charter is not to blame."""

    def __init__(self, rule: str, file: str, error: Exception) -> None:
        super().__init__(
            f"The rule “{rule}” failed on {file}: {type(error).__name__}: {error}",
            "This is a fault in charterc, not in the charter; please report it. "
            f'To go on without the rule, put ignore = ["{rule}"] under [lint] in charterc.toml.',
        )


def lint(
    raw: bytes,
    file: str,
    settings: Settings,
    *,
    path: Path | None = None,
    root: Path | None = None,
    previous: Charter | None = None,
) -> Linted:
    """Every finding in a charter's bytes.

    `file` is its path as shown. With `path` and `root` its pictures are looked for too, beside the file and
    inside the project. `previous` is the charter before the change under review.
    """
    text, problems = decode(raw, file)
    if text is None:
        return Linted(file, _settled(problems, settings))
    tree, found = parse(text, file)
    problems += found
    charter = None
    if tree is not None:
        charter, found = load(tree, file)
        problems += found
        if charter is not None and path is not None and root is not None and "file:" in text:
            problems += _pictures(charter, path, root, file)
        if charter is not None and charter.theme and path is not None and root is not None:
            problems += _theme(charter.theme, path, root, file)
    linted = Linted(file, problems, text, tree, charter)
    if tree is None:
        linted.problems = _settled(problems, settings)
        return linted
    ran = {problem.name for problem in problems} | {"hidden-character", "text-lost-to-comment"}
    if charter is not None and not any(problem.severity is Severity.ERROR for problem in problems):
        context = Context(
            charter=charter,
            tree=tree,
            text=text,
            file=file,
            today=settings.today,
            words=settings.words,
            previous=previous,
            check_link=settings.check_link,
        )
        problems += _run(context, settings)
        ran |= {rule.name for rule in checks()}
    linted.ran = frozenset(ran) & settings.rules
    suppressions = Suppressions(text, tree, file)
    kept, linted.suppressed = suppressions.apply(_settled(problems, settings))
    kept = with_fixes(kept, text, tree)
    if suppressions.found or suppressions.problems:
        kept += _settled([*suppressions.problems, *suppressions.unused(linted.ran)], settings)
        kept.sort(key=lambda problem: problem.order)
    linted.problems = kept
    return linted


def _pictures(charter: Charter, path: Path, root: Path, file: str) -> list[Problem]:
    from charterc.source.pictures import read_pictures  # noqa: PLC0415 - few charters name a picture's file

    return read_pictures(charter, path, root, file)[1]


def _theme(choice: ThemeChoice, path: Path, root: Path, file: str) -> list[Problem]:
    from charterc.project_theme import Themed, charter_theme  # noqa: PLC0415 - few charters have a theme of their own

    problems = charter_theme(Themed(), choice, path, root, file).problems
    return [problem for problem in problems if problem.name != "theme-contrast"]  # a rule looks at that


def _run(context: Context, settings: Settings) -> Iterator[Problem]:
    for rule in checks():
        if rule.name not in settings.rules or rule.check is None:
            continue
        given = context
        if rule.options:
            given = replace(context, options={**rule.options, **settings.options.get(rule.name, {})})
        try:
            yield from rule.check(given)
        except ChartercError:
            raise
        except Exception as error:
            raise RuleFailedError(rule.name, context.file, error) from error


def _settled(problems: list[Problem], settings: Settings) -> list[Problem]:
    """The problems that are wanted, each as heavy as the settings say, in order and each once."""
    settled = []
    for problem in problems:
        if stops_the_build(problem):
            settled.append(problem)
        elif problem.name in settings.rules:
            severity = settings.severity.get(problem.name, problem.severity)
            settled.append(problem if severity is problem.severity else replace(problem, severity=severity))
    return sorted(dict.fromkeys(settled), key=lambda problem: problem.order)
