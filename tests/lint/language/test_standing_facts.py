"""Two places of a charter that give one standing fact two figures, though they share hardly a word."""

from __future__ import annotations

import pytest

from charterc.lint.language.analysis import Analysis
from charterc.lint.language.claims import claims
from charterc.lint.language.standing_facts import contradictions
from charterc.problem import Severity
from charterc.reading.read import read_bytes
from charterc.wording.quantities import counted
from charterc.wording.standing_facts import Body, bodies, facts_with
from tests.lint.linting import problems, words

RULE = "contradictory-number"

TWO_FIGURES = {
    "answering messages": (
        "We will answer letters and e-mails from families within five working days",
        "Whoever writes to us hears back in a fortnight at the latest",
    ),
    "acknowledging messages": (
        "We acknowledge every message on the next working day",
        "Enquiries get a receipt within a week",
    ),
    "acknowledging complaints": (
        "Complaints are acknowledged within two days",
        "Anyone who complains has a receipt from the head of service in a fortnight",
    ),
    "answering complaints": (
        "A complaint is answered within 20 working days",
        "Those who complained get a reply in no more than two months",
    ),
    "notes of meetings": (
        "Send the notes of a meeting to everyone who was there within a week",
        "See to it that the record of each discussion is with all participants inside three working days",
    ),
    "keeping records": (
        "We will destroy the notes of a conversation after two years",
        "Shred the record of any talk with a family once twelve months have gone by",
    ),
    "papers of meetings": ("The papers reach you ten days before it", "Send papers out three days ahead of a meeting"),
    "reports for meetings": (
        "You receive reports seven days before the meeting at which they are used",
        "Specialists' reports may be handed round on the day itself",
    ),
    "agenda of meetings": (
        "The agenda is published three weeks before we sit down",
        "Everyone gets an agenda five days beforehand",
    ),
    "notice of meetings": (
        "You have four weeks' notice of every meeting",
        "Invitations to meetings go to families ten days before",
    ),
    "meetings of a body": (
        "The Charter Group meets on the first Tuesday of each month during term time",
        "The Charter Group comes together once a term.",
    ),
    "review of the charter": (
        "The charter is looked at afresh every three years, by families first",
        "In October the charter is renewed, as it is once a year",
    ),
    "whom the charter is for": (
        "This charter covers everyone aged 0 to 25",
        "Our charter is for children from birth to 19 and their households",
    ),
    "first visit": (
        "Your first visit takes place within 20 working days",
        "Call on new families at home no later than six weeks after they were referred",
    ),
    "contact after a referral": (
        "Somebody rings you within two days of a referral",
        "Families who were referred hear from us inside three weeks",
    ),
    "review of plans": ("Plans are looked at again every six months", "Each plan has a review once a year"),
    "length of plans": (
        "A child's plan of care has no more than three sides.",
        "We will keep plans of care to a length of six pages",
    ),
    "length of letters": ("Letters have two pages at most", "Write no letter of more than four sides"),
    "length of reports": ("A report has five pages at most", "Keep to nine sides in a report"),
    "length of papers": ("Papers come to two pages at most", "Keep each paper below a length of four sides"),
    "newsletter": (
        "We will send a newsletter twice in every term",
        "Bring out the newsletter once a year, at Christmas",
    ),
    "training of staff": ("All staff are trained every year", "Practitioners have training every three years"),
    "amount of training": ("Staff have three days of training", "Free each of our workers for two days of training"),
    "caseload of a keyworker": (
        "A keyworker looks after at most 20 families",
        "Your key worker may be responsible for 30 families",
    ),
    "life of the charter": ("This charter lasts for three years", "The charter is in force for five years"),
    "length of the charter": ("The charter fits on four pages", "This charter is kept to a length of two sides"),
    "share of the money": (
        "Families decide on 5% of the budget",
        "At least 10% of spending is in the hands of families",
    ),
    "consent": ("Your consent is renewed every year", "We ask for consent again every three years"),
    "updating the passport": ("The passport is brought up to date every term", "Check passports once a year"),
    "updating the website": (
        "The website is updated every week",
        "Look through the web pages: check the website once a term",
    ),
    "meeting the director": (
        "The director answers questions from families every term",
        "Once a year the director comes to listen",
    ),
    "pay for time": (
        "Parents are paid £12 an hour for their time",
        "Families who take part receive £15 an hour as a thank-you",
    ),
    "mileage": ("Those who drive get 45p a mile", "Mileage: 30p a mile with a receipt"),
    "cost of childcare": ("We meet childcare of up to £10 an hour", "A babysitter may cost £12 an hour"),
    "payment of expenses": (
        "Your expenses are paid within ten days",
        "Bus fares are refunded by bank transfer inside six weeks",
    ),
    "hours of the desk": (
        "Keep the reception at Garth House open from 8.30 am until 6 pm",
        "The front desk is staffed from nine to five, Monday to Friday.",
    ),
    "hours of the helpline": (
        "The helpline is open from 9am to 5pm",
        "You can ring the advice line between 10am and 4pm",
    ),
    "hours of the centre": ("The family hub is open from 9am to 5pm", "The doors of the centre: 10am to 4pm"),
    "chairing": ("The chair of the forum is elected every year", "Whoever chairs the forum stays for three years"),
    "serving as a member": ("Members serve for two years", "Representatives are elected every four years"),
    "length of meetings": ("Meetings last no more than two hours", "Our sessions run for three hours"),
    "breaks in meetings": ("A break is taken at least once an hour", "There is a pause every two hours"),
    "surveys of families": ("We ask families in a survey every year", "A questionnaire is sent out every six months"),
    "report on the charter": (
        "We publish a report on the charter every year",
        "Twice a year somebody writes a report on how well we have kept our word",
    ),
    "updating the local offer": (
        "The Local Offer is updated every month",
        "Somebody checks the Local Offer once a year",
    ),
    "finishing assessments": (
        "An assessment is finished within six weeks",
        "Complete the assessment inside three months",
    ),
    "naming a keyworker": (
        "Every family is given a keyworker within a week",
        "You know who your key worker is inside a month",
    ),
    "naming a social worker": ("A social worker is named within one week", "Allocate a social worker inside a month"),
    "telling what came of it": (
        "We tell you what changed within a month",
        "Inside six months you hear what came of your ideas",
    ),
    "notice of cancelled appointments": (
        "We tell families two weeks before an appointment is moved",
        "Warn people three days ahead of cancelling appointments",
    ),
    "money for taking part": (
        "We set aside £40,000 for participation",
        "There is a budget of £25,000 for co-production",
    ),
    "accounts of direct payments": (
        "Families holding a direct payment send in their accounts once a year.",
        "Parents show the direct payments team what was spent every three months",
    ),
    "staying the night": (
        "Parents may stay overnight on the ward without charge",
        "Folding beds for parents, at £8 a night",
    ),
    "visits of a keyworker": ("The keyworker visits every month", "Your key worker calls on you once a term"),
    "calls of a keyworker": ("The keyworker rings every week", "Your key worker gets in touch once a month"),
    "visits of a social worker": ("A social worker visits every month", "Social workers come to the house once a term"),
    "letter after an appointment": (
        "After an appointment you get a letter within a week",
        "Send a letter to parents inside a month, following each clinic",
    ),
    "notice of changes to transport": (
        "We tell parents four weeks before transport is changed",
        "Warn families three days ahead when a taxi is altered",
    ),
    "notice of a change of worker": (
        "You are told a month before your worker leaves",
        "Families hear three days ahead that a worker changes",
    ),
    "share of a body": (
        "Half of the seats on the forum belong to families",
        "Families are a third of the members of the forum",
    ),
    "celebration": ("We hold a celebration every year", "Put on a celebration every term"),
    "size of a body": ("The steering group has twelve members", "Fifteen members belong to the steering group"),
    "parents on a body": ("Four parents sit on the forum", "The forum has six parents"),
    "majority": ("Decisions need a majority of 60% of votes", "A change is carried with 75% of the vote"),
    "drop-in": ("We hold a drop-in every week", "Come to a drop-in session once a month"),
    "coffee morning": ("We hold a coffee morning every week", "Come to a coffee morning once a month"),
    "family day": ("We hold a family day every term", "Put on a fun day each year"),
    "open day": ("We hold an open day every term", "Come to our open evening once a year"),
    "conference": ("We hold a conference every year", "The council hosts the conference every three years"),
}
"""Each fact in two places; what comes second is told."""


