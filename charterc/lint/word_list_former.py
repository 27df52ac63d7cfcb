"""Bodies and terms that no longer exist: what came after, when, and where that is laid down."""

from __future__ import annotations

HCA = "Health and Care Act 2022"
CFA = "Children and Families Act 2014"
HSC = "Health and Social Care Act 2012"

BODIES = {
    **dict.fromkeys(
        ("clinical commissioning group", "clinical commissioning groups", "ccg", "ccgs"),
        ("integrated care boards (ICBs)", "July 2022", HCA),
    ),
    **dict.fromkeys(("primary care trust", "primary care trusts"), ("integrated care boards (ICBs)", "2013", HSC)),
    **dict.fromkeys(("strategic health authority", "strategic health authorities"), ("NHS England", "2013", HSC)),
    "public health england": (
        "the UK Health Security Agency and the Office for Health Improvement and Disparities",
        "October 2021",
        "Department of Health and Social Care, “Transforming the public health system” (2021)",
    ),
    **dict.fromkeys(
        ("nhs improvement", "nhs england and nhs improvement", "nhs england and improvement", "nhse/i"),
        ("NHS England", "July 2022", HCA),
    ),
    "nhs digital": ("NHS England", "February 2023", "Health and Social Care Information Centre regulations 2023"),
    "health education england": ("NHS England", "April 2023", "Health Education England regulations 2023"),
    "nhs direct": ("NHS 111", "2014", "NHS England"),
    **dict.fromkeys(
        ("local safeguarding children board", "local safeguarding children boards", "lscb", "lscbs"),
        ("the local safeguarding children partnership", "2019", "Children and Social Work Act 2017"),
    ),
    **dict.fromkeys(
        ("parent partnership service", "parent partnership services"),
        ("the SEND information, advice and support service (SENDIASS)", "2014", CFA),
    ),
    "contact a family": ("Contact, the charity for families with disabled children", "2017", "Contact"),
    **dict.fromkeys(
        ("department for children, schools and families", "dcsf"),
        ("the Department for Education", "2010", "machinery of government changes, May 2010"),
    ),
    **dict.fromkeys(
        ("department for education and skills", "dfes"),
        ("the Department for Education", "2007", "machinery of government changes, June 2007"),
    ),
    "national college for teaching and leadership": (
        "the Department for Education and the Teaching Regulation Agency",
        "2018",
        "Department for Education",
    ),
    **dict.fromkeys(
        ("northamptonshire county council",),
        (
            "North Northamptonshire Council or West Northamptonshire Council",
            "April 2021",
            "Northamptonshire (Structural Changes) Order 2020",
        ),
    ),
    "cumbria county council": (
        "Cumberland Council or Westmorland and Furness Council",
        "April 2023",
        "Cumbria (Structural Changes) Order 2022",
    ),
    "buckinghamshire county council": (
        "Buckinghamshire Council",
        "April 2020",
        "Buckinghamshire (Structural Changes) Order 2019",
    ),
    "dorset county council": ("Dorset Council", "April 2019", "Bournemouth, Dorset and Poole order 2018"),
    "north yorkshire county council": (
        "North Yorkshire Council",
        "April 2023",
        "North Yorkshire (Structural Changes) Order 2022",
    ),
    "somerset county council": ("Somerset Council", "April 2023", "Somerset (Structural Changes) Order 2022"),
}
"""The body in small letters → (what came after, when, where that is laid down)."""

TERMS = {
    **dict.fromkeys(
        (
            "statement of special educational needs",
            "statements of special educational needs",
            "statement of special educational need",
            "statement of sen",
            "statements of sen",
            "statemented",
            "statementing",
        ),
        ("education, health and care plan", "2014 to 2018", CFA),
    ),
    **dict.fromkeys(
        ("school action plus", "school action or", "school action and"),
        ("SEN support", "2014", "“SEND code of practice: 0 to 25 years”"),
    ),
    **dict.fromkeys(
        ("learning difficulty assessment", "learning difficulty assessments", "section 139a"),
        ("education, health and care plan", "2014", CFA),
    ),
    **dict.fromkeys(
        ("common assessment framework", "the caf process"),
        ("early help assessment", "2018", "“Working together to safeguard children”"),
    ),
    "every child matters": (
        "the outcomes your area works towards now",
        "2010",
        "the programme ended with the government of the time",
    ),
    "disability discrimination act": ("the Equality Act 2010", "2010", "Equality Act 2010"),
}
"""The term in small letters → (what is used now, since when, where that is laid down)."""
