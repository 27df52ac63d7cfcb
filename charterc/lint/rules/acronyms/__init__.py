"""Acronyms, explained."""
