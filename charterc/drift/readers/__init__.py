"""One module for each kind of file: `read(raw, shown)` gives its blocks."""
