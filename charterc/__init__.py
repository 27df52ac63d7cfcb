"""charterc compiles a co-production charter, written as YAML, to a web page, Markdown and posters."""

__version__ = "0.1.0"
