"""What a rule is, and what it may look at.

A rule is one file in `charterc/lint/rules/`, called as the rule is: `similar-commitment` is `similar_commitment.py`.
Its docstring is its page in the documentation. Its code stands in `charterc/codes.py`, and it has:

    SEVERITY = Severity.WARNING
    OPTIONS = {"threshold": 0.33}      # only where the rule has options; the values are the defaults
    YIELDS_TO = ("former-term",)       # only where another rule knows more about some of what both find
    OF_WORDS_ALONE = True              # only where its family asks what belongs together, and it looks at words alone
    ABOUT_FILE = True                  # only where it is about how the file is written, and not about the charter

    def check(context: Context) -> Iterator[Problem]: ...

A rule about adoptions has `def check_adoption(context: AdoptionContext)` in place of `check`.

A rule without either is only a page: it describes problems that whoever reads a charter finds.

A rule yields problems (`context.problem`) and does nothing else: it prints nothing, reads no file, opens no network.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from charterc.adoption.apply import Adopted
from charterc.adoption.others import Other
from charterc.adoption.read import AdoptionReading
from charterc.adoption.standing import Standing
from charterc.lint.language.analysis import Analysis
from charterc.lint.language.match import Match
from charterc.lint.language.spelling import Speller
from charterc.lint.language.texts import Texts
from charterc.model.adoption import Adoption
from charterc.model.charter import Charter
from charterc.model.release import VersionNumber
from charterc.problem import Group, Problem, Related, Severity, Span
from charterc.source.nodes import place
from charterc.theme.fonts import DEFAULT_FAMILY


class Rule(NamedTuple):
    """One rule as its module describes it."""

    name: str
    code: str
    severity: Severity
    check: Callable[[Context], Iterator[Problem]] | None = None
    check_adoption: Callable[[AdoptionContext], Iterator[Problem]] | None = None
    options: Mapping[str, Any] = {}
    """The options it has and what they are where nothing is set."""
    yields_to: frozenset[str] = frozenset()
    """Rules that know more about what both find: of what lies inside their findings, this one says nothing."""
    doc: str = ""
    folder: str = ""
    """The folder its module lies in: its family."""
    about_file: bool = False
    """Whether it is about how the file is written, so that there is nothing in it for those whose charter it is."""
    of_words_alone: bool = False
    """Whether the words that it finds are enough to tell, whatever else stands in the charter or is missing there."""
    family: str = ""
    """What the rules beside it ask: the title of their package."""


class Context(NamedTuple):
    """What a rule may look at: the charter, its words, and the settings."""

    charter: Charter
    file: str
    """The path of the charter as shown."""
    analysis: Analysis
    """The words of the charter, and what is known of them."""
    today: datetime.date
    speller: Speller
    rule: Rule
    """The rule that runs."""
    options: Mapping[str, Any]
    """The options of the rule that runs, defaults included."""
    previous: Charter | None = None
    """The charter as it was before the change under review (`--since`), where that is asked for."""
    check_link: Callable[[str], str] | None = None
    """Why an address cannot be reached, or "" where it can. Only given with `--online`."""
    latest_release: VersionNumber | None = None
    """The latest version that was released of the charter, where there is one."""
    font: str = DEFAULT_FAMILY
    """The family that the theme prints it in."""

    @property
    def texts(self) -> Texts:
        """Every text of the charter."""
        return self.analysis.texts

    def problem(
        self,
        message: str,
        span: Span,
        hint: str = "",
        *,
        severity: Severity | None = None,
        related: tuple[Related, ...] = (),
        group: Group | None = None,
        advice: str = "",
    ) -> Problem:
        """A finding of the rule that runs, of the rule's severity where no other is given."""
        severity = severity or self.rule.severity
        return Problem(self.rule.name, message, self.file, span, hint, severity, related, group=group, advice=advice)

    def problem_with(self, match: Match, says: str, advice: str = "", *, with_other_forms: bool = False) -> Problem:
        """A finding at an entry of a word list: `says` goes on from the words that stand there.

        `advice` is the list's where it is left out; whoever mends the file is also told who gives it.

        All places of these words are shown as one; `with_other_forms`, all places of the entry.
        """
        words = match.hit.written
        key = match.entry.written if with_other_forms else f"{match.entry.written}: {words.lower()}"
        group = Group(key, f"and here ({match.hit.text.where})")
        message, severity, advice = f"“{words}” {says}", match.group.severity, advice or match.instead
        hint = f"{advice} ({match.group.source})"
        return self.problem(message, match.hit.span, hint, severity=severity, group=group, advice=advice)


class AdoptionContext(NamedTuple):
    """What a rule about adoptions may look at: the adoption, what it makes of its charter, and how it stands to it."""

    reading: AdoptionReading
    adoption: Adoption
    adopted: Adopted
    """The charter as the adopter shows it, and what is different."""
    standing: Standing
    others: Sequence[Other]
    """The other adoptions of its charter."""
    today: datetime.date
    rule: Rule
    """The rule that runs."""

    @property
    def file(self) -> str:
        """The path of the adoption as shown."""
        return self.reading.shown

    def entry_node(self, key: str, address: str) -> Any:
        """Where something is said about an address: its entry below a key of the adoption."""
        node = self.adoption.node_of(key)
        pairs = node.items() if isinstance(node, dict) else ((entry, entry) for entry in node)
        return next((entry for named, entry in pairs if str(named).strip() == address), node)

    def problem(
        self, message: str, node: Any, hint: str = "", *, group: Group | None = None, advice: str = ""
    ) -> Problem:
        """A finding of the rule that runs, at a node of the file."""
        return Problem(
            self.rule.name, message, self.file, place(node), hint, self.rule.severity, group=group, advice=advice
        )


__all__ = ["AdoptionContext", "Context", "Group", "Problem", "Related", "Rule", "Severity", "Span"]
