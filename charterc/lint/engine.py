"""What was read of a file → its findings: rules → suppressions → settings → sorted.

One mistake gives one finding. Where the shape of a part is wrong, the rules that ask what belongs together do not
run (what they would say follows from the first mistake); those that look at words run on what can be read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from charterc.adoption.others import Other, others
from charterc.adoption.read import AdoptionReading
from charterc.adoption.standing import standing
from charterc.codes import CODES, family
from charterc.errors import ChartercError
from charterc.lint.fixers import with_fixes
from charterc.lint.language.analysis import Analysis
from charterc.lint.registry import adoption_checks, checks, rules
from charterc.lint.rule import AdoptionContext, Context, Rule
from charterc.lint.settings import Settings, stops_the_build
from charterc.lint.suppress import Suppressions
from charterc.model.charter import Charter
from charterc.problem import Problem, Severity, Span, Spans
from charterc.project.find import find_project
from charterc.project.versions import latest_number
from charterc.reading.read import Reading
from charterc.source.lines import lines_of

_LOST = "text-lost-to-comment"
_STILL_TO_COME = "placeholder-text"
_MOST = 1000
"""More findings of one rule are not told: no charter has them, and a file that was made to be slow may."""

_Given = TypeVar("_Given", Context, AdoptionContext)


class LintResult(NamedTuple):
    """A file and what was found in it."""

    file: str
    problems: list[Problem]
    text: str = ""
    tree: Any = None
    charter: Charter | None = None
    partial: Charter | None = None
    """The charter, or what can be read of one in which something is wrong."""
    suppressed: int = 0
    """How many findings comments excused."""
    adopter: str = ""
    """Who has taken the charter on, where the file says that."""

    @property
    def title(self) -> str:
        """What the charter is called, as far as it can be read; with whoever has taken it on."""
        read = self.charter or self.partial
        title = read.title if read else ""
        return f"{title}, as taken on by {self.adopter}" if title and self.adopter else title


class RuleFailedError(ChartercError):
    """A rule stopped with a fault of its own. The charter is not to blame."""

    def __init__(self, rule: str, file: str, error: Exception) -> None:
        super().__init__(
            f"The rule “{rule}” failed on {file}: {type(error).__name__}: {error}",
            "This is a fault in charterc, not in the charter; please report it. "
            f'To go on without the rule, put ignore = ["{rule}"] under [lint] in charterc.toml.',
        )


def lint(
    reading: Reading, settings: Settings, *, previous: Charter | None = None, beside: Sequence[Problem] = ()
) -> LintResult:
    """Every finding in a charter or adoption that was read. `previous` is a charter before the change under review.

    `beside` is what the files beside it tell of its file. Of a released version only errors are told: nobody may change
    its words any more.
    """
    file, text, tree = reading.shown, reading.text, reading.tree
    problems = [problem for problem in reading.problems if problem.file == file]  # the theme is a file of its own
    problems += beside
    if reading.released:
        problems = [problem._replace(fix=None) for problem in problems if problem.severity is Severity.ERROR]
    is_adoption = isinstance(reading, AdoptionReading)
    if tree is None or reading.released or (reading.partial is None and not is_adoption):
        return LintResult(file, _as_configured(problems, settings), text, tree, reading.charter, reading.partial)
    applicable = adoption_checks() if is_adoption else _applicable_rules(reading, problems)
    wanted = [rule for rule in applicable if rule.name in settings.rules]
    if isinstance(reading, AdoptionReading):
        found = _run_on_adoption(wanted, reading, settings)
    else:
        found = _run(wanted, reading, settings, previous)
    problems += _without_weaker(_not_at_lost_words(_outside_errors(found, problems), problems, text))
    suppressions = Suppressions(text, tree, file)
    kept, suppressed = suppressions.apply(_as_configured(problems, settings))
    kept = with_fixes(kept, text, tree)
    ran = {problem.name for problem in problems} | _found_by_reading()
    if reading.charter is not None:
        ran |= {rule.name for rule in applicable}
    unused = suppressions.unused(ran & settings.rules)
    kept += _as_configured([*suppressions.problems, *unused], settings)
    kept.sort(key=lambda problem: problem.order)
    result = LintResult(file, kept, text, tree, reading.charter, reading.partial, suppressed)
    if isinstance(reading, AdoptionReading) and reading.adoption:
        return result._replace(adopter=reading.adoption.adopter.name)
    return result


@cache
def _found_by_reading() -> frozenset[str]:
    """The rules about a file and its shape that are no functions: whoever reads a charter looks for their mistakes."""
    codes = frozenset(name for name, code in CODES.items() if family(code) < 2)
    return codes - {rule.name for rule in checks()}


def _applicable_rules(reading: Reading, problems: list[Problem]) -> tuple[Rule, ...]:
    """The rules that may look. Where there are errors, what seems to be missing may stand in a part with an error."""
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if not errors:
        return checks()
    whole = reading.charter is not None and not any(family(problem.code) < 1 for problem in errors)
    unfit = ("links",) if whole else ("links", "acronyms", "governance")
    return tuple(rule for rule in checks() if rule.of_words_alone or rule.folder not in unfit)


def _outside_errors(found: Iterable[Problem], known: list[Problem]) -> list[Problem]:
    """Without what a rule finds in a place that is known to be wrong: one mistake gives one finding."""
    errors = Spans(problem.span for problem in known if problem.severity is Severity.ERROR)
    return [problem for problem in found if not errors.overlap(problem.span)]


def _not_at_lost_words(found: Iterable[Problem], known: list[Problem], text: str) -> list[Problem]:
    """Without what rules about wording find at the end of words of which a comment took the rest."""
    lost = {problem.span.line: problem.span.column for problem in known if problem.name == _LOST}
    lines = lines_of(text) if lost else ()

    def is_cut(problem: Problem) -> bool:
        span = problem.span
        if rules()[problem.name].folder != "wording":
            return False
        column = lost.get(span.end_line, 0)
        return column >= span.end_column and not lines[span.end_line - 1][span.end_column - 1 : column - 1].strip()

    return [problem for problem in found if not is_cut(problem)]


def _without_weaker(found: list[Problem]) -> list[Problem]:
    """Without what a rule says of words of which a rule to which it yields tells: one mistake gives one finding.

    Each yields to the one that tells of words still to be written: there is nothing else to say of these.
    """
    spans: dict[str, list[Span]] = defaultdict(list)
    for problem in found:
        spans[problem.name].append(problem.span)
    places = {name: Spans(there) for name, there in spans.items()}

    def is_weaker(problem: Problem) -> bool:
        stronger = rules()[problem.name].yields_to & places.keys()
        if any(places[name].overlap(problem.span) for name in stronger):
            return True
        waits = _STILL_TO_COME in places and places[_STILL_TO_COME].hold(problem.span)
        return waits and problem.name != _STILL_TO_COME

    return [problem for problem in found if not is_weaker(problem)]


def _run(wanted: Iterable[Rule], reading: Reading, settings: Settings, previous: Charter | None) -> Iterator[Problem]:
    """What rules find in a charter, or in what could be read of it."""
    charter = reading.partial
    if charter is None:
        return
    analysis = Analysis(charter, reading.text, settings.words)
    for rule in wanted:
        context = Context(
            charter,
            reading.shown,
            analysis,
            settings.today,
            settings.speller,
            rule,
            {**rule.options, **settings.options.get(rule.name, {})},
            previous,
            settings.check_link,
            latest_number(reading.path) if reading.path else None,
            reading.themed.theme.font,
        )
        yield from _findings(rule, rule.check, context)


def _run_on_adoption(wanted: Iterable[Rule], reading: AdoptionReading, settings: Settings) -> Iterator[Problem]:
    """What rules find in an adoption. Where its charter is not there, there is nothing that it could be held to."""
    stands = standing(reading)
    if reading.adoption is None or reading.adopted is None or stands is None:
        return
    beside = _others(reading, reading.adoption.adopts, settings.run)
    for rule in wanted:
        context = AdoptionContext(reading, reading.adoption, reading.adopted, stands, beside, settings.today, rule)
        yield from _findings(rule, rule.check_adoption, context)


def _others(reading: AdoptionReading, charter: str, run: str) -> list[Other]:
    """The other adoptions of its charter in the project."""
    return others(find_project(reading.path.parent).root, charter, reading.path, run) if reading.path else []


def _findings(rule: Rule, check: Callable[[_Given], Iterator[Problem]] | None, context: _Given) -> Iterator[Problem]:
    """What one rule finds. Raises `RuleFailedError` where it stops with a fault of its own."""
    try:
        yield from islice(check(context), _MOST) if check else ()
    except ChartercError:
        raise
    except Exception as error:
        raise RuleFailedError(rule.name, context.file, error) from error


def _as_configured(problems: list[Problem], settings: Settings) -> list[Problem]:
    """The problems that are wanted, each of the severity that the settings say, in order and each once."""
    wanted = []
    for problem in problems:
        if stops_the_build(problem):
            wanted.append(problem)
        elif problem.name in settings.rules:
            severity = settings.severity.get(problem.name, problem.severity)
            wanted.append(problem._replace(severity=severity))
    return sorted(dict.fromkeys(problem.shortened for problem in wanted), key=lambda problem: problem.order)
