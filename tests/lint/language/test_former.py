"""Bodies that are no more, and sentences about the time when they were."""

from __future__ import annotations

import pytest

from charterc.lint.language.former import acronyms_of_bodies, speaks_of_the_past
from charterc.lint.language.text import Hit
from charterc.model.roles import Role
from tests.lint.linting import texts


@pytest.mark.parametrize(
    ("aim", "past"),
    [
        ("We ask the CCG", False),
        ("The former CCG paid", True),
        ("Until 2022 the CCG paid", True),
        ("Since 2023 the CCG pays", False),
        ("In 2019 we met. We ask the CCG.", False),
        ("The CCG came and went", True),
        ("In 2019 the CCG paid", True),
        ("The duties that the CCG once had passed to us", True),
        ("We meet the CCG once a year", False),
        ("Once we have the plan, we ask the CCG", False),
        ("Under the Act (2014) we ask the CCG", False),
        ("Under the Acts, 2014, we ask the CCG", False),
        ("Under the Regulations, 2014, we ask the CCG", False),
        ("Under the Code of Practice, 2014, we ask the CCG", False),
        ("As in Education 2019, we ask the CCG", False),
        ("By the 2014 Children and Families Act we ask the CCG", False),
        ("By the 2014 code we ask the CCG", False),
        ("By the 2014 SEND regulations we ask the CCG", False),
        ("By the 2014 plan we ask the CCG", True),
    ],
)
def test_a_sentence_about_the_time_before(aim: str, *, past: bool) -> None:
    (text,) = texts(f"title: T\naim: {aim}\n").with_roles({Role.PROSE})
    start = text.value.index("CCG")

    assert speaks_of_the_past(Hit(text, start, start + 3), "July 2022") is past


def test_acronyms_of_bodies_are_in_the_singular() -> None:
    assert {"CCG", "DFES", "LEA", "SENDIST"} <= acronyms_of_bodies()
    assert not {"CCGS", "NHSE/I", "CONTACT A FAMILY"} & acronyms_of_bodies()
