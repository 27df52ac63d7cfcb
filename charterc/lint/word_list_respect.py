"""Words about people that hurt, blame or leave out, with what to write instead and the guidance behind it.

The list is our own; each source is named. It never holds words that people use of themselves and that the
law uses: disabled, special educational needs, headteacher, deaf, blind, autistic.
"""

from __future__ import annotations

DISABILITY_UNIT = "Disability Unit, “Inclusive language: words to use and avoid when writing about disability”"
NHS = "NHS digital service manual, “Inclusive content: disabilities and conditions”"
ONS = "Office for National Statistics, “Service manual”, on disability"
SCIE = "Social Care Institute for Excellence, on “seldom heard” voices"
TACT = "TACT, “Language that cares”, made with children and young people in care"
GOV = "GOV.UK, “Style guide”, on gender-neutral text and on older people"
MIND = "Mind, “Style guide: writing about people”"
AUTISM = "National Autistic Society, “How to talk and write about autism”"
ETHNICITY = "Race Disparity Unit, “Writing about ethnicity”"
NOT_BROUGHT = "Nottingham City safeguarding children partners, “Rethinking did not attend”"
OWN = "our own list, in the spirit of the Disability Unit's guidance"

DISABILITY = {
    **dict.fromkeys(
        ("suffers from", "suffer from", "suffering from", "suffered from", "suffers with", "suffer with"),
        ("has” or “have", NHS),
    ),
    "suffering with": ("having", NHS),
    "sufferer": ("person with …", NHS),
    "sufferers": ("people with …", NHS),
    **dict.fromkeys(("afflicted by", "afflicted with", "stricken with"), ("has", DISABILITY_UNIT)),
    **dict.fromkeys(
        ("wheelchair-bound", "wheelchair bound", "confined to a wheelchair", "confined to wheelchairs"),
        ("wheelchair user” or “uses a wheelchair", DISABILITY_UNIT),
    ),
    "able-bodied": ("non-disabled", ONS),
    "able bodied": ("non-disabled", ONS),
    "normal children": ("other children” or “non-disabled children", OWN),
    "normal child": ("another child” or “non-disabled child", OWN),
    "normal peers": ("other children of their age", OWN),
    "normally developing": ("other", OWN),
    "mentally ill": ("with a mental health condition", NHS),
    "deaf and dumb": ("Deaf” or “British Sign Language user", DISABILITY_UNIT),
    "deaf mute": ("Deaf” or “British Sign Language user", DISABILITY_UNIT),
    "an epileptic": ("someone with epilepsy", DISABILITY_UNIT),
    "epileptics": ("people with epilepsy", ONS),
    "diabetics": ("people with diabetes", NHS),
    "schizophrenics": ("people with schizophrenia", DISABILITY_UNIT),
    "tone deaf to": ("not listening to", MIND),
    "fall on deaf ears": ("are ignored", OWN),
    "falls on deaf ears": ("is ignored", OWN),
    "fell on deaf ears": ("were ignored", OWN),
    "turn a blind eye": ("ignore", OWN),
    "turning a blind eye": ("ignoring", OWN),
}
"""Phrases that paint disabled people as victims or as less than others: phrase → (instead, source)."""

COLLECTIVES = {
    "the disabled": ("disabled people", DISABILITY_UNIT),
    "the blind": ("blind people” or “people with sight loss", DISABILITY_UNIT),
    "the deaf": ("deaf people", DISABILITY_UNIT),
    "the autistic": ("autistic people", AUTISM),
    "the elderly": ("older people", GOV),
}
"""“The” with an adjective as a name for people. Right where a noun follows: “the disabled child”."""

