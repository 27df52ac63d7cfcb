"""What `charterc lint` prints, and the exit code it ends with."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from charterc.cli.console import Console
from charterc.codes import CODES
from charterc.errors import Exit, OutputError
from charterc.lint.registry import rules
from charterc.lint.reports.formats import LETTER, QUIET, TERMINAL, reporter
from charterc.lint.reports.grouping import grouped
from charterc.lint.reports.letter import is_about_file
from charterc.lint.reports.report import Finding, Report, Terminal, counted, plural
from charterc.lint.run import FileFindings, Job, lint_job
from charterc.lint.session import fixed_files
from charterc.lint.settings import stops_the_build
from charterc.lint.targets import is_theme
from charterc.problem import Severity
from charterc.source.files import real


class Output:
    """Prints the findings of a run in one format."""

    def __init__(self, console: Console, format_name: str, fail_on: Severity | None, *, notes: bool = True) -> None:
        """`notes` says whether findings that are only worth knowing are shown to people, too."""
        self.console = console
        self.format_name = format_name
        self.fail_on = fail_on
        self.notes = notes or format_name not in QUIET or fail_on is Severity.INFO

    def show(self, work: Sequence[Job], *, statistics: bool) -> Exit:
        """Lints and prints. For people, file by file; for programs at the end, so that nothing is half-written."""
        render = reporter(self.format_name)
        results: list[FileFindings] = []
        for result in map(lint_job, work):
            results.append(result)
            shown = self._shown(self._report([result]))
            if shown.findings and self.format_name in TERMINAL:
                self.console.say(render(shown))
        report = self._report(results, [job.target.shown for job in work if not is_theme(job.target)])
        gone = sum(result.gone for result in results)
        if self.format_name in TERMINAL:
            self._summary(report)
        else:
            self.console.write(render(self._shown(report)))
        if self.format_name == LETTER:
            self._left_out_of_letter(report)
        if statistics:
            self._statistics(report)
        trouble = work[0].settings.speller.trouble if work else ""
        if trouble:
            self.console.note(f"Spelling was not checked: {trouble}. Install it with: pip install typos")
        if gone:
            self.console.note(
                f"{plural(gone, 'finding')} of the baseline {'is' if gone == 1 else 'are'} no longer there. "
                "Write it again to keep it so: charterc lint --write-baseline"
            )
        return _code(report)

    def diff(self, work: Sequence[Job], *, unsafe: bool) -> Exit:
        """Prints what the fixes would change; 1 where they would change something."""
        from charterc.cli.diffs import unified

        changed = False
        for target, raw, done in fixed_files(work, unsafe=unsafe):
            diff = unified(target.shown, raw, done.raw)
            self.console.write(diff)
            changed = changed or bool(diff)
        # A file that cannot be read as a charter has nothing to fix, which must not look like “all is well”.
        broken = [result.file for result in map(lint_job, work) if Report(result.findings).counts[Severity.ERROR]]
        if broken:
            self.console.note(f"With errors that no fix mends: {', '.join(broken)}. See: charterc lint {broken[0]}")
        return Exit.PROBLEMS if changed or broken else Exit.FINE

    def fix(self, work: Sequence[Job], *, unsafe: bool) -> None:
        """Writes the fixed files."""
        from charterc.output.write import rewrite

        done: Counter[str] = Counter()
        for target, raw, after in fixed_files(work, unsafe=unsafe):
            if after.raw != raw:
                try:
                    rewrite(target.path, after.raw)
                except OutputError as error:
                    hint = "The file stays as it was. To see what would change: charterc lint --diff"
                    raise OutputError(error.message, hint) from None
            done.update(after.titles)
        for title, count in sorted(done.items()):
            self.console.note(f"{title}: done in {plural(count, 'place')}.")

    def fix_input(self, job: Job, *, unsafe: bool) -> Exit:
        """Fixes standard input onto standard output, as editors want it; the findings left go to standard error."""
        from charterc.lint.engine import lint
        from charterc.lint.reports.grouping import grouped_problems
        from charterc.lint.reports.text import text

        ((target, _, after),) = fixed_files([job], unsafe=unsafe)
        self.console.write_bytes(after.raw)
        left = lint(target.read_as(after.raw), job.settings)
        console = self.console
        problems = grouped_problems(left.problems)
        shown = [problem for problem in problems if self.notes or problem.severity is not Severity.INFO]
        if shown:
            sources = {target.shown: left.text}
            console.note(text(shown, sources, colour=console.colour, width=console.width, ascii=console.ascii))
        return _code(Report([Finding(problem) for problem in problems], fail_on=self.fail_on))

    def write_baseline(self, work: Sequence[Job], file: Path | None) -> Exit:
        """Writes a baseline of what is found now."""
        from charterc.lint.baseline import DEFAULT, baseline_text, entries_out_of_run
        from charterc.output.write import write_all

        file = (file or work[0].target.root / DEFAULT).absolute()
        found = [finding for job in work for finding in lint_job(job).findings]
        noted = [finding for finding in found if not stops_the_build(finding.problem)]
        kept = entries_out_of_run(file, {job.target.shown: job.settings.rules for job in work})
        try:
            write_all(file.parent, {file.name: baseline_text(noted, kept, real(file).parent).encode("utf-8")})
        except OutputError as error:
            raise OutputError(error.message, "Name another file: --baseline FILE") from None
        shown = len(grouped(noted))
        said = plural(shown, "finding") + (f" in {len(noted):,} places" if shown < len(noted) else "")
        self.console.say(f"{file.name}: {said} noted. Use it with: --baseline {file.name}")
        if kept.total():
            self.console.note(
                f"{plural(kept.total(), 'finding')} kept of files and rules that this run did not look at."
            )
        if len(found) > len(noted):
            self.console.note(f"{plural(len(found) - len(noted), 'error')} cannot be noted: a build stops at them.")
            return Exit.PROBLEMS
        return Exit.FINE

    def _report(self, results: Sequence[FileFindings], charters: Sequence[str] = ()) -> Report:
        """What a reporter is given of some results; `charters` are the files that were checked, as shown."""
        return Report(
            findings=[finding for result in results for finding in result.findings],
            files=charters,
            sources={result.file: result.text for result in results},
            titles={result.file: result.title for result in results},
            suppressed=sum(result.suppressed for result in results),
            fail_on=self.fail_on,
            terminal=Terminal(self.console.colour_of_result, self.console.width, not _shows_unicode()),
        )

    def _shown(self, report: Report) -> Report:
        return report if self.notes else report.without_notes()

    def _left_out_of_letter(self, report: Report) -> None:
        count = sum(map(is_about_file, self._shown(report).findings))
        if count:
            one = count == 1
            self.console.note(
                f"{plural(count, 'finding')} {'is' if one else 'are'} about the file, not about the charter, and so "
                f"{'is' if one else 'are'} not in the letter. See: charterc lint"
            )

    def _summary(self, report: Report) -> None:
        checked = plural(len(report.files), "charter")
        found = counted(self._shown(report).counts)
        excused = f" {plural(report.suppressed, 'finding')} excused by comments." if report.suppressed else ""
        self.console.say(f"{checked} checked: {found or 'nothing found'}.{excused}")
        if report.notes and not self.notes:
            self.console.say(f"{plural(len(report.notes), 'note')}{_mostly(report)}: charterc lint --notes")
        kinds = report.kinds
        safe, unsafe = (sum(kinds[kind] for kind in kinds if kind.fix == how) for how in ("safe", "unsafe"))
        if safe:
            self.console.say(f"charterc lint --fix mends {safe:,} of them.")
        if unsafe:
            self.console.say(f"charterc lint --unsafe-fixes mends {unsafe:,} of them; read its changes.")

    def _statistics(self, report: Report) -> None:
        counts: Counter[tuple[str, str]] = Counter()
        for kind, count in report.kinds.items():
            counts[CODES[kind.name], kind.name] += count
        say = self.console.say if self.format_name in TERMINAL else self.console.note
        for (code, name), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            say(f"{count:>6,}  {code} {name}")


def _mostly(report: Report) -> str:
    """What all of the notes are on, or how many of them are on what most are."""
    families = Counter(rules()[finding.problem.name].folder.replace("_", " ") for finding in report.notes)
    ((family, count),) = families.most_common(1)
    name = family.replace("english", "English")
    return f" on {name}" if count == len(report.notes) else f", {count:,} of them on {name}"


def _code(report: Report) -> Exit:
    kinds = report.kinds
    if any(kind.name == "unreadable-file" for kind in kinds):
        return Exit.WRONG_USE
    return Exit.PROBLEMS if any(report.fails(kind.severity) for kind in kinds) else Exit.FINE


def _shows_unicode() -> bool:
    return (sys.stdout.encoding or "ascii").lower().replace("-", "").startswith("utf")
