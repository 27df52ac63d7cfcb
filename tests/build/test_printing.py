"""Which sheets share a process, and what becomes of the others where one of them fails."""

from __future__ import annotations

from typing import Any

import pytest

from charterc.build import printing
from charterc.errors import CannotMakeError
from charterc.formats.paper.sheet import Sheet, SheetPlan
from charterc.formats.publishers.poster import Publisher

POSTERS = Publisher().sheets((), Sheet(""))


def test_a_poster_and_its_picture_are_laid_out_once() -> None:
    alike = printing._alike(POSTERS)

    assert [[plan.file for plan in group] for group in alike] == [
        ["poster-a3.pdf", "poster.png"],
        ["poster-a4.pdf"],
        ["values-a4.pdf"],
    ]


def test_a_fault_in_one_of_two_is_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    fault = CannotMakeError("No pictures today.")

    def printed(plan: SheetPlan, *_: Any) -> str:
        if plan.file == "poster.png":
            raise fault
        return plan.file

    monkeypatch.setattr(printing, "_print", printed)
    pairs = printing._each([(POSTERS[:3], printing._print_all(POSTERS[:3]))])

    assert [(plan.file, made) for plan, made in pairs] == [
        ("poster-a3.pdf", "poster-a3.pdf"),
        ("poster-a4.pdf", "poster-a4.pdf"),
        ("poster.png", fault),
    ]


def test_a_process_that_was_stopped_has_one_fault_for_all_it_had_in_hand() -> None:
    fault = CannotMakeError("Too slow.")

    assert [made for _, made in printing._each([(POSTERS[:2], fault)])] == [fault, fault]
