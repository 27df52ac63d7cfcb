"""A user's project: where its charters, its settings and its templates are."""
