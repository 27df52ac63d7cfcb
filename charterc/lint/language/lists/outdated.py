"""Terms for people that have been given up, with what to write instead and the guidance behind it.

The list is our own; each source is named. `word_entries` says how entries are written.
"""

from __future__ import annotations

from charterc.lint.language.lists.sources import AUTISM, CODE, DISABILITY_UNIT, ETHNICITY, OWN

GIVEN_UP = "is no longer used of people, and may hurt readers"
DIAGNOSIS = "is no longer the name of it, and may hurt readers"
LABEL = "puts a label before the person"

OUTDATED = {
    GIVEN_UP: {
        DISABILITY_UNIT: {
            "handicapped|crippled": "disabled",
            "a|his|her|their|any|no handicap|handicaps": "Write “impairment”, or “barrier”.",
            "mental|physical|severe handicap|handicaps": "Write “impairment”, or “learning disability”.",
            "mentally handicapped|retarded {anyone}": "{anyone} with a learning disability",
            "the mentally handicapped|retarded": "people with a learning disability",
            "mentally handicapped|retarded": "Write “with a learning disability” after the noun.",
            "mental retardation": "learning disability",
            "the retarded": "people with a learning disability",
            "retarded {anyone}": "{anyone} with a learning disability",
            "educationally subnormal {anyone}": "{anyone} with a learning disability",
            "subnormal": "Write “with a learning disability” after the noun.",
            "a retard": "a person with a learning disability",
            "retards": "people with a learning disability",
            "imbecile|imbeciles": "person|people with a learning disability",
            "cripple|cripples": "disabled person|people",
            "an invalid": "a disabled person",
            "invalids": "disabled people",
            "spastic {anyone}": "{anyone} with cerebral palsy",
            "a spastic": "a person with cerebral palsy",
            "spastics": "people with cerebral palsy",
            "spastic": "Write “with cerebral palsy” after the noun.",
            "lunatic|lunatics": "person|people with a mental health condition",
            "the insane": "people with a mental health condition",
            "insane {anyone}": "{anyone} with a mental health condition",
            "mental patient|patients": "person|people with a mental health condition",
        },
        OWN: {
            "mongol|mongoloid {anyone}": "{anyone} with Down's syndrome",
            "mongol|mongols": "person|people with Down's syndrome",
            "mongoloid": "Write “with Down's syndrome” after the noun.",
            "ineducable|uneducable": "Say what the child needs in order to learn.",
            "maladjusted {anyone}": "{anyone} with social, emotional and mental health needs",
            "maladjusted": "Write “with social, emotional and mental health needs” after the noun.",
            "slow learner|learners": "child|children who needs|need more time to learn",
            "remedial|backward {childish}": "Say what the child needs: “who need more time to learn”.",
        },
        ETHNICITY: {
            "coloured {anyone}": "Use the words that people use of themselves.",
            "half caste|castes": "Use the words that people use of themselves, such as “with mixed heritage”.",
            "oriental|Oriental {anyone}": "Use the words that people use of themselves, such as “Chinese”.",
            "BAME|BME|B.A.M.E. {people}": "{people} from ethnic minorities",
            "BAME|BME|B.A.M.E. communities|groups|backgrounds|staff|colleagues": (
                "ethnic minority communities|groups|backgrounds|staff|colleagues"
            ),
            "BAME|BME|B.A.M.E. {person}": "{person} from an ethnic minority",
            "BAME|BME|B.A.M.E.": "Name the ethnic groups that are meant, or write “people from ethnic minorities”.",
            "non white {people}": "{people} from ethnic minorities",
            "non white {person}": "{person} from an ethnic minority",
            "non white": "Name the ethnic groups that are meant.",
        },
    },
    DIAGNOSIS: {
        OWN: {"mongolism": "Down's syndrome"},
        AUTISM: {"autistic spectrum disorder|disorders|condition|conditions": "autism"},
    },
    LABEL: {
        CODE: {
            "special needs {family}": "{family} of children with special educational needs",
            "special needs {anyone}": "{anyone} with special educational needs",
            "SEN {family}": "{family} of children with special educational needs",
            "SEN {anyone}": "{anyone} with special educational needs",
            "SEND|SEN/D|SEN&D {family}": "{family} of children with special educational needs or disabilities",
            "SEND|SEN/D|SEN&D {anyone}": "{anyone} with special educational needs or disabilities",
            "EHCP|EHC {family}": "{family} of a child with an education, health and care plan",
            "EHCP|EHC {child}": "{child} with an education, health and care plan",
            "EHCP|EHC {children}": "{children} with education, health and care plans",
            "PMLD {anyone}": "{anyone} with profound and multiple learning disabilities",
        },
        OWN: {
            "SEMH {family}": "{family} of children with social, emotional and mental health needs",
            "SEMH {anyone}": "{anyone} with social, emotional and mental health needs",
            "ADHD {family}": "{family} of children with ADHD",
            "LAC {childish}": "{childish} in care",
            "ADHD {anyone}": "{anyone} with ADHD",
        },
        AUTISM: {
            "ASD|ASC {family}": "{family} of autistic children",
            "ASD|ASC {anyone}": "autistic {anyone}",
        },
    },
}
"""What is wrong with a term → source → the term → what to write instead."""
