"""Words and sentences that everyone can read."""
