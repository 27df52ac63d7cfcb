"""The register for programs: `adoptions.json`, `adoptions.csv`, and what its columns mean (CSV on the Web, W3C)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

from charterc import __version__
from charterc.site.config import SiteConfig
from charterc.site.register import RegisterEntry, counts_by_version
from charterc.site.shapes import Row

VERSION = "1.0"
"""The version of the shape, as that of `charter.json`."""
SCHEMA = f"urn:charterc:schema:adoptions-json:{VERSION}"
"""The `$id` of its JSON Schema."""

# Spreadsheets take a cell that begins so for a formula, and run it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

_MEANING: dict[str, dict[str, str]] = {
    "urn": {"valueUrl": "https://get-information-schools.service.gov.uk/Establishments/Establishment/Details/{urn}"},
    "website": {"datatype": "anyURI"},
    "area_code": {"valueUrl": "http://statistics.data.gov.uk/id/statistical-geography/{area_code}"},
    "review_lapsed": {"datatype": "boolean"},
    "page": {"datatype": "anyURI"},
}
"""What programs are told of a column besides its description."""


def adoptions_json(entries: Sequence[RegisterEntry], config: SiteConfig) -> str:
    """Every entry, and how many adopted each version. What is not known is null."""
    data = {
        "format": int(VERSION.partition(".")[0]),
        "schema": SCHEMA,
        "generator": f"charterc {__version__}",
        "site": {"name": config.name, "publisher": config.publisher, "url": config.base_url},
        "counts": [
            {"charter": entry.charter, "version": entry.version or None, "state": str(entry.state), "adoptions": count}
            for entry, count in counts_by_version(entries)
        ],
        "adoptions": [
            {**{key: value if value != "" else None for key, value in _row(entry, config).items()}} for entry in entries
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def adoptions_csv(entries: Sequence[RegisterEntry], config: SiteConfig) -> str:
    """The same as a table. A cell that a spreadsheet would run has an apostrophe in front."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(Row.model_fields)
    for entry in entries:
        writer.writerow(_harmless(_cell(value)) for value in _row(entry, config).values())
    return file.getvalue()


def csv_metadata(config: SiteConfig) -> str:
    """What the columns of the table mean, as the “Metadata Vocabulary for Tabular Data” of the W3C asks."""
    columns = [
        {
            "name": name,
            "titles": name,
            "dc:description": field.description,
            "datatype": "string",
            **_MEANING.get(name, {}),
        }
        for name, field in Row.model_fields.items()
    ]
    data = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "url": "adoptions.csv",
        "dc:title": f"Adoptions: {config.name}",
        "dc:description": "Who adopted which charter and version. Only those who agreed to be listed are in it. "
        "An apostrophe stands before a cell that a spreadsheet would run as a formula.",
        **({"dc:publisher": config.publisher} if config.publisher else {}),
        "tableSchema": {"columns": columns, "primaryKey": "name"},
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _row(entry: RegisterEntry, config: SiteConfig) -> dict[str, Any]:
    """The cells of an entry by their columns."""
    values = {
        "newest_version": entry.newest,
        "adopted": str(entry.adopted or ""),
        "next_review": str(entry.next_review or ""),
        "state": str(entry.state),
        "review_lapsed": entry.lapsed,
        "page": config.base_url + entry.page,
    }
    return {name: values[name] if name in values else getattr(entry, name) for name in Row.model_fields}


def _cell(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
