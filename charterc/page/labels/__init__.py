"""The tool's own words on a page, for what a charter leaves unsaid: one YAML file a language."""

from charterc.page.labels.charter import labels_of, promised_as
from charterc.page.labels.read import is_charter, labels_for

__all__ = ["is_charter", "labels_for", "labels_of", "promised_as"]
