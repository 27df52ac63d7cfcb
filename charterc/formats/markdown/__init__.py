"""The charter as GitHub-flavoured Markdown."""
