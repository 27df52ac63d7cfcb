"""The table of measures as the page shows it."""

from __future__ import annotations

from charterc.model.measures import STATUSES, Measure, MeasureLabels, Measures
from charterc.model.roles import Role
from charterc.page.copying import copied, paragraphs
from charterc.page.element_views import MeasureView, ProgressView, RatingView
from charterc.page.making import Making
from charterc.page.statements import statement_views

LABELS = {key: key for key in MeasureLabels.model_fields} | {"outcomes": "outcomes_served", "text": "reported"}
"""Labels of ours that stand where the charter prints none."""


def measure_view(making: Making, measure: Measure, part: Measures) -> MeasureView:
    """One measure of a part, with how far it has come."""
    anchor = making.anchors.give(measure.id or f"measure-{measure.what}")
    view = MeasureView(
        **copied(MeasureView, measure, making.pictures) | {"status": _rating(making, measure.status, part)},
        anchor=anchor,
        outcomes=making.served(measure),
        serves_all=measure.serves_all,
    )
    view.how = statement_views(making, measure.how, f"{anchor}-how", Role.WAY)
    view.evidence = statement_views(making, measure.evidence, f"{anchor}-evidence", Role.EVIDENCE)
    for entry in sorted(measure.history, key=lambda entry: entry.date):
        step = ProgressView(making.date(entry.date), entry.date.iso, _rating(making, entry.rating, part))
        step.text = paragraphs(entry.text)
        step.evidence = statement_views(making, entry.evidence, f"{anchor}-evidence", Role.EVIDENCE)
        view.history.append(step)
    columns = ("status", "text", "evidence")
    view.history_columns = [name for name in columns if any(getattr(step, name) for step in view.history)]
    return view


def columns_of(measures: list[MeasureView]) -> list[str]:
    """What at least one of the measures says, beside what is done."""
    columns = ("owner", "start", "due", "target", "evidence", "status")
    return [column for column in columns if any(getattr(measure, column) for measure in measures)]


def _rating(making: Making, words: str | None, part: Measures) -> RatingView | None:
    if not words:
        return None
    ours = words in STATUSES and words not in part.ratings
    colour = (STATUSES if ours else part.ratings).get(words, "")
    return RatingView(making.labels[words] if ours else words, colour)
