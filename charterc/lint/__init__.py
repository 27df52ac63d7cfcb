"""Rules that find what a proofreader, a lawyer and a family would find in a charter."""
