"""Whether two words are one letter apart: one more, one less, one other, or two in the other order.

one_letter_apart("form", "from")     True
one_letter_apart("cares", "carers")  True
one_letter_apart("care", "cave")     True
one_letter_apart("plan", "plan")     False
"""

from __future__ import annotations


def one_letter_apart(one: str, other: str) -> bool:
    """Whether one slip of the hand makes the one of the other."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    same = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    if same is None:
        return True
    if len(one) == len(other):
        swapped = one[same : same + 2] == other[same : same + 2][::-1]
        return one[same + 1 :] == other[same + 1 :] or (swapped and one[same + 2 :] == other[same + 2 :])
    longer, shorter = sorted((one, other), key=len, reverse=True)
    return longer[same + 1 :] == shorter[same:]
