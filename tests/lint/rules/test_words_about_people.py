"""Words about people: what is found, what is advised, and what is left alone."""

from __future__ import annotations

import pytest
from linting import problems, words


def said(rule: str, sentence: str) -> list[str]:
    return words(rule, f"agreements:\n  - text: |\n      {sentence}\n")


def advised(rule: str, sentence: str) -> list[str]:
    """What each finding says to write."""
    return [problem.hint.partition(" (")[0] for problem in problems(rule, f"aim: |\n  {sentence}\n")]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("He suffered from asthma and is suffering with eczema", ["suffered from", "suffering with"]),
        ("a dyslexia sufferer, migraine sufferers", ["dyslexia sufferer", "migraine sufferers"]),
        ("a victim of cerebral palsy; dementia victims", ["victim of cerebral palsy", "dementia victims"]),
        ("struck down by illness, stricken with polio", ["struck down by illness", "stricken with polio"]),
        ("tied to a wheelchair, confined to her bed", ["tied to a wheelchair", "confined to her bed"]),
        ("a **wheelchair**-bound boy", ["wheelchair**-bound boy"]),
        ("She is bed-bound. He was bedridden.", ["is bed-bound", "was bedridden"]),
        ("the visually impaired and the hard of hearing", ["the visually impaired", "the hard of hearing"]),
        ("The learning disabled, the housebound", ["The learning disabled", "the housebound"]),
        ("an epileptic, paraplegics and dyslexics", ["an epileptic", "paraplegics", "dyslexics"]),
        ("differently-abled, specially abled, ablebodied", ["differently-abled", "specially abled", "ablebodied"]),
        ("deaf-and-dumb, a deaf-mute", ["deaf-and-dumb", "deaf-mute"]),
        ("a birth defect, the mental age of six", ["birth defect", "the mental age of"]),
        ("overcome their disability", ["overcome their disability"]),
        ("the disabled toilets", ["disabled toilets"]),
        ("Down’s babies, a Downs syndrome girl", ["Down’s babies", "Downs syndrome girl"]),
        # what is right
        ("the deaf or blind pupils, the blind, deaf and autistic pupils", []),
        ("the disabled and non-disabled pupils", []),
        ("an epileptic seizure, and pull down the blind", []),
        ("the National Federation of the Blind and the Royal School for the Deaf", []),
        ("the Deaf and Hearing Support Team", []),
        ("no family suffers from our mistakes, nor from long waits", []),
        ("victims of crime, and a plan that fits", []),
        ("the elderly oak and the deaf-led group", []),
        ("South Downs children meet on Monday", []),
    ],
)
def test_disability(sentence: str, found: list[str]) -> None:
    assert said("disability-language", sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("the hardest to reach, and Hard-to-Reach groups", ["the hardest to reach", "Hard-to-Reach"]),
        ("families we find difficult to reach", ["difficult to reach"]),
        ("parents who don’t engage, carers who won't engage", ["don’t engage", "won't engage"]),
        ("a family that chose not to engage", ["chose not to engage"]),
        ("Non-engagement by parents, and disengaged fathers", ["Non-engagement", "disengaged"]),
        ("the lack of engagement from carers", ["lack of engagement from carers"]),
        ("hostile fathers, troubled families", ["hostile fathers", "troubled families"]),
        ("vexatious complainants and poor parenting", ["vexatious complainants", "poor parenting"]),
        ("naughty boys, defiant pupils", ["naughty boys", "defiant pupils"]),
        ("attention seeking, badly-behaved", ["attention seeking", "badly-behaved"]),
        ("children who abscond; school refusers", ["abscond", "school refusers"]),
        ("The pupil is non-compliant", ["non-compliant"]),
        ("mothers who failed to attend", ["failed to attend"]),
        ("the child did not attend", ["child did not attend"]),
        ("children who kick off", ["kick off"]),
        # what is right
        ("The council failed to engage, and staff did not engage either", []),
        ("we say where services failed to attend", []),
        ("a button that is hard to reach, and a shelf hard to reach for", []),
        ("our failure to engage, and poor engagement by services", []),
        ("challenging families to dream, and the Troubled Families programme", []),
        ("we kick off the meeting at ten, and children act out a story", []),
        ("notes for parents who did not attend", []),
        ("difficult conversations and challenging times", []),
        ("children with behaviour that challenges", []),
    ],
)
def test_blame(sentence: str, found: list[str]) -> None:
    assert said("blaming-language", sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("mentally-handicapped men", ["mentally-handicapped men"]),
        ("mental retardation, a mongoloid face", ["mental retardation", "mongoloid"]),
        ("special-needs pupils, SEND families", ["special-needs pupils", "SEND families"]),
        ("an EHCP student and ADHD kids", ["EHCP student", "ADHD kids"]),
        ("ASD pupils, LAC children", ["ASD pupils", "LAC children"]),
        ("slow learners, backward pupils", ["slow learners", "backward pupils"]),
        ("BAME communities, B.A.M.E. pupils", ["BAME communities", "B.A.M.E. pupils"]),
        ("non-white families, half-castes", ["non-white families", "half-castes"]),
        ("autistic spectrum disorder", ["autistic spectrum disorder"]),
        # what is right
        ("spastic cerebral palsy; handicap no one; an insane queue", []),
        ("the SEN Children and Families Team, the SEND Families Forum and the BAME Network", []),
        ("we send children and families home, and an invalid form back", []),
        ("coloured paper, backward steps, a remedial action", []),
    ],
)
def test_terms_given_up(sentence: str, found: list[str]) -> None:
    assert said("outdated-term", sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("(s)he / him", ["(s)he"]),
        ("he / she, her/him and himself", ["he / she", "her/him"]),
        ("it is his or hers; herself or himself", ["his or hers", "herself or himself"]),
        ("the Chairman’s room, two vice-chairmen", ["Chairman", "vice-chairmen"]),
        ("Man the stall, and the desk is manned by carers", ["Man the stall", "is manned"]),
        ("man-hours and man-made", ["man-hours", "man-made"]),
        ("the dinner ladies, a lollipop lady", ["dinner ladies", "lollipop lady"]),
        ("laymen, policemen, a spokeswoman", ["laymen", "policemen", "spokeswoman"]),
        # what is right
        ("the Ombudsman, Jane Foreman, Postman Pat and the Isle of Man", []),
        ("mothers and fathers, boys and girls, women and men", []),
        ("he said that she or her son would come", []),
    ],
)
def test_gender(sentence: str, found: list[str]) -> None:
    assert said("gendered-word", sentence) == found