def in_two_parts(first: str, second: str) -> str:
    """Two statements in two lists."""
    return f'agreements:\n  heading: Our word\n  items:\n    - "{first}"\npractice:\n  heading: What helps\n  items:\n    - "{second}"\n'


def told(text: str) -> list[str]:
    """What stands in two figures for its fact alone, and not for the words that both places share."""
    source = f"title: A\n{text}"
    charter = read_bytes(source.encode(), "a.yaml").charter
    assert charter
    analysis = Analysis(charter, source)
    return [found.claim.said for found in contradictions(analysis, claims(analysis))]


@pytest.mark.parametrize(("first", "second"), TWO_FIGURES.values(), ids=TWO_FIGURES)
def test_a_fact_with_two_figures(first: str, second: str) -> None:
    assert len(words(RULE, in_two_parts(first, second))) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # the same in other words, or with room for both
        ("We answer letters within ten working days", "Whoever sends a letter gets a reply in a fortnight"),
        ("The forum meets at least twice a year", "The forum comes together every term"),
        ("We meet childcare of up to £10 an hour", "A babysitter may cost £8 an hour"),
        # a special case
        ("We answer letters within two weeks", "An urgent letter gets a reply on the next working day"),
        ("We answer letters within two weeks", "We acknowledge letters within two days"),
        ("We answer letters within two weeks", "We reply to a letter of complaint within six weeks"),
        ("We answer letters within two weeks", "Voicemail messages are returned within two days"),
        ("We answer letters within two weeks", "A letter gets a reply in six weeks if a panel decides"),
        ("We answer calls within one working day", "The phone is answered: calls are answered within 5 minutes"),
        ("Send draft notes of a meeting within a week", "The notes of a discussion are sent within a month"),
        ("Send the notes of a meeting within a week", "The notes of a tribunal are sent within three weeks"),
        ("Plans are looked at again every six months for children under five", "Each plan has a review once a year"),
        ("Those who drive get 45p a mile", "Bicycles: 20p a mile"),
        # of somebody else, or done by somebody else
        ("Parents are paid £12 an hour for their time", "Governors get £20 an hour for their time"),
        ("We answer letters within two weeks", "Answer our letters within one week and send us a reply"),
        ("We destroy notes after two years", "Keep the school record for ten years"),
        # another body
        ("The steering group meets every month", "The youth group gets together every week"),
        ("The steering group meets every month", "Each group comes together once a week"),
        ("The forum meets every month", "The forum meets with councillors once a year"),
        ("The steering group has twelve members", "The steering group has four young members"),
        # how it was, or mostly is
        ("We answer letters within two weeks", "Families told us that replies to their letters came within nine weeks"),
        ("We answer letters within two weeks", "90% of letters get a reply within a week"),
        # several figures in one place
        ("We answer letters within two weeks", "Letters get a reply within a week or, with a form, within six weeks"),
    ],
)
def test_two_facts(first: str, second: str) -> None:
    assert told(in_two_parts(first, second)) == []


