"""A real word stands where another was meant."""

from __future__ import annotations

import pytest

from tests.lint.linting import slips, words

RULE = "confused-word"


@pytest.mark.parametrize(
    ("sentence", "wrong", "right"),
    [
        ("We ask families to share there views", "there", "their"),
        ("We learn of there needs", "there", "their"),
        ("Families say so in they're own words", "they're", "their"),
        ("We see that their are gaps", "their", "there"),
        ("Soon their will be a room", "their", "there"),
        ("We will not loose your papers", "loose", "lose"),
        ("You will chose a time", "chose", "choose"),
        ("Meetings are lead by parents", "lead", "led"),
        ("We should of asked", "of", "have"),
        ("Ask when your welcome to come", "your", "you are"),
        ("Tell us if your not happy", "your", "you are"),
        ("We ask about you're child", "you're", "your"),
        ("We listen to you child", "you", "your"),
        ("The team has it's own page", "it's", "its"),
        ("Now its our turn", "its", "it is"),
        ("We say when its the last day", "its", "it is"),
        ("It is to late", "to", "too"),
        ("We listen too your views", "too", "to"),
        ("We do more then talk", "then", "than"),
        ("Plans that effect your child", "effect", "affect"),
        ("We say what the affect is", "affect", "effect"),
        ("Choices effected by money", "effected", "affected"),
        ("Ask the principle social worker", "principle", "principal"),
        ("In line with out Plan for Parks, we meet", "out", "our"),
        ("See the news on out website", "out", "our"),
        ("We say how out meetings are run", "out", "our"),
        ("Their wishes are always be read first", "are", "will"),
        ("A letter is be sent to each", "is", "will"),
        ("Parents were be told", "were", "would"),
        ("We know the news, making it was easy to plan", "was", ""),
        ("We helped you to prepare you for a job", "you", ""),
        ("We keep families updated of each step", "of", "on"),
        ("We will deal with you query in a week", "you", "your"),
        ("We answer you email in a week", "you", "your"),
        ("You have the right to complaint", "complaint", "complain"),
        ("We will response to each letter", "response", "respond"),
        ("As you would want to be treat.", "treat", "treated"),
        ("Every person has right to be told", "right", "the right"),
        ("We keep the confidentially of your file", "confidentially", "confidentiality"),
        ("With courtesy and respectful", "respectful", "respect"),
        ("No abuse, verbal of physical, is put up with", "of", "or"),
        ("We reply with 10 working days of receipt", "with", "within"),
        ("We see you with ten minutes of the time", "with", "within"),
        ("We check that your informed about it", "your", "you are"),
        ("We say when its happening", "its", "it is"),
        ("We keep families informed off it", "off", "of"),
        ("It is assessable to all", "assessable", "accessible"),
        ("To be effect, it has to be short", "effect", "effective"),
        ("Help us improving the park", "improving", "improve"),
        ("The Children's and Families Act", "Children's and Families Act", "Children and Families Act"),
        ("You will be met by a doctors.", "doctors", "doctor"),
        ("We say to whom you can complain to", "to", ""),
        ("It is their duty as well our duty", "our", "as our"),
        ("We see it for your point of view", "for", "from"),
        ("A club with a focus of making things", "of", "on"),
        ("A panel combined of parents", "combined", "made up"),
        ("We say what it is expected of you", "it", ""),
        ("Tell us what may have affect your child", "affect", "affected"),
        ("You maybe be late", "maybe", "may"),
        ("We answer with in five days", "with in", "within"),
        ("We will encourage families take part", "take", "to take"),
        ("Staff enable young people make plans", "make", "to make"),
        ("These are our principals", "principals", "principles"),
        ("We will practice what we say", "practice", "practise"),
        ("We share good practise", "practise", "practice"),
        ("We will advice you", "advice", "advise"),
        ("We give clear advise", "advise", "advice"),
        ("They hold a driving license", "license", "licence"),
        ("We need feedback form you", "form", "from"),
        ("Fill in the from", "from", "form"),
        ("A meeting for the pubic", "pubic", "public"),
        ("Things that we where told", "where", "were"),
        ("We meet you were possible", "were", "where"),
        ("We ask who's child it is", "who's", "whose"),
        ("We ask weather you agree", "weather", "whether"),
        ("We will here from you", "here", "hear"),
        ("We are hear to help", "hear", "here"),
        ("We let you now", "now", "know"),
        ("And we our glad", "our", "are"),
        ("One of are values", "are", "our"),
        ("It is on of the rules", "on", "one"),
        ("With parents an schools", "an", "and"),
        ("There is a quite room", "quite", "quiet"),
        ("It is quiet clear", "quiet", "quite"),
        ("We will except help", "except", "accept"),
        ("We insure that all can come", "insure", "ensure"),
        ("As in the passed", "passed", "past"),
        ("After a through review", "through", "thorough"),
        ("We play a key roll in it", "roll", "role"),
        ("We see the hole family", "hole", "whole"),
        ("We meet every weak", "weak", "week"),
        ("The county counsel pays", "counsel", "council"),
        ("Ask your ward counsellor", "counsellor", "councillor"),
        ("Your manger will call", "manger", "manager"),
        ("You maybe asked to come", "maybe", "may be"),
        ("It dose not matter", "dose", "does"),
        ("We answer in a timely manor", "manor", "manner"),
        ("Have access and assess to support", "assess", "access"),
        ("Tell us were you heard of it", "were", "where"),
        ("Look at me, than at mum", "than", "then"),
        ("No one tells it's story twice", "it's", "its"),
        ("The room is its yours", "its", "it is"),
        ("We say so buy the next day", "buy", "by"),
        ("We right down what you say", "right", "write"),
        ("Staff can except it", "except", "accept"),
        ("Gray forms are gone", "Gray", "Grey"),
        ("We loose touch with families", "loose", "lose"),
        ("The group has lead on this", "lead", "led"),
        ("We ask about you needs", "you", "your"),
        ("Plans effect your child", "effect", "affect"),
        ("Ask whose responsible", "whose", "who is"),
        ("We answer within to weeks", "to", "two"),
        ("We meet for times a year", "for", "four"),
        ("Let us no if you cannot come", "no", "know"),
        ("Tell use what you need", "use", "us"),
        ("We will us plain words, the clear ones", "us", "use"),
        ("It us important to us", "us", "is"),
        ("It as been agreed", "as", "has"),
        ("We have be told", "be", "been"),
        ("The plan is do to start", "do", "due"),
        ("This is and example", "and", "an"),
        ("We ask they children", "they", "the"),
        ("These are out values", "out", "our"),
        ("We keep to or promises", "or", "our"),
        ("The heath visitor comes", "heath", "health"),
        ("With a leaning disability", "leaning", "learning"),
        ("There is pier support", "pier", "peer"),
        ("We meet every moth", "moth", "month"),
        ("At your fist visit", "fist", "first"),
        ("We keep our polices short", "polices", "policies"),
        ("All stuff are trained", "stuff", "staff"),
        ("We thing that it works", "thing", "think"),
        ("It is vary important", "vary", "very"),
        ("We are conscience of it", "conscience", "conscious"),
        ("They have excess to it", "excess", "access"),
        ("You are aloud to say no", "aloud", "allowed"),
        ("A program of talks", "program", "programme"),
        ("Ask your mom", "mom", "mum"),
        ("A copy is send to you", "send", "sent"),
        ("It is at the hart of the plan", "hart", "heart"),
        ("The council is responsible four transport", "four", "for"),
        ("The report shows ware money went", "ware", "where"),
        ("They gain independents", "independents", "independence"),
        ("Every family as a right to be heard", "as", "has"),
        ("Keep us up to data with it", "data", "date"),
        ("Children feel save at school", "save", "safe"),
        ("We ask for a smooth transaction to college", "transaction", "transition"),
        ("You are quiet right", "quiet", "quite"),
        ("Parents no their child", "no", "know"),
        ("Meetings take pace each month", "pace", "place"),
        ("Do not wait to long", "to", "too"),
        ("We answer you note in the book", "you", "your"),
        ("He don't have to come", "don't", "doesn't"),
        ("We hang up answers form families", "form", "from"),
        ("We ring back and except our share of the blame", "except", "accept"),
    ],
)
def test_slips_are_found_with_what_was_meant(sentence: str, wrong: str, right: str) -> None:
    assert slips(RULE, sentence) == [(wrong, right)]


