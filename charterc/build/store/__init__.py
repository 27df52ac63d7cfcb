"""What was built before, kept in `.charterc/` so that it need not be made again. It is safe to delete."""
