from __future__ import annotations

import pytest
from linting import problems, words


def agreed(*promises: str) -> str:
    return "agreements:\n" + "".join(f"  - {promise}\n" for promise in promises)


def test_similar_promises_are_found_at_the_later_with_the_earlier_beside_it() -> None:
    text = agreed(
        "We will do what we say we will or explain clearly why we cannot",
        "We will meet in places that everyone can reach",
        "We will do what we say we will do or explain clearly why we cannot",
    )
    (problem,) = problems("similar-commitment", text)

    assert (problem.span.line, problem.span.column) == (5, 5)
    assert [related.span.line for related in problem.related] == [3]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We will answer letters from families within 5 days", "We will answer letters from families within 20 days"),
        ("We will pay for travel", "We will pay for childcare"),
        ("We will listen to children at every meeting", "We will bring food to every meeting we hold"),
        ("Team meetings", "Team meetings each week"),
    ],
)
def test_other_numbers_and_other_subjects_are_not_similar(first: str, second: str) -> None:
    others = ("We will draw pictures for young children", "We will ring before a visit to a family home")

    assert words("similar-commitment", agreed(first, *others, second)) == []


def test_a_sign_that_echoes_a_promise_is_not_similar() -> None:
    promise = "We will explain every decision to the family that it is about"
    text = f"{agreed(promise)}indicators:\n  - We explained every decision to the family that it is about\n"

    assert words("similar-commitment", text) == []


def test_the_likeness_that_counts_can_be_set() -> None:
    text = agreed(
        "We will explain each decision to families", "We will explain each late decision to schools", "We will sing"
    )

    assert words("similar-commitment", text) == []
    assert words("similar-commitment", text, options={"similar-commitment": {"threshold": 0.3}}) == [
        "We will explain each late decision to schools"
    ]


@pytest.mark.parametrize(
    ("kept", "second"),
    [
        ("[a, b, a]", "a"),
        ("[a, We will share]", "We will share"),
        ("[We will sing, we will  sing.]", "we will  sing."),
    ],
)
def test_a_promise_twice_under_one_value_is_found_at_the_second(kept: str, second: str) -> None:
    text = f"commitments:\n  a: We will share\n  b: We will ask\nvalues:\n  - name: Open\n    commitments: {kept}\n"

    assert words("commitment-twice", text) == [second]


def test_identical_words_under_two_values_are_one_promise() -> None:
    text = (
        "values:\n  - name: A\n    commitments: [We will share it]\n  - name: B\n    commitments: [We will share it.]\n"
    )

    assert words("identical-commitment", text) == ["We will share it."]
    assert words("identical-commitment", text.replace("We will share it", "Team meetings")) == []


@pytest.mark.parametrize(
    ("stem", "items", "found"),
    [
        ("We will:", ["Listen first", "The charter in staff training"], ["The charter in staff training"]),
        ("We will:", ["Listen first", "Including young people"], ["Including young people"]),
        ("We will:", ["We will listen", "We will share"], ["We will:"]),
        ("To check this, we will:", ["review it yearly", "always learn", "not stop"], []),
        ("We agree that:", ["the best start is the beginning", "we will listen"], []),
        ("Our work will be:", ["welcoming", "caring"], []),
        ("We will:", ["Bring food", "Sing songs"], []),
    ],
)
def test_items_read_on_from_their_stem(stem: str, items: list[str], found: list[str]) -> None:
    text = f'actions:\n  stem: "{stem}"\n  items:\n' + "".join(f"    - {item}\n" for item in items)

    assert words("broken-stem", text) == found


