"""`Difference` → what is printed of it: in words, for families first. Every format prints the same view."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pydantic_core import PydanticCustomError

from charterc.changes.catalogue import kinds
from charterc.changes.change import Change, Difference, Kind, Reason, Weight
from charterc.changes.sentence import sentence, shortened
from charterc.comparison.marks import Mark, marked, whole
from charterc.comparison.report import Entry, Group, Line, Report, Side, Which
from charterc.comparison.sources import Source
from charterc.model.charter import Charter
from charterc.model.passages import passages
from charterc.model.when import moment_of
from charterc.page.language import written
from charterc.page.richtext import inlines, plain
from charterc.wording.placeholders import is_unwritten

BEFORE, NOW, WORDS = "Before", "Now", "Words"
"""What stands before a text of a change; the last for words that stayed as they were."""


@dataclass(frozen=True, slots=True)
class ChangeView(Entry):
    """One change."""

    code: str
    change: Change


@dataclass(frozen=True, slots=True)
class View(Report):
    """What is printed of a difference."""

    changes: tuple[ChangeView, ...]
    """In the order of reading."""
    identical: bool
    """Whether both files are the same, letter for letter."""

    @property
    def same(self) -> bool:
        """Whether both charters say the same."""
        return not self.changes


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of the changes of one weight."""

    title: str
    meaning: str
    one: str
    many: str

    def counted(self, number: int) -> str:
        """How many they are, in a sentence."""
        return self.one if number == 1 else self.many.format(number)


SAID = {
    Weight.WEAKENED: _Said(
        "Promised less",
        "After these changes, families may be promised less than before.",
        "1 change may promise families less than before.",
        "{} changes may promise families less than before.",
    ),
    Weight.STRENGTHENED: _Said(
        "Promised more",
        "After these changes, families may be promised more than before.",
        "1 change may promise families more than before.",
        "{} changes may promise families more than before.",
    ),
    Weight.UNSURE: _Said(
        "Please read both",
        "The words alone do not tell whether families are promised more or less. People need to read both.",
        "1 change cannot be weighed by its words alone: please read both.",
        "{} changes cannot be weighed by their words alone: please read both.",
    ),
    Weight.NEUTRAL: _Said(
        "Changed, neither more nor less",
        "What is said changed here, but not how much is promised.",
        "1 change is neither more nor less.",
        "{} changes are neither more nor less.",
    ),
    Weight.WORDING: _Said(
        "Only the wording",
        "These say the same in other letters. Readers lose nothing.",
        "1 change is only wording.",
        "{} changes are only wording.",
    ),
}
"""In the order in which they matter to families."""
_URGENT = frozenset({Weight.WEAKENED, Weight.UNSURE})
"""What reviewers should not have to unfold."""


def group_counts(difference: Difference) -> Iterator[str]:
    """How many changes there are of each weight, in the sentences that stand above the groups."""
    for weight, said in SAID.items():
        if found := difference.of_weight(weight):
            yield said.counted(len(found))


def build_view(before: Source, after: Source, difference: Difference) -> View:
    """What is printed of the difference between two charters that can be read."""
    identical = before.reading.text == after.reading.text
    languages = (before.charter.language, after.charter.language)
    return view_of(
        (side(BEFORE, before), side(NOW, after)),
        _counted(difference) if difference.changes else _same(before, after),
        tuple(_change(change, languages) for change in difference.changes),
        identical=identical,
    )


def view_of(
    sides: tuple[Side, Side], headline: str, changes: tuple[ChangeView, ...] = (), *, identical: bool = False
) -> View:
    """The view of changes that are in words already, grouped for families. It bears the title of the latter side."""
    _, after = sides
    return View(
        kind="diff",
        label="What changed",
        title=after.title,
        language=after.language,
        sides=sides,
        headline=headline,
        labels=(BEFORE, NOW, WORDS),
        thing="change",
        groups=tuple(_groups(changes)),
        changes=changes,
        identical=identical,
    )


def _counted(difference: Difference) -> str:
    count = len(difference.changes)
    return f"{count} change{'' if count == 1 else 's'}."


