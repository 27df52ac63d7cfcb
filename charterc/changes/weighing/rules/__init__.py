"""The rules of weighing, one idea in each module."""
