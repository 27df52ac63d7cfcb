"""Text → tree. Reads YAML's events itself, because the usual loaders lose people's words.

With PyYAML's own loader the last of two equal keys wins in silence, `no` becomes false, `9:30`
becomes 570 and a few hundred bytes of merge keys run for minutes. Here every scalar stays the text
it is, and aliases, merge keys, tags, second documents and deep nesting are refused by name.

Worked example: `title: A` gives the events MappingStart, Scalar("title"), Scalar("A"), MappingEnd;
each start opens a container, each scalar is a key or a value, depending on whether the open mapping
waits for one.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

import yaml

from charterc.problem import Problem, Related, Severity, Span
from charterc.source.brackets import parted_sentence, parted_text
from charterc.source.conflicts import conflicts
from charterc.source.decode import MOST, is_leftover, is_unprintable, name_of, without_unprintable
from charterc.source.lines import lines_of
from charterc.source.nodes import Mapping, Node, Scalar, Sequence
from charterc.source.quoting import quoted
from charterc.source.slips import in_text
from charterc.source.spelt import spelt
from charterc.source.swallowed import swallowed_item
from charterc.source.syntax import MAX_DEPTH, explain, reserved_start, too_deep
from charterc.source.vocabulary import Vocabulary

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_COMMENT_AFTER = re.compile(r"[ \t]+#(.*)")


_NOTHING_KNOWN = Vocabulary()


class _StopReadingError(Exception):
    """Raised with the one problem after which the rest of the file means nothing."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def parse(text: str, file: str, vocabulary: Vocabulary = _NOTHING_KNOWN) -> tuple[Node | None, list[Problem]]:
    """The tree of the only document in `text`, or None, with every problem found on the way.

    By the keys in `vocabulary`, a slip such as `name:Listen` is told from words.
    """
    if found := conflicts(lines_of(text), file):
        return None, found
    builder = _Builder(text, file, vocabulary)
    loader = None
    try:
        loader = _Loader(text)
        while (event := loader.get_event()) is not None:
            builder.take(event)
    except _StopReadingError as stop:
        return None, [*builder.problems, stop.problem]
    except yaml.YAMLError as error:
        return None, _with(explain(error, builder.lines, file, vocabulary, builder.last), builder.problems)
    except (ValueError, OverflowError):
        # PyYAML's scanner turns an escape such as "\UFFFFFFFF" into a character without checking that it exists.
        return None, [*builder.problems, _bad_escape(file)]
    finally:
        if loader is not None:
            loader.dispose()
    if builder.root is None:
        empty = Problem(
            "syntax",
            "This file is empty." if not text.strip() else "This file holds only notes, which are not printed.",
            file,
            hint="Start with:\n\n    title: Our co-production charter\n    area: Our town",
        )
        return None, [*builder.problems, empty]
    return builder.root, builder.problems


def _with(last: Problem, problems: list[Problem]) -> list[Problem]:
    """Problems with the last one, at which reading stopped; without it where its line is known to be wrong."""
    wrong = {problem.span.line for problem in problems if problem.severity is Severity.ERROR}
    return problems if last.span.line in wrong else [*problems, last]


def _bad_escape(file: str) -> Problem:
    return Problem("syntax", "A \\U escape in this file names a character that does not exist.", file)


