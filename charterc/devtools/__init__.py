"""For this tool's own repository: the files that are made from the code, and what renews them."""
