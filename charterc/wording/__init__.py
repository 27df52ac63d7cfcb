"""What the tool knows of English: stems, numbers, spellings, how alike sentences are; and the lists in `lists/`."""
