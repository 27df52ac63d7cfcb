"""A whole run, stage by stage: files → settings → fixes → findings → what is new → a report."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from charterc.errors import UsageError
from charterc.lint.baseline import read_baseline
from charterc.lint.config import Config, find_config, parse_rules, read_config
from charterc.lint.fix import FixResult, apply_fixes
from charterc.lint.run import Job
from charterc.lint.since import read_revision
from charterc.lint.targets import Target, is_theme, targets, themes
from charterc.model.text_forms import day_of
from charterc.problem import Severity

_SEVERITIES = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.INFO, "never": None}


class Request(NamedTuple):
    """What was asked for on the command line."""

    wanted: Sequence[str]
    here: Path
    today: datetime.date
    stdin_filename: str | None = None
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    config: Path | None = None
    since: str | None = None
    check_link: Callable[[str], str] | None = None
    """What tells why a link is dead, or ""; None where the web is not to be asked."""
    baseline: Path | None = None
    apart: bool = False


def lint_jobs(request: Request) -> list[Job]:
    """The files to lint, each with its settings. Raises `UsageError` for what cannot be done."""
    select, ignore = parse_rules(request.select, "--select"), parse_rules(request.ignore, "--ignore")
    files = targets(request.wanted, request.here, request.stdin_filename)
    files += themes(files, request.here)
    old = None
    if request.since is not None:
        old = read_revision(request.since, request.here)
    baseline = None
    if request.baseline:
        baseline = read_baseline(request.baseline)
    configs: dict[str, Config] = {}
    given = read_config(request.config) if request.config else None
    found: list[Job] = []
    for target in files:
        config = given or _config_for(target, configs)
        settings = config.settings(
            target.path, today=request.today, select=select, ignore=ignore, check_link=request.check_link
        )
        known = baseline.known(target.shown) if baseline else None
        earlier = old.file(target.path) if old else None
        found.append(
            Job(
                target,
                settings,
                earlier,
                known,
                apart=request.apart,
            )
        )
    return found


def fixed_files(work: Sequence[Job], *, unsafe: bool) -> Iterator[tuple[Target, bytes, FixResult]]:
    """Each file that fixes change, and standard input: where it is, its bytes as they are, and the fixed ones."""
    work = [job for job in work if not is_theme(job.target)]
    if len(work) > 1 and any(job.target.given is not None for job in work):
        raise UsageError("With --fix or --diff, “-” stands alone.", "Mend the files and standard input in two runs.")
    for job in work:
        target = job.target
        try:
            raw = target.raw()
        except OSError:  # lint reports it
            continue
        done = apply_fixes(raw, target.read_as, job.settings, unsafe=unsafe)
        if done.raw != raw or target.given is not None:
            yield target, raw, done


def parse_day(words: str | None) -> datetime.date:
    """The day given with `--today`, or else the present day. Raises `UsageError` where it is none."""
    if words is None:
        return datetime.datetime.now().astimezone().date()
    try:
        return day_of(words)
    except ValueError:
        raise UsageError(f"--today: “{words}” is not a day.", "Write year, month and day: --today 2026-01-31") from None


def parse_severity(words: str) -> Severity | None:
    """The severity given with `--fail-on`; None for `never`. Raises `UsageError` where it is none."""
    if words not in _SEVERITIES:
        raise UsageError(f"--fail-on: “{words}” is no severity.", f"Possible here: {', '.join(_SEVERITIES)}.")
    return _SEVERITIES[words]


def _config_for(target: Target, known: dict[str, Config]) -> Config:
    folder = os.path.dirname(target.path)  # noqa: PTH120 - quicker, for thousands of files
    if folder not in known:
        known[folder] = find_config(Path(folder))
    return known[folder]