@pytest.mark.parametrize(
    ("rule", "sentence", "advice"),
    [
        ("outdated-term", "for mentally handicapped adults", ["Write “adults with a learning disability”."]),
        ("disability-language", "for mentally ill parents", ["Write “parents with a mental health condition”."]),
        ("disability-language", "Mentally ill parents come", ["Write “Parents with a mental health condition”."]),
        ("outdated-term", "the cripples", ["Write “disabled people”."]),
        ("disability-language", "a Down's child", ["Write “child with Down's syndrome”."]),
        ("outdated-term", "mongolism", ["Write “Down's syndrome”."]),
        ("outdated-term", "for BAME communities", ["Write “ethnic minority communities”."]),
        (
            "outdated-term",
            "the SEND parents",
            ["Write “parents of children with special educational needs or disabilities”."],
        ),
        ("disability-language", "they suffered from asthma", ["Write “had”."]),
        ("disability-language", "people suffering with asthma", ["Write “having”."]),
        ("disability-language", "ask an epileptic.", ["Write “someone with epilepsy”."]),
        ("gendered-word", "the spokesmen", ["Write “spokespeople”."]),
        ("gendered-word", "she is manning the phones", ["Write “staffing the phones”."]),
        ("blaming-language", "difficult families", ["Say what families told you, and what they need from you."]),
    ],
)
def test_advice_fits_where_it_is_pasted(rule: str, sentence: str, advice: list[str]) -> None:
    assert advised(rule, sentence) == advice


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("turn a blind eye", "takes a disability as a picture of a fault"),
        ("normal children", "sets disabled people apart from those who count as normal"),
        ("the elderly.", "makes one group of many different people"),
        ("the blind.", "names people by nothing but a condition"),
    ],
)
def test_each_kind_has_its_own_reason(sentence: str, why: str) -> None:
    (problem,) = problems("disability-language", f"aim: {sentence}\n")

    assert why in problem.message


def test_a_label_before_a_person_is_a_note() -> None:
    (label,) = problems("outdated-term", "aim: We meet SEND families\n")
    (insult,) = problems("outdated-term", "aim: We meet spastics\n")

    assert (label.severity, insult.severity) == ("info", "warning")


@pytest.mark.parametrize(
    "sentence",
    [
        'We do not say "suffers from autism" here',
        'She said "he is wheelchair-bound" to us',
        "We do not say “hard to reach families” or ‘the autistic’",
        "We do not say 'he suffers from autism', and the families' views count",
        "**“Hard to reach parents”** is no name for us",
        "> Hard to reach families are not hard to reach.",
        "“I am wheelchair-bound, and I don’t mind”",
    ],
)
def test_quotations_are_left_alone(sentence: str) -> None:
    for rule in ("disability-language", "blaming-language"):
        assert said(rule, sentence) == []


def test_what_stands_between_two_quotations_is_not_quoted() -> None:
    assert said("disability-language", 'The "old" way: wheelchair-bound, said "again"') == ["wheelchair-bound"]
    assert said("disability-language", "The families' view: epilepsy sufferers' needs") == ["epilepsy sufferers"]