def test_a_stem_above_a_list_of_values_holds_for_their_promises() -> None:
    text = (
        'cornerstones:\n  stem: "We will:"\n  items:\n    - name: Care\n      commitments: [We will greet everyone]\n'
    )

    assert words("broken-stem", text) == ["We will:"]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (
            "We will answer emails within 5 working days",
            "Emails are answered within ten working days",
            ["ten working days"],
        ),
        ("We will review the charter every year", "The charter is reviewed every two years", ["every two years"]),
        ("We will review the charter annually", "The charter is reviewed every 12 months", []),
        ("We will answer emails within one week", "We will answer emails within 7 days", []),
        ("We will answer complaints within 20 days", "We will acknowledge complaints within 2 days", []),
        ("We will meet every month", "We will publish every year", []),
    ],
)
def test_contradictory_times(first: str, second: str, found: list[str]) -> None:
    assert words("contradictory-number", agreed(first, "We will sing", second)) == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (("We ask parents and carers", "We tell parents/carers", "We thank parents and carers"), ["parents/carers"]),
        (("We ask parents and carers", "The Parent Carer Forum helps", "We thank parents and carers"), []),
        (("We ask the parent carer forum", "We thank parents and carers"), []),
        (("Each parent or carer comes", "We thank parents and carers"), []),
        (("We ask parents, carers and staff", "We thank parents and carers"), []),
        (("We use co-production", "We like coproduction", "Co-production works"), ["coproduction"]),
        (("Well-being first", "Their wellbeing counts", "Our wellbeing too"), ["Well-being"]),
        (("We organise it", "They organise it", "You organize it"), ["organize"]),
        (("The size is right", "We organise it"), []),
    ],
)
def test_a_term_in_two_spellings(said: tuple[str, ...], found: list[str]) -> None:
    assert words("inconsistent-term", agreed(*said)) == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("that 'co-production is the 'golden thread' of it", ["'"]),
        ("families' views and children's rights, don't we", []),
        ("a 'can do' approach", []),
        ("we learn (and share", ["("]),
        ("we learn) and share", [")"]),
        ("1) learn 2) share b) sing", []),
        ("(see page 2): a) learn, b) share", []),
        ("“We learn”, they said, “and share", ["“"]),
        ('the "golden thread" of it', []),
        ('the "golden thread” of it', ["”"]),
        ("rock 'n' roll in the '90s", []),
        ("the students' 'own words' at last", []),
        ("see [our page](https://a.gov.uk/x(1)) for more", []),
    ],
)
def test_marks_without_a_partner(said: str, found: list[str]) -> None:
    assert words("unbalanced-mark", f"aim: |\n  {said}\n") == found


@pytest.mark.parametrize(
    ("rule", "said", "found"),
    [
        ("double-space", "we  learn.  We share", ["  ", "  "]),
        ("double-space", "we learn. We share", []),
        ("broken-hyphen", "in co- production and pre- and post-school care", ["co- production"]),
        ("broken-hyphen", "Strategic- being involved", []),
        ("stray-space", "Strategic- being involved", ["Strategic- being"]),
        ("stray-space", "the parent/ carer and the school /setting", ["parent/ carer", "school /setting"]),
        ("stray-space", "parents / carers and pre- and post-school care, co- production", []),
        ("broken-hyphen", "Parent- carers and the parents -carers", ["Parent- carers", "parents -carers"]),
        ("stray-space", "views , needs and hopes .", ["views ,", "hopes ."]),
        ("stray-space", "our website —a source", ["website —a"]),
        ("stray-space", "and so on ... or ( not )", ["( not", "not )"]),
        ("repeated-word", "we want to to learn that that helps", ["to to"]),
        ("repeated-word", "It is. Is it?", []),
    ],
)
def test_slips_of_the_pen(rule: str, said: str, found: list[str]) -> None:
    assert words(rule, f"aim: |\n  {said}\n") == found


def test_indentation_and_breaks_of_a_block_are_no_double_spaces() -> None:
    assert words("double-space", "aim: |\n  We list:\n\n    - one  two\n\n  and  \n  go on\n") == ["  "]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Our three values hold", ["three values"]),
        ("All 5 values hold", ["5 values"]),
        ("Our two values hold", []),
        ("The first three values matter", []),
        ("One value counts, at least three values matter, 0 to 25 values", []),
        ("Our four shared values", ["four shared values"]),
        ("Our four principles", []),
    ],
)
def test_numbers_that_do_not_match_the_list(said: str, found: list[str]) -> None:
    assert words("wrong-count", f"aim: {said}\nvalues: [Be open, Be kind]\n") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("aim: Contact [insert name] first", ["[insert name]"]),
        ("aim: The date is TBC", ["TBC"]),
        ("aim: The date is TBC\nstatus: draft", []),
        ("aim: Read [our page](https://www.a.gov.uk)", []),
        ("aim: Read [your rights](https://www.a.gov.uk)", []),
        ("aim: Lorem ipsum dolor", ["Lorem ipsum"]),
        ("contacts:\n  - email: send@example.com", ["example.com"]),
    ],
)
def test_placeholders_of_a_published_charter(text: str, found: list[str]) -> None:
    assert words("placeholder-text", f"{text}\n") == found
