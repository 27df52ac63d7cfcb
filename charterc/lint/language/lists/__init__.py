"""The word lists, each with the sources of its advice. Nothing but data."""