class _Builder:
    """Takes YAML events one by one and grows the tree."""

    def __init__(self, text: str, file: str, vocabulary: Vocabulary) -> None:
        self.lines = lines_of(text)
        self.file = file
        self.vocabulary = vocabulary
        self.root: Node | None = None
        self.problems: list[Problem] = []
        self._container: Mapping | Sequence | None = None
        """What is being filled."""
        self._key: Scalar | None = None
        """Where the next value goes, where that is a mapping whose key is read."""
        self._open: list[tuple[Mapping | Sequence | None, Scalar | None]] = []
        """What stands around the container, each with its key."""
        self._documents = 0
        self.last: Scalar | None = None
        """The text that was read last."""

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._refuse_extras(event)
            self._scalar(event)
        elif kind is yaml.MappingStartEvent:
            self._refuse_extras(event)
            self._start(Mapping(_span(event)), event)
        elif kind is yaml.SequenceStartEvent:
            self._refuse_extras(event)
            self._start(Sequence(_span(event)), event)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._end(event)
        elif kind is yaml.AliasEvent:
            raise _StopReadingError(self._refusal(event, f"*{event.anchor}", "an alias"))
        elif kind is yaml.DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                message = "A second document starts here. One file holds one charter."
                hint = "Remove the line “---”, or move what follows into a file of its own."
                raise _StopReadingError(Problem("syntax", message, self.file, _span(event), hint))

    def _scalar(self, event: Any) -> None:
        words = event.value
        if event.style == ">":
            words = words.strip("\n")
        if event.style != "|" and "\n" in words and not self._spells_line_ends(event):
            # YAML has joined the lines already, so a line end that is left is the end of a paragraph.
            words = words.replace("\n", "\n\n")
        node = self.last = Scalar.make(words, _span(event), event.style or "", self._key)
        if not node.style:
            self._look_for_lost_text(node)
        elif node.style == '"' and (is_unprintable(node) or is_leftover(node)):
            node = self._without_hidden(node)
        if type(self._container) is Mapping and self._key is None:
            self._refuse_key(self._container, node)
            self._key = node
            return
        if node and not node.style:
            slips = in_text(self.lines, node.span, self.file, self.vocabulary)
            swallowed = None if slips else swallowed_item(self.lines, node.span, self.file)
            self.problems += [swallowed] if swallowed else slips
        self._add(node)

    def _spells_line_ends(self, event: Any) -> bool:
        r"""Whether a text says in so many words, by the escape `\n` of double quotes, where its lines end."""
        written = self.lines[event.start_mark.line : event.end_mark.line + 1]
        return event.style == '"' and any("\\n" in line for line in written)

    def _without_hidden(self, node: Scalar) -> Scalar:
        r"""Double quotes can spell characters that a file may not hold, such as `\0`, or should not: `\u200b`."""
        found = ((*each, is_unprintable(each[1])) for each in spelt(node, self.lines))
        for span, character, is_error in islice((each for each in found if each[2] or is_leftover(each[1])), MOST):
            written = self.lines[span.line - 1][span.column - 1 : span.end_column - 1]
            message = f"“{written}” spells a hidden character, {name_of(character)}."
            weight = Severity.ERROR if is_error else Severity.WARNING
            self.problems.append(Problem("hidden-character", message, self.file, span, "Delete it.", weight))
        return Scalar.make(without_unprintable(node), node.span, node.style, node.key)

    def _refuse_key(self, container: Mapping, key: Scalar) -> None:
        if key == "<<" and not key.style:
            message = "A merge key (“<<”) stands here. This tool does not read merge keys."
            hint = "Write the words out where they are needed."
            raise _StopReadingError(Problem("alias-or-merge", message, self.file, key.span, hint))
        before = self.lines[key.span.line - 1][: key.span.column - 1]
        if before.endswith("? "):
            raise _StopReadingError(reserved_start(before + key, len(before.rstrip()), key.span.line, self.file))
        if key in container:
            first = next(known for known in container if known == key)
            self.problems.append(
                Problem(
                    "duplicate-key",
                    f"“{key}” is written twice here; only one of them could count.",
                    self.file,
                    key.span,
                    "Join the two, or give the second one a name of its own.",
                    related=(Related(first.span, f"“{key}” stood here first"),),
                )
            )

    def _start(self, node: Mapping | Sequence, event: Any) -> None:
        if type(self._container) is Mapping and self._key is None:
            message = "A list or a mapping is used as a key here. A key is a plain word."
            raise _StopReadingError(Problem("syntax", message, self.file, _span(event)))
        if len(self._open) >= MAX_DEPTH:
            raise _StopReadingError(too_deep(_span(event), self.file))
        self._open.append((self._container, self._key))
        self._container, self._key = node, None

    def _end(self, event: Any) -> None:
        node = self._container
        assert node is not None  # noqa: S101 - the parser closes only what it has opened
        self._container, self._key = self._open.pop()
        end, start = event.end_mark, node.span
        node.span = Span(start.line, start.column, end.line + 1, end.column + 1)
        node.key = self._key
        if self._is_in_brackets(start):
            self._look_for_parted_text(node)
        self._add(node)

    def _is_in_brackets(self, start: Span) -> bool:
        return self.lines[start.line - 1][start.column - 1 : start.column] in {"[", "{"}

    def _look_for_parted_text(self, node: Mapping | Sequence) -> None:
        """Between brackets a comma ends a text: what was meant as one would be two."""
        if isinstance(node, Mapping):
            self.problems += parted_text(node, self.lines, self.file)
        elif parted := parted_sentence(node, self.file):
            self.problems.append(parted)

    def _add(self, node: Node) -> None:
        container, key = self._container, self._key
        if container is None:
            self.root = node
        elif key is None:
            container.append(node)  # type: ignore[union-attr]
        else:
            container.setdefault(key, node)  # type: ignore[union-attr]
            self._key = None

    def _refuse_extras(self, event: Any) -> None:
        if event.anchor:
            raise _StopReadingError(self._refusal(event, f"&{event.anchor}", "an anchor"))
        if event.tag:
            written = event.tag.replace("tag:yaml.org,2002:", "!!")
            message = f"The tag “{written}” stands here. A charter holds text, lists and mappings, no tags."
            hint = "Delete the word that starts with “!”, or put the text in quotes."
            raise _StopReadingError(Problem("alias-or-merge", message, self.file, _span(event), hint))

    def _refusal(self, event: Any, written: str, what: str) -> Problem:
        message = f"“{written}” is {what} in YAML. This tool reads no aliases or anchors."
        hint = "If it is text, put it in quotes. If you meant to repeat something, write it out."
        return Problem("alias-or-merge", message, self.file, _span(event), hint)

    def _look_for_lost_text(self, node: Scalar) -> None:
        """Plain text ends at “ #”: what follows would vanish without a word."""
        span = node.span
        if not node:
            return
        match = _COMMENT_AFTER.match(self.lines[span.end_line - 1], span.end_column - 1)
        if match is None:
            return
        words = match.group(1)
        if words.lstrip().startswith("charterc:"):
            return
        looks_like_comment = words[:1] in {"", " ", "\t"}
        self.problems.append(
            Problem(
                "text-lost-to-comment",
                f"“#{words}” is taken as a comment and would not be printed.",
                self.file,
                Span(span.end_line, match.start(1), span.end_line, match.end(1) + 1),
                f"If it belongs to the text, use quotes:\n\n    {quoted(node + match.group(0))}\n\n"
                "If it is a comment, put it on a line of its own above.",
                Severity.WARNING if looks_like_comment else Severity.ERROR,
            )
        )


def _span(event: Any) -> Span:
    start, end = event.start_mark, event.end_mark
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)
