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
    ],
)
def test_a_sentence_about_the_time_before(aim: str, *, past: bool) -> None:
    (text,) = texts(f"title: T\naim: {aim}\n").with_roles({Role.PROSE})
    start = text.value.index("CCG")

    assert speaks_of_the_past(Hit(text, start, start + 3), "July 2022") is past


def test_acronyms_of_bodies_are_in_the_singular() -> None:
    assert {"CCG", "DFES", "LEA", "SENDIST"} <= acronyms_of_bodies()
    assert not {"CCGS", "NHSE/I", "CONTACT A FAMILY"} & acronyms_of_bodies()
