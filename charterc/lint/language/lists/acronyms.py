"""Acronyms of the field with their full names, those that everybody knows, and words shouted in capitals."""

from __future__ import annotations

KNOWN = {
    "AAC": "augmentative and alternative communication",
    "ADHD": "attention deficit hyperactivity disorder",
    "AP": "alternative provision",
    "APDR": "assess, plan, do, review",
    "AR": "annual review",
    "ARP": "additionally resourced provision",
    "ASC": "autism spectrum condition",
    "ASD": "autism spectrum disorder",
    "CAMHS": "child and adolescent mental health services",
    "CCG": "clinical commissioning group",
    "CETR": "care, education and treatment review",
    "CIN": "child in need",
    "CPD": "continuing professional development",
    "CQC": "Care Quality Commission",
    "CYP": "children and young people",
    "DBS": "Disclosure and Barring Service",
    "DCO": "designated clinical officer",
    "DFE": "Department for Education",
    "DHSC": "Department of Health and Social Care",
    "DLA": "Disability Living Allowance",
    "DMO": "designated medical officer",
    "DSCO": "designated social care officer",
    "DSL": "designated safeguarding lead",
    "DWP": "Department for Work and Pensions",
    "EAL": "English as an additional language",
    "EBSA": "emotionally based school avoidance",
    "EHA": "early help assessment",
    "EHC": "education, health and care",
    "EHCNA": "education, health and care needs assessment",
    "EHCP": "education, health and care plan",
    "EHE": "elective home education",
    "ELSA": "emotional literacy support assistant",
    "EOTAS": "education otherwise than at school",
    "EP": "educational psychologist",
    "EYFS": "early years foundation stage",
    "FASD": "foetal alcohol spectrum disorder",
    "FE": "further education",
    "GDPR": "General Data Protection Regulation",
    "HI": "hearing impairment",
    "IASS": "information, advice and support service",
    "ICB": "integrated care board",
    "ICS": "integrated care system",
    "IEP": "individual education plan",
    "IPSEA": "Independent Provider of Special Education Advice",
    "JCP": "joint commissioning plan",
    "JSNA": "joint strategic needs assessment",
    "KPI": "key performance indicator",
    "LA": "local authority",
    "LAC": "looked-after children",
    "LAIP": "local area inclusion plan",
    "LDD": "learning difficulties and disabilities",
    "LINK": "Local Involvement Network",
    "LSA": "learning support assistant",
    "MASH": "multi-agency safeguarding hub",
    "MAT": "multi-academy trust",
    "MDT": "multidisciplinary team",
    "MLD": "moderate learning difficulties",
    "MOU": "memorandum of understanding",
    "MSI": "multi-sensory impairment",
    "NEET": "not in education, employment or training",
    "NHSE": "NHS England",
    "NNPCF": "National Network of Parent Carer Forums",
    "OT": "occupational therapist",
    "PAP": "priority action plan",
    "PCF": "parent carer forum",
    "PDA": "pathological demand avoidance",
    "PECS": "Picture Exchange Communication System",
    "PFA": "preparing for adulthood",
    "PINS": "Partnerships for Inclusion of Neurodiversity in Schools",
    "PIP": "Personal Independence Payment",
    "PMLD": "profound and multiple learning disabilities",
    "PRU": "pupil referral unit",
    "QA": "quality assurance",
    "SALT": "speech and language therapy",
    "SEF": "self-evaluation form",
    "SEMH": "social, emotional and mental health",
    "SEN": "special educational needs",
    "SENCO": "special educational needs co-ordinator",
    "SEND": "special educational needs and disabilities",
    "SENDCO": "special educational needs and disabilities co-ordinator",
    "SENDIAS": "special educational needs and disabilities information, advice and support",
    "SENDIASS": "special educational needs and disabilities information, advice and support service",
    "SLCN": "speech, language and communication needs",
    "SLD": "severe learning difficulties",
    "SLT": "speech and language therapist",
    "SPLD": "specific learning difficulties",
    "TA": "teaching assistant",
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
    "PO GCSE BSL CIC CIO LTD PLC HR PTA YMCA COVID AGM PIN USB SIM LGBT LGBTQ BAME BME UN PAYE GMT BST BTEC PGCE PHD "
    "HM BA BSC MA MSC MBA MBE OBE CBE KC QC JP CC KIDS "
    "MENCAP SENSE RSPCA HMRC WWW NI"
)
FAMILIAR = frozenset(_FAMILIAR.split())
"""Better known than their full names, as GOV.UK's style guide has it, and names: KIDS is a charity."""

