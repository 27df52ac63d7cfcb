"""A difference as text, Markdown, HTML, PDF or JSON: one file for each."""
