"""The formats of a difference, and the one of them that is its own: what programs are told."""
