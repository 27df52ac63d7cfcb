"""Acronyms of the field with their full names, those that everybody knows, and words shouted in capitals."""

from __future__ import annotations

KNOWN = {
    "ADHD": "attention deficit hyperactivity disorder",
    "AP": "alternative provision",
    "AR": "annual review",
    "ASC": "autism spectrum condition",
    "ASD": "autism spectrum disorder",
    "CAMHS": "child and adolescent mental health services",
    "CCG": "clinical commissioning group",
    "CQC": "Care Quality Commission",
    "CYP": "children and young people",
    "DCO": "designated clinical officer",
    "DFE": "Department for Education",
    "DMO": "designated medical officer",
    "DSCO": "designated social care officer",
    "EAL": "English as an additional language",
    "EHC": "education, health and care",
    "EHCNA": "education, health and care needs assessment",
    "EHCP": "education, health and care plan",
    "EP": "educational psychologist",
    "EYFS": "early years foundation stage",
    "FE": "further education",
    "IASS": "information, advice and support service",
    "ICB": "integrated care board",
    "ICS": "integrated care system",
    "IEP": "individual education plan",
    "JCP": "joint commissioning plan",
    "JSNA": "joint strategic needs assessment",
    "KPI": "key performance indicator",
    "LA": "local authority",
    "LAC": "looked-after children",
    "LAIP": "local area inclusion plan",
    "MDT": "multidisciplinary team",
    "NEET": "not in education, employment or training",
    "NNPCF": "National Network of Parent Carer Forums",
    "OT": "occupational therapist",
    "PAP": "priority action plan",
    "PCF": "parent carer forum",
    "PFA": "preparing for adulthood",
    "PMLD": "profound and multiple learning disabilities",
    "QA": "quality assurance",
    "SALT": "speech and language therapy",
    "SEF": "self-evaluation form",
    "SEMH": "social, emotional and mental health",
    "SEN": "special educational needs",
    "SENCO": "special educational needs co-ordinator",
    "SEND": "special educational needs and disabilities",
    "SENDIASS": "special educational needs and disabilities information, advice and support service",
    "SLCN": "speech, language and communication needs",
    "SLT": "speech and language therapist",
    "TAC": "team around the child",
    "TAF": "team around the family",
    "TAS": "team around the school",
    "TOR": "terms of reference",
    "VCS": "voluntary and community sector",
    "VCSE": "voluntary, community and social enterprise",
    "WSOA": "written statement of action",
}
"""The full name to suggest."""

COVERED_BY = {"SEN": ("SEND",), "EHC": ("EHCP",), "SENDIASS": ()}
"""Acronyms that a reader can tell from a longer one that is explained."""

_FAMILIAR = (
    "NHS UK GP EU US USA BBC PDF MP ID TV IT CEO VAT HTML FAQ AI PE A4 A3 RSVP SMS DVD CD QR OK AM PM AD BC RNIB NSPCC "
    "PO GCSE BSL CIC CIO LTD PLC HR PTA YMCA COVID AGM PIN USB SIM LGBT LGBTQ BAME BME"
)
FAMILIAR = frozenset(_FAMILIAR.split())
"""Better known than their full names, as GOV.UK's style guide has it."""

_SHOUTED = (
    "ALL AND NOT NO YES WE YOU US ME MY OUR YOUR THE THIS THAT WITH TO WILL MUST CAN DO ARE IS IT OF IN ON OR IF BY AT "
    "AS FOR FROM WOW STOP GO NEW NOW ONE BEFORE AFTER EVERY EVERYONE ALWAYS NEVER ONLY II III IV VI VII VIII IX XI XII "
    "XIV TBC TBA TBD TODO PLEASE HOW WHO WHY WHAT WHEN WHERE HAVE BE BEST BEING THEIR THEM THEY VALUE VALUES DRAFT "
    "CHARTER CARE TOGETHER HEALTH EDUCATION IMPORTANT NOTE"
)
SHOUTED = frozenset(_SHOUTED.split())
"""Words in capitals for emphasis; not acronyms."""
