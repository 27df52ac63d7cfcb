"""What day it is, for the one thing that asks: whether somebody slipped in writing a day."""

from __future__ import annotations

import datetime as dt
import os

from charterc.errors import UsageError
from charterc.model.when import Moment
from charterc.page.language import written

_FAR = dt.timedelta(days=366)
"""People agree today what holds from the next term on, or the next year; nobody agrees further ahead."""


def refuse_far_day(day: Moment) -> None:
    """Raises `UsageError` for a day more than a year after today, or after the one that `SOURCE_DATE_EPOCH` names."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = dt.datetime.fromtimestamp(int(epoch), tz=dt.UTC) if epoch.isdigit() else dt.datetime.now(tz=dt.UTC)
    if day.first - now.date() > _FAR:
        raise UsageError(
            f"The day of this version, {written(day)}, is more than a year ahead.",
            "Pages and feed list a version from the next build on, so release it when that day is nearer.",
        )
