"""A difference as Markdown: a comment on a pull request, or the summary of a job.

What it means for families comes first; the changes follow by their weight, and what weighs little is folded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charterc.changes.change import Weight
from charterc.changes.sentence import counted
from charterc.diff.looks import Looks
from charterc.diff.marks import Mark, Runs, excerpt
from charterc.diff.view import NO_CHARTER, ChangeView, GroupView, SideView, View
from charterc.formats.markdown.text import inert, tidy

LONGEST = 60_000
"""Characters; GitHub takes 65,536 in a comment. What comes after is counted, not shown."""
_LONGEST_OF_SEVERAL = LONGEST // 3
_LONGEST_LIST = 6_000
"""For naming the charters of which nothing more can be shown."""
_LONGEST_NAME = 300
_OPEN = frozenset({Weight.WEAKENED, Weight.UNSURE})
"""What reviewers should not have to unfold."""
_TAGS = {Mark.REMOVED: "del", Mark.ADDED: "ins"}


def render(view: View, looks: Looks) -> bytes:
    """Markdown in UTF-8, ending in a line end. No word of a charter is markup, a link or a mention in it."""
    del looks
    return _rendered(view, LONGEST).encode("utf-8", "replace")


def render_together(views: Sequence[View], tells_all: str) -> bytes:
    """Several differences one below the other, in the room of one comment.

    Those that have no room are named, as far as there is room for that; `tells_all` is the command that tells of all.
    """
    longest = LONGEST if len(views) == 1 else _LONGEST_OF_SEVERAL
    texts = [(view, _rendered(view, longest)) for view in views]
    room = LONGEST
    if sum(len(text) + 1 for _, text in texts) > room:
        room -= _LONGEST_LIST
    shown, left = [], []
    for view, text in texts:
        if len(text) < room:
            room -= len(text) + 1
            shown.append(text)
        else:
            left.append(view)
    return "\n".join([*shown, *_left_out(left, tells_all)]).encode("utf-8", "replace")


def _left_out(views: Sequence[View], tells_all: str) -> Iterator[str]:
    if not views:
        return
    yield f"## {counted(len(views), 'more charter')} not shown here\n\nAll of it: `{tells_all}`\n"
    room = _LONGEST_LIST - len(tells_all) - 200
    for number, view in enumerate(views):
        line = _in_short(view)
        room -= len(line) + 1
        if room < 0:
            yield f"- and {len(views) - number} more"
            break
        yield line
    yield ""


def _in_short(view: View) -> str:
    side = view.before if view.after.label == NO_CHARTER else view.after
    counts = " ".join([view.headline, *(group.count for group in view.groups if group.weight in _OPEN)])
    return f"- {inert(_cut(side.label))}: {inert(counts)}"


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"


def _rendered(view: View, longest: int) -> str:
    blocks = list(_head(view))
    room = longest - sum(map(len, blocks)) - 500  # what stands around the changes
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
    return tidy("\n\n".join(blocks))


def _head(view: View) -> Iterator[str]:
    yield f"## What changed: {inert(_cut(view.after.title))}"
    yield f"{_side('Before', view.before, view.after)}<br>\n{_side('Now', view.after, view.before)}"
    yield f"**{view.headline}**"
    if counts := [f"- {group.count}" for group in view.groups]:
        yield "\n".join(counts)


def _side(label: str, side: SideView, other: SideView) -> str:
    title = f"{_cut(side.title)}, " if side.title != other.title else ""
    facts = f" ({_cut(side.facts)})" if side.facts else ""
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
