"""The only room that writes. Files change together or not at all, and inside the output folder."""
