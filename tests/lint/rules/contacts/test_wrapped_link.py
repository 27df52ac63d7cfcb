"""A link leads through a filter, a short name, or carries a tracker."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from charterc.lint.language.wrapped_links import WrappedLinkLists
from charterc.wording.data import read
from tests.lint.linting import problems, words

REAL = "https://town.gov.uk/plan"
QUOTED = "https%3A%2F%2Ftown.gov.uk%2Fplan"


@pytest.mark.parametrize(
    "url",
    [
        f"https://eur01.safelinks.protection.outlook.com/?url={QUOTED}&data=05%7C01&reserved=0",
        f"https://urldefense.com/v3/__{REAL}__;!!abc$",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__town.gov.uk_plan&d=DwMF",
        f"https://www.google.com/url?q={QUOTED}&sa=D",
        f"https://l.facebook.com/l.php?u={QUOTED}&h=AT0",
        f"{REAL}?utm_source=news&utm_medium=email",
        f"{REAL}?fbclid=abc",
    ],
)
def test_the_real_address_is_given(url: str) -> None:
    (problem,) = problems("wrapped-link", f"aim: See [the plan]({url}) now\n")

    assert problem.hint == f"Write:\n\n    {REAL}"


def test_a_short_name_is_told() -> None:
    assert (
        len(
            problems(
                "wrapped-link",
                "contacts:\n  - email: a@b.uk\n    links:\n      - url: https://bit.ly/3x\n        text: A\n",
            )
        )
        == 1
    )


def test_the_rest_of_a_query_stays() -> None:
    (problem,) = problems("wrapped-link", f"aim: See {REAL}?page=2&gclid=x\n")

    assert problem.hint.endswith(f"{REAL}?page=2")


@pytest.mark.parametrize(
    "url", [REAL, f"{REAL}?url=x", "https://www.google.com/maps?q=town", "https://www.facebook.com/town"]
)
def test_other_addresses_are_left_alone(url: str) -> None:
    assert problems("wrapped-link", f"aim: See {url} now\n") == []


@pytest.mark.parametrize(
    "url",
    [
        "https://town.sharepoint.com/:w:/r/sites/SEND/Minutes.docx",
        "https://town-my.sharepoint.com/personal/a",
        "https://onedrive.live.com/view?id=1",
        "https://1drv.ms/w/s!abc",
        "https://teams.microsoft.com/l/file/1",
        "https://teams.live.com/l/1",
        "https://word-edit.officeapps.live.com/we/a",
        "https://mail.google.com/mail/u/0/",
        "https://outlook.office.com/mail/",
        "https://outlook.office365.com/owa/",
        "https://outlook.live.com/mail/",
        "http://intranet.local/plan",
    ],
)
def test_a_file_in_a_closed_room_is_told(url: str) -> None:
    (problem,) = problems("wrapped-link", f"aim: See {url} now\n")

    assert "families may not be let in" in problem.message


@pytest.mark.parametrize(
    "url",
    [
        "https://teams.microsoft.com/l/meetup-join/19",
        "https://teams.live.com/meet/94",
        "https://www.microsoft.com/sharepoint",
        "https://sharepoint.com.town.gov.uk/a",
        "https://drive.town.gov.uk/a",
    ],
)
def test_meetings_and_open_sites_are_left_alone(url: str) -> None:
    assert problems("wrapped-link", f"aim: See {url} now\n") == []


@pytest.mark.parametrize(
    "part",
    [
        *(
            "utm_medium=x",
            "fbclid=x",
            "gclid=x",
            "dclid=x",
            "msclkid=x",
            "mc_cid=x",
            "mc_eid=x",
            "igshid=x",
            "_hsenc=x",
        ),
        *("_hsmi=x", "mkt_tok=x", "trk=x", "si=x"),
    ],
)
def test_every_tracker_is_taken_away(part: str) -> None:
    (problem,) = problems("wrapped-link", f"aim: See [it]({REAL}?{part})\n")

    assert problem.hint == f"Write:\n\n    {REAL}"


def link(url: str) -> str:
    return f"contacts:\n  - email: a@b.uk\n    links:\n      - url: {url}\n        text: A\n"


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://docs.google.com/forms/d/1Qk7/edit", "edited"),
        ("https://docs.google.com/document/d/1Qk7/edit", "edited"),
        ("https://www.canva.com/design/D1/a/edit", "edited"),
        ("https://www.surveymonkey.com/create/?sm=a", "edited"),
        ("https://town.org.uk/wp-admin/post.php?post=1", "edited"),
        ("https://staging.town.org.uk/plan", "copy of the website"),
        ("https://town.org.uk/plan?preview=true", "copy of the website"),
        ("https://intranet.town.gov.uk/plan", "inside somebody's own system"),
        ("https://a.b.town.local/plan", "inside somebody's own system"),
        ("https://192.168.0.4/plan", "inside somebody's own system"),
        ("https://172.16.0.4/plan", "inside somebody's own system"),
        ("https://172.31.0.4/plan", "inside somebody's own system"),
        ("https://link.edgepilot.com/s/a", "wrapped"),
        ("https://cutt.ly/a", "short address"),
    ],
)
def test_what_families_cannot_open_is_told(url: str, said: str) -> None:
    (problem,) = problems("wrapped-link", link(url))

    assert said in problem.message


@pytest.mark.parametrize(
    "url",
    [
        "https://docs.google.com/forms/d/e/1FA/viewform",
        "https://docs.google.com/document/d/1a/edit?usp=sharing",
        "https://www.test-valley.gov.uk/plan",
        "https://www.local.gov.uk/plan",
        "https://172.32.0.4/plan",
        "https://172.15.0.4/plan",
        "https://www.canva.com/design/D1/view",
        "https://town.gov.uk/intranet-closed",
    ],
)
def test_what_anyone_can_open_is_left_alone(url: str) -> None:
    assert problems("wrapped-link", link(url)) == []


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://news.us4.list-manage.com/track/click?u=1", "wrapped"),
        ("https://cmail20.com/t/a", "wrapped"),
        ("https://url1.town.org.uk/ls/click?upn=1", "wrapped"),
        ("https://www.google.co.uk/url?sa=t", "wrapped"),
        ("https://duckduckgo.com/l/?a=1", "wrapped"),
        ("https://teams.cloud.microsoft/l/channel/19", "inside somebody's own system"),
        ("https://future.nhs.uk/a", "inside somebody's own system"),
        ("https://town.gov.uk.test/plan", "inside somebody's own system"),
        ("https://webmail.town.gov.uk/", "inside somebody's own system"),
        ("https://town.gov.uk/node/12/edit", "edited"),
        ("https://forms.office.com/Pages/DesignPageV2.aspx?a=1", "edited"),
        ("https://www-staging.town.gov.uk/plan", "copy of the website"),
        ("https://preprod2.town.gov.uk/plan", "copy of the website"),
        ("https://town-test.vercel.app/plan", "copy of the website"),
        ("https://deploy-preview-4--town.netlify.app/plan", "copy of the website"),
        ("https://town.wpengine.com/plan", "copy of the website"),
        ("https://town.gov.uk/?p=3&preview_id=4", "copy of the website"),
        ("https://hubs.ly/a", "short address"),
        ("https://town.gov.uk/plan?dm_i=1", "tracking"),
        ("https://town.gov.uk/plan?_ga=1", "tracking"),
        ("https://town.gov.uk/plan?MTM_source=1", "tracking"),
    ],
)
def test_other_mailers_rooms_and_trackers_are_known(url: str, said: str) -> None:
    (problem,) = problems("wrapped-link", link(url))

    assert said in problem.message


@pytest.mark.parametrize(
    "url",
    [
        "https://goo.gl/maps/a",
        "https://maps.app.goo.gl/a",
        "https://teams.cloud.microsoft/meet/3",
        "https://www.google.co.uk/maps?q=town",
        "https://mylist-manage.com/a",
        "https://town.gov.uk/a/ls-click",
        "https://test.gov.uk/plan",
        "https://staging.org.uk/plan",
        "https://latest.town.gov.uk/plan",
        "https://town-test.org.uk/plan",
        "https://town.netlify.app/plan",
        "https://sharepoint.com.au.org/plan",
        "https://contest.uk/plan",
        "https://town.gov.uk/plan?ref=home&id=a&page_ga=2",
        "https://town.gov.uk/wp-administration",
        "https://docs.google.com/forms/d/e/1/f/viewform",
    ],
)
def test_what_only_looks_like_it_is_left_alone(url: str) -> None:
    assert problems("wrapped-link", link(url)) == []


def _written(places: Iterable[str]) -> list[str]:
    return [each.replace("*", "aa") if each[0] != "/" else f"town.org.uk{each.replace('*', 'aa')}" for each in places]


@pytest.mark.parametrize("name", ["wrappers", "short", "inside", "edited", "trial_homes"])
def test_every_place_of_the_list_is_told(name: str) -> None:
    listed = getattr(read("wrapped_links", WrappedLinkLists), name)
    alone = [url for url in _written(listed) if not problems("wrapped-link", link(f"https://a.{url}"))]

    assert alone == []


@pytest.mark.parametrize("name", ["trackers", "trial_parts"])
def test_every_part_of_a_query_is_told(name: str) -> None:
    listed = getattr(read("wrapped_links", WrappedLinkLists), name)
    alone = [part for part in _written(listed) if not problems("wrapped-link", link(f"{REAL}?{part}=a"))]

    assert alone == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Open file:///C:/plan.docx now", ["file:///C:/plan.docx"]),
        ("It is at G:\\SEND.", ["G:\\SEND"]),
        ("It is at \\\\fs01\\send\\plan.docx now", ["\\\\fs01\\send\\plan.docx"]),
        ("Aim for A:\\ or a\\b or our file: the plan", []),
    ],
)
def test_a_file_on_a_computer_is_told(said: str, found: list[str]) -> None:
    assert words("wrapped-link", f"aim: |\n  {said}\n") == found
