"""What a run works on: the files asked for, each with its settings; and the fixes in them."""

from __future__ import annotations

import datetime
import itertools
import secrets
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from charterc.errors import UsageError
from charterc.lint.baseline import read_baseline
from charterc.lint.config import find_config, read_config
from charterc.lint.earlier import earlier_files
from charterc.lint.fix import FixResult, apply_fixes
from charterc.lint.language.spelling import Speller, words_in
from charterc.lint.run import Job, PlacesOnPage
from charterc.lint.targets import Target, is_theme, targets, themes
from charterc.project.revision import read_revision


class Request(NamedTuple):
    """What was asked for on the command line."""

    wanted: Sequence[str]
    here: Path
    today: datetime.date
    stdin_filename: str | None = None
    select: frozenset[str] = frozenset()
    """The names of the only rules that are wanted; empty for those of the settings."""
    ignore: frozenset[str] = frozenset()
    config: Path | None = None
    since: str | None = None
    check_link: Callable[[str], str] | None = None
    """Says why a link is dead, or "" where it is not; None where the web may not be asked."""
    baseline: Path | None = None
    apart: bool = False
    on_page: PlacesOnPage | None = None


def lint_jobs(request: Request) -> list[Job]:
    """The files to lint, each with its settings. Raises `UsageError` for what cannot be done."""
    files = targets(request.wanted, request.here, request.stdin_filename)
    files += themes(files, request.here)
    revision = None if request.since is None else read_revision(request.since, request.here)
    baseline = read_baseline(request.baseline) if request.baseline else None
    given = read_config(request.config) if request.config else None
    config_of = cache(find_config)
    earlier = earlier_files(files, revision) if revision else {}
    known = baseline.known_of({target.shown: _text(target) for target in files}) if baseline else {}
    found: list[Job] = []
    run = secrets.token_hex(8)
    speller = Speller()
    for target in files:
        config = given or config_of(target.path.parent)
        settings = config.settings(
            target.path,
            today=request.today,
            select=request.select,
            ignore=request.ignore,
            check_link=request.check_link,
        )
        found.append(
            Job(
                target,
                settings._replace(run=run, speller=speller),
                earlier.get(target.path),
                known.get(target.shown),
                apart=request.apart,
                on_page=request.on_page,
            )
        )
    spelt = [job.target for job in found if "misspelt-word" in job.settings.rules]
    speller.learn(itertools.chain.from_iterable(words_in(_text(target)) for target in spelt))
    return found


def _text(target: Target) -> str:
    return target.content().decode("utf-8", "replace")


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
