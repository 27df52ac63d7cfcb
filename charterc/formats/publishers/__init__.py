"""The formats, a module for each: what it is called, which file it makes, and how."""
