"""A school or service takes a charter as its own: file → the charter as it shows it, and what it changed."""
