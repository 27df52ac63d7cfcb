"""A difference as Markdown: a comment on a pull request, or the summary of a job.

What it means for families comes first; the changes follow by their weight, and what weighs little is folded.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.changes.change import Weight
from charterc.diff.looks import Looks
from charterc.diff.marks import Mark, Runs, excerpt
from charterc.diff.view import ChangeView, GroupView, SideView, View
from charterc.formats.markdown.text import inert, tidy

LONGEST = 60_000
"""Characters; GitHub takes 65,536 in a comment. What comes after is counted, not shown."""
_OPEN = frozenset({Weight.WEAKENED, Weight.UNSURE})
"""What reviewers should not have to unfold."""
_TAGS = {Mark.REMOVED: "del", Mark.ADDED: "ins"}


def render(view: View, looks: Looks) -> bytes:
    """Markdown in UTF-8, ending in a line end. No word of a charter is markup, a link or a mention in it."""
    del looks
    blocks = list(_head(view))
    room = LONGEST - sum(map(len, blocks))
    left, number = 0, 0
    for group in view.groups:
        shown = []
        for change in group.changes:
            number += 1
            block = _change(number, change)
            room -= len(block)
            if room > 0:
                shown.append(block)
        left += len(group.changes) - len(shown)
        blocks += _group(group, shown)
    if left:
        blocks.append(f"{left} more change{'' if left == 1 else 's'} not shown here: `charterc diff` tells them all.")
    return tidy("\n\n".join(blocks)).encode("utf-8", "replace")


def _head(view: View) -> Iterator[str]:
    yield f"## What changed: {inert(view.after.title)}"
    yield f"{_side('Before', view.before, view.after)}<br>\n{_side('Now', view.after, view.before)}"
    yield f"**{view.headline}**"
    if counts := [f"- {group.count}" for group in view.groups]:
        yield "\n".join(counts)


def _side(label: str, side: SideView, other: SideView) -> str:
    title = f"{side.title}, " if side.title != other.title else ""
    facts = f" ({side.facts})" if side.facts else ""
    return f"{label}: {inert(f'{title}{side.label}{facts}')}"


def _group(group: GroupView, shown: list[str]) -> Iterator[str]:
    opened = " open" if group.weight in _OPEN else ""
    yield f"<details{opened}>\n<summary><strong>{group.title} ({len(group.changes)})</strong></summary>"
    yield group.meaning
    if shown:
        yield "\n".join(shown)
    yield "</details>"


def _change(number: int, change: ChangeView) -> str:
    start = f"{number}. "
    below = [f"**{line.label}:** {_marked(line.runs)}" for line in change.lines]
    below += [inert(words) for words in change.inside]
    below += [f"*Why:* {inert(reason)}" for reason in change.reasons]
    return "\n".join(
        [f"{start}{inert(change.sentence)} ({change.code})", *(f"{' ' * len(start)}- {line}" for line in below)]
    )


def _marked(runs: Runs) -> str:
    if len(runs) == 1:
        return inert(runs[0].words)  # the label says already that all of it went or came
    # In tags, because Markdown's own signs mean nothing where a word and punctuation meet.
    return "".join(_run(run.mark, run.words) for run in excerpt(runs))


def _run(mark: Mark, words: str) -> str:
    core = inert(words)
    before, after = (" " if words[:1].isspace() else ""), (" " if len(words) > 1 and words[-1:].isspace() else "")
    tag = _TAGS.get(mark)
    return f"{before}<{tag}>{core}</{tag}>{after}" if tag else f"{before}{core}{after}"
