"""What a change of words means for those to whom something was promised: a table of small rules."""
