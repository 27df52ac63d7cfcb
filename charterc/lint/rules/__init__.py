"""The rules, one to a file, in families."""
