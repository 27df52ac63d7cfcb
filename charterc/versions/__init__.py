"""The released versions of a charter: their history, what makes one large or small, and how one is frozen."""
