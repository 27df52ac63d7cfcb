"""`json`: the charter as data, for other programs."""

from __future__ import annotations

from charterc.formats.base import Download, Publication, TextFormat
from charterc.formats.data.document import render_json


class Publisher(TextFormat):
    """The whole charter with every link followed, as `docs/charter-json.md` describes it."""

    file = "charter.json"
    download = Download("file_data", "application/json", 6)

    def render(self, given: Publication) -> str:
        return render_json(given.charter, given.page, given.copies, given.adopted, given.own_copies)
