"""What stands in a page only while it is previewed: a script, its style and its words. No file that is made has it."""