@pytest.mark.parametrize(
    "sentence",
    [
        "There are plans, there is help, and the views over there count",
        "We say when there needs to be a change",
        "There will be no loose ends; we could of course ask",
        "It is your right to appeal, and your welcome pack is here",
        "It's our turn, and its members know it",
        "We will form you into groups, and the form the school uses is short",
        "It will effect change; the effect is clear",
        "In the past year we passed it on",
        "We know where you are, and whether the weather is fine",
        "A computer program keeps the list",
        "We practise what we said in practice",
        "We act on advice, and advise you on it",
        "Half of the families, one of the schools",
        "We show you where things are, and meet it where you choose",
        "Read it aloud to us; there where the charter gives one",
        "We think the thing that counts is due to families",
        "Ask Ms Gray or Tom Gray; we buy the food",
        "The guidance and advice families get is free",
        "Letters are dealt with in a kind way and read confidentially.",
        "Sign it and return to us the first page",
        "Know that somebody has got your back",
        "We have a right to complaints in writing; we reply with ten days' notice",
        "We respect that your informed choice counts, and that its running costs are known",
        "We work without help; we carried out plans and find out plans",
        "What matters is be kind; what they are is up to them",
        "Staff who support you make the plan, and families that support children take part",
        "We help you see you can do it; we keep you updated on it",
        "Each bank transaction is told",
        "We pay four parents",
        "Rooms are quiet, right for some",
        "Save at the shop",
        "The kiln for ceramic ware cost money",
        "Nothing is decided behind your back",
        "A paper setting out principles",
        "No parent is left out",
        "The answers form a picture, and except on Sundays we reply",
    ],
)
def test_words_in_their_own_right_are_left_alone(sentence: str) -> None:
    assert slips(RULE, sentence) == []


