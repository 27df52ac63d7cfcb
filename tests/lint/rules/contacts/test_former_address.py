"""An address belongs to a body or a site that is gone."""

from __future__ import annotations

import pytest

from charterc.lint.language.former_addresses import former_addresses
from tests.lint.linting import problems, words

RULE = "former-address"


@pytest.mark.parametrize("name", sorted(former_addresses()))
def test_every_name_is_found_in_every_kind_of_address(name: str) -> None:
    name = name.removeprefix("*")
    for address in (name, f"www.{name}", f"team@a.b.{name}", f"TEAM@{name.upper()}"):
        assert words(RULE, f"aim: |\n  Ask {address}.\n") == [address]
    assert words(RULE, f"contacts:\n  - email: a@{name}\n") == [f"a@{name}"]
    assert words(RULE, f"contacts:\n  - name: A\n    links: [{{text: B, url: 'https://{name}/a'}}]\n") == [name]


@pytest.mark.parametrize(
    "address",
    [
        *(
            "team@town.nhs.uk",
            "spect.nhs.uk",
            "sdh.gov.uk",
            "cg.nhs.uk",
            "www.direct.gov.uk.com",
            "direct.gov.uk-x",
            "pct.nhs.ukx",
        ),
        *(
            "https://webarchive.nationalarchives.gov.uk/20130401/http://www.dcsf.gov.uk/every-child",
            "nhsdirect.wales.nhs.uk",
        ),
        *("https://web.archive.org/web/2010/http://direct.gov.uk", "redirect.gov.uk"),
    ],
)
def test_other_names_and_archives_are_left_alone(address: str) -> None:
    assert words(RULE, f"aim: |\n  Ask {address} now\n") == []


def test_a_full_stop_behind_it_and_an_archive_before_it_are_no_part_of_it() -> None:
    assert words(RULE, "aim: |\n  Not https://web.archive.org/a but direct.gov.uk. Ask.\n") == ["direct.gov.uk"]


def test_the_message_says_why() -> None:
    (problem,) = problems(RULE, "aim: Ask a@b.pct.nhs.uk\n")

    assert problem.message == "“a@b.pct.nhs.uk” leads nowhere: primary care trusts were closed in April 2013."


@pytest.mark.parametrize("name", ["townccg.nhs.uk", "town-ccg.nhs.uk", "www.townpct.nhs.uk", "a@s-pct.nhs.uk"])
def test_a_name_may_be_joined_to_that_of_its_place(name: str) -> None:
    assert words(RULE, f"aim: |\n  Ask {name} now\n") == [name]