@pytest.mark.parametrize(("time", "found"), [("one hour", 1), ("59 minutes", 0)])
def test_what_takes_minutes_is_picking_up_the_phone(time: str, found: int) -> None:
    assert len(told(in_two_parts("Calls are returned within a week", f"We answer calls within {time}"))) == found


def test_the_items_of_one_list_are_told_apart_by_whoever_writes_it() -> None:
    items = ("The keyworker rings every week", "Your key worker gets in touch once a month")

    assert words(RULE, "practice:\n" + "".join(f"  - {item}\n" for item in items)) == []


def test_three_figures_are_three_cases() -> None:
    third = "rights:\n  heading: Your rights\n  items:\n    - A key worker contacts you every day\n"
    two = in_two_parts(*TWO_FIGURES["calls of a keyworker"])

    assert words(RULE, two)
    assert words(RULE, two + third) == []


def test_a_body_without_its_name_is_the_only_one_that_has_a_name() -> None:
    one = in_two_parts("The steering group meets every month", "The group comes together once a term")
    other = "rights:\n  heading: Your rights\n  items:\n    - To join the youth group\n"

    assert words(RULE, one) == ["once a term"]
    assert words(RULE, one + other) == []


def test_it_is_the_body_in_the_heading() -> None:
    of_it = "agreements:\n  heading: How the steering group works\n  items:\n    - It meets once a term\n"
    elsewhere = "practice:\n  heading: What helps\n  items:\n    - The steering group comes together every month\n"

    assert words(RULE, of_it + elsewhere) == ["every month"]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("Managers", "Staff", 1),  # of one side
        ("Schools", "The council", 0),
        ("Families", "The council", 0),
    ],
)
def test_two_parties_have_a_figure_each(first: str, second: str, found: int) -> None:
    text = in_two_parts(*TWO_FIGURES["newsletter"]).replace("  heading: Our word\n", f"  heading: A\n  by: {first}\n")

    assert len(words(RULE, text.replace("  heading: What helps\n", f"  heading: B\n  by: {second}\n"))) == found


