"""Words in another language are not marked as such."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ("ہم آپ کی بات سنیں گے", "ur"),
        ("আমরা আপনার কথা শুনব", "bn"),
        ("ਅਸੀਂ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਾਂਗੇ", "pa"),
        ("我们会听你说话", "zh"),
        ("Byddwn yn gwrando ar blant a phobl ifanc", "cy"),
        ("Dla dzieci i dla nas to jest dom", "pl"),
        ("We meet at the café in Llan-yn-Rhos with Siân", ""),
        ("Byddwn yn gofyn i bob teulu cyn i ni benderfynu", "cy"),
        ("Mae croeso i chi ddod â ffrind gyda chi", "cy"),
        ("Dacă aveți întrebări, vă rugăm să ne sunați în orice zi lucrătoare.", "ro"),
        ("Baraye meherbani hamein apni rai zaroor bataein.", "ur"),
        ("Prosimy o uwagi w języku polskim.", "pl"),
        ("Waxaan dhegaysan doonaa carruurta iyo qoysaska", "so"),
        ("Nous vous demandons votre avis avant de décider", "fr"),
        ("Dhegayso qofka hadlaya goorta", "pl"),
        # names, foods, and English without its small words
        ("We ask Llanfyllin, Betws-y-Coed, Dolgellau and Llanrwst", ""),
        ("Llanfyllin, Dolgellau, Llanrwst, Penrhyndeudraeth", ""),
        ("Bara brith, samosa, kimchi, cake", ""),
        ("Named worker, weekly calls, plain words", ""),
        ("Croeso i chi", ""),
        ("Мы вас слышим", "ru"),
        ("Ми вас почуємо", "uk"),
        ("سوف نستمع إليكم", "ar"),
        ("So how'd that'd, there'd, what'll do", ""),
        ("“We’ll listen” – always …", ""),
    ],
)
def test_words_in_another_language_are_marked(said: str, tag: str) -> None:
    found = problems("unmarked-language", f"language: en-GB\nagreements:\n  - {said}\n  - We will listen\n")

    assert [problem.hint.rsplit(" ", 1)[1] for problem in found] == ([tag] if tag else [])
    marked = f"language: en-GB\nagreements:\n  - text: {said}\n    language: xx\n"
    assert problems("unmarked-language", marked) == []


def test_a_phrase_in_another_script_is_found_by_itself() -> None:
    text = "language: en-GB\nagreements:\n  - We say ਤੁਹਾਡੀ ਗੱਲ to all\n"

    assert words("unmarked-language", text) == ["ਤੁਹਾਡੀ ਗੱਲ"]
    assert "Set them apart" in problems("unmarked-language", text)[0].hint


def test_a_sentence_in_another_language_is_found_by_itself() -> None:
    said = "Post your marks to us. Prosimy o uwagi w języku polskim. Prosimy o listy w języku polskim. Thank you all."
    text = f"language: en-GB\nagreements:\n  - {said}\n"

    assert words("unmarked-language", text) == ["Prosimy o uwagi w języku polskim. Prosimy o listy w języku polskim."]
    assert "Set them apart" in problems("unmarked-language", text)[0].hint


def test_a_language_that_is_not_known_is_told_as_such() -> None:
    (problem,) = problems("unmarked-language", "language: en-GB\nagreements: [Dhegayso qofka hadlaya goorta]\n")

    assert "in another language" in problem.message
    assert "such as:" in problem.hint


@pytest.mark.parametrize(
    ("said", "is_found"),
    [
        ("dhegayso qofka hadlaya goorta your", True),
        ("dhegayso qofka hadlaya your", False),
        ("dhegayso qofka hadlaya goorta xun far her", True),
        ("dhegayso qofka hadlaya two cats", True),
        ("dhegayso qofka hadlaya two old cats", False),
        ("dhegayso qofka two", False),
        ("dhegayso qofka hadlaya two", True),
        ("dhegayso qofka two Cardiff", False),
        ("dla do jam jam jam jam", True),
        ("dla do jam jam jam jam jam", False),
        ("ka ku jam jam", False),
        ("dla do na jam jam jam jam jam jam jam", True),
        ("dla do na jam jam jam jam jam jam jam jam", False),
        ("dhegayso qofka hadlaya goorta jam jam jam", False),
        ("dla do na jest nie jam jam jam jam jam jam the our your", False),
        ("Section 19(a), form SEN2(b), f(x), H2O, COVID-19, A(1) and [1]", False),
        ("dla do jam(a) jam jam jam jam", True),
        ("dla do jam[a] jam jam jam jam", True),
        ("dla do jam2 jam jam jam jam", True),
        ("dla do (jam) jam jam jam jam", False),
    ],
)
def test_how_much_of_a_sentence_has_to_be_foreign(said: str, *, is_found: bool) -> None:
    assert (words("unmarked-language", f"language: en-GB\nagreements:\n  - {said}\n") != []) is is_found
