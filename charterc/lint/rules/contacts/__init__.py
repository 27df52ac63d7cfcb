"""Addresses, numbers and links that work."""
