"""A comparison as Markdown: a comment on a pull request, or the summary of a job.

What it means for families comes first; the changes follow by their weight, and what weighs little is folded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charterc.changes.sentence import counted
from charterc.comparison.looks import Looks
from charterc.comparison.marks import Mark, Runs, excerpt
from charterc.comparison.report import NO_CHARTER, Entry, Group, Report, Side
from charterc.formats.markdown.escape import escape
from charterc.formats.markdown.text import tidy

LONGEST = 60_000
"""Characters; GitHub takes 65,536 in a comment. What comes after is counted, not shown."""
_LONGEST_OF_SEVERAL = LONGEST // 3
_LONGEST_LIST = 6_000
"""For naming the charters of which nothing more can be shown."""
_LONGEST_NAME = 300
_TAGS = {Mark.REMOVED: "del", Mark.ADDED: "ins"}


def render(report: Report, looks: Looks) -> bytes:
    """Markdown in UTF-8, ending in a line end. No word of a charter is markup, a link or a mention in it."""
    del looks
    return _rendered(report, LONGEST).encode("utf-8", "replace")


def render_together(reports: Sequence[Report], tells_all: str) -> bytes:
    """Several differences one below the other, in the room of one comment.

    Those that have no room are named, as far as there is room for that; `tells_all` is the command that tells of all.
    """
    longest = LONGEST if len(reports) == 1 else _LONGEST_OF_SEVERAL
    texts = [(report, _rendered(report, longest)) for report in reports]
    room = LONGEST
    if sum(len(text) + 1 for _, text in texts) > room:
        room -= _LONGEST_LIST
    shown, left = [], []
    for report, text in texts:
        if len(text) < room:
            room -= len(text) + 1
            shown.append(text)
        else:
            left.append(report)
    return "\n".join([*shown, *_left_out(left, tells_all)]).encode("utf-8", "replace")


def _left_out(reports: Sequence[Report], tells_all: str) -> Iterator[str]:
    if not reports:
        return
    yield f"## {counted(len(reports), 'more charter')} not shown here\n\nAll of it: `{tells_all}`\n"
    room = _LONGEST_LIST - len(tells_all) - 200
    for number, report in enumerate(reports):
        line = _in_short(report)
        room -= len(line) + 1
        if room < 0:
            yield f"- and {len(reports) - number} more"
            break
        yield line
    yield ""


def _in_short(report: Report) -> str:
    before, after = report.sides
    side = before if after.name == NO_CHARTER else after
    counts = " ".join([report.headline, *(group.count for group in report.groups if group.is_urgent)])
    return f"- {escape(_cut(side.name))}: {escape(counts)}"


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"


def _rendered(report: Report, longest: int) -> str:
    blocks = list(_head(report))
    room = longest - sum(map(len, blocks)) - 500  # what stands around the changes
    left, number = 0, 0
    for group in report.groups:
        shown = []
        for entry in group.entries:
            number += 1
            block = _entry(number, entry)
            room -= len(block)
            if room > 0:
                shown.append(block)
        left += len(group.entries) - len(shown)
        blocks += _group(group, shown)
    if left:
        further = f"{left} more {report.thing}{'' if left == 1 else 's'}"
        blocks.append(f"{further} not shown here: `charterc {report.kind}` tells them all.")
    return tidy("\n\n".join(blocks))


def _head(report: Report) -> Iterator[str]:
    yield f"## {report.label}: {escape(_cut(report.title))}"
    yield "<br>\n".join(_side(report, side) for side in report.sides)
    yield f"**{report.headline}**"
    if counts := [f"- {group.count}" for group in report.groups if group.count]:
        yield "\n".join(counts)


def _side(report: Report, side: Side) -> str:
    title = f"{_cut(own)}, " if (own := report.shown_title(side)) else ""
    facts = f" ({_cut(side.facts)})" if side.facts else ""
    return f"{side.label}: {escape(f'{title}{side.name}{facts}')}"


def _group(group: Group, shown: list[str]) -> Iterator[str]:
    opened = " open" if group.is_urgent else ""
    yield f"<details{opened}>\n<summary><strong>{group.title} ({group.number})</strong></summary>"
    yield group.meaning
    if shown:
        yield "\n".join(shown)
    yield "</details>"


def _entry(number: int, entry: Entry) -> str:
    start = f"{number}. "
    below = [f"**{line.label}:** {_marked(line.runs)}" for line in entry.lines]
    below += [escape(words) for words in entry.inside]
    below += [f"*Why:* {escape(reason)}" for reason in entry.reasons]
    ref = f" ({entry.ref})" if entry.ref else ""
    return "\n".join([f"{start}{escape(entry.sentence)}{ref}", *(f"{' ' * len(start)}- {line}" for line in below)])


def _marked(runs: Runs) -> str:
    if len(runs) == 1:
        return escape(runs[0].words)  # the label says already that all of it went or came
    # In tags, because Markdown's own signs mean nothing where a word and punctuation meet.
    return "".join(_run(run.mark, run.words) for run in excerpt(runs))


def _run(mark: Mark, words: str) -> str:
    core = escape(words)
    before, after = (" " if words[:1].isspace() else ""), (" " if len(words) > 1 and words[-1:].isspace() else "")
    tag = _TAGS.get(mark)
    return f"{before}<{tag}>{core}</{tag}>{after}" if tag else f"{before}{core}{after}"
