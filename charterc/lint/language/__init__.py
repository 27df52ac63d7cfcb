"""What rules know of words: the texts of a charter, their sentences, and how to look for wordings in them."""
