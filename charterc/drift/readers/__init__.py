"""One module for each kind of file: `read(raw, shown)` gives its blocks. What one needs begins with its name."""
