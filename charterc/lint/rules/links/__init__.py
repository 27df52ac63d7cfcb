"""What belongs together leads to each other."""
