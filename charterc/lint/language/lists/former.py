"""Bodies that no longer exist: when they went, what came after, and where that is laid down.

Left out are names that live on in some places (Connexions, Children's Trust Board) and letters that mean other
things in a charter (ISA, LSC, LINk, GTC). `word_entries` says how entries are written.
"""

from __future__ import annotations

CFA = "Children and Families Act 2014"
DHSC = "Department of Health and Social Care, “Transforming the public health system” (2021)"
HCA = "Health and Care Act 2022"
HSC = "Health and Social Care Act 2012"
HSCA = "Health and Social Care Act 2008"
POFA = "Protection of Freedoms Act 2012"
CHANGES = "machinery of government changes"

_DFE = "the Department for Education"
_DFE_NOW = "bodies whose work the Department for Education does now"
_ICBS = "integrated care boards (ICBs)"
_CCGS = "clinical commissioning groups, and in July 2022 by integrated care boards (ICBs)"
_HEALTH_SECURITY = "a body whose work the UK Health Security Agency does now"
_SOCIAL_WORK = "the Health and Care Professions Council, and in 2019 by Social Work England"
_MHCLG = "the Ministry of Housing, Communities and Local Government"

FORMER_BODIES = {
    "March 2025": {
        "Department for Education, on closing the agency (2024)": {
            "Education and Skills Funding Agency": _DFE,
            "ESFA": _DFE,
        },
    },
    "July 2024": {
        CHANGES: {
            "Department for Levelling Up, Housing and Communities": _MHCLG,
            "DLUHC": _MHCLG,
        },
    },
    "April 2023": {
        "Health Education England regulations 2023": {"Health Education England": "NHS England", "HEE": "NHS England"},
        "Cumbria (Structural Changes) Order 2022": {
            "Cumbria County Council": "Cumberland Council or Westmorland and Furness Council",
        },
        "North Yorkshire (Structural Changes) Order 2022": {
            "North Yorkshire County Council": "North Yorkshire Council"
        },
        "Somerset (Structural Changes) Order 2022": {"Somerset County Council": "Somerset Council"},
    },
    "February 2023": {
        "Health and Social Care Information Centre regulations 2023": {"NHS Digital": "NHS England"},
    },
    "July 2022": {
        HCA: {
            "clinical commissioning group|groups": _ICBS,
            "CCG|CCGs": _ICBS,
            "NHS England and Improvement": "NHS England",
            "NHS England and NHS Improvement": "NHS England",
            "NHS Improvement": "NHS England",
            "NHSE/I|NHSEI": "NHS England",
            "NHS Trust Development Authority": "NHS England",
            "NHS TDA": "NHS England",
            "sustainability and transformation partnership|partnerships": "integrated care systems",
        },
    },
    "February 2022": {"NHS England": {"NHSX": "NHS England"}},
    "October 2021": {
        DHSC: {
            "Public Health England": (
                "the UK Health Security Agency and the Office for Health Improvement and Disparities"
            ),
            "PHE": "the UK Health Security Agency and the Office for Health Improvement and Disparities",
        },
    },
    "April 2021": {
        "Northamptonshire (Structural Changes) Order 2020": {
            "Northamptonshire County Council": "North Northamptonshire Council or West Northamptonshire Council",
        },
    },
    "April 2020": {
        "Buckinghamshire (Structural Changes) Order 2019": {
            "Buckinghamshire County Council": "Buckinghamshire Council",
        },
    },
    "2019": {
        "Children and Social Work Act 2017": {
            "local safeguarding children|children's board|boards": "the local safeguarding children partnership",
            "LSCB|LSCBs": "the local safeguarding children partnership",
        },
    },
    "April 2019": {"Bournemouth, Dorset and Poole order 2018": {"Dorset County Council": "Dorset Council"}},
    "January 2018": {
        CHANGES: {
            "Department of Health": "the Department of Health and Social Care",
            "Department for Communities and Local Government": _MHCLG,
            "DCLG": _MHCLG,
        },
    },
    "2018": {
        "Department for Education": {
            "National College for Teaching and Leadership": f"{_DFE} and the Teaching Regulation Agency",
            "NCTL": f"{_DFE} and the Teaching Regulation Agency",
        },
    },
    "2017": {"Contact": {"Contact a Family": "Contact, the charity for families with disabled children"}},
    "April 2017": {
        "Department for Education, on the Education and Skills Funding Agency": {
            "Education Funding Agency": _DFE_NOW,
            "EFA": _DFE_NOW,
            "Skills Funding Agency": _DFE_NOW,
            "SFA": _DFE_NOW,
        },
    },
    "2014": {
        "NHS England": {"NHS Direct": "NHS 111"},
        CFA: {
            "parent partnership service|services": ("the SEND information, advice and support service (SENDIASS)"),
        },
    },
    "April 2013": {
        HSC: {
            "primary care trust|trusts": _CCGS,
            "PCT|PCTs": _CCGS,
            "strategic health authority|authorities": "NHS England",
            "NHS Commissioning Board": "NHS England",
            "Health Protection Agency": _HEALTH_SECURITY,
            "HPA": _HEALTH_SECURITY,
            "Local Involvement Network|Networks": "the local Healthwatch",
        },
        "Legal Aid, Sentencing and Punishment of Offenders Act 2012": {
            "Legal Services Commission": "the Legal Aid Agency",
        },
    },
    "December 2012": {
        POFA: {
            "Criminal Records Bureau": "the Disclosure and Barring Service (DBS)",
            "Independent Safeguarding Authority": "the Disclosure and Barring Service (DBS)",
        },
    },
    "August 2012": {
        HSC: {
            "General Social Care Council": _SOCIAL_WORK,
            "GSCC": _SOCIAL_WORK,
        },
    },
    "April 2012": {
        "Education Act 2011": {
            "Training and Development Agency for Schools": _DFE_NOW,
            "TDA": _DFE_NOW,
            "General Teaching Council for England": "the Teaching Regulation Agency",
            "GTCE": "the Teaching Regulation Agency",
            "Young People's Learning Agency": _DFE_NOW,
        },
    },
    "May 2010": {
        CHANGES: {
            "Department for Children, Schools and Families": _DFE,
            "DCSF": _DFE,
        },
        "Local Education Authorities and Children's Services Authorities (Integration of Functions) Order 2010": {
            "local education authority|authorities": "the local authority",
            "LEA|LEAs": "the local authority",
        },
    },
    "April 2010": {
        "Apprenticeships, Skills, Children and Learning Act 2009": {
            "Learning and Skills Council": _DFE_NOW,
            "Qualifications and Curriculum Authority": "Ofqual and the Standards and Testing Agency",
            "QCA": "Ofqual and the Standards and Testing Agency",
        },
    },
    "April 2009": {
        HSCA: {
            "Healthcare Commission": "the Care Quality Commission",
            "Commission for Social Care Inspection": "the Care Quality Commission, and Ofsted for children",
            "CSCI": "the Care Quality Commission, and Ofsted for children",
        },
    },
    "November 2008": {
        "Tribunals, Courts and Enforcement Act 2007": {
            "SENDIST": "the First-tier Tribunal (Special Educational Needs and Disability), the SEND Tribunal",
        },
    },
    "October 2007": {
        "Equality Act 2006": {
            "Disability Rights Commission": "the Equality and Human Rights Commission",
            "DRC": "the Equality and Human Rights Commission",
        },
    },
    "June 2007": {
        CHANGES: {
            "Department for Education and Skills": _DFE_NOW,
            "DfES": _DFE_NOW,
        },
    },
}
"""When it went → where that is laid down → the body → what came after."""

BODIES = frozenset(
    [
        *("esfa", "dluhc", "hee", "ccg", "nhsei", "nhsx", "phe", "lscb", "dclg", "nctl", "efa", "sfa", "pct", "hpa"),
        *("gscc", "tda", "gtce", "dcsf", "lea", "qca", "csci", "sendist", "drc", "dfes"),
    ]
)
"""Their acronyms in small letters: `former-body` speaks of them, so that no other rule needs to."""
