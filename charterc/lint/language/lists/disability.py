"""Words about disability that hurt or set apart, with what to write instead and the guidance behind it.

The list is our own; each source is named. It never holds words that people use of themselves and that the
law uses: disabled, special educational needs, deaf, blind, autistic. `word_entries` says how entries are written.
"""

from __future__ import annotations

from charterc.lint.language.lists.sources import AUTISM, DISABILITY_UNIT, MIND, NHS, OLDER, ONS, OWN

SUFFERING = "makes people sound like victims of a condition"
GROUP = "names people by nothing but a condition"
AGE = "makes one group of many different people"
NORMAL = "sets disabled people apart from those who count as normal"
EUPHEMISM = "goes round the word disabled, as if that were shameful"
FIGURE = "takes a disability as a picture of a fault"
HURTFUL = "is a word that hurts many people who are meant by it"
OBSTACLE = "makes the person's disability the obstacle, when it is often the place or the service"
ACCESS = "says who is sent there; what matters is that it can be used"

DISABILITY = {
    SUFFERING: {
        NHS: {
            "suffer|suffers|suffered|suffering from|with": "have|has|had|having",
            "{condition} sufferer|sufferers": "person|people with {condition}",
            "sufferer|sufferers": "person_with_…|people_with_…",
            "victim|victims of {condition}": "person|people with {condition}",
            "{condition} victim|victims": "person|people affected by {condition}",
        },
        DISABILITY_UNIT: {
            "is|are|was|were|be|being afflicted by|with": "has|have|had|had|have|having",
            "afflicted by|with": "with",
            "affliction|afflictions": "condition|conditions",
            "stricken|struck_down with|by {condition}": "with {condition}",
            "is|are|was|were stricken|struck_down with|by {condition}": "has|have|had|had {condition}",
            "stricken|struck_down with|by illness|disease|disability": "Say what the person has: “who has …”.",
            "stricken with": "with",
            "crippled by|with {condition}": "with {condition}",
            "is|are|was|were wheelchair bound": "uses|use|used|used a wheelchair",
            "wheelchair bound {person}": "{person} who uses a wheelchair",
            "wheelchair bound {people}": "{people} who use wheelchairs",
            "wheelchair bound": "wheelchair user” or “uses a wheelchair",
            "wheelchairbound": "wheelchair user” or “uses a wheelchair",
            "is|are|was|were confined|tied|bound to a|the|his|her|their wheelchair|wheelchairs": (
                "uses|use|used|used a wheelchair"
            ),
            "confined|tied|bound to a|the|his|her|their wheelchair|wheelchairs": "using a wheelchair",
            "confined|tied to wheelchairs": "using wheelchairs",
        },
        OWN: {
            "is|are|was|were bed_bound|bedbound|bedridden": "is|are|was|were in bed all the time",
            "bed bound": "Say what the person needs: “who stays in bed”.",
            "bedbound|bedridden": "Say what the person needs: “who stays in bed”.",
            "confined to bed": "staying in bed",
            "confined to a|the|his|her|their bed|beds": "staying in bed",
        },
    },
    GROUP: {
        DISABILITY_UNIT: {
            "the disabled": "disabled people",
            "the blind": "blind people” or “people with sight loss",
            "the deaf": "deaf people",
            "the deaf and|or blind": "deaf people and|or blind people",
            "the visually|sight impaired": "people with sight loss",
            "the partially sighted": "partially sighted people",
            "the hearing impaired": "people with hearing loss",
            "the hard of hearing": "people who are hard of hearing",
            "the physically|severely|profoundly|mentally|learning disabled": (
                "physically_disabled_people|severely_disabled_people|people_with_profound_disabilities|"
                "people_with_a_learning_disability|people_with_a_learning_disability"
            ),
            "the mentally ill": "people with a mental health condition",
            "a schizophrenic": "someone with schizophrenia",
            "schizophrenics": "people with schizophrenia",
            "an epileptic": "someone with epilepsy",
            "the housebound": "people who cannot leave home",
            "a paraplegic|quadriplegic|tetraplegic": "someone with paraplegia|quadriplegia|tetraplegia",
            "paraplegics|quadriplegics|tetraplegics": "people with paraplegia|quadriplegia|tetraplegia",
        },
        ONS: {"epileptics": "people with epilepsy"},
        NHS: {
            "a diabetic": "someone with diabetes",
            "diabetics": "people with diabetes",
            "a dyslexic": "someone with dyslexia",
            "dyslexics": "people with dyslexia",
            "asthmatics": "people with asthma",
            "anorexics": "people with anorexia",
        },
        AUTISM: {
            "the autistic": "autistic people",
            "autistics": "autistic people",
        },
    },
    AGE: {OLDER: {"the elderly": "older people"}},
    NORMAL: {
        ONS: {
            "able bodied": "non-disabled",
            "ablebodied": "non-disabled",
        },
        OWN: {
            "normal children|pupils|kids|students|peers": "other children|pupils|children|students|children",
            "a normal child|pupil|kid": "another child|pupil|child",
            "normal child|pupil": "non-disabled child|pupil",
            "normally developing": "other",
            "the less able": "people who need more help",
            "less able {anyone}": "Say what they need: “who need more help with …”.",
        },
    },
    EUPHEMISM: {
        DISABILITY_UNIT: {
            "differently|specially|otherly abled": "disabled",
            "physically challenged": "disabled",
            "mentally challenged": "Write “with a learning disability” after the noun.",
            "handi capable": "disabled",
            "handicapable": "disabled",
        },
    },
    FIGURE: {
        MIND: {"tone deaf to": "not listening to"},
        OWN: {
            "fall|falls|fell on deaf ears": "are|is|were ignored",
            "fallen on deaf ears": "been ignored",
            "falling on deaf ears": "being ignored",
            "turn|turns|turned|turning a blind eye to": "ignore|ignores|ignored|ignoring",
            "turn|turns|turned|turning a blind eye": "look|looks|looked|looking away",
            "turn|turns|turned|turning a deaf ear to": "ignore|ignores|ignored|ignoring",
            "turn|turns|turned|turning a deaf ear": "refuse|refuses|refused|refusing to listen",
        },
    },
    HURTFUL: {
        DISABILITY_UNIT: {
            "deaf and dumb": "Deaf” or “British Sign Language user",
            "deaf mute|mutes": "Deaf” or “British Sign Language user",
            "mentally ill {anyone}": "{anyone} with a mental health condition",
            "is|are|was|were mentally ill": "has|have|had|had a mental health condition",
            "mentally ill": "Write “with a mental health condition” after the noun.",
            "Downs|Down's|Downs'|Down's-syndrome|Downs-syndrome|Down-syndrome {anyone}": (
                "{anyone} with Down's syndrome"
            ),
        },
        OWN: {
            "birth defect|defects": "condition|conditions from birth",
            "mentally disabled {anyone}": "{anyone} with a learning disability",
            "midget|midgets": "person|people of short stature",
            "deformed {anyone}": "Say, where it matters, what is different: “… with a difference in her hand”.",
            "deformity|deformities": "difference in limbs or body|differences in limbs or body",
            "a|the mental age of": "Say what the person can do and what help is needed.",
            "mental age": "Say what the person can do and what help is needed.",
            "has|have|had|having fits": "has|have|had|having seizures",
        },
    },
    OBSTACLE: {
        OWN: {
            "in_spite_of|despite|overcome|overcomes|overcame|overcoming a|the|his|her|their disability|disabilities": (
                "Say what stood in the way, such as a building without a ramp, or leave it out."
            ),
        },
    },
    ACCESS: {
        OWN: {
            "disabled toilet|toilets|loo|loos|entrance|entrances": (
                "accessible toilet|toilets|toilet|toilets|entrance|entrances"
            ),
        },
    },
}
"""What is wrong with a wording → source → the wording → what to write instead."""
