"""From files of charters to files for readers: one charter at a time, and many side by side."""
