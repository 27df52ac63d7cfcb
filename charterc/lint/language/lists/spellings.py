"""Words that are spelt in more than one way; in one charter one way should do.

Left out are pairs that may be two words (enquiry and inquiry), and “face to face” beside “face-to-face”, as one is
right behind a verb and the other before a noun.
"""

from __future__ import annotations

STARTS = (
    ("co-produc", "coproduc", "co produc"),
    ("co-design", "codesign", "co design"),
    ("co-ordinat", "coordinat"),
    ("co-operat", "cooperat"),
    ("co-chair", "cochair"),
    ("co-creat", "cocreat"),
    ("co-deliver", "codeliver"),
    ("wellbeing", "well-being", "well being"),
    ("multi-agency", "multi agency", "multiagency"),
    ("inter-agency", "interagency", "inter agency"),
    ("pre-school", "preschool", "pre school"),
    ("non-verbal", "nonverbal", "non verbal"),
    ("person-centred", "person centred"),
    ("child-centred", "child centred"),
    ("decision-mak", "decision mak"),
    ("one-page profile", "one page profile"),
    ("childcare", "child care", "child-care"),
    ("adviser", "advisor"),
    ("learnt", "learned"),
    ("analyse", "analyze"),
    ("face-to-face meeting", "face to face meeting"),
    ("face-to-face support", "face to face support"),
    ("face-to-face visit", "face to face visit"),
    ("email", "e-mail"),
    ("online", "on-line"),
    ("ongoing", "on-going"),
    ("website", "web site", "web-site"),
    ("headteacher", "head teacher", "head-teacher"),
    ("inclusive practice", "inclusive practise"),
)
"""How a word starts, in each spelling; its other forms (co-produce, co-produced) are the same word."""

CAPITALS = (
    ("SENCO", "SENCo"),
    ("SENDCO", "SENDCo"),
    ("SENCOs", "SENCos"),
    ("SENDCOs", "SENDCos"),
)
"""Spellings that differ in capitals alone."""

PHRASES = (("Easy Read", "easy read", "easy-read"), ("Local Offer", "local offer"))
"""Terms that are written with and without capitals. At the start of a sentence and in headings nothing can be told."""
