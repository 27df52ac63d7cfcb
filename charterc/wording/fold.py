r"""Text in small letters and with plain signs, every character in its place, so that rules look for one form only.

folded("Don’t – SAY")  ->  "don't \x02 say"
"""

from __future__ import annotations

EN_DASH, EM_DASH = "\x02", "\x03"
"""What the dashes are in folded text: no hyphens."""

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\n\t\u00a0", " "),
        **dict.fromkeys("’‘", "'"),
        **dict.fromkeys("“”", '"'),
        "‑": "-",
        "–": EN_DASH,
        "—": EM_DASH,
        "…": ".",
    }
)


def letters(text: str) -> str:
    """The letters and figures of a text in small letters, without spaces and signs: the same for “Face-to-face!”."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def folded(text: str) -> str:
    """The text in small letters, with plain spaces, quotes, apostrophes and hyphens. Offsets stay the same."""
    small = text.lower()
    if len(small) != len(text):  # the small form of İ is two characters
        small = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return small.translate(_PLAIN)


def normalised(words: str) -> str:
    """Words without what makes no difference: capitals, spaces, signs at the end, “&” for “and”, “we'll”."""
    plain = words.lower().replace("’", "'").replace("&", " and ").replace("'ll ", " will ")
    return " ".join(plain.split()).rstrip(" .;,!:")
