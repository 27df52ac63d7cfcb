"""The texts of a charter, piece by piece: what each is, where it stands, its sentences, links and acronyms."""
