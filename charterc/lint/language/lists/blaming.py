"""Phrases that put the fault with families or children, with what to write instead and the guidance behind it.

The list is our own; each source is named. “Behaviour that challenges” is not in it: NICE recommends it. Neither is
“parents who did not attend”, as that may be all there is to say. `word_entries` says how entries are written.
"""

from __future__ import annotations

from charterc.lint.language.lists.sources import AUTISM, NOT_BROUGHT, OWN, SCIE, TACT

ALWAYS = "always"
NEAR = "families or children stand right beside it"
NOT_OURS = "it is not said of those who make the promises: “our failure to engage”"
THEIRS = "families or children are the last who were named, or nobody is"
ONLY_THEIRS = "families or children are the last who were named"
NOT_BEFORE_TO = "no “to” follows: “challenging children to do more” is praise"

_WAY = "Write “we have not found the right way to reach”, and say what you will try."
_HELPED = "Say what happened, and what would have helped."
_NEED = "Say what you saw and what the child may need: “is often upset in noisy rooms”."
_HEARD = "Say what families told you, and what they need from you."

BLAMING = {
    NEAR: {
        SCIE: {
            "hard|harder|hardest|difficult to reach": "seldom|less_often|least|seldom heard",
            "the hard|harder|hardest|difficult to reach": (
                "people whose voices are seldom|less_often|least_often|seldom heard"
            ),
        },
        OWN: {"non compliant": _HELPED, "noncompliant": _HELPED},
    },
    NOT_OURS: {
        SCIE: {
            "hard|harder|hardest|difficult to engage|help {people}": "{people} we have not reached yet",
            "hard|harder|hardest|difficult to engage": "Write “whom we have not reached yet” after the noun.",
            "hard|harder|hardest|difficult to help": "Write “whom we have not helped yet” after the noun.",
            "failure|refusal to engage": _WAY,
            "non engaging": _WAY,
            "non engagement": _WAY,
            "disengaged": "Write “whom we have not found the right way to reach” after the noun.",
            "disengagement": _WAY,
            "lack_of|poor|limited engagement from|by|of {people}": _WAY,
            "lack of parental engagement": _WAY,
        },
        TACT: {
            "challenging behaviour": "having trouble coping” or “distress",
            "challenging behaviours": "having trouble coping” or “distress",
        },
        OWN: {
            "bad|poor behaviour": _NEED,
            "behaviour|behavioural|behavior problems|problem": _NEED,
        },
    },
    THEIRS: {
        SCIE: {
            "failed|fail|fails|failing to engage": _WAY,
            "refuse|refuses|refused|refusing to engage": _WAY,
            "did_not|didn't|do_not|don't|does_not|doesn't engage": _WAY,
            "will_not|won't|would_not|wouldn't|cannot|can't engage": _WAY,
            "choose|chooses|chose|choosing|chosen not to engage": _WAY,
            "unwilling|reluctant to engage": _WAY,
            "do_not|don't|did_not|didn't|does_not|doesn't want|wish to engage": _WAY,
            "are_not|aren't|is_not|isn't|were_not|was_not|not engaging": _WAY,
        },
    },
    ONLY_THEIRS: {
        NOT_BROUGHT: {
            "failed|fail|fails|failing|failure to attend": (
                "Write “was not brought” of a child, and “could not come” of a parent."
            ),
            "{childish} did_not|didn't|does_not|doesn't|do_not|don't attend": (
                "Write “was not brought”: a child depends on others to come."
            ),
            "failed|fail|fails|failing|failure to bring|respond|reply|comply": _HELPED,
        },
        TACT: {
            "kick|kicks|kicked|kicking off": "get|gets|got|getting upset",
            "act|acts|acted|acting out": "show|shows|showed|showing distress",
        },
    },
    NOT_BEFORE_TO: {
        OWN: {
            "challenging|difficult|demanding|awkward|pushy|problem|troublesome|troubled {family}": _HEARD,
            "aggressive|hostile|vexatious|unreasonable|neurotic|resistant {family}": _HEARD,
            "chaotic|dysfunctional|over-anxious|overanxious {family}": _HEARD,
            "uncooperative|unco-operative|un-cooperative {family}": _HEARD,
            "challenging|difficult|naughty|problem|manipulative|violent|defiant|disruptive {childish}": _NEED,
        },
    },
    ALWAYS: {
        TACT: {
            "behaviour is|was challenging": _NEED,
            "abscond|absconds|absconded|absconding": "go|goes|went|going missing",
            "absconder|absconders": "child|children who went missing",
            "placement breakdown|breakdowns": "Write “had to move home again”, and say why.",
        },
        AUTISM: {
            "low|high functioning": "Say what the person needs: “needs this support: …”.",
        },
        OWN: {
            "persistent|serial|habitual|vexatious complainer|complainers|complainant|complainants": _HEARD,
            "poor|bad parenting": "Say what help the family asked for.",
            "broken home|homes": "family|families living apart",
            "attention seeking": _NEED,
            "badly behaved": _NEED,
            "school refuser|refusers": "child|children who cannot go to school yet",
            "school refusal": "not being able to go to school",
        },
    },
}
"""When it is found → source → the wording → what to write instead."""
