"""What an address shows where there is no file, and of which pages the workshop is told that somebody looks."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path

import pytest

from charterc.serve.address import address_of
from charterc.serve.board import Board
from charterc.serve.messages import Gone, Listed
from charterc.serve.shown import Shelf, Shown
from charterc.serve.trouble import Trouble


class Desk:
    """A shelf, and what was asked for."""

    def __init__(self, folder: Path) -> None:
        self.asked: list[str] = []
        self.board = Board()
        self.shelf = Shelf(folder, self.board, self.asked.append)

    def list(self) -> None:
        self.board.take(Listed({"town": Path("charters/town.yaml")}, {"town": ("charter.pdf",)}))

    def look(self, target: str) -> Shown:
        address = address_of(target)
        assert address is not None
        self.shelf.looked_at(address)
        return self.shelf.show(address)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_until_charters_are_known_nothing_is_asked_for(desk: Desk) -> None:
    shown = desk.look("/town/")

    assert desk.asked == []
    assert (shown.status, b"The preview is starting" in shown.content) == (HTTPStatus.SERVICE_UNAVAILABLE, True)


@pytest.mark.parametrize(
    ("target", "name"), [("/town/", "town"), ("/town/versions/1/", "town"), ("/", ""), ("/compare/town.html", "")]
)
def test_a_page_is_asked_for_by_its_charter_or_as_one_of_the_site(desk: Desk, target: str, name: str) -> None:
    desk.list()
    desk.look(target)

    assert desk.asked == [name]


def test_a_page_that_nobody_makes_is_not_asked_for(desk: Desk) -> None:
    desk.list()
    desk.look("/city/nothing.html")

    assert desk.asked == []


def test_a_page_that_is_not_there_yet_says_so(desk: Desk) -> None:
    desk.list()

    assert b"The page of town is being made" in desk.look("/town/").content
    assert b'<a href="/town/">town</a>' in desk.look("/").content


def test_a_page_whose_charter_is_gone_says_so(desk: Desk) -> None:
    desk.list()
    desk.board.take(Gone("town", Trouble("The file is not there any more.")))

    assert b"The file is not there any more." in desk.look("/town/").content