BLAMING = {
    **dict.fromkeys(
        ("hard to reach", "hard-to-reach", "difficult to reach", "harder to reach"), ("seldom heard", SCIE)
    ),
    **dict.fromkeys(
        ("hard to engage", "hard-to-engage", "difficult to engage"), ("people we have not reached yet", SCIE)
    ),
    **dict.fromkeys(
        ("non-engaging", "refuse to engage", "refuses to engage", "failed to engage", "fail to engage"),
        ("we have not found the right way to reach", SCIE),
    ),
    **dict.fromkeys(
        ("challenging parents", "difficult parents", "demanding parents", "pushy parents", "difficult families"),
        ("parents who challenge us” or “parents who disagree", OWN),
    ),
    **dict.fromkeys(("challenging behaviour", "challenging behaviours"), ("having trouble coping” or “distress", TACT)),
    "failed to attend": ("was not brought” or “could not come", NOT_BROUGHT),
    "low functioning": ("needs this support: …", AUTISM),
    "low-functioning": ("needs this support: …", AUTISM),
    "high functioning": ("needs this support: …", AUTISM),
    "high-functioning": ("needs this support: …", AUTISM),
}
"""Phrases that put the fault with families or children: phrase → (instead, source)."""

OUTDATED = {
    **dict.fromkeys(("handicapped", "crippled"), ("disabled", DISABILITY_UNIT)),
    **dict.fromkeys(("handicap", "handicaps"), ("impairment” or “barrier", DISABILITY_UNIT)),
    **dict.fromkeys(
        ("mentally handicapped", "mental handicap", "mentally retarded", "retarded", "subnormal"),
        ("with a learning disability", DISABILITY_UNIT),
    ),
    **dict.fromkeys(("cripple", "cripples", "invalids"), ("disabled person", DISABILITY_UNIT)),
    **dict.fromkeys(("spastic", "spastics"), ("person with cerebral palsy", DISABILITY_UNIT)),
    **dict.fromkeys(("mongol", "mongolism", "down's child"), ("person with Down's syndrome", OWN)),
    **dict.fromkeys(("ineducable", "uneducable"), ("with learning needs", OWN)),
    **dict.fromkeys(
        ("lunatic", "insane", "mental patient"), ("person with a mental health condition", DISABILITY_UNIT)
    ),
    "special needs child": ("child with special educational needs", OWN),
    "special needs children": ("children with special educational needs", OWN),
    "sen child": ("child with special educational needs", OWN),
    "sen children": ("children with special educational needs", OWN),
    "send child": ("child with special educational needs or disabilities", OWN),
    "send children": ("children with special educational needs or disabilities", OWN),
    "ehcp child": ("child with an education, health and care plan", OWN),
    "ehcp children": ("children with education, health and care plans", OWN),
    **dict.fromkeys(
        ("coloured people", "coloured children", "half-caste"), ("the words people use of themselves", ETHNICITY)
    ),
    **dict.fromkeys(("bame", "bme"), ("people from ethnic minorities", ETHNICITY)),
}
"""Terms that have been given up: term → (instead, source)."""

GENDERED = {
    **dict.fromkeys(("chairman", "chairwoman"), ("chair", GOV)),
    "chairmen": ("chairs", GOV),
    "spokesman": ("spokesperson", GOV),
    "manpower": ("staff", GOV),
    "mankind": ("people", GOV),
    "layman": ("person without special knowledge", GOV),
    "layman's terms": ("plain words", GOV),
    "workmen": ("workers", GOV),
    "policeman": ("police officer", GOV),
    "firemen": ("firefighters", GOV),
    "headmaster": ("headteacher", GOV),
    "headmistress": ("headteacher", GOV),
    "he/she": ("they", GOV),
    "she/he": ("they", GOV),
    "s/he": ("they", GOV),
    "he or she": ("they", GOV),
    "she or he": ("they", GOV),
    "him/her": ("them", GOV),
    "him or her": ("them", GOV),
    "his/her": ("their", GOV),
    "his or her": ("their", GOV),
    "her/his": ("their", GOV),
    "her or his": ("their", GOV),
    "himself/herself": ("themselves", GOV),
    "himself or herself": ("themselves", GOV),
}
"""Words that name one gender where everyone is meant: word → (instead, source)."""
