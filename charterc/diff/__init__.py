"""Two charters → what changed between them, for people and programs."""
