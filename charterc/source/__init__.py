"""Finding charters and reading them: bytes → text → a tree that knows where everything stands."""
