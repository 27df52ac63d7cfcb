"""Whether a page that repeats a charter still says what it says: each passage is looked for in it and compared."""
