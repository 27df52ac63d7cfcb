"""Words that respect the people the charter is for."""
