"""The formats of a drift, and the one of them that is its own: what programs are told."""
