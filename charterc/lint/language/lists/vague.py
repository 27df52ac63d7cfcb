"""Ways out that a promise leaves itself. The list is our own; `word_entries` says how entries are written."""

from __future__ import annotations

WHICH = "Say in which cases, and what happens in the others."
WHEN = "Say when: “within five working days”."
OFTEN = "Say how often: “each term”."
DO = "Say what you will do, not that you will try."
MEANS = "Say what you will do with the money and the time that you have."

SOURCE = "GOV.UK, “Style guide”, on being specific"

_CASES = "where|wherever|when|whenever|if"

VAGUE = {
    SOURCE: {
        f"{_CASES} [at_all] possible|practicable|practical|feasible|appropriate|relevant|reasonable": WHICH,
        f"{_CASES} [reasonably] possible|practicable|practical": WHICH,
        f"{_CASES} necessary|needed|required": WHICH,
        f"{_CASES} it_is|this_is|that_is possible|practicable|feasible|appropriate|practical": WHICH,
        "as appropriate|necessary|needed|required": WHICH,
        "as|so far as [is|it_is|is_reasonably|reasonably|it_is_reasonably] possible|practicable": WHICH,
        "as|so far as we|they can": WHICH,
        "as much|many as possible": "Say how much.",
        "where|wherever|when|whenever|if we can|could": WHICH,
        "where|wherever|when|whenever|if we are able": WHICH,
        "as|so long as resources|funds|time|money allow|allows|permit|permits": MEANS,
        "when|where|if|as resources|funds|time|money|funding allow|allows|permit|permits": MEANS,
        "resources|time|funding|money|funds permitting|allowing": MEANS,
        "subject to [available] resources|funding|availability|capacity|budget|budgets": MEANS,
        "within|from [our|the|its] existing|available|current resources|means|budgets": MEANS,
        "in a timely manner|way|fashion": WHEN,
        "as soon|quickly|early|promptly as [is|reasonably|it_is] possible|practicable": WHEN,
        "as soon as [is] reasonably possible|practicable": WHEN,
        "as soon|quickly as we|they can": WHEN,
        "asap|a.s.a.p.": WHEN,
        "in due course": WHEN,
        "promptly": WHEN,
        "without undue|unnecessary delay": WHEN,
        "within a reasonable time|period|timescale|timeframe": WHEN,
        "at the|your|our earliest opportunity|convenience": WHEN,
        "from time to time": OFTEN,
        "periodically": OFTEN,
        "as and when": WHICH,
        "we will|shall|should|must [always|also|all] try|aim|strive|attempt|endeavour|hope|intend|seek to": DO,
        "we will|shall look to": DO,
        "we'll|we [always|also|all] try|aim|strive|attempt|endeavour|hope|intend|seek to": DO,
        "will|shall [always|also] try|aim|strive|attempt|endeavour|seek to": DO,
        "will|shall [always|also] try and": DO,
        "we|we'll [always|also] try and": DO,
        "try|tries our|their|its [very] best": DO,
        "will|we try hard": DO,
        "attempt|attempts|endeavour|endeavours|strive|strives to": DO,
        "do|does|doing our|their|its|your [very] best|utmost": DO,
        "do|does|doing all|everything|what [that] we|they|it can": DO,
        "make every|an [reasonable] effort": DO,
        "make all|our|reasonable|best [reasonable|best] efforts": DO,
        "use our|their|its|all|every [reasonable|best] efforts|endeavours|effort|endeavour": DO,
        "use [all] reasonable|best efforts|endeavours": DO,
        "to the best of our|their|its ability|abilities": DO,
        "will|shall|we work toward|towards": DO,
        "will|shall consider": "Say what you will do, and who decides.",
        "will normally|usually|generally|ordinarily|typically": WHICH,
        "normally|usually|generally|ordinarily|typically will": WHICH,
    },
}
"""Source → the wording → what to say instead."""
