"""Words about disability that hurt or set people apart."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, said, words


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
        ("low-functioning adults, a higher functioning pupil", ["low-functioning", "higher functioning"]),
        ("an interpreter for the deaf comes on Mondays", ["the deaf"]),
        ("who suffers from very bad and rather rare psychosis", ["suffers from"]),
        # what is right
        ("who suffers from very bad and often rather rare psychosis", []),
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


def test_what_stands_between_two_quotations_is_not_quoted() -> None:
    assert said("disability-language", 'The "old" way: wheelchair-bound, said "again"') == ["wheelchair-bound"]
    assert said("disability-language", "The families' view: epilepsy sufferers' needs") == ["epilepsy sufferers"]


def test_a_label_for_disabled_people_is_not_said_to_blame_them() -> None:
    (problem,) = problems("disability-language", "aim: We plan with high-functioning adults\n")

    assert "hides what each of them needs" in problem.message
    assert words("blaming-language", "aim: We plan with high-functioning adults\n") == []
