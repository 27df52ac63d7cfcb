"""`Charter` → `Page`: what is printed, in order, with every reference followed; and the tool's own words for it."""
