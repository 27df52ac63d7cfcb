"""One file for each format in which people are told of a comparison: `render(report, looks) -> bytes`."""
