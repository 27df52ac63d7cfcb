"""Who answers for the charter, and whether it still holds."""
