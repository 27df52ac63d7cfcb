"""What rules know about English words: stems, numbers, dates, and how to look for the entries of a list."""