@pytest.mark.parametrize(("purpose", "found"), [("general", 1), ("concerns", 0)])
def test_a_desk_of_its_own_may_be_quicker(purpose: str, found: int) -> None:
    contact = f"contacts:\n  - for: {purpose}\n    text: We ring back on the same day\n    phone: 01632 960000\n"
    promise = "agreements:\n  heading: Our word\n  items:\n    - We return messages within three days\n"

    assert len(words(RULE, promise + contact)) == found


def test_what_somebody_said_lays_nothing_down() -> None:
    said = "statements:\n  items:\n    - text: The keyworker rings every day\n      said-by: A girl\n"
    promise = "agreements:\n  heading: Our word\n  items:\n    - Your key worker gets in touch once a month\n"

    assert words(RULE, said + promise) == []


def test_a_fact_is_no_mere_note_where_few_words_are_shared() -> None:
    text = in_two_parts(*TWO_FIGURES["answering messages"])

    assert [problem.severity for problem in problems(RULE, text)] == [Severity.WARNING]


def test_every_fact_has_an_example() -> None:
    counted_things = {counted(things) for things in ("pages", "members", "parents", "families")}
    kinds = {"within", "lasts", "before", "every", "age", "clock", "%", "£", "£ mile", *counted_things}

    assert {fact.name for fact in facts_with(kinds)} == set(TWO_FIGURES)


def test_which_bodies_a_charter_names_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = "".join(
        f"  s{n}: [The {'' if n % 2 else 'charter '}group meets every {'month' if n % 2 else 'term'}]\n"
        for n in range(20)
    )
    reading = read_bytes(f"title: A\nsections:\n{parts}".encode(), "a")
    assert reading.charter is not None
    analysis, read = Analysis(reading.charter, reading.text), list[str]()

    def noted(row: str) -> frozenset[Body]:
        read.append(row)
        return bodies(row)

    monkeypatch.setattr("charterc.lint.language.analysis.bodies", noted)
    list(contradictions(analysis, claims(analysis)))

    assert len(read) == len(analysis.texts.all)
