"""What one does and what several do: “wants”, “want” (`lists/word_classes.yaml`, `lists/verbs.yaml`).

of_one()["wants"]         "want"     what may be had as well is left out: “plans”
all_of_one()["plans"]     "plan"     it is not
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from charterc.wording.beside import beside
from charterc.wording.plurals import plural
from charterc.wording.verb_forms import plain_forms
from charterc.wording.word_classes import word_class

ARE_FOR_IS = {"is": "are", "was": "were", "has": "have", "does": "do"}
"""What several do, for what one does, of the verbs that have forms of their own."""
IS_FOR_ARE = {several: one for one, several in ARE_FOR_IS.items()}


@cache
def of_one() -> Mapping[str, str]:
    """What one does, and the same of several; what may be had as well is left out."""
    had = word_class("things", "possession", "do", "act") - {"needs"}
    return {done: act for done, act in all_of_one().items() if done not in had}


@cache
def all_of_one() -> Mapping[str, str]:
    """What one does, and the same of several."""
    return {with_s(act): act for act in word_class("do", "act") | plain_forms() | beside("only-done")}


def with_s(act: str) -> str:
    """What one does, for what several do: “goes”, for “go”."""
    return "goes" if act == "go" else plural(act)
