"""`Charter` → text and bytes. Nothing in here reads or writes the user's files."""