def _same(before: Source, after: Source) -> str:
    if before.reading.text == after.reading.text:
        return "Nothing changed: both files are the same, letter for letter."
    if _unwritten(before.charter) != _unwritten(after.charter):
        return "Nothing that is said changed, only what is still to be written."
    return "Nothing that is said changed. Only the way the files are written differs."


def _unwritten(charter: Charter) -> Counter[str]:
    return Counter(passage.words for passage in passages(charter) if is_unwritten(passage.words))


def _groups(changes: Sequence[ChangeView]) -> Iterator[Group]:
    for weight, said in SAID.items():
        found = tuple(view for view in changes if view.change.weight is weight)
        if found:
            urgent, count = weight in _URGENT, said.counted(len(found))
            yield Group(weight, weight, said.title, said.meaning, count, len(found), found, is_urgent=urgent)


def side(label: str, source: Source) -> Side:
    """What is said of a charter at the top."""
    charter = source.charter
    return Side(label, source.label, charter.title, ", ".join(_facts(charter)), charter.language)


def _facts(charter: Charter) -> Iterator[str]:
    if charter.release:
        yield f"version {charter.release.version}"
        if charter.release.date:
            # The charter may have been agreed on another day, which its page says too.
            yield f"released {written(charter.release.date)}"
    elif charter.version:
        yield f"version {charter.version}"
    if charter.status != "published":
        yield charter.status


def _change(change: Change, languages: tuple[str, str]) -> ChangeView:
    was, now = (own or of_all for own, of_all in zip(change.languages, languages, strict=True))
    told = replace(_for_people(change), languages=(was, now))
    said = sentence(told)
    about = kinds()[change.kind]
    return ChangeView(
        sentence=said,
        ref=about.code,
        detail="",  # the sentence says it, and the code is for programs
        lines=tuple(_lines(told, said)),
        reasons=tuple(reason.words for reason in change.reasons if _speaks(reason, change)),
        inside=tuple(_plain(words) for words in change.inside),
        language=was if change.after is None else now,
        code=about.code,
        change=change,
    )


def _speaks(reason: Reason, change: Change) -> bool:
    """Whether a reason tells why a change weighs what it weighs; of one that cannot be weighed, all do."""
    return change.weight is Weight.UNSURE or reason.weight is change.weight


def _for_people(change: Change) -> Change:
    """A change whose words have no marks of Markdown, unless they differ in nothing else, and whose days are spelt."""
    if change.kind is Kind.DATE_CHANGED:
        return replace(change, before=_day(change.before), after=_day(change.after))
    before, after = (_plain(words) if words else words for words in (change.before, change.after))
    if before == after:
        before, after = change.before, change.after
    return replace(change, before=before, after=after, words=_plain(change.words), owner=_plain(change.owner))


def _plain(words: str) -> str:
    return plain(inlines(words))


def _day(words: str | None) -> str | None:
    try:
        return written(moment_of(words)) if words else None
    except PydanticCustomError:
        return words


def _lines(change: Change, said: str) -> Iterator[Line]:
    before, after = change.languages
    if change.kind is Kind.DATE_CHANGED:
        return  # the sentence says it all
    if change.kind.keeps_words:
        if not _quoted(change.words, said):
            yield Line(Which.BOTH, WORDS, whole(change.words, Mark.SAME), after)
    elif change.before is not None and change.after is not None:
        if not (_quoted(change.before, said) and _quoted(change.after, said)):
            was, now = marked(change.before, change.after)
            yield Line(Which.BEFORE, BEFORE, was, before)
            yield Line(Which.NOW, NOW, now, after)
    elif change.after is not None and not _quoted(change.after, said):
        yield Line(Which.NOW, NOW, whole(change.after, Mark.ADDED), after)
    elif change.before is not None and not _quoted(change.before, said):
        yield Line(Which.BEFORE, BEFORE, whole(change.before, Mark.REMOVED), before)


def _quoted(words: str, said: str) -> bool:
    """Whether a sentence says these words in full already."""
    return not words or (len(shortened(words)) >= len(words) - 1 and f"“{shortened(words)}”" in said)
