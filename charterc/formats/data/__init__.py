"""The charter as data, for other programs."""
