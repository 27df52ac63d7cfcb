"""Which statements of a kind are alike in their words, or say one thing in others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from charterc.lint.language.features import Features
from charterc.wording.sameness import Sameness, light_stems
from charterc.wording.similarity import Pair, nearest, similar

FEWEST_WORDS = 5
"""Shorter statements (“Parent carer feedback”) are alike by their subject only."""

_FEWEST_STEMS, _SAME = 2, 0.999
"""Statements of so few stems are alike only where they have all of them in common."""

_LEAST_SHARED, _LEAST_SHARE = 1.5, 0.5
"""What two statements must say both, and how much of the longer one that must be, to say one thing in other words."""

_LEAST_IF_ALL, _NEXT_TO_NOTHING = 1.0, 0.25
"""What both must say where neither says anything else but a word that stands in promises of all kinds."""

_FIGURES = 1.0
"""What figures in both weigh; that they are the same is for `Features.has_figures_of` to say."""

_COMMON = 200
"""Statements with a word that more of them share are not compared because of it."""

_MOST = 5_000
"""More statements are not compared with each other."""


def alike(statements: Sequence[Features], threshold: float) -> Iterator[Pair]:
    """Pairs of statements (the numbers of the earlier and the later one, their likeness) at or above a likeness.

    Words that stand for each other count as one.
    """
    words = [each.words for each in statements[:_MOST]]
    found = dict.fromkeys(similar(words, threshold, FEWEST_WORDS))
    yield from found | dict.fromkeys(similar(words, max(threshold, _SAME), FEWEST_WORDS, _FEWEST_STEMS))


def told_twice(statements: Sequence[Features]) -> Iterator[Pair]:
    """Pairs of statements that say one thing in other words, however these are put; with the share of it that both say.

    Only statements that share a word of weight are compared.
    """
    kept = statements[:_MOST]
    heavy = [each.stems - light_stems() if len(each.text.words) >= FEWEST_WORDS else set() for each in kept]
    with_stem: dict[str, list[int]] = defaultdict(list)
    for later, found in enumerate(heavy):
        shared = Counter(index for word in found for index in with_stem[word])
        for earlier, _ in nearest(shared):
            same = Sameness.between(kept[earlier].stems, kept[later].stems)
            if kept[earlier].has_quantities and kept[later].has_quantities:
                same = same._replace(shared=same.shared + _FIGURES)
            least = _LEAST_IF_ALL if same.alone <= _NEXT_TO_NOTHING else _LEAST_SHARED
            if not (same.are_two or same.are_opposite) and same.shared >= least and same.share >= _LEAST_SHARE:
                yield earlier, later, same.share
        for word in found:
            if len(with_stem[word]) < _COMMON:
                with_stem[word].append(later)
