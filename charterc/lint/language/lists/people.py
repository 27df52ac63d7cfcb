"""Words for the people a charter is about, and for conditions: what `{people}` stands for in a word list."""

from __future__ import annotations

CHILD = (
    *("child", "young person", "pupil", "student", "learner", "kid", "boy", "girl", "baby", "toddler", "teenager"),
    *("son", "daughter"),
)
CHILDREN = (
    *("children", "young people", "pupils", "students", "learners", "kids", "boys", "girls", "babies", "toddlers"),
    *("teenagers", "sons", "daughters", "children and young people"),
)
FAMILY = (
    *("family", "parent", "carer", "mum", "mother", "dad", "father", "grandparent", "household", "parent carer"),
    *("sibling", "guardian"),
)
FAMILIES = (
    *("families", "parents", "carers", "mums", "mothers", "dads", "fathers", "grandparents", "households"),
    *("parent carers", "siblings", "guardians", "parents and carers"),
)
ADULT = ("person", "adult", "man", "woman", "resident", "patient", "client", "service user", "individual")
ADULTS = (*("people", "adults", "men", "women", "residents", "patients", "clients", "service users", "individuals"),)

SLOTS = {
    "child": CHILD,
    "children": CHILDREN,
    "family": (*FAMILY, *FAMILIES),
    "person": (*CHILD, *FAMILY, *ADULT),
    "people": (*CHILDREN, *FAMILIES, *ADULTS),
    "anyone": (*CHILD, *CHILDREN, *FAMILY, *FAMILIES, *ADULT, *ADULTS),
    "childish": (*CHILD, *CHILDREN),
    "condition": (
        *(
            "autism",
            "adhd",
            "epilepsy",
            "dyslexia",
            "dyspraxia",
            "dementia",
            "depression",
            "anxiety",
            "asthma",
            "polio",
        ),
        *("diabetes", "cerebral palsy", "stroke", "cancer", "arthritis", "schizophrenia", "migraine", "eczema", "aids"),
        *(
            "tourette's",
            "ocd",
            "me",
            "psychosis",
            "leukaemia",
            "spina bifida",
            "multiple sclerosis",
            "muscular dystrophy",
        ),
        *(
            "cystic fibrosis",
            "brain injury",
            "down's syndrome",
            "tinnitus",
            "chronic pain",
            "mental illness",
            "anorexia",
        ),
        *("allergy", "bulimia", "hay fever", "heart disease", "ptsd"),
    ),
}
"""The words of each name, with small letters; the longest that stands there counts."""

HEALTH = frozenset(
    [
        *(
            "condition",
            "conditions",
            "disorder",
            "disorders",
            "syndrome",
            "disease",
            "diseases",
            "illness",
            "illnesses",
        ),
        *(
            "impairment",
            "impairments",
            "disability",
            "disabilities",
            "difficulties",
            "pain",
            "fits",
            "seizures",
            "palsy",
        ),
        *(
            "health",
            "injury",
            "injuries",
            "deafness",
            "blindness",
            "trauma",
            "psychosis",
            "insomnia",
            "cancer",
            "stroke",
        ),
        *("autism", "adhd", "asd", "epilepsy", "dyslexia", "dyspraxia", "dyscalculia", "dementia", "depression"),
        *("anxiety", "asthma", "polio", "diabetes", "arthritis", "schizophrenia", "migraine", "migraines", "eczema"),
        *("tourette's", "ocd", "leukaemia", "bifida", "sclerosis", "dystrophy", "fibrosis", "tinnitus", "anorexia"),
        *(
            "bulimia",
            "allergy",
            "allergies",
            "ptsd",
            "fatigue",
            "attachment",
            "tics",
            "phobia",
            "mutism",
            "hydrocephalus",
        ),
    ]
)
"""What is suffered from where somebody has a condition; cuts and delays are not."""
