"""The tool's own words on a page, for what a charter leaves unsaid: one YAML file a language."""

from charterc.page.labels.read import labels_for

__all__ = ["labels_for"]
