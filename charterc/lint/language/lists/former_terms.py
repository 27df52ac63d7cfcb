"""Terms that the law has replaced: since when, what is used now, and where that is laid down.

“Statement of needs” is left out: councils still write statements of need of other kinds.
"""

from __future__ import annotations

from charterc.lint.language.lists.former import CFA, POFA

_CODE = "“SEND code of practice: 0 to 25 years”"
_TOGETHER = "“Working together to safeguard children”"
_PLAN = "education, health and care plan"
_PLANS = "education, health and care plans"
_SEMH = "social, emotional and mental health (SEMH) needs"

FORMER_TERMS = {
    "2014 to 2018": {
        CFA: {
            "statement of special educational needs|need": _PLAN,
            "statements of special educational needs|need": _PLANS,
            "statement|statements of SEN|SEND": "education, health and care plan|plans",
            "SEN statement|statements": "education, health and care plan|plans",
            "statemented": "with an education, health and care plan",
            "statementing": "assessing education, health and care needs",
        },
    },
    "2014": {
        _CODE: {
            "School|Early_Years Action Plus": "SEN support",
            "School|Early_Years Action": "SEN support",
            "SEN code of practice": "SEND code of practice",
            "behavioural, emotional and social difficulties|difficulty|needs": _SEMH,
            "behaviour, emotional and social difficulties|difficulty|needs": _SEMH,
            "social, emotional and behavioural difficulties|difficulty|needs": _SEMH,
            "emotional and behavioural difficulties|difficulty": _SEMH,
            "BESD|EBD|SEBD": _SEMH,
        },
        CFA: {
            "learning difficulty|difficulties assessment|assessments": "education, health and care plan",
            "section 139a": "education, health and care plan",
            "S139A": "education, health and care plan",
            "parent partnership officer|officers": "SENDIASS adviser|advisers",
            "residence order|orders": "child arrangements order|orders",
        },
    },
    "2018": {
        _TOGETHER: {
            "common assessment framework": "early help assessment",
            "CAF process|form|forms|assessment|assessments|meeting|meetings|plan|plans": "early help assessment",
        },
    },
    "December 2012": {
        POFA: {"CRB check|checks|checked|clearance": "DBS check|checks|checked|clearance"},
    },
    "2010": {
        "the programme ended with the government of the time": {
            "Every Child Matters": "the outcomes your area works towards now",
        },
        "Equality Act 2010": {
            "Disability Discrimination Act": "the Equality Act 2010",
            "DDA": "the Equality Act 2010",
        },
    },
}
"""Since when → where that is laid down → the term → what is used now."""
