"""Sheets of paper, set by Typst: the PDF to read, and posters."""
