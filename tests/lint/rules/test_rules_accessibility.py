from __future__ import annotations

import pytest
from linting import problems, words


def picture(**fields: str) -> str:
    lines = "".join(f"    {key}: {value}\n" for key, value in fields.items())
    return f"vision:\n  text: This is us.\n  picture:\n{lines}"


def test_a_picture_needs_alternative_text_unless_it_is_lost() -> None:
    assert words("picture-without-alt", picture(file="circle.png")) == ["circle.png"]
    assert words("picture-without-alt", picture(file="circle.png", alt="Four hands")) == []
    assert words("picture-without-alt", picture(lost="A circle stood here")) == []


def test_logos_and_signatures_are_pictures_too() -> None:
    text = (
        "partners:\n  - name: A Trust\n    logo:\n      file: a.svg\n"
        "signatories:\n  - name: A\n    signature:\n      file: b.png\n"
    )

    assert words("picture-without-alt", text) == ["a.svg", "b.png"]


@pytest.mark.parametrize(
    ("alt", "poor"),
    [
        ("circle.png", True),
        ("circle", True),
        ("IMG_2041", True),
        ("Logo", True),
        ("Picture of four hands", True),
        ("Our Charter.", True),
        ("Four hands around our values", False),
        ("The logo of Millbrook Council", False),
    ],
)
def test_alternative_text_says_what_the_picture_shows(alt: str, *, poor: bool) -> None:
    assert words("poor-alt", picture(file="circle.png", alt=alt, caption="Our charter")) == ([alt] if poor else [])


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Read it [here](https://www.a.gov.uk)", ["here"]),
        ("[Click here](https://www.a.gov.uk) to read it", ["Click here"]),
        ("Read the [SEND strategy](https://www.a.gov.uk)", []),
        ("See [https://www.a.gov.uk](https://www.a.gov.uk)", ["https://www.a.gov.uk"]),
        ("See https://www.a.gov.uk/send.", ["https://www.a.gov.uk/send"]),
        ("See a.gov.uk or write to a@b.gov.uk", []),
        ("[Read more…](https://www.a.gov.uk)", ["Read more…"]),
        ("Go to [a.gov.uk](https://www.a.gov.uk)", ["a.gov.uk"]),
        ("[Download](https://www.a.gov.uk) it", ["Download"]),
        ("See [our website](https://www.a.gov.uk)", ["our website"]),
        ("[Follow this link](https://www.a.gov.uk)", ["Follow this link"]),
        ("[Download the plan](https://www.a.gov.uk)", []),
    ],
)
def test_links_say_where_they_lead(said: str, found: list[str]) -> None:
    assert words("empty-link-text", f"aim: >-\n  {said}\n") == found


def test_the_link_that_is_offered_can_be_pasted() -> None:
    (problem,) = problems("empty-link-text", "aim: See www.a.gov.uk\n")

    assert "(https://www.a.gov.uk)" in problem.hint


def test_links_of_a_contact_say_where_they_lead() -> None:
    text = "contacts:\n  - links:\n      - text: here\n        url: https://www.a.gov.uk\n      - SEND pages\n      - '@a_send'\n"

    assert words("empty-link-text", text) == ["here"]


def test_titles_and_headings_in_capitals_are_one_finding() -> None:
    text = "title: OUR LOCAL CHARTER\naim:\n  heading: WHAT WE WANT\n  text: To listen\nvision:\n  heading: SEND\n  text: To see\n"
    (problem,) = problems("capitals", text)

    assert "Found in 2 places." in problem.message
    assert "“Our local charter”" in problem.hint
    assert [related.span.line for related in problem.related] == [3]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("PLEASE WRITE TO US SOON", ["PLEASE WRITE TO US SOON"]),
        ("You must NEVER EVER GIVE UP ON US", ["NEVER EVER GIVE UP ON US"]),
        ("You must NEVER give up", []),
        ("SEND, EHCP, SENCO, CAMHS and OT", []),
        ("LISTEN TO US.", ["LISTEN TO US"]),
        ("We say 'PLEASE HELP US SOON' to all", ["PLEASE HELP US SOON'"]),
        ("An A-LEVEL SOON FOR ALL", ["A-LEVEL SOON FOR ALL"]),
        ("You must NEVER EVER wait for the LOCAL OFFER", []),
        ("Jo Hill, BA, MBE, OBE, CBE", []),
        ("ABCD, EFGH, IJKL and MNOP", []),
    ],
)
def test_runs_of_capitals_in_prose(said: str, found: list[str]) -> None:
    assert words("capitals", f"aim: {said}\n") == found