_SHOUTED = (
    "SHOUT SCOPE REVIEW SIGNED CONTACT ALL AND NOT NO YES WE YOU US ME MY OUR YOUR THE THIS THAT WITH TO WILL MUST "
    "CAN DO ARE IS IT OF IN ON OR IF BY AT AS FOR FROM WOW STOP GO NEW NOW ONE BEFORE AFTER EVERY EVERYONE ALWAYS "
    "NEVER ONLY II III IV VI VII VIII IX XI XII XIV TBC TBA TBD TODO PLEASE HOW WHO WHY WHAT WHEN WHERE HAVE BE "
    "BEST BEING THEIR THEM THEY VALUE VALUES DRAFT CHARTER CARE TOGETHER HEALTH EDUCATION IMPORTANT NOTE ABLE ABOUT "
    "AGAIN AGREE AGREED AIM AIMS AN ANY ANYONE ASK AWAY BACK BEEN BETTER BIG BOTH BUT CALL CHANGE CHILD CHOICE COME "
    "COULD DAY DEAF DEAR DID DOES DONE DOWN EACH EARLY EASY END EQUAL EVEN EVER FAIR FAMILY FEEL FEW FIND FIRST "
    "FREE FULL FUN GET GIVE GOAL GOALS GOOD GREAT GROUP HAD HAS HE HELP HER HERE HIM HIS HOME HONEST HOPE HOURS "
    "IMPACT INFO INTO ITS JOIN JUST KEEP KEY KIND KNOW LAST LEAD LEARN LESS LET LIFE LIKE LISTEN LIVE LIVES LOCAL "
    "LOOK LOVE MADE MAKE MANY MAY MEET MORE MOST MUCH NEED NEEDS NEXT NONE NOTHING OFF OFTEN OLD OPEN OTHER OUT "
    "OVER OWN PARENT PART PEOPLE PER PLACE PLAN PLANS PLEDGE POSTER PUPIL RIGHT RIGHTS SAFE SAID SAME SAY SCHOOL "
    "SEE SHALL SHARE SHE SHOULD SO SOME SOON SPEAK STAFF START STILL SURE TAKE TALK TEAM TELL THAN THANK THEN THERE "
    "THESE THING THINGS THINK THOSE TIME TIMES TODAY TOO TRUST TRY TWO UNDER UNTIL UP USE VERY VIEW VIEWS VISION "
    "VOICE VOICES WANT WAS WAY WAYS WELL WERE WHILE WHOLE WHOSE WORK WORKS WOULD YEAR YEARS YET YOUNG YOURS"
)
SHOUTED = frozenset(_SHOUTED.split())
"""Words in capitals for emphasis; not acronyms."""

_LONGEST = 6

WORDS_TOO = frozenset({"US", "IT", "HI", "LINK", "MASH", "MAT", "PINS", "PIP", "SALT", "AM"})
"""Acronyms that are also words: in a heading in capitals they are more likely the word."""


def is_plain(word: str) -> bool:
    """Whether a word in capitals is certainly a word, not an acronym: one for emphasis, or a long one."""
    return word in SHOUTED or (len(word) > _LONGEST and word.isupper() and word not in KNOWN)
