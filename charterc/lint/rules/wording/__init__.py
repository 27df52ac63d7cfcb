"""Each thing said once, and said right."""
