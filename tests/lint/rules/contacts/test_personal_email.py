"""The contact is one person's own address."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(
    ("contact", "found"),
    [
        ("email: jane.smith@a.gov.uk", ["jane.smith@a.gov.uk"]),
        ("email: j.smith@a.gov.uk", ["j.smith@a.gov.uk"]),
        ("email: sarah@a.org.uk", ["sarah@a.org.uk"]),
        ("name: Nkechi Obi\n    email: nkechi.obi@a.gov.uk", ["nkechi.obi@a.gov.uk"]),
        ("email: nkechi.obi@a.gov.uk", []),
        ("email: send.team@a.gov.uk", []),
        ("email: parent.carer.forum@a.gov.uk", []),
        ("email: hope@a.org.uk", []),
        ("email: Thomas_Green@a.gov.uk", ["Thomas_Green@a.gov.uk"]),
        ("email: jane.smith2@a.gov.uk", ["jane.smith2@a.gov.uk"]),
        ("email: siobhan@a.org.uk", ["siobhan@a.org.uk"]),
        ("email: olu.adeyemi@a.org.uk", ["olu.adeyemi@a.org.uk"]),
        ("name: Jane Smith\n    email: jsmith@a.gov.uk", ["jsmith@a.gov.uk"]),
        ("name: Jane Smith\n    email: smithj@a.gov.uk", ["smithj@a.gov.uk"]),
        ("name: Short breaks desk\n    email: shortbreaks@a.gov.uk", []),
        *(
            (f"email: {name}@a.org", [f"{name}@a.org"])
            for name in ("tmarlow", "jdavies", "khughes", "bnowak", "pjones")
        ),
        *(
            (f"email: {name}@a.org", [])
            for name in ("marlow", "shortbreaks", "ehelp", "kforum", "dmatters", "ereferrals", "tmar", "hrdept", "nhs")
        ),
        *((f"email: {name}@a.org", []) for name in ("strowde", "amarlow", "bcpsend", "pcforums", "tm4rlow", "kbrrr")),
        ("email: tdiaz@a.org", ["tdiaz@a.org"]),
        ("email: jrao@a.org", []),
        ("email: victoria.park@a.sch.uk", []),
        ("email: wendy.house@a.org.uk", []),
        ("text: Write to jane.smith@a.gov.uk\n    email: jane.smith@a.gov.uk", ["jane.smith@a.gov.uk"]),
    ],
)
def test_addresses_of_one_person(contact: str, found: list[str]) -> None:
    assert words("personal-email", f"contacts:\n  - {contact}\n") == found