def test_the_language_of_the_charter_is_given() -> None:
    assert words("missing-language", "title: Our charter\n") == ["Our charter"]
    assert words("missing-language", "title: Our charter\nlanguage: cy\n") == []


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
        ("Мы вас слышим", "ru"),
        ("Ми вас почуємо", "uk"),
        ("سوف نستمع إليكم", "ar"),
        ("“We’ll listen” – always …", ""),
    ],
)
def test_words_in_another_language_are_marked(said: str, tag: str) -> None:
    found = problems("unmarked-language", f"language: en-GB\nagreements:\n  - {said}\n  - We will listen\n")

    assert [problem.hint.rsplit(" ", 1)[1] for problem in found] == ([tag] if tag else [])
    marked = f"language: en-GB\nagreements:\n  - text: {said}\n    language: xx\n"
    assert problems("unmarked-language", marked) == []


def test_links_with_the_same_words_lead_to_one_place() -> None:
    text = "aim: The [plan](https://a.gov.uk/1), the [Plan](https://a.gov.uk/2) and the [plan](https://a.gov.uk/1/)\n"

    assert words("same-link-text", text) == ["Plan"]
    assert words("same-link-text", "aim: The [a plan](https://a.gov.uk/1) and [b plan](https://a.gov.uk/2)\n") == []


@pytest.mark.parametrize(
    ("heading", "hint"),
    [
        ("VISION", "Vision"),
        ("AIM", "Aim"),
        ("VALUES", "Values"),
        ("NOTHING ABOUT US WITHOUT US", "Nothing about us without us"),
        ("HOW CAMHS CAN HELP", "How CAMHS can help"),
        ("SEND", ""),
        ("PACTS", ""),
        ("SEND & EHCP", ""),
    ],
)
def test_headings_in_capitals(heading: str, hint: str) -> None:
    found = problems("capitals", f"aim:\n  heading: {heading}\n  text: To listen\n")

    assert [problem.hint.split("”")[0].removeprefix("Write “") for problem in found] == ([hint] if hint else [])


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("english", "en-GB"),
        ("Welsh", "cy"),
        ("gb", "en-GB"),
        ("en_GB", "en-GB"),
        ("en-UK", "en-GB"),
        ("urd", "ur"),
        ("en", ""),
        ("en-GB", ""),
        ("zh-Hant-HK", ""),
        ("bfi", ""),
        ("es-419", ""),
    ],
)
def test_languages_are_tags(language: str, tag: str) -> None:
    ours = f"title: T\nlanguage: {language}\n"
    theirs = f"title: T\nlanguage: en-GB\nagreements:\n  - text: We will\n    language: {language}\n"

    for text in (ours, theirs):
        assert [p.hint for p in problems("missing-language", text)] == (
            [f"Write:\n\n    language: {tag}"] if tag else []
        )


def test_a_language_nobody_knows_gets_no_guess() -> None:
    (problem,) = problems("missing-language", "title: T\nlanguage: klingon\n")

    assert "cy for Welsh" in problem.hint


def test_an_id_called_language_is_no_language() -> None:
    text = "title: T\nlanguage: en\ncommitments:\n  language: We will speak\nglossary:\n  terms:\n    language: Words\n"

    assert problems("missing-language", text) == []


def test_a_phrase_in_another_script_is_found_by_itself() -> None:
    text = "language: en-GB\nagreements:\n  - We say ਤੁਹਾਡੀ ਗੱਲ to all\n"

    assert words("unmarked-language", text) == ["ਤੁਹਾਡੀ ਗੱਲ"]
    assert "Set them apart" in problems("unmarked-language", text)[0].hint


@pytest.mark.parametrize(
    ("alt", "fault"),
    [("Image", "says only “image”"), ("IMG_1234", "is the name of a file"), ("circle.png", "is the name of the file")],
)
def test_what_is_wrong_with_an_alternative_text(alt: str, fault: str) -> None:
    (problem,) = problems("poor-alt", picture(file="circle.png", alt=alt))

    assert fault in problem.message
