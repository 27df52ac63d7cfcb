"""A promise of one side stands in the list of the other."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

RULE = "wrong-party"


def under(heading: str, item: str, part: str = "responsibilities") -> list[str]:
    """What is found in an item below a heading."""
    return words(RULE, f'{part}:\n  heading: "{heading}"\n  items:\n    - text: |\n        {item}\n')


def below(stem: str, item: str) -> list[str]:
    """What is found in an item below words that it goes on from."""
    return words(RULE, f'actions:\n  stem: "{stem}"\n  items:\n    - text: |\n        {item}\n')


OURS = "We will treat you well"
THEIRS = "You must ring us"


@pytest.mark.parametrize(
    "heading",
    [
        *("What we ask of you", "What we ask from parents", "What we need of families", "What we want from you"),
        *(
            "What we expect of young people",
            "We ask that you",
            "We ask parents and carers to",
            "You will",
            "You agree to",
        ),
        *("In return, you will", "Families promise to", "Your part", "Your responsibilities", "Your promises"),
        *("What you can do", "What carers will do", "How you can help", "**What we ask of you**"),
        *(
            "What we ask of children and young people",
            "How pupils can help",
            "How parent carers can help",
            "What children can do",
        ),
    ],
)
def test_our_promise_in_their_list_is_found(heading: str) -> None:
    assert under(heading, OURS) == [OURS]
    assert under(heading, THEIRS) == []


@pytest.mark.parametrize(
    "heading",
    [
        *("What we will do", "What we promise to do", "What the school will do", "What we'll do", "Our promises"),
        *("Our commitments to you", "Our pledges", "The council's promises", "What you can expect from us"),
        *(
            "What to expect of us",
            "What school will do",
            "What to expect of us:",
            "Our promise to you:",
            "Parents can expect:",
        ),
    ],
)
def test_their_duty_in_our_list_is_found(heading: str) -> None:
    assert under(heading.replace("promise to do", "will do"), THEIRS) == [THEIRS]
    assert under(heading, OURS) == []


@pytest.mark.parametrize(
    "stem",
    [
        "We will:",
        "Schools will:",
        "We'll:",
        "School will:",
        "We promise to:",
        "we agree to:",
        "To do this we undertake to:",
        "We commit to",
        "We pledge to:",
    ],
)
def test_what_does_not_read_on_from_our_words(stem: str) -> None:
    assert below(stem, THEIRS) == [THEIRS]
    assert below(stem, "ring you") == []


@pytest.mark.parametrize(
    "stem", ["We ask you to:", "We ask that you", "You will:", "Families agree to:", "In return you promise to:"]
)
def test_what_does_not_read_on_from_words_to_them(stem: str) -> None:
    assert below(stem, "ring you back in a day") == ["ring you back in a day"]
    assert below(stem, "ring us by noon") == []


@pytest.mark.parametrize(
    "item",
    [
        *("We will ask", "We’ll ask", "We shall ask", "We promise to ask", "We agree to ask", "We undertake to ask"),
        *("We pledge to ask", "We commit to ask", "We are going to ask", "**We will** ask"),
        *(
            "answer your calls",
            "return your call",
            "reply to your letters",
            "respond to your e-mail",
            "listen to your views",
        ),
        *(
            "act on your feedback",
            "answer your first telephone calls",
            "answer your questions",
            "reply to your messages",
        ),
        *("act on your concerns", "reply to your complaint", "reply to your letter", "answer your emails"),
        *("give you time", "Tell you why", "send you papers", "show you", "offer you tea", "invite you", "involve you"),
        *("ring you", "phone you", "contact you"),
    ],
)
def test_promises_of_ours(item: str) -> None:
    assert under("What we ask of you", item) == [item]


@pytest.mark.parametrize(
    "item",
    [
        *(
            "Tell us what we will need",
            "answer your door",
            "act on your own plan",
            "listen to your child",
            "We welcome you",
        ),
        *("give your views", "answer your two or three other calls"),
    ],
)
def test_what_they_can_do_is_left_alone(item: str) -> None:
    assert under("What we ask of you", item) == []


@pytest.mark.parametrize(
    "item",
    [
        *("You must ring", "You have to ring", "You are asked to ring", "You are expected to come"),
        *("You are required to sign", "Parents agree to come", "You promise to come", "Families undertake to come"),
    ],
)
def test_duties_of_theirs(item: str) -> None:
    assert under("What we will do", item) == [item]


@pytest.mark.parametrize(
    "item",
    [
        *("You must be heard", "You must get a copy", "You must feel safe", "You must have a say", "You must know why"),
        *(
            "You must see it",
            "You must hear of it",
            "You must understand it",
            "You must not wait",
            "You must never wait",
        ),
        *("You must always come first", "You will ring", "You mustard"),
    ],
)
def test_rights_are_no_duties(item: str) -> None:
    assert under("What we will do", item) == []


@pytest.mark.parametrize(
    "heading",
    [
        *(
            "What we ask of you and of each other, and what you can do",
            "What you and we can do",
            "What we ask of you, and we all ask",
        ),
        *("What we and you will do", "Everyone: what we ask of you", "All of us: what we ask of you"),
        *("What we ask of you together", "Both sides: what we ask of you", "One another: what we ask of you"),
        *("What we ask of you and us", "Responsibilities"),
    ],
)
def test_lists_of_both_sides_are_left_alone(heading: str) -> None:
    assert under(heading, OURS) == []
    assert under(heading, THEIRS) == []


def test_who_says_it_is_left_alone() -> None:
    by = "    - {text: We will come, by: The school}\n"

    assert words(RULE, f"responsibilities:\n  heading: What we ask of you\n  items:\n{by}") == []
    assert words(RULE, f"responsibilities:\n  heading: You will\n  stem: 'You will:'\n  items:\n{by}") == []
    assert (
        words(RULE, "responsibilities:\n  heading: What we ask of you\n  by: Children\n  items: [We will come]\n") == []
    )


def test_no_promise_is_left_alone() -> None:
    assert under("What we ask of you", OURS, "practice") == []


def test_one_item_is_told_once_and_says_whose_it_is() -> None:
    text = "responsibilities:\n  heading: What we ask of you\n  stem: 'You will:'\n  items: [We will come]\n"
    (ours,) = problems(RULE, text)
    (theirs,) = problems(RULE, "actions:\n  stem: 'We will:'\n  items: [You must come]\n")

    assert ours.message.startswith(
        "This says what we promise, but stands in the list of what is asked of others (“You will:”)"
    )
    assert theirs.message.startswith(
        "This says what is asked of others, but stands in the list of what is promised by us"
    )


def test_a_label_above_each_list_counts() -> None:
    text = (
        "values:\n  labels: {commitments: 'We will:'}\n  items:\n    - name: A\n      commitments: [You must tell us]\n"
    )

    assert words(RULE, text) == ["You must tell us"]


def by(party: str, *items: str) -> list[str]:
    """What is found in the list of somebody who is named."""
    return words(RULE, f"responsibilities:\n  by: {party}\n  items:\n" + "".join(f"    - {each}\n" for each in items))


@pytest.mark.parametrize(
    ("party", "item", "times"),
    [
        # what only others do
        ("Families", "Fund places in clubs", 1),
        ("Families", "We will fund places in clubs", 1),
        ("Families", "Help to fund places in clubs", 0),
        ("Schools", "Prescribe medicines", 1),
        ("The NHS", "Prescribe medicines", 0),
        ("Schools", "Fund places in clubs", 0),
        ("Staff", "Bring your child on time", 1),
        ("Parent Carer Forum", "Fund places in clubs", 0),
        # what others are said to do
        ("Schools", "Parents bring coats", 1),
        ("Schools", "Families get ten days", 0),
        # what is done to “you”
        ("Families", "Ring you within a day", 1),
        ("Families", "Ask you to explain", 0),
        # what is asked of others, or done to themselves
        ("Staff", "You must ring us", 1),
        ("Families", "Parents must ring the school", 0),
        ("Families", "Give families a named worker", 1),
        ("Families", "We will sing", 0),
    ],
)
def test_the_list_of_somebody_who_is_named(party: str, item: str, times: int) -> None:
    assert by(party, item) == [item] * times


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("Families", "Schools", ["Fund places"]),
        ("To families", "To schools", []),
        ("Families", "What we hope for", []),
    ],
)
def test_groups_that_are_headed_by_parties(first: str, second: str, found: list[str]) -> None:
    text = (
        f"responsibilities:\n  groups:\n    - heading: {first}\n      items: [Read letters, Fund places]\n"
        f"    - heading: {second}\n      items: [Sing, Dance]\n"
    )

    assert words(RULE, text) == found


def test_a_list_that_is_mostly_about_what_others_do_is_for_them() -> None:
    text = (
        "rights:\n  groups:\n    - heading: Families\n      items: [Fund places, Publish a report, Sing]\n"
        "    - heading: Schools\n      items: [Sing, Dance]\n"
    )

    assert words(RULE, text) == []


@pytest.mark.parametrize(("item", "found"), [("Tell us early", ["Tell us soon"]), ("Come early", [])])
def test_us_are_not_those_whom_others_are_asked_to_tell(item: str, found: list[str]) -> None:
    text = (
        f"responsibilities:\n  groups:\n    - by: Families\n      items: [{item}, Ask]\n"
        "    - by: The council\n      items: [Listen, Tell us soon]\n"
    )

    assert words(RULE, text) == found


def test_whoever_is_to_listen_to_us_is_not_promised_to() -> None:
    assert below("We will:", "you will listen to us") == ["you will listen to us"]


@pytest.mark.parametrize(
    ("stem", "item"),
    [
        ("Parents and carers can help by:", "training our staff each year"),
        ("Parents promise to:", "provide a broad and balanced curriculum"),
        ("Families agree to:", "make sure staff are trained"),
        ("The school promises to:", "see that my child arrives on time"),
        ("Schools will:", "let the teacher know about worries at home"),
        ("What we will do for you:", "treat our staff with courtesy"),
        ("Our commitment to families:", "You should treat staff with respect"),
        ("Your responsibilities:", "We answer your questions"),
    ],
)
def test_more_of_what_only_one_side_does(stem: str, item: str) -> None:
    assert below(stem, item) == [item]


@pytest.mark.parametrize(
    ("stem", "item"),
    [
        ("Parents and carers can help by:", "joining our staff training"),
        ("Parents promise to:", "provide a packed lunch on trips"),
        ("Families agree to:", "make sure staff know about allergies"),
        ("The council promises to:", "share with you what works elsewhere"),
        ("Schools will:", "let parents know about worries in class"),
        ("What we will do for you:", "treat your family with courtesy"),
        ("Your responsibilities:", "We welcome you, and you welcome us"),
    ],
)
def test_more_of_what_either_side_does(stem: str, item: str) -> None:
    assert below(stem, item) == []


@pytest.mark.parametrize(
    "who",
    [
        *(
            "People who use our rooms",
            "Families we see",
            "Families we work with",
            "Users of our library",
            "Our visitors",
        ),
        *(
            "Parents of children in our nursery",
            "The carers we advise",
            "Anyone that calls on us",
            "Those who live with us",
        ),
        *("Members of our club", "The public whom we serve", "People in our wards"),
    ],
)
def test_families_are_told_by_the_first_words_of_whoever_acts(who: str) -> None:
    assert by(who, "Tell us if you cannot come") == []


@pytest.mark.parametrize(
    "who", ["Families we work with", "Parents of children in our nursery", "People who use our rooms"]
)
def test_what_we_do_is_nothing_that_families_do_who_are_named_with_us(who: str) -> None:
    assert by(who, "We will ring you back") != []


@pytest.mark.parametrize(
    "who",
    [
        "We",
        "Our staff",
        "Members of our team",
        "Staff who work in our rooms",
        "People who work for us",
        "The team we run",
    ],
)
def test_whoever_works_here_is_not_asked_to_tell_us(who: str) -> None:
    assert by(who, "Tell us if you cannot come") != []