def test_a_quotation_is_left_alone() -> None:
    assert slips(RULE, "A parent said: “they should of asked”") == []


def test_off_belongs_to_what_is_done_up_to_three_words_in_front() -> None:
    assert slips(RULE, "We switch big lamps off the evening before") == []
    assert slips(RULE, "We switch two big lamps off the evening before") == [("off", "of")]


def test_a_comparison_in_front_makes_then_a_slip_and_a_next_step_does_not() -> None:
    assert slips(RULE, "Fewer plans are late then last year") == [("then", "than")]
    assert slips(RULE, "Plans are late, and then last year we met") == []


def test_a_brake_is_one_where_something_drives() -> None:
    assert slips(RULE, "Ask for a brake at any time") == [("brake", "break")]
    assert slips(RULE, "Every wheelchair has a brake") == []


def test_the_letters_of_a_name_are_no_slip() -> None:
    assert words(RULE, "area: HEY\nagreements: [HEY will answer, Ask what HEY need]\n") == []
    assert words(RULE, "agreements: [Hey will answer]\n") == ["Hey"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It's schools and our pupils who decide", []),
        ("It's schools and all our pupils who decide", ["It's"]),
    ],
)
def test_a_clause_may_stand_up_to_four_words_behind(sentence: str, found: list[str]) -> None:
    assert [wrong for wrong, _ in slips(RULE, sentence)] == found
