"""Words that name one gender where everyone is meant, with what to write instead.

The list is our own. Ombudsman is the lawful name of an office and not in it. `word_entries` says how entries are
written.
"""

from __future__ import annotations

from charterc.lint.language.lists.sources import GENDER

_TASKS = (
    "stall|stand|desk|table|door|gate|phones|phone|helpline|line|office|reception|counter|station|room|stalls|doors"
)

GENDERED = {
    GENDER: {
        "he/she|she/he|s/he|(s)he": "they",
        "he or she": "they",
        "she or he": "they",
        "him/her|her/him": "them",
        "him or her": "them",
        "her or him": "them",
        "his/her|her/his": "their",
        "his or her": "their",
        "her or his": "their",
        "his/hers|hers/his": "theirs",
        "his or hers": "theirs",
        "hers or his": "theirs",
        "himself/herself|herself/himself|him/herself|her/himself": "themselves",
        "himself or herself": "themselves",
        "herself or himself": "themselves",
        "chairman|chairwoman|chairmen|chairwomen": "chair|chair|chairs|chairs",
        "vice|deputy chairman|chairwoman|chairmen": "vice|deputy chair|chair|chairs",
        "spokesman|spokeswoman|spokesmen|spokeswomen": "spokesperson|spokesperson|spokespeople|spokespeople",
        "manpower": "staff",
        "man power": "staff",
        "mankind": "people",
        "man made": "made by people",
        "man hour|hours": "hour|hours of work",
        "man day|days": "day|days of work",
        f"man|manning the|a|our|their|your {_TASKS}": "staff|staffing the|a|our|their|your " + _TASKS,
        "is|are|was|were|be|been|being manned": "is|are|was|were|be|been|being staffed",
        "manned by|from": "staffed by|from",
        "unmanned": "unstaffed",
        "layman's terms": "plain words",
        "laymans|laymen's terms": "plain words",
        "layman|laymen": "person|people without special knowledge",
        "workman|workmen": "worker|workers",
        "policeman|policemen|policewoman|policewomen": (
            "police_officer|police_officers|police_officer|police_officers"
        ),
        "fireman|firemen": "firefighter|firefighters",
        "postman|postmen": "postal worker|workers",
        "foreman|foremen": "supervisor|supervisors",
        "handyman|handymen": "maintenance worker|workers",
        "businessman|businessmen": "business person|people",
        "salesman|salesmen": "sales person|people",
        "craftsman|craftsmen": "craftsperson|craftspeople",
        "headmaster|headmasters|headmistress|headmistresses": "headteacher|headteachers|headteacher|headteachers",
        "dinner lady|ladies": "member|members of the lunchtime staff",
        "lollipop lady|ladies|man|men": "school crossing patrol|patrols|patrol|patrols",
        "tea lady|ladies": "member|members of the catering staff",
        "cleaning lady|ladies": "cleaner|cleaners",
        "housewife|housewives": "parent|parents at home",
        "ladies and gentlemen": "everyone",
        "gentleman's|gentlemen's|gentlemans agreement|agreements": "unwritten agreement|agreements",
    },
}
"""Source → the word → what to write instead."""
